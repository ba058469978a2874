"""Short forms that a text defines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.text.short_forms import find_short_forms, write_out
from tests.growth import TIMES, grows_steeply


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("People with vitamin D deficiency (VDD) slept badly.", "VDD", "vitamin D deficiency"),
        ("Angiotensin-converting enzyme inhibitors (ACEIs) help.", "ACEIs", "Angiotensin-converting enzyme inhibitors"),
        ("After an acute myocardial infarction (MI), rest.", "MI", "myocardial infarction"),
        ("Levels of homocysteine (Hcy) fell.", "Hcy", "homocysteine"),
        ("Restless legs syndrome (RLS; Willis-Ekbom) is common.", "RLS", "Restless legs syndrome"),
        ("A blend of gin (G) and high-density lipoprotein (HDL) rose.", "HDL", "high-density lipoprotein"),
    ],
)  # fmt: skip
def test_a_short_form_is_found_with_the_words_it_stands_for(
    text: str, short: str, long: str
) -> None:
    assert find_short_forms(text) == {short: long}


@pytest.mark.parametrize(
    "text",
    [
        "Pain fell in most patients (62%).",
        "The trial (NCT01234567) ended early.",
        "Ginger was given (see Table).",
        "Rest helps. It is cheap (RIC).",
        "Adults (n = 40) took iron.",
        "The MI group (MI) did well.",
    ],
)
def test_what_no_words_before_explain_is_no_short_form(text: str) -> None:
    assert find_short_forms(text) == {}


def test_short_forms_are_written_out_in_both_numbers() -> None:
    short_forms = find_short_forms("Calcium channel blockers (CCBs) are common.")
    told = write_out("One CCB, two CCBs, no CCBX.", short_forms)
    assert told == "One Calcium channel blocker, two Calcium channel blockers, no CCBX."


def test_the_bracket_that_defines_is_left_out() -> None:
    text = "Major depression (MD) hurts. MD is common."
    written = "Major depression hurts. Major depression is common."
    assert write_out(text, find_short_forms(text)) == written


@given(st.text())
def test_any_text_can_be_written_out(text: str) -> None:
    assert isinstance(write_out(text, find_short_forms(text)), str)


def test_a_text_without_definitions_stays_as_it_is() -> None:
    assert write_out("MD (x) is common.", {}) == "MD (x) is common."


@pytest.mark.parametrize("unit", ["a (AA) ", "(", "aaa ", "(AAAAAA)", "A-A-"])
def test_hostile_repetition_takes_time_in_step_with_its_length(unit: str) -> None:
    def work(text: str) -> object:
        return write_out(text, find_short_forms(text))

    long = unit * (60_000 // len(unit))
    assert not grows_steeply(lambda: work(long[: len(long) // TIMES]), lambda: work(long))
