"""The wording tables: lay and technical kept apart, a word for every rung."""

from __future__ import annotations

import re

import pytest

from claimcheck.appraisal.allowance import STRENGTH, WORDED, Allowance, Rung
from claimcheck.appraisal.ceiling import ceiling_of, ladder
from claimcheck.language.wording import grade_wording
from claimcheck.model.claim import ClaimType
from claimcheck.model.population import Intervention, Outcome, OutcomeKind
from claimcheck.model.wording import Magnitude, WordedCertainty
from tests.appraisal.making import claim

JARGON = re.compile(
    r"\b(?:certainty|indirectness|imprecision|inconsistency|risk of bias|GRADE|confidence interval)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("audience", ["lay", "technical"])
def test_every_family_has_words_for_every_rung(audience: str) -> None:
    for rungs in ladder(audience).values():
        assert set(rungs) == {rung.name.lower() for rung in Rung}
        assert all(rungs.values())


def test_both_tables_have_the_same_families() -> None:
    assert ladder("lay").keys() == ladder("technical").keys()


def test_lay_words_never_show_grades_terms() -> None:
    for rungs in ladder("lay").values():
        for words in rungs.values():
            assert not [w for w in words if JARGON.search(w)]


@pytest.mark.parametrize(
    ("rung", "certainty"),
    [
        (Rung.UNCERTAIN, WordedCertainty.VERY_LOW),
        (Rung.MAY, WordedCertainty.LOW),
        (Rung.PLAIN, WordedCertainty.HIGH),
    ],
)
@pytest.mark.parametrize("audience", ["lay", "technical"])
def test_the_words_for_a_benefit_read_as_sure_as_their_rung(
    audience: str, rung: Rung, certainty: WordedCertainty
) -> None:
    words = ladder(audience)["benefit"][rung.name.lower()][0].format(
        thing="zinc", outcome="pain", s="s"
    )
    assert grade_wording(words).certainty is certainty


def test_the_rungs_rise_in_strength_and_sureness() -> None:
    order = list(WordedCertainty)[::-1]
    assert [STRENGTH[r] for r in Rung] == sorted(STRENGTH[r] for r in Rung)
    places = [order.index(WORDED[r]) for r in Rung]
    assert places == sorted(places)


def test_thing_and_outcome_are_named() -> None:
    allowed = Allowance(Rung.MAY, Rung.MAY, None, Magnitude.UNMARKED, full=True)
    on = claim("…", intervention=Intervention("zinc {x}"), outcome=Outcome("colds"))
    assert ceiling_of(on, allowed, null=False).words == ("Zinc {x} may help with colds",)


def test_many_things_take_a_plural_verb() -> None:
    allowed = Allowance(Rung.PLAIN, Rung.PLAIN, None, Magnitude.UNMARKED, full=True)
    on = claim("…", intervention=Intervention("zinc and iron"), outcome=Outcome("colds"))
    assert ceiling_of(on, allowed, null=False).words == ("Zinc and iron help with colds",)


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        (Outcome("risk of stroke"), "reduce the risk of stroke"),
        (Outcome("mortality"), "reduce mortality"),
        (Outcome("hip fractures"), "reduce hip fractures"),
        (Outcome("heart attack"), "reduce the risk of heart attack"),
        (Outcome("duration of colds"), "reduce the duration of colds"),
        (Outcome("migraine days"), "reduce migraine days"),
        (Outcome("time to fall asleep"), "reduce the time to fall asleep"),
        (Outcome("days in hospital"), "reduce the days in hospital"),
        (Outcome("LDL cholesterol", OutcomeKind.SURROGATE), "improve LDL cholesterol"),
        (Outcome("nausea"), "help with nausea"),
    ],
)
def test_an_outcome_is_reduced_improved_or_helped_with(outcome: Outcome, told: str) -> None:
    allowed = Allowance(Rung.MAY, Rung.MAY, None, Magnitude.UNMARKED, full=True)
    on = claim("…", intervention=Intervention("zinc"), outcome=outcome)
    assert ceiling_of(on, allowed, null=False).words == (f"Zinc may {told}",)


def test_what_was_seen_in_animals_is_worded_so() -> None:
    allowed = Allowance(Rung.PLAIN, Rung.NOTHING, None, Magnitude.UNMARKED, full=True)
    (words,) = ceiling_of(claim("…", kind=ClaimType.MECHANISM), allowed, null=False).words
    assert words.startswith("In studies of animals or cells, ")


def test_a_prevalence_worded_as_a_relation_is_given_words_for_one() -> None:
    allowed = Allowance(Rung.LINK, Rung.LINK, None, Magnitude.UNMARKED, full=True)
    on = claim("Low levels are associated with pain.", kind=ClaimType.PREVALENCE)
    assert "linked" in ceiling_of(on, allowed, null=False).words[0]


@pytest.mark.parametrize("kind", list(ClaimType))
def test_every_claim_type_has_a_ceiling(kind: ClaimType) -> None:
    allowed = Allowance(Rung.LINK, Rung.LINK, None, Magnitude.UNMARKED, full=True)
    found = ceiling_of(claim("…", kind=kind), allowed, null=False)
    assert found.words
    assert found.technical


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("Zinc is very safe.", "Zinc may be safe for most people"),
        ("Zinc causes nausea.", "Zinc may cause nausea"),
    ],
)
def test_a_claim_of_safety_is_not_worded_as_a_harm(quote: str, words: str) -> None:
    allowed = Allowance(Rung.MAY, Rung.MAY, None, Magnitude.UNMARKED, full=False)
    on = claim(
        quote,
        kind=ClaimType.HARM,
        intervention=Intervention("zinc"),
        outcome=Outcome("nausea"),
    )
    assert ceiling_of(on, allowed, null=False).words == (words,)
