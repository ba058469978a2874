"""The line of the article that the terminal shows with a finding."""

from __future__ import annotations

import claimcheck
from claimcheck.reporters.terminal import terminal_report


def test_what_is_cut_off_is_marked_once() -> None:
    long = "Women who drank ginger tea daily were less likely to be sick on the boat " * 3
    text = (
        f"Mint eases colic [1].\n\n{long}of mine.\n\n## References\n\n1. Roe J. Mint. J Test. 2019."
    )
    report = terminal_report(claimcheck.audit_text(text))
    assert "…" in report
    assert "……" not in report
