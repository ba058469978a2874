"""reviewdog's diagnostic format, one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from claimcheck.model.finding import ArticleAudit, Audit, Finding, Level
from claimcheck.reporters.words import harmless_json

_SEVERITY = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.NOTE: "INFO"}


def rdjsonl_report(audit: Audit) -> str:
    """One diagnostic a finding that stands, and one a thing that could not be checked.

    Columns count UTF-8 bytes, as reviewdog's do. What is missing from the project as a whole is told of ``.``.
    """
    sources = {one.path: one for one in audit.articles}
    standing = (f for f in audit.findings if not f.suppressed)
    told = [*(_diagnostic(f, sources.get(f.path)) for f in standing), *_gaps(audit)]
    lines = (json.dumps(one, ensure_ascii=False) for one in told)
    return harmless_json("".join(f"{line}\n" for line in lines))


def _gaps(audit: Audit) -> Iterator[dict[str, Any]]:
    for path, gaps in (
        *((one.path, one.not_checked) for one in audit.articles),
        (".", audit.not_checked),
    ):
        for gap in gaps:
            if gap.blocking:
                yield {
                    "message": f"not checked: {gap.what}: {gap.why}",
                    "location": {"path": path},
                    "severity": "WARNING",
                    "code": {"value": "audit/not-checked"},
                    "source": {"name": "claimcheck"},
                }


def _diagnostic(finding: Finding, one: ArticleAudit | None) -> dict[str, Any]:
    text = finding.message + (f" Instead: {finding.suggestion}" if finding.suggestion else "")
    location: dict[str, Any] = {"path": finding.path}
    if finding.line:
        location["range"] = {"start": {"line": finding.line, "column": _bytes(finding, one)}}
    return {
        "message": text,
        "location": location,
        "severity": _SEVERITY[finding.level],
        "code": {"value": finding.rule},
        "source": {"name": "claimcheck"},
    }


def _bytes(finding: Finding, one: ArticleAudit | None) -> int:
    if one is None or one.article is None or finding.span is None:
        return max(1, finding.column)
    start = finding.span.start
    line_start = one.article.source.rfind("\n", 0, start) + 1
    return len(one.article.source[line_start:start].encode("utf-8", "surrogatepass")) + 1
