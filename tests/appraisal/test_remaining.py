"""A rewording is offered only where no part of it still says more than the evidence."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.absolutes import plural_of, without_absolutes
from claimcheck.appraisal.allowance import Rung
from claimcheck.appraisal.remaining import everyone_in, flat_clause, ordered, remaining_words
from claimcheck.appraisal.trimming import trim
from claimcheck.appraisal.verdict import judge
from claimcheck.model.claim import ClaimType
from claimcheck.model.study import Design
from claimcheck.model.wording import Strength
from tests.appraisal.making import cite, claim, library, study


def suggestion(quote: str, kind: ClaimType = ClaimType.BENEFIT) -> str:
    made = claim(quote, cite("a"), kind=kind, strength=Strength.CAUSES)
    return judge(made, library(study("a", Design.COHORT))).suggestion


@pytest.mark.parametrize(
    ("told", "flat"),
    [
        ("Plums may help: they are twice as effective as senna.", "they are twice as effective"),
        ("Mint may help, and it heals the gut.", "it heals the gut"),
        ("Mint may ease wind, which will please your gut.", "will please your gut"),
        ("No drug can match sleep, which may ease pain.", "No drug can match sleep"),
        ("Doctors agree that mint may ease wind.", "Doctors agree"),
    ],
)
def test_a_hedge_covers_its_own_clause_only(told: str, flat: str) -> None:
    assert flat in flat_clause(told, Rung.MAY)


@pytest.mark.parametrize(
    "told",
    [
        "Mint, a garden herb, may ease wind.",
        "Mint contains menthol and may ease wind.",
        "A study suggests that mint eases wind and that it calms cramps.",
        "It is possible that no drug matches sleep.",
        "Mint may ease wind, but the evidence is very uncertain.",
    ],
)
def test_what_describes_or_is_reported_needs_no_hedge_of_its_own(told: str) -> None:
    assert not flat_clause(told, Rung.MAY)


def test_an_order_promises_what_it_bids() -> None:
    assert ordered("Forget laxatives: plums may help.")
    assert not ordered("Sleep may help.")
    assert not ordered("Want to sleep? Mint may help.")


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("It may help without a single side effect.", ["a single side effect"]),
        ("It may cut falls in all walkers.", ["in all"]),
        ("It may help walkers over 70 every day.", []),
        ("It may be the surest remedy.", ["the surest"]),
    ],
)
def test_words_that_no_hedge_makes_good_are_seen(told: str, left: list[str]) -> None:
    assert remaining_words(told) == left


def test_everyone_of_an_age_is_no_longer_everyone() -> None:
    assert everyone_in("It may help every woman.") == "every woman"
    assert not everyone_in("It may help adults over 65.")


@pytest.mark.parametrize(
    ("text", "shorter"),
    [
        ("Mint is hands down good for wind.", "Mint is good for wind."),
        ("Mint eases wind every single time.", "Mint eases wind."),
        ("Mint eases wind, once and for all.", "Mint eases wind."),
        ("Mint eases wind, and gardeners swear by it.", "Mint eases wind."),
        ("Mint eases wind in just five days.", "Mint eases wind in five days."),
        ("The change is overnight.", "The change is overnight."),
        ("Take it every time you eat.", "Take it every time you eat."),
        ("Mint eases wind and it cures cramps.", "Mint eases wind and it cures cramps."),
    ],
)
def test_what_only_strengthens_is_cut_and_nothing_else(text: str, shorter: str) -> None:
    assert trim(text) == shorter


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It smooths every wrinkle.", "It smooths wrinkles."),
        ("It fights all infections.", "It fights some infections."),
        ("It is the surest way to sleep.", "It is a sure way to sleep."),
        ("It shifts the most stubborn coughs.", "It shifts stubborn coughs."),
        ("It works every day.", "It works every day."),
        ("It kills every virus before it spreads.", "It kills every virus before it spreads."),
        ("It lasts all night.", "It lasts all night."),
        ("It avoids any kind of harm.", "It avoids some kinds of harm."),
    ],
)
def test_all_becomes_some_and_the_most_much(text: str, told: str) -> None:
    assert without_absolutes(text) == told


def test_plurals_are_regular_but_for_a_few() -> None:
    assert [plural_of(one) for one in ("remedy", "box", "day", "child")] == [
        "remedies",
        "boxes",
        "days",
        "children",
    ]


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        (
            "Shift work is as deadly as drink and will shorten your life.",
            "Shift work may be as deadly as drink and shorten your life.",
        ),
        ("The news is out: mint ends colic for good.", "Mint may end colic."),
        (
            "A staggering new report reveals that mint reduces and radically shortens colic.",
            "A new report suggests that mint reduces and shortens colic.",
        ),
        ("Mint works wonders for colic.", "Mint may help with colic."),
        ("Babies were cured of colic.", "Babies may have recovered from colic."),
        ("Mint is so strong that it stops colic.", "Mint may stop colic."),
        ("Mint lifts the gloomiest moods.", "Mint may lift the gloomiest moods."),
        ("Mint is 100% safe for babies.", "Mint may be safe for babies."),
        ("Every can of cola you drink harms your teeth.", ""),
        ("Mint ends colic without a single side effect.", ""),
        ("Vets are stunned by a herb that ends colic.", ""),
    ],
)
def test_a_rewording_loses_all_of_its_excess_or_is_withheld(quote: str, better: str) -> None:
    assert suggestion(quote) == better


def test_each_piece_of_advice_is_left_to_choice() -> None:
    told = suggestion(
        "Never skip breakfast; you must eat within the hour.", ClaimType.RECOMMENDATION
    )
    assert told == "You may prefer not to skip breakfast; you may want to eat within the hour."
