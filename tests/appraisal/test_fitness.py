"""Which design can carry which claim (OCEBM 2011)."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.designs import Voice
from claimcheck.appraisal.facts import facts_of
from claimcheck.appraisal.fitness import Fitness, fitness_of, is_inert
from claimcheck.model.claim import Claim, ClaimType, Stance
from claimcheck.model.population import Population, Species
from claimcheck.model.study import Design, Study
from tests.appraisal.making import LEVEL, claim, study

MOUSE = [Species.MOUSE]


def fit(
    design: Design, kind: ClaimType, quote: str = "It relieves pain.", **more: object
) -> Fitness:
    return fitness_of(claim(quote, kind=kind), facts_of(study("a", design, **more)))


def voice(on: Claim, of: Study, stance: Stance = Stance.SUPPORTS) -> Voice:
    return fitness_of(on, facts_of(of), stance).voice


@pytest.mark.parametrize(
    ("design", "kind", "expected"),
    [
        (Design.RANDOMISED_TRIAL, ClaimType.BENEFIT, Voice.GRADED),
        (Design.META_ANALYSIS, ClaimType.BENEFIT, Voice.GRADED),
        (Design.COHORT, ClaimType.BENEFIT, Voice.GRADED),
        (Design.BEFORE_AFTER, ClaimType.BENEFIT, Voice.REPORTED),
        (Design.CASE_REPORT, ClaimType.BENEFIT, Voice.REPORTED),
        (Design.CROSS_SECTIONAL, ClaimType.BENEFIT, Voice.UNFIT),
        (Design.GUIDELINE, ClaimType.BENEFIT, Voice.UNFIT),
        (Design.FACT_SHEET, ClaimType.BENEFIT, Voice.UNFIT),
        (Design.NARRATIVE_REVIEW, ClaimType.BENEFIT, Voice.UNFIT),
        (Design.EXPERIMENT, ClaimType.BENEFIT, Voice.UNFIT),
        (Design.PROTOCOL, ClaimType.BENEFIT, Voice.UNFIT),
        (Design.EDITORIAL, ClaimType.FACT, Voice.UNFIT),
        (Design.CASE_CONTROL, ClaimType.HARM, Voice.GRADED),
        (Design.CASE_REPORT, ClaimType.HARM, Voice.REPORTED),
        (Design.CROSS_SECTIONAL, ClaimType.PREVALENCE, Voice.LINK),
        (Design.GUIDELINE, ClaimType.PREVALENCE, Voice.PLAIN),
        (Design.CASE_SERIES, ClaimType.PREVALENCE, Voice.REPORTED),
        (Design.CROSS_SECTIONAL, ClaimType.ASSOCIATION, Voice.LINK),
        (Design.COHORT, ClaimType.PROGNOSIS, Voice.GRADED),
        (Design.CROSS_SECTIONAL, ClaimType.DIAGNOSIS, Voice.GRADED),
        (Design.NARRATIVE_REVIEW, ClaimType.MECHANISM, Voice.PLAIN),
        (Design.COHORT, ClaimType.MECHANISM, Voice.LINK),
        (Design.EXPERT_PANEL, ClaimType.FACT, Voice.PLAIN),
        (Design.RANDOMISED_TRIAL, ClaimType.ADMINISTRATION, Voice.PLAIN),
        (Design.GUIDELINE, ClaimType.RECOMMENDATION, Voice.PLAIN),
        (Design.RANDOMISED_TRIAL, ClaimType.RECOMMENDATION, Voice.GRADED),
        (Design.NARRATIVE_REVIEW, ClaimType.RECOMMENDATION, Voice.UNFIT),
        (Design.EDITORIAL, ClaimType.SOURCE_REFERENCE, Voice.PLAIN),
    ],
)
def test_the_table(design: Design, kind: ClaimType, expected: Voice) -> None:
    assert fit(design, kind).voice is expected


def test_levels_follow_ocebm() -> None:
    designs = (Design.META_ANALYSIS, Design.RANDOMISED_TRIAL, Design.COHORT, Design.CASE_SERIES)
    assert [fit(d, ClaimType.BENEFIT).level for d in designs] == [1, 2, 3, 4]


def test_what_is_unfit_says_why() -> None:
    assert (
        fit(Design.NARRATIVE_REVIEW, ClaimType.BENEFIT).why
        == "a narrative review cannot carry a claim of benefit"
    )
    assert "animals and cells" in fit(Design.EXPERIMENT, ClaimType.BENEFIT, species=MOUSE).why


def test_laboratory_work_carries_a_mechanism_but_no_relief() -> None:
    mice = study("a", Design.EXPERIMENT, species=MOUSE)
    assert (
        voice(claim("It regrows nerves.", kind=ClaimType.MECHANISM, outcome=LEVEL), mice)
        is Voice.LABORATORY
    )
    assert voice(claim("It eases pain.", kind=ClaimType.MECHANISM), mice) is Voice.UNFIT


def test_a_review_of_animal_work_must_tell_the_species() -> None:
    on = claim("It regrows nerves.", kind=ClaimType.MECHANISM, outcome=LEVEL)
    mixed = study("a", Design.NARRATIVE_REVIEW, species=[Species.HUMAN, Species.RAT])
    assert fitness_of(on, facts_of(mixed)).tell_species
    assert not fitness_of(on, facts_of(study("a", Design.NARRATIVE_REVIEW))).tell_species


def test_a_comparison_needs_the_two_side_by_side() -> None:
    on = claim("Gel works better than tablets.", kind=ClaimType.COMPARISON, comparator="tablets")
    assert voice(on, study("a", comparator="placebo")) is Voice.UNFIT
    assert voice(on, study("a", comparator="none")) is Voice.UNFIT
    assert voice(on, study("a", comparator="tablets")) is Voice.GRADED


def test_safer_than_a_drug_needs_that_drug_for_comparison() -> None:
    on = claim("It is safer than steroids.", kind=ClaimType.HARM, comparator="steroids")
    assert voice(on, study("a", comparator="saline placebo")) is Voice.UNFIT


def test_guidance_carries_which_form_is_used_for_whom() -> None:
    on = claim("Tablets for mild cases, injections for severe ones.", kind=ClaimType.COMPARISON)
    assert voice(on, study("a", Design.GUIDELINE)) is Voice.PLAIN


def test_guidance_carries_the_replacement_of_what_is_lacking() -> None:
    lacking = claim("Iron eases tiredness.", population=Population(status=("deficient",)))
    anyone = claim("Iron eases tiredness.")
    assert voice(lacking, study("a", Design.GUIDELINE)) is Voice.PLAIN
    assert voice(anyone, study("a", Design.GUIDELINE)) is Voice.UNFIT


def test_a_few_cases_warn_but_never_reassure() -> None:
    safe = claim("It is safe.", kind=ClaimType.HARM)
    cases = study("a", Design.CASE_SERIES)
    assert voice(safe, cases) is Voice.UNFIT
    assert voice(safe, cases, Stance.DISPUTES) is Voice.REPORTED
    assert voice(claim("It causes a rash.", kind=ClaimType.HARM), cases) is Voice.REPORTED


@pytest.mark.parametrize("words", ["placebo", "saline placebo", "none", "no treatment", "Sham"])
def test_comparators_that_are_no_treatment(words: str) -> None:
    assert is_inert(words)


@pytest.mark.parametrize(
    "words", [None, "", "oral tablets", "tablets", "placebo or another drug", "usual care"]
)
def test_comparators_that_are_a_treatment_or_unknown(words: str | None) -> None:
    assert not is_inert(words)


def test_every_claim_type_but_references_has_a_row_and_a_name() -> None:
    for kind in ClaimType:
        assert fit(Design.META_ANALYSIS, kind, comparator="another drug").carries


def test_a_survey_shows_how_common_something_is() -> None:
    why = fit(Design.CROSS_SECTIONAL, ClaimType.PREVALENCE, "One in ten has it.").why
    assert (
        why == "a cross-sectional study can show how common it is among people like those examined"
    )
