"""GRADE's arithmetic on bodies of evidence worked out by hand."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.bodies import sort_evidence
from claimcheck.appraisal.certainty import CertaintyCeiling, certainty_ceiling
from claimcheck.model.claim import (
    Certainty,
    CertaintyLevel,
    Citation,
    Claim,
    ClaimType,
    Indirectness,
    Stance,
)
from claimcheck.model.population import Intervention, Outcome, Population
from claimcheck.model.settings import AppraisalSettings
from claimcheck.model.study import Design, Direction, Result, Risk, Status, Study
from tests.appraisal.making import LEVEL, PAIN, cite, claim, library, result, study

HIGH, MODERATE = CertaintyLevel.HIGH, CertaintyLevel.MODERATE
LOW, VERY_LOW = CertaintyLevel.LOW, CertaintyLevel.VERY_LOW


def ceiling(
    *studies: Study,
    citations: tuple[Citation, ...] = (),
    on: Claim | None = None,
    small_total: int = 400,
) -> CertaintyCeiling:
    made = on or claim("It relieves pain.", *(citations or [cite(s.key) for s in studies]))
    evidence = sort_evidence(made, library(*studies))
    found = certainty_ceiling(
        made,
        evidence.supports,
        against=evidence.disputes,
        settings=AppraisalSettings(small_total=small_total),
    )
    assert found is not None
    return found


def facts(found: CertaintyCeiling) -> str:
    return " | ".join(found.steps)


def test_a_large_precise_trial_at_low_risk_of_bias_leaves_high() -> None:
    assert ceiling(study("a")).level is HIGH


@pytest.mark.parametrize(
    ("design", "level"),
    [
        (Design.RANDOMISED_TRIAL, HIGH),
        (Design.CROSSOVER_TRIAL, HIGH),
        (Design.COHORT, LOW),
        (Design.NON_RANDOMISED_TRIAL, LOW),
    ],
)
def test_the_design_decides_the_start(design: Design, level: CertaintyLevel) -> None:
    assert ceiling(study("a", design)).level is level


def test_cohorts_start_high_for_what_will_happen() -> None:
    prognosis = claim("Most people recover within a year.", cite("a"), kind=ClaimType.PROGNOSIS)
    assert ceiling(study("a", Design.COHORT), on=prognosis).level is HIGH


def test_risk_of_bias_that_nobody_appraised_is_not_low() -> None:
    found = ceiling(study("a", risk=None))
    assert found.level is MODERATE
    assert "not appraised" in facts(found)


def test_a_cap_is_no_step_down() -> None:
    assert ceiling(study("a", n=300, risk=None)).level is MODERATE
    assert ceiling(study("a", n=300, risk=Risk.HIGH)).level is LOW


@pytest.mark.parametrize(("risk", "level"), [(Risk.SOME, MODERATE), (Risk.HIGH, MODERATE)])
def test_risk_of_bias_lowers_by_one(risk: Risk, level: CertaintyLevel) -> None:
    assert ceiling(study("a", risk=risk)).level is level


@pytest.mark.parametrize(
    ("people", "crosses", "level", "said"),
    [
        (399, False, MODERATE, "under 400"),
        (400, False, HIGH, ""),
        (None, False, MODERATE, "number of people is not recorded"),
        (500, True, MODERATE, "includes no effect"),
        (500, None, MODERATE, "interval is not recorded"),
        (60, None, MODERATE, "60 people in all, under 400 (a rule of thumb) and the interval"),
    ],
)
def test_imprecision(
    people: int | None, crosses: bool | None, level: CertaintyLevel, said: str
) -> None:
    found = ceiling(study("a", n=people, results=[result(crosses=crosses)]))
    assert found.level is level
    assert said in facts(found)


@pytest.mark.parametrize(
    ("estimate", "interval", "level"),
    [
        ("RR 0.98", "0.91 to 1.06", HIGH),
        ("RR 0·90", "0·50–1·20", MODERATE),
        ("RR 0·90", "0·50–1·60", LOW),
        ("HR 1.10", "0.98 to 1.26", MODERATE),
        ("MD 0.2", "-1.5 to 1.9", HIGH),
    ],
)
def test_little_difference_needs_an_interval_without_an_important_one(
    estimate: str, interval: str, level: CertaintyLevel
) -> None:
    found = Result(PAIN, Direction.NO_DIFFERENCE, estimate, interval, crosses_null=True)
    trial = study("a", n=5000, results=[found])
    made = claim("It does not relieve pain.", cite("a"))
    lines = sort_evidence(made, library(trial)).supports
    ceiling = certainty_ceiling(made, lines, null=True, settings=AppraisalSettings())
    assert ceiling is not None
    assert ceiling.level is level


def test_a_result_on_another_risk_settles_nothing() -> None:
    stroke, falls = Outcome("risk of stroke"), Outcome("risk of falls")
    trial = study("a", n=5000, results=[result(falls), result(stroke, crosses=True)])
    on = claim("It lowers the risk of stroke.", cite("a"), outcome=stroke)
    assert "includes no effect" in facts(ceiling(trial, on=on))


def test_small_trials_add_up() -> None:
    assert ceiling(study("a", n=210), study("b", n=210)).level is HIGH


def test_the_threshold_can_be_set() -> None:
    assert ceiling(study("a", n=120), small_total=100).level is HIGH


def test_a_review_and_the_trials_inside_it_are_not_counted_twice() -> None:
    review = study(
        "review", Design.META_ANALYSIS, n=300, pools=Design.RANDOMISED_TRIAL, includes=("a", "b")
    )
    found = ceiling(review, study("a", n=150), study("b", n=150))
    assert "300 people in all" in facts(found)


def test_two_reports_of_the_same_data_are_not_counted_twice() -> None:
    found = ceiling(study("a", n=250), study("b", n=250, same_data_as=("a",)))
    assert "250 people in all" in facts(found)


def test_reviews_that_share_a_trial_are_not_added_up() -> None:
    one = study("one", Design.META_ANALYSIS, n=350, pools=Design.RANDOMISED_TRIAL, includes=("a",))
    two = study("two", Design.META_ANALYSIS, n=300, pools=Design.RANDOMISED_TRIAL, includes=("a",))
    assert "350 people in all" in facts(ceiling(one, two))


@pytest.mark.parametrize(
    ("pools", "level"),
    [(Design.RANDOMISED_TRIAL, HIGH), (Design.COHORT, LOW), (None, LOW)],
)
def test_a_review_starts_as_what_it_pools_does(pools: Design | None, level: CertaintyLevel) -> None:
    assert ceiling(study("a", Design.META_ANALYSIS, pools=pools)).level is level


def test_what_a_review_pools_may_be_read_from_its_appraisal() -> None:
    said = study("a", Design.META_ANALYSIS, note="Pools 12 randomised trials.")
    mixed = study("a", Design.META_ANALYSIS, note="Pools randomised trials and cohorts.")
    assert ceiling(said).level is HIGH
    assert ceiling(mixed).level is LOW


def test_indirectness_costs_one_level_for_one_kind_and_two_for_two() -> None:
    one = (cite("a", Stance.SUPPORTS, Indirectness.POPULATION),)
    two = (cite("a", Stance.SUPPORTS, Indirectness.POPULATION, Indirectness.INTERVENTION),)
    assert ceiling(study("a"), citations=one).level is MODERATE
    assert ceiling(study("a"), citations=two).level is LOW


def test_trials_in_other_people_are_indirect() -> None:
    on = claim("It relieves pain.", cite("a"), population=Population(status=("replete",)))
    assert (
        ceiling(study("a", population=Population(status=("deficient",))), on=on).level is MODERATE
    )


def test_a_mixture_is_indirect_for_one_substance() -> None:
    on = claim("It relieves pain.", cite("a"), intervention=Intervention("vitamin B12"))
    mixed = study("a", intervention=Intervention("vitamin B12", form="with folic acid"))
    assert ceiling(mixed, on=on).level is MODERATE


def test_a_direct_trial_is_not_dragged_down_by_an_indirect_one() -> None:
    citations = (cite("a"), cite("b", Stance.SUPPORTS, Indirectness.POPULATION))
    assert ceiling(study("a"), study("b"), citations=citations).level is HIGH


def test_direct_disagreement_is_inconsistency() -> None:
    citations = (cite("a"), cite("b", Stance.DISPUTES))
    found = ceiling(study("a"), study("b"), citations=citations)
    assert found.level is MODERATE
    assert "inconsistency: b found otherwise" in facts(found)


def test_an_interval_that_fits_both_is_no_inconsistency() -> None:
    found = Result(PAIN, Direction.NO_DIFFERENCE, "RR 0.90", "0.40 to 2.00", crosses_null=True)
    vague = study("b", n=80, results=[found])
    assert (
        ceiling(study("a"), vague, citations=(cite("a"), cite("b", Stance.DISPUTES))).level is HIGH
    )


def test_disagreement_in_other_people_is_no_inconsistency() -> None:
    citations = (cite("a"), cite("b", Stance.DISPUTES, Indirectness.POPULATION))
    assert ceiling(study("a"), study("b"), citations=citations).level is HIGH


def test_a_tainted_review_is_at_high_risk_of_bias_and_says_so() -> None:
    review = study("review", Design.META_ANALYSIS, pools=Design.RANDOMISED_TRIAL, includes=("bad",))
    on = claim("It relieves pain.", cite("review"))
    evidence = sort_evidence(on, library(review, study("bad", status=[Status.RETRACTED])))
    found = certainty_ceiling(on, evidence.supports, settings=AppraisalSettings())
    assert found is not None
    assert found.level is MODERATE
    assert "rests in part on bad" in facts(found)


def test_publication_bias_and_upgrades_are_a_persons_to_judge() -> None:
    biased = Certainty(HIGH, down=(("publication-bias", 2),))
    raised = Certainty(MODERATE, up=(("large-effect", 1),), start=LOW)
    on = claim("It relieves pain.", cite("a"))
    trial, cohort = study("a"), study("a", Design.COHORT, risk=Risk.SOME)
    assert ceiling(trial, on=claim("It relieves pain.", cite("a"), certainty=biased)).level is LOW
    assert ceiling(cohort, on=on).level is LOW
    assert (
        ceiling(cohort, on=claim("It relieves pain.", cite("a"), certainty=raised)).level
        is MODERATE
    )


def test_nothing_is_rated_up_after_it_was_rated_down() -> None:
    raised = Certainty(MODERATE, up=(("large-effect", 1),), start=LOW)
    small = study("a", Design.COHORT, n=80)
    assert (
        ceiling(small, on=claim("It relieves pain.", cite("a"), certainty=raised)).level is VERY_LOW
    )


def test_a_reviewers_lower_rating_holds() -> None:
    rated = Certainty(LOW, down=(("risk-of-bias", 2),))
    assert (
        ceiling(study("a"), on=claim("It relieves pain.", cite("a"), certainty=rated)).level is LOW
    )


def test_without_a_fit_study_there_is_no_body() -> None:
    on = claim("It relieves pain.", outcome=PAIN)
    assert certainty_ceiling(on, (), settings=AppraisalSettings()) is None


def test_every_step_down_tells_its_fact() -> None:
    found = ceiling(
        study("a", Design.COHORT, n=80, risk=Risk.HIGH, results=[result(LEVEL, crosses=None)])
    )
    assert found.level is VERY_LOW
    for word in (
        "cohort study, not randomised",
        "surrogate",
        "high in a",
        "80 people",
        "not recorded",
    ):
        assert word in facts(found)


def test_a_surrogate_alone_leaves_no_more_than_low() -> None:
    """SORT (Ebell 2004) puts what is no patient's outcome with the weakest evidence."""
    found = ceiling(study("a", results=[result(LEVEL)]))
    assert found.level is LOW
    assert "down 2 levels for indirectness: a: it measured a surrogate" in facts(found)


def test_a_few_people_leave_no_more_than_low() -> None:
    tiny = ceiling(study("a", n=14))
    assert tiny.level is LOW
    assert "down 2 levels for imprecision: 14 people in all" in facts(tiny)
    assert ceiling(study("a", n=30)).level is MODERATE


def test_a_share_with_an_interval_is_precise_though_it_has_no_null() -> None:
    share = Result(PAIN, Direction.ASSOCIATED, estimate="31 %", interval="28 to 34")
    made = claim("A third still have pain.", cite("a"), kind=ClaimType.PROGNOSIS)
    assert ceiling(study("a", Design.COHORT, results=[share]), on=made).level is HIGH
