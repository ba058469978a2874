"""A comment for a merge request, or a job summary: what was found, article by article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from claimcheck.model.finding import ArticleAudit, Audit, Finding, Level
from claimcheck.reporters.words import counted, harmless

_LIMIT = 60_000
"""Characters; GitHub takes 65,536 in a comment."""
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|<>~@$&-]|:(?=//)|(?<=www)\.)", re.IGNORECASE)
"""What Markdown reads as more than itself; an address of the web would become a link."""


def markdown_report(audit: Audit) -> str:
    """The audit as GitHub-flavoured Markdown; cut with a word where it grows too long."""
    lines = [f"## claimcheck: {_headline(audit)}", "", *_verdicts(audit), *_not_checked(audit)]
    for one in audit.articles:
        lines.extend(_article(one))
    if audit.project_findings:
        lines += ["### The project", "", *_table(audit.project_findings)]
    return _within_limit(lines)


def _headline(audit: Audit) -> str:
    levels = Counter(f.level for f in audit.findings if not f.suppressed)
    told = (
        ", ".join(counted(levels[level], level.value) for level in Level if levels[level])
        or "nothing found"
    )
    held = sum(bool(f.suppressed) for f in audit.findings)
    incomplete = "; the audit is incomplete" if audit.exit_code == 3 else ""
    return told + (f"; {held} suppressed or waived" if held else "") + incomplete


def _verdicts(audit: Audit) -> Iterator[str]:
    kinds = Counter(j.verdict.kind.value for a in audit.articles for j in a.claims if j.verdict)
    if kinds:
        yield "| verdict | claims |"
        yield "|---|---|"
        yield from (f"| {kind} | {number} |" for kind, number in sorted(kinds.items()))
        yield ""


def _not_checked(audit: Audit) -> Iterator[str]:
    gaps = [(a.path, g) for a in audit.articles for g in a.not_checked]
    gaps += [("", g) for g in audit.not_checked]
    if gaps:
        yield "**Not checked:**"
        yield ""
        for path, gap in gaps:
            yield f"- {_plain(f'{path}: {gap.what}' if path else gap.what)}: {_plain(gap.why)}"
        yield ""


def _article(one: ArticleAudit) -> Iterator[str]:
    if one.findings:
        yield f"### {_plain(one.path)}"
        yield ""
        yield from _table(one.findings)


def _table(findings: tuple[Finding, ...]) -> Iterator[str]:
    yield "| line | level | rule | what | instead |"
    yield "|---|---|---|---|---|"
    for f in sorted(findings, key=lambda f: (bool(f.suppressed), f.level.rank, f.line, f.rule)):
        held = f" (set aside: {f.suppressed})" if f.suppressed else ""
        cells = (str(f.line or ""), f.level.value, f.rule, f.message + held, f.suggestion)
        yield "| " + " | ".join(_plain(c) for c in cells) + " |"
    yield ""


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", harmless(" ".join(text.split())))


def _within_limit(lines: list[str]) -> str:
    kept: list[str] = []
    size = 0
    for number, line in enumerate(lines):
        size += len(line) + 1
        if size > _LIMIT:
            kept += [
                "",
                f"{len(lines) - number} more lines were cut: a comment has room for {_LIMIT:,} characters.",
            ]
            break
        kept.append(line)
    return "\n".join(kept) + "\n"
