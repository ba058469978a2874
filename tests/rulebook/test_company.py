"""Rules that speak only on a page that others fault."""

from __future__ import annotations

from claimcheck import audit_text

RULE = "wording/effect-as-fact"
LOUD = "Nettle cures gout. Nettle melts away stress."
EFFECT = "Posture strengthens the heart."
SOUND = " ".join(
    f"The clinic in street {number} opens at eight on most days and rarely closes before five."
    for number in range(40)
)


def rules_of(text: str) -> set[str]:
    return {finding.rule for finding in audit_text(text).findings}


def test_a_plain_effect_is_flagged_on_a_page_that_overstates_elsewhere() -> None:
    assert RULE in rules_of(f"{LOUD} {EFFECT}")


def test_a_plain_effect_is_left_alone_on_a_page_that_does_not() -> None:
    assert RULE not in rules_of(EFFECT)


def test_two_loud_sentences_make_no_long_page_loud() -> None:
    assert RULE not in rules_of(f"{LOUD} {SOUND} {EFFECT}")


def test_one_praised_remedy_makes_no_long_page_loud_however_many_plain_effects_it_tells() -> None:
    effects = " ".join(f"Posture number {number} strengthens the heart." for number in range(20))
    assert RULE not in rules_of(f"Nettle cures gout. {SOUND} {effects}")
    assert RULE in rules_of(f"Nettle cures gout. {effects}")
