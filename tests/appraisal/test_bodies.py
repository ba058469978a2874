"""What drops out of a claim's evidence, what overlaps, and what is in doubt."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.bodies import Evidence, independent_people, sort_evidence
from claimcheck.model.claim import Citation, Indirectness, Stance
from claimcheck.model.population import Outcome, Population
from claimcheck.model.study import Design, Risk, Status, Study, Verification
from tests.appraisal.making import cite, claim, library, study
from tests.growth import grows_steeply


def sort(*studies: Study, citations: tuple[Citation, ...] = ()) -> Evidence:
    made = claim("It relieves pain.", *(citations or [cite(s.key) for s in studies]))
    return sort_evidence(made, library(*studies))


def keys(evidence: Evidence) -> list[str]:
    return [line.key for line in evidence.supports]


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (Status.RETRACTED, "has been retracted"),
        (Status.WITHDRAWN, "has been withdrawn"),
        (Status.RETRACTION_NOTICE, "is a retraction notice"),
    ],
)
def test_what_has_fallen_drops_out_and_is_said(status: Status, said: str) -> None:
    evidence = sort(study("a", status=[status]))
    assert keys(evidence) == []
    assert evidence.dropped == ("a",)
    assert said in evidence.said[0]


@pytest.mark.parametrize("status", [Status.CORRECTED, Status.SUPERSEDED, Status.PREPRINT])
def test_a_correction_is_no_retraction(status: Status) -> None:
    assert keys(sort(study("a", status=[status]))) == ["a"]


def test_a_reinstated_paper_stands_again() -> None:
    assert keys(sort(study("a", status=[Status.RETRACTED, Status.REINSTATED]))) == ["a"]


def test_what_no_service_found_or_is_not_listed_drops_out() -> None:
    evidence = sort(
        study("a", verification=Verification.NOT_FOUND), citations=(cite("a"), cite("unknown"))
    )
    assert evidence.dropped == ("a", "unknown")
    assert "not found by any reference service" in evidence.said[0]
    assert "not in the bibliography" in evidence.said[1]


def test_neutral_citations_carry_nothing() -> None:
    evidence = sort(study("a"), citations=(cite("a", Stance.NEUTRAL),))
    assert (keys(evidence), evidence.neutral) == ([], ("a",))


@pytest.mark.parametrize(
    "status",
    [Status.EXPRESSION_OF_CONCERN, Status.PARTIALLY_RETRACTED, Status.CONTRADICTORY],
)
def test_a_doubt_counts_as_high_risk_of_bias_and_is_said(status: Status) -> None:
    evidence = sort(study("a", status=[status]))
    assert evidence.supports[0].risk is Risk.HIGH
    assert evidence.said[0].startswith("a: ")


def test_an_earlier_version_gives_way_where_the_later_one_says_otherwise() -> None:
    old, new = study("old"), study("new", supersedes=("old",))
    differ = sort(old, new, citations=(cite("old"), cite("new", Stance.DISPUTES)))
    agree = sort(old, new)
    assert differ.dropped == ("old",)
    assert agree.dropped == ()
    assert independent_people(agree.supports) == 500


def test_a_retracted_later_version_gives_the_earlier_one_back() -> None:
    old, new = study("old"), study("new", supersedes=("old",), status=[Status.RETRACTED])
    evidence = sort(old, new, citations=(cite("old"), cite("new", Stance.DISPUTES)))
    assert keys(evidence) == ["old"]


def test_a_review_built_on_a_retracted_trial_is_tainted() -> None:
    review = study("review", Design.META_ANALYSIS, includes=("bad",))
    evidence = sort(review, study("bad", status=[Status.RETRACTED]), citations=(cite("review"),))
    assert "rests in part on bad" in evidence.said[0]
    assert evidence.supports[0].risk is Risk.HIGH


def test_a_review_of_reviews_is_tainted_by_a_trial_two_steps_away() -> None:
    umbrella = study("umbrella", Design.UMBRELLA_REVIEW, includes=("review",))
    review = study("review", Design.META_ANALYSIS, includes=("bad", "umbrella"))
    bad = study("bad", status=[Status.RETRACTED])
    evidence = sort(umbrella, review, bad, citations=(cite("umbrella"),))
    assert "umbrella: it rests in part on bad" in evidence.said[0]


@pytest.mark.parametrize("named_by", ["later", "bad"])
def test_a_report_of_the_same_data_as_a_retracted_one_is_tainted(named_by: str) -> None:
    twins = {"later": ("bad",), "bad": ("later",)}
    later = study("later", same_data_as=twins["later"] if named_by == "later" else ())
    same = twins["bad"] if named_by == "bad" else ()
    bad = study("bad", status=[Status.RETRACTED], same_data_as=same)
    evidence = sort(later, bad, citations=(cite("later"),))
    assert evidence.supports[0].risk is Risk.HIGH


def test_a_retracted_trial_that_spoke_against_the_review_taints_nothing() -> None:
    review = study("review", Design.META_ANALYSIS, includes=("bad",))
    citations = (cite("review"), cite("bad", Stance.DISPUTES))
    evidence = sort(review, study("bad", status=[Status.RETRACTED]), citations=citations)
    assert evidence.supports[0].risk is Risk.LOW


def test_people_are_counted_once() -> None:
    trials = [study(key, n=100) for key in "abc"]
    review = study("r", Design.META_ANALYSIS, n=250, includes=("a", "b"))
    evidence = sort(*trials, review)
    assert independent_people(evidence.supports) == 350
    assert independent_people(sort(*trials).supports) == 300


def test_a_source_that_is_indirect_bears_a_plain_claim_out_only_in_part() -> None:
    evidence = sort(
        study("a", Design.BEFORE_AFTER),
        citations=(cite("a", Stance.SUPPORTS, Indirectness.POPULATION),),
    )
    assert not evidence.supports[0].full


def test_direct_means_the_claims_people_and_question() -> None:
    some = study("some", population=Population(condition=("diabetic neuropathy",)))
    everyone = study("everyone")
    broad = claim("It relieves pain.", cite("some"), cite("everyone"))
    lines = {line.key: line for line in sort_evidence(broad, library(some, everyone)).supports}
    assert not lines["some"].direct
    assert lines["everyone"].direct


def test_people_with_the_complaint_that_is_to_ease_are_no_narrower() -> None:
    cramps = study("a", population=Population(condition=("muscle cramps",)))
    on = claim("It eases cramps.", cite("a"), outcome=Outcome("muscle cramps"))
    assert sort_evidence(on, library(cramps)).supports[0].direct


def reported_twice(trials: int) -> Evidence:
    found = [study(f"trial{n}", n=100 + n) for n in range(trials)]
    again = [study(f"later{n}", n=90, same_data_as=(f"trial{n}",)) for n in range(trials)]
    return sort(*found, *again)


def test_trials_reported_twice_are_counted_once_however_many_they_are() -> None:
    few, many = reported_twice(4), reported_twice(16)
    assert independent_people(few.supports) == 406
    assert not grows_steeply(
        lambda: independent_people(few.supports), lambda: independent_people(many.supports)
    )
