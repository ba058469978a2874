"""What the rules on words say is wrong fits what the words are about."""

from __future__ import annotations

import pytest

from claimcheck.rulebook.discovery import built_in_rules, find_rule
from claimcheck.rulebook.rule import Case
from tests.rules.cases import findings_of


@pytest.mark.parametrize(
    ("text", "fault", "suggestion"),
    [
        (
            "The tea always works on a cold.",
            "the people it does not help",
            "how many people it helps",
        ),
        ("The swab is 99.9% accurate.", "what a test misses", "how many cases in a hundred"),
        ("The app detects every tumour.", "what a test misses", "how many cases in a hundred"),
        ("Every disease begins in the gut.", "to one cause", "how much of it has that cause"),
    ],
)
def test_an_absolute_is_faulted_for_what_it_leaves_out(
    text: str, fault: str, suggestion: str
) -> None:
    finding, *others = findings_of(
        find_rule("wording/absolute-efficacy", built_in_rules()), Case(text)
    )
    assert fault in finding.message
    assert suggestion in finding.suggestion
    assert not others


def test_experience_is_told_once_a_sentence() -> None:
    text = "I lost three stone and my arthritis vanished."
    assert len(findings_of(find_rule("attribution/testimonial", built_in_rules()), Case(text))) == 1
