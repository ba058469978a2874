"""A reviewer's rating: its sums, its reasons, and whether the facts allow it."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.certainty import CertaintyCeiling
from claimcheck.appraisal.rating import (
    RatingFaultKind,
    check_rating,
    rating_ceiling,
    without_rating,
)
from claimcheck.model.claim import Certainty, CertaintyLevel, Claim, Stance
from claimcheck.model.settings import AppraisalSettings
from claimcheck.model.study import Design, Study
from tests.appraisal.making import cite, claim, library, study

HIGH, MODERATE = CertaintyLevel.HIGH, CertaintyLevel.MODERATE
LOW, VERY_LOW = CertaintyLevel.LOW, CertaintyLevel.VERY_LOW


def faults(rated: Certainty, ceiling: CertaintyCeiling | None = None) -> set[RatingFaultKind]:
    return {fault.kind for fault in check_rating(rated, ceiling)}


@pytest.mark.parametrize(
    "rated",
    [
        Certainty(HIGH),
        Certainty(MODERATE, down=(("imprecision", 1),)),
        Certainty(VERY_LOW, down=(("risk-of-bias", 2), ("imprecision", 2))),
        Certainty(LOW, start=LOW),
        Certainty(MODERATE, start=LOW, up=(("large-effect", 1),)),
        Certainty(HIGH, start=LOW, up=(("large-effect", 2),)),
    ],
)
def test_sums_that_come_out_are_no_fault(rated: Certainty) -> None:
    assert faults(rated) == set()


@pytest.mark.parametrize(
    ("rated", "kind"),
    [
        (Certainty(HIGH, down=(("imprecision", 1),)), RatingFaultKind.ARITHMETIC),
        (Certainty(LOW), RatingFaultKind.ARITHMETIC),
        (Certainty(MODERATE, down=(("small-sample", 1),)), RatingFaultKind.REASON),
        (Certainty(VERY_LOW, down=(("imprecision", 3),)), RatingFaultKind.REASON),
        (Certainty(HIGH, start=LOW, up=(("dose-response", 2),)), RatingFaultKind.REASON),
        (
            Certainty(LOW, start=LOW, down=(("imprecision", 1),), up=(("large-effect", 1),)),
            RatingFaultKind.UP_AFTER_DOWN,
        ),
        (Certainty(HIGH, up=(("large-effect", 1),)), RatingFaultKind.UP_FROM_HIGH),
        (Certainty(MODERATE, start=MODERATE), RatingFaultKind.START),
    ],
)
def test_a_wrong_sum_or_reason_is_reported(rated: Certainty, kind: RatingFaultKind) -> None:
    assert faults(rated) == {kind}


def test_a_rating_above_what_the_facts_allow_is_reported_with_the_facts() -> None:
    allowed = CertaintyCeiling(LOW, ("starts at low: a is a cohort, not randomised",))
    (fault,) = check_rating(Certainty(HIGH), allowed)
    assert fault.kind is RatingFaultKind.ABOVE_CEILING
    assert "at most low: starts at low: a is a cohort" in fault.message


def test_a_rating_at_or_below_the_ceiling_is_no_fault() -> None:
    allowed = CertaintyCeiling(MODERATE, ())
    assert faults(Certainty(MODERATE, down=(("imprecision", 1),)), allowed) == set()


def test_what_a_person_alone_may_judge_can_be_kept_without_the_rating() -> None:
    rated = Certainty(LOW, down=(("publication-bias", 2),))
    kept = without_rating(rated)
    assert kept is not None
    assert (kept.rating, kept.down) == (HIGH, rated.down)
    assert without_rating(None) is None


def kinds(on: Claim, studies: dict[str, Study], small_total: int = 400) -> set[RatingFaultKind]:
    settings = AppraisalSettings(small_total=small_total)
    assert on.certainty is not None
    ceiling = rating_ceiling(on, studies, settings=settings)
    return {fault.kind for fault in check_rating(on.certainty, ceiling)}


def test_a_claims_rating_is_held_against_its_own_studies() -> None:
    cohort = library(study("a", Design.COHORT))
    high = claim("It relieves pain.", cite("a"), certainty=Certainty(HIGH))
    low = claim("It relieves pain.", cite("a"), certainty=Certainty(LOW, start=LOW))
    assert kinds(high, cohort) == {RatingFaultKind.ABOVE_CEILING}
    assert kinds(low, cohort) == set()


def test_where_all_dispute_it_is_held_against_those() -> None:
    cohort = library(study("a", Design.COHORT))
    high = claim("It relieves pain.", cite("a", Stance.DISPUTES), certainty=Certainty(HIGH))
    assert kinds(high, cohort) == {RatingFaultKind.ABOVE_CEILING}
