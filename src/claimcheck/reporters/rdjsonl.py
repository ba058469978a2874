"""reviewdog's diagnostic format, one JSON object a line."""

from __future__ import annotations

import json
from typing import Any

from claimcheck.model.finding import ArticleAudit, Audit, Finding, Level
from claimcheck.reporters.words import harmless_json

_SEVERITY = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.NOTE: "INFO"}


def rdjsonl_report(audit: Audit) -> str:
    """One diagnostic a finding that stands; columns count UTF-8 bytes, as reviewdog's do."""
    sources = {one.path: one for one in audit.articles}
    standing = (f for f in audit.findings if not f.suppressed)
    told = (json.dumps(_diagnostic(f, sources.get(f.path)), ensure_ascii=False) for f in standing)
    return harmless_json("".join(f"{line}\n" for line in told))


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
