"""The exit code of an audit: failing closed, 3 before 1 (design: exit codes)."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model.finding import Audit, Finding, Level
from claimcheck.model.text import NotChecked


def exit_code(audit: Audit, fail_level: Level) -> int:
    """0 clean, 1 findings at or above ``fail_level``, 3 incomplete; 3 wins over 1."""
    gaps: list[NotChecked] = list(audit.not_checked)
    for one in audit.articles:
        gaps.extend(one.not_checked)
    if not audit.articles or any(gap.blocking for gap in gaps):
        return 3
    return 1 if any(_fails(audit.findings, fail_level)) else 0


def _fails(findings: Iterable[Finding], fail_level: Level) -> Iterable[bool]:
    return (not f.suppressed and f.level.rank <= fail_level.rank for f in findings)
