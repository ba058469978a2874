"""Comments that set a rule aside: with a reason, where it speaks, and never over retracted evidence."""

from __future__ import annotations

import claimcheck
from claimcheck.model.finding import Finding


def findings(text: str) -> list[Finding]:
    config = claimcheck.Config(
        require_claims=False, select=("wording", "suppression", "citation/retracted-study")
    )
    return list(claimcheck.audit_text(text, config=config).articles[0].findings)


def test_a_reason_sets_the_finding_aside_and_it_stays_visible() -> None:
    text = "<!-- claimcheck: ignore wording/cure-word because it is a title -->\n\nLemon cures colds.\n"
    (finding,) = findings(text)
    assert (finding.rule, finding.suppressed) == ("wording/cure-word", "it is a title")


def test_a_family_can_be_set_aside() -> None:
    text = "<!-- claimcheck: ignore wording because it is a title -->\n\nLemon cures colds.\n"
    assert [f.suppressed for f in findings(text)] == ["it is a title"]


def test_without_a_reason_nothing_is_set_aside() -> None:
    text = "<!-- claimcheck: ignore wording/cure-word -->\n\nLemon cures colds.\n"
    assert sorted((f.rule, f.suppressed) for f in findings(text)) == [
        ("suppression/without-reason", ""),
        ("wording/cure-word", ""),
    ]


def test_only_the_next_block_is_covered() -> None:
    text = "<!-- claimcheck: ignore wording because it is a title -->\n\nLemon cures colds.\n\nBarley cures colds.\n"
    assert [bool(f.suppressed) for f in findings(text)] == [True, False]


def test_a_comment_that_sets_nothing_aside_is_a_finding() -> None:
    text = (
        "<!-- claimcheck: ignore wording/cure-word because it is a title -->\n\nGinger is a root.\n"
    )
    assert [f.rule for f in findings(text)] == ["suppression/unused"]


def test_a_rule_that_does_not_exist_is_reported_as_unused() -> None:
    text = (
        "<!-- claimcheck: ignore wording/cure-wrod because it is a title -->\n\nGinger is a root.\n"
    )
    assert [f.rule for f in findings(text)] == ["suppression/unused"]


def test_the_exit_code_counts_only_what_stands() -> None:
    config = claimcheck.Config(require_claims=False, select=("wording",))
    held = "<!-- claimcheck: ignore wording because it is a title -->\n\nLemon cures colds.\n"
    assert claimcheck.audit_text(held, config=config).exit_code == 0


def remarks(text: str) -> list[str]:
    config = claimcheck.Config(require_claims=False)
    result = claimcheck.audit_text(text, config=config)
    return [f"{gap.what}: {gap.why}" for gap in result.articles[0].not_checked]


def test_what_a_notice_leaves_out_is_counted() -> None:
    text = (
        "<!-- claimcheck: begin notice -->\n\nLemon cures colds.\n\n"
        "<!-- claimcheck: end notice -->\n\nGinger is a root.\n"
    )
    assert remarks(text) == ["a notice: 3 words, which a comment leaves out"]
    assert findings(text) == []


def test_a_comment_that_says_nothing_known_is_told() -> None:
    for words in ("begin notice", "ignroe wording because x", "ignore", ""):
        (told,) = remarks(f"<!-- claimcheck: {words} -->\n\nGinger is a root.\n")
        assert "has no effect" in told


def test_a_reason_may_hold_any_sign_and_capitals_change_nothing() -> None:
    for comment in (
        "<!-- claimcheck: ignore wording because 5 > 3 - or so -->",
        "<!-- Claimcheck: Ignore Wording because it is a title -->",
    ):
        (finding,) = findings(f"{comment}\n\nLemon cures colds.\n")
        assert finding.suppressed


def test_because_alone_is_no_reason() -> None:
    text = "<!-- claimcheck: ignore wording because -->\n\nLemon cures colds.\n"
    assert "suppression/without-reason" in {f.rule for f in findings(text)}
