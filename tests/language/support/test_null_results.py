"""Results of no difference that are told by likeness or by figures alone."""

from __future__ import annotations

import pytest

from claimcheck.language.support.null_results import tells_likeness, tells_no_significance


@pytest.mark.parametrize(
    ("clause", "alike"),
    [
        ("colds were as frequent with zinc as with placebo", True),
        ("pain fell by a similar amount in both groups", True),
        ("colds lasted 7 days on zinc and 7 days on placebo", True),
        ("pain fell by a similar amount on zinc and on iron", False),
        ("zinc was as effective as in earlier trials against placebo", False),
        ("colds lasted 5 days on zinc and 7 days on placebo", False),
        ("colds were not similar to those in controls", False),
    ],
)
def test_likeness_is_reported_against_those_who_went_without(clause: str, alike: bool) -> None:
    assert tells_likeness(clause) is alike


@pytest.mark.parametrize(
    ("sentence", "by_chance"),
    [
        ("pain fell on zinc (p = 0.31)", True),
        ("pain fell on zinc (p > 0.05)", True),
        ("the odds ratio was 0.9 (95% ci 0.7-1.2)", True),
        ("the odds ratio was 0.9 (95% ci 0.7-0.99)", False),
        ("the mean difference was 0.9 cm (95% ci 0.7 to 1.2)", False),
        ("pain fell on zinc (p < 0.001)", False),
        ("pain fell (p = 0.01) but sleep did not (p = 0.4)", False),
        ("pain fell on zinc", False),
    ],
)
def test_a_result_may_be_due_to_chance_by_its_figures(sentence: str, by_chance: bool) -> None:
    assert tells_no_significance(sentence) is by_chance
