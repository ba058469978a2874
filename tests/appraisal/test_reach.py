"""What the words of a claim tell of its reach."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.reach import (
    about_evidence,
    admits_dissent,
    is_safety_net,
    reassures,
    tells_species,
    universal,
)
from claimcheck.model.claim import ClaimType
from tests.appraisal.making import claim
from tests.growth import TIMES, grows_steeply


@pytest.mark.parametrize(
    "text",
    [
        "It works for everyone.",
        "It helps all patients.",
        "For everyone, sleep improves.",
        "It suits you no matter who you are.",
        "It lowers pressure in every adult.",
        "Everyone who takes it feels better.",
        "All patients recover within a week.",
    ],
)
def test_promises_to_everyone(text: str) -> None:
    assert universal(text)


@pytest.mark.parametrize(
    "text",
    [
        "Everyone needs sleep.",
        "It helps most people.",
        "Not everyone should take it.",
        "It is not for everyone.",
        "It does not help everyone.",
    ],
)
def test_talk_of_everyone_that_promises_nothing(text: str) -> None:
    assert not universal(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In mice it regrows nerves.", True),
        ("Cells in a dish made less of it.", True),
        ("Animal studies suggest that it helps.", True),
        ("It regrows nerves.", False),
        ("It helps pilots relax.", False),
    ],
)
def test_whether_animals_are_mentioned(text: str, told: bool) -> None:
    assert tells_species(claim(text)) is told


@pytest.mark.parametrize(
    "text",
    [
        "It may help, but studies disagree.",
        "The evidence is mixed.",
        "Trials have had conflicting results.",
        "Some trials found that it helped, other trials found no effect.",
        "It may help, but the evidence is very uncertain.",
        "Not all studies agree.",
        "It may help, although the largest trial found no effect beyond a sham.",
        "It may help, but one review of twelve trials did not find so.",
        "There is little good evidence that it helps.",
    ],
)
def test_dissent_admitted(text: str) -> None:
    assert admits_dissent(text)


@pytest.mark.parametrize(
    "text", ["It may help.", "Studies show that it helps.", "It helps, not hurts."]
)
def test_silence(text: str) -> None:
    assert not admits_dissent(text)


def test_missing_evidence_is_not_missing_effect() -> None:
    assert about_evidence("There is no good evidence that it helps.")
    assert not about_evidence("It does not help.")


@pytest.mark.parametrize("text", ["It is safe.", "Side effects are rare.", "It is well tolerated."])
def test_reassurance(text: str) -> None:
    assert reassures(claim(text, kind=ClaimType.HARM))


def test_a_warning_is_no_reassurance() -> None:
    assert not reassures(claim("It can cause a rash.", kind=ClaimType.HARM))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Talk to your doctor before you start.", True),
        ("If the pain is severe, seek medical help.", True),
        ("Ask a pharmacist which one suits you.", True),
        ("Tell the nurse if you are pregnant.", True),
        ("Call 999 if you can't breathe.", True),
        ("Go to A&E if the rash spreads.", True),
        ("Ask a doctor to test your levels.", False),
        ("See a doctor for weekly injections.", False),
        ("Eat more fish.", False),
    ],
)
def test_plain_advice_to_see_a_professional(text: str, plain: bool) -> None:
    assert is_safety_net(claim(text, kind=ClaimType.RECOMMENDATION)) is plain


def test_only_advice_can_be_a_safety_net() -> None:
    assert not is_safety_net(claim("Talk to your doctor before you start."))


@pytest.mark.parametrize("unit", ["studies ", "no ", "evidence is ", "see "])
def test_hostile_text_is_read_in_time_in_step_with_its_length(unit: str) -> None:
    def work(text: str) -> object:
        one = claim("x", kind=ClaimType.RECOMMENDATION, statement=f"{text}doctor")
        return universal(text), admits_dissent(text), about_evidence(text), is_safety_net(one)

    assert not grows_steeply(lambda: work(unit * 2000), lambda: work(unit * 2000 * TIMES))
