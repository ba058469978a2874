"""Show what would fall if a study were retracted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.appraisal.impact import what_falls
from claimcheck.model.finding import VerdictKind
from claimcheck.model.study import Design, Status
from tests.appraisal.making import cite, claim, library, study

RESTING = replace(claim("It relieves pain.", cite("a")), id="resting")
SHARED = replace(claim("It relieves pain.", cite("a"), cite("b")), id="shared")
OTHER = replace(claim("It relieves pain.", cite("b")), id="other")
STUDIES = library(study("a"), study("b"))


def test_claims_that_rest_on_it_alone_fall() -> None:
    falls = what_falls("a", [SHARED, RESTING, OTHER], STUDIES)
    assert [(f.claim.id, f.before.kind, f.after.kind, f.changes) for f in falls] == [
        ("resting", VerdictKind.SUPPORTED, VerdictKind.UNSUPPORTED, True),
        ("shared", VerdictKind.SUPPORTED, VerdictKind.SUPPORTED, False),
    ]


def test_a_study_retracted_already_is_judged_as_it_stood() -> None:
    studies = library(study("a", status=[Status.RETRACTED]))
    (fall,) = what_falls("a", [RESTING], studies)
    assert (fall.before.kind, fall.after.kind) == (VerdictKind.SUPPORTED, VerdictKind.UNSUPPORTED)


def test_a_claim_that_rests_on_a_review_of_it_is_touched() -> None:
    review = study("r", Design.META_ANALYSIS, pools=Design.RANDOMISED_TRIAL, includes=("a",))
    made = claim("It relieves pain.", cite("r"))
    (fall,) = what_falls("a", [made], library(study("a"), review))
    assert fall.changes
    assert (fall.before.kind, fall.after.kind) == (VerdictKind.SUPPORTED, VerdictKind.OVERSTATED)


def test_an_unknown_study_is_an_error() -> None:
    with pytest.raises(KeyError):
        what_falls("nobody", [RESTING], STUDIES)
