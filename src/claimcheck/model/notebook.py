"""An audit as a small table, for display in a notebook."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

_MOST = 200


def notebook_html(audit: Any) -> str:
    """An ``Audit``: claims with their verdicts, then findings and what was not checked; every text escaped."""
    claims = [
        (one.path, j.claim.id, j.verdict.kind.value if j.verdict else "not judged", j.claim.quote)
        for one in audit.articles
        for j in one.claims
    ]
    findings = audit.findings
    gaps = [(g.what, g.why) for one in audit.articles for g in one.not_checked]
    gaps += [(g.what, g.why) for g in audit.not_checked]
    return "".join(
        (
            f"<p>exit code {audit.exit_code}</p>",
            _table(("article", "claim", "verdict", "words"), claims),
            _table(("level", "rule", "line", "words", "message"), map(_row, findings)),
            _table(("not checked", "why"), gaps),
        )
    )


def _row(finding: Any) -> tuple[str, ...]:
    return (
        finding.level.value,
        finding.rule,
        str(finding.line or ""),
        finding.quote,
        finding.message,
    )


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    told = list(rows)
    if not told:
        return ""
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in told[:_MOST]
    )
    more = f"<p>and {len(told) - _MOST} more</p>" if len(told) > _MOST else ""
    head = "".join(f"<th>{escape(h)}</th>" for h in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"
