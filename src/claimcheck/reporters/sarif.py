"""SARIF 2.1.0 (OASIS), within GitHub's limits and saying what was cut."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from claimcheck.model.finding import ArticleAudit, Audit, Finding
from claimcheck.packaged import installed_version
from claimcheck.reporters.fingerprints import numbered
from claimcheck.reporters.words import harmless_json
from claimcheck.rulebook.listing import listed_rules, load_rule
from claimcheck.rulebook.rule import Rule

LIMIT = 5_000
"""Results GitHub shows of one run (of 25,000 it accepts); the gravest come first."""
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_GAPS = "audit/not-checked"


def sarif_report(audit: Audit) -> str:
    """The audit as one SARIF run."""
    found = sorted(
        numbered(audit.findings),
        key=lambda pair: (pair[0].level.rank, pair[0].path, pair[0].line),
    )
    shown = found[:LIMIT]
    sources = {one.path: one for one in audit.articles}
    rules = _rules(shown)
    run: dict[str, Any] = {
        "tool": {"driver": _driver(rules)},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(audit, len(found) - len(shown))],
        "results": [_result(f, name, rules, sources) for f, name in shown],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return harmless_json(json.dumps(log, ensure_ascii=False, indent=1)) + "\n"


def _rules(found: Sequence[tuple[Finding, str]]) -> list[tuple[str, Rule | None]]:
    known = {rule.name for rule in listed_rules()}
    names = sorted({finding.rule for finding, _ in found})
    return [(name, load_rule(name) if name in known else None) for name in names]


def _driver(rules: list[tuple[str, Rule | None]]) -> dict[str, Any]:
    return {
        "name": "claimcheck",
        **({"semanticVersion": told} if (told := installed_version()) else {}),
        "rules": [_descriptor(name, rule) for name, rule in rules],
    }


def _descriptor(name: str, rule: Rule | None) -> dict[str, Any]:
    if rule is None:
        return {"id": name, "shortDescription": {"text": name}}
    paragraphs = rule.paragraphs
    help_text = "\n\n".join((*paragraphs, f"Source: {rule.source}"))
    return {
        "id": name,
        "name": "".join(part.title() for part in name.replace("/", "-").split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": " ".join(paragraphs)},
        "help": {"text": help_text, "markdown": help_text},
        "defaultConfiguration": {"level": rule.level.value},
        "properties": {"tags": ["health", rule.family], "precision": _precision(rule)},
    }


def _precision(rule: Rule) -> str:
    if rule.precision is None:
        return "medium"
    lower = rule.precision.lower
    return (
        "very-high"
        if lower >= 0.9
        else "high"
        if lower >= 0.75
        else "medium"
        if lower >= 0.5
        else "low"
    )


def _invocation(audit: Audit, cut: int) -> dict[str, Any]:
    notes = [
        _note(f"{one.path}: {gap.what}: {gap.why}")
        for one in audit.articles
        for gap in one.not_checked
    ]
    notes += [_note(f"{gap.what}: {gap.why}") for gap in audit.not_checked]
    if cut:
        notes.append(
            _note(
                f"{cut} lighter results were left out: GitHub shows {LIMIT} of a run",
                "limit/results-cut",
            )
        )
    return {
        "executionSuccessful": audit.exit_code in (0, 1),
        "exitCode": audit.exit_code,
        "toolExecutionNotifications": notes,
    }


def _note(text: str, name: str = _GAPS) -> dict[str, Any]:
    return {"descriptor": {"id": name}, "level": "warning", "message": {"text": text}}


def _result(
    finding: Finding,
    name: str,
    rules: list[tuple[str, Rule | None]],
    sources: dict[str, ArticleAudit],
) -> dict[str, Any]:
    text = (
        finding.message
        if not finding.suggestion
        else f"{finding.message}\nInstead: {finding.suggestion}"
    )
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": [rule for rule, _ in rules].index(finding.rule),
        "level": finding.level.value,
        "message": {"text": text},
        "locations": [_location(finding, sources.get(finding.path))],
        "partialFingerprints": {"claimcheck/v1": name},
    }
    if finding.suppressed:
        kind = "inSource" if finding.in_source else "external"
        result["suppressions"] = [{"kind": kind, "justification": finding.suppressed}]
    if finding.claim or finding.studies:
        result["properties"] = {"claim": finding.claim, "studies": list(finding.studies)}
    return result


def _location(finding: Finding, one: ArticleAudit | None) -> dict[str, Any]:
    from urllib.parse import quote

    place: dict[str, Any] = {"artifactLocation": {"uri": quote(finding.path)}}
    region: dict[str, Any] = {"startLine": max(1, finding.line)}
    if finding.column:
        region["startColumn"] = finding.column
    if (
        finding.span is not None
        and one is not None
        and one.article is not None
        and one.article.source
    ):
        line, column = one.article.position(finding.span.end)
        region |= {"endLine": line, "endColumn": column, "snippet": {"text": finding.quote[:2_000]}}
    place["region"] = region
    return {"physicalLocation": place}
