"""Indirectness computed from the PICO of claim and study, joined with what a reviewer recorded."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.directness import mismatches, relation_of
from claimcheck.appraisal.facts import facts_of
from claimcheck.model.claim import Claim, ClaimType, Indirectness, Stance
from claimcheck.model.population import Intervention, Outcome, OutcomeKind, Population, Species
from claimcheck.model.study import Design, Study
from tests.appraisal.making import LEVEL, cite, claim, result, study

B12 = "vitamin B12"


def kinds(on: Claim, of: Study, *recorded: Indirectness) -> set[Indirectness]:
    facts = facts_of(of)
    citation = cite(of.key, Stance.SUPPORTS, *recorded)
    return {m.kind for m in mismatches(on, citation, facts, relation_of(on, facts))}


def test_the_same_question_is_direct() -> None:
    assert kinds(claim("It relieves pain."), study("a")) == set()


def test_what_a_reviewer_recorded_is_kept() -> None:
    assert kinds(claim("It relieves pain."), study("a"), Indirectness.TIME) == {Indirectness.TIME}


def test_animals_for_people() -> None:
    assert Indirectness.SPECIES in kinds(claim("It helps."), study("a", species=[Species.RAT]))


@pytest.mark.parametrize(
    ("claimed", "studied"),
    [
        (Population(status=("replete",)), Population(status=("deficient",))),
        (Population(condition=("fibromyalgia",)), Population(condition=("stroke",))),
        (Population(status=("pregnant",)), Population(condition=("cancer",))),
        (Population(condition=("migraine",)), Population(status=("athlete",))),
    ],
)
def test_other_people(claimed: Population, studied: Population) -> None:
    on = claim("It helps.", population=claimed)
    assert kinds(on, study("a", population=studied)) == {Indirectness.POPULATION}


@pytest.mark.parametrize(
    ("claimed", "studied", "differs"),
    [
        (Intervention(B12, route="oral"), Intervention(B12, route="intramuscular"), True),
        (Intervention(B12, route="injection"), Intervention(B12, route="intramuscular"), False),
        (Intervention(B12, route="oral"), Intervention(B12, route="oral or nasal"), False),
        (Intervention(B12, dose="2.5 mcg daily"), Intervention(B12, dose="1 mg a day"), True),
        (Intervention(B12, dose="1 mg daily"), Intervention(B12, dose="1000 mcg a day"), False),
        (Intervention(B12, form="methylcobalamin"), Intervention(B12, form="cyanocobalamin"), True),
        (Intervention(B12, form="methylcobalamin"), Intervention(B12, form="mecobalamin"), False),
        (Intervention(B12), Intervention(B12, form="with folic acid"), True),
        (Intervention("zinc and copper"), Intervention("zinc with copper"), False),
        (Intervention(B12), Intervention(B12, form="methylcobalamin"), False),
        (None, Intervention(B12, form="with folic acid"), False),
    ],
)
def test_other_forms_routes_and_mixtures(
    claimed: Intervention | None, studied: Intervention, differs: bool
) -> None:
    found = kinds(claim("It helps.", intervention=claimed), study("a", intervention=studied))
    assert (Indirectness.INTERVENTION in found) is differs


def test_no_control_group() -> None:
    assert kinds(claim("It helps."), study("a", comparator="none")) == {Indirectness.NO_COMPARATOR}
    assert Indirectness.NO_COMPARATOR in kinds(claim("It helps."), study("a", Design.BEFORE_AFTER))


def test_a_missing_control_group_matters_only_for_effects() -> None:
    on = claim("One in ten has it.", kind=ClaimType.PREVALENCE)
    assert kinds(on, study("a", Design.CROSS_SECTIONAL, comparator="none")) == set()


def test_a_surrogate_for_what_matters() -> None:
    levels = study("a", results=[result(LEVEL)])
    assert kinds(claim("It relieves pain."), levels) == {Indirectness.SURROGATE}
    told = Outcome("level in the blood", OutcomeKind.SURROGATE)
    assert kinds(claim("It raises levels.", outcome=told), levels) == set()


def test_results_that_nobody_recorded_are_no_surrogates() -> None:
    assert kinds(claim("It relieves pain."), study("a", results=[])) == set()


def test_placebo_where_the_claim_names_a_rival() -> None:
    on = claim("It works like ibuprofen.", comparator="ibuprofen")
    assert kinds(on, study("a", comparator="placebo")) == {Indirectness.COMPARATOR}


@pytest.mark.parametrize(
    ("claimed", "studied"),
    [
        (Population(status=("pregnant",)), Population(status=("pregnant",), condition=("nausea",))),
        (Population(status=("hospitalised",)), Population(condition=("stroke",))),
        (Population(status=("pregnant",)), Population()),
        (Population(), Population(condition=("cancer",))),
    ],
)
def test_people_who_can_be_the_same_are_no_other_people(
    claimed: Population, studied: Population
) -> None:
    on = claim("It helps.", population=claimed)
    assert kinds(on, study("a", population=studied)) == set()
