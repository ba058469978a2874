"""No wording is suggested that is not English, or says something else than the sentence did."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.soundness import count_denials, is_sound, is_testimony
from claimcheck.appraisal.verdict import judge
from claimcheck.model.study import Design
from claimcheck.model.wording import Strength
from tests.appraisal.making import cite, claim, library, study


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Oats calm the skin and help.", "Oats may calms the skin and help."),
        ("It calms and helps.", "It may calm and helps."),
        ("It is likely to help.", "It is likely to may help."),
        ("Trials have shown the way.", "Trials may have repeatedly the way."),
        ("Late shifts cause falls.", "Late shifts is linked to falls."),
        ("It lowers pain by 15%.", "It may lower pain."),
        ("“It saved my knees,” says Jo.", "“It may have saved my knees,” says Jo."),
        ("Ginger eases nausea.", "It may ease nausea."),
    ],
)
def test_what_went_wrong_is_seen(text: str, told: str) -> None:
    assert not is_sound(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ginger eases nausea and helps.", "Ginger may ease nausea and help."),
        ("Late shifts cause falls.", "Late shifts are linked to falls."),
        ("It was cured by rest.", "It may have been cured by rest."),
        ("It not only helps.", "It may not only help."),
    ],
)
def test_sound_english_passes(text: str, told: str) -> None:
    assert is_sound(text, told)


def test_denials_are_counted_however_they_are_spelt() -> None:
    assert count_denials("It doesn’t help and never did.") == 2


def test_what_somebody_lived_through_is_not_reworded() -> None:
    assert is_testimony("My rash went within a week.")
    assert not is_testimony("Our cream calms the skin.")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Frost baths double your strength.", "“double”"),
        ("My migraine was cured by frost baths.", "what happened to one person"),
        ("“Frost baths cured my bad knees,” says Jo.", "somebody’s own"),
    ],
)
def test_a_withheld_rewording_says_why_and_which_words_must_change(text: str, why: str) -> None:
    made = claim(text, cite("a"), strength=Strength.CAUSES)
    found = judge(made, library(study("a", Design.COHORT)))
    assert not found.suggestion
    assert why in found.reasons[-1]
