"""GitHub workflow commands: annotations within its caps."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model.finding import Audit, Finding, Level

CAP = 10
"""Annotations of each level that GitHub shows of one step."""
_COMMAND = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def github_report(audit: Audit) -> str:
    """One workflow command a finding, the gravest first, in the order of files and lines."""
    standing = [f for f in audit.findings if not f.suppressed]
    lines: list[str] = []
    for level in Level:
        of_level = sorted((f for f in standing if f.level is level), key=_order)
        lines += [_annotation(f) for f in of_level[:CAP]]
        if len(of_level) > CAP:
            lines.append(
                f"::notice title=claimcheck::{len(of_level) - CAP} more findings of level {level.value} are not "
                "annotated (GitHub shows ten of a level); the job summary lists them all"
            )
    lines += [_gap(path, what, why) for path, what, why in _gaps(audit)]
    return "".join(f"{line}\n" for line in lines)


def _order(finding: Finding) -> tuple[object, ...]:
    return (finding.path, finding.line, finding.rule)


def _annotation(finding: Finding) -> str:
    facts = {"file": finding.path, "title": finding.rule}
    if finding.line:
        facts |= {"line": str(finding.line), "col": str(max(1, finding.column))}
    told = ",".join(f"{name}={_property(value)}" for name, value in facts.items())
    text = finding.message + (f"\nInstead: {finding.suggestion}" if finding.suggestion else "")
    return f"::{_COMMAND[finding.level]} {told}::{_data(text)}"


def _gap(path: str, what: str, why: str) -> str:
    place = f" file={_property(path)},title=not checked" if path else " title=not checked"
    return f"::warning{place}::{_data(f'{what}: {why}')}"


def _gaps(audit: Audit) -> Iterable[tuple[str, str, str]]:
    for one in audit.articles:
        yield from ((one.path, g.what, g.why) for g in one.not_checked if g.blocking)
    yield from (("", g.what, g.why) for g in audit.not_checked if g.blocking)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
