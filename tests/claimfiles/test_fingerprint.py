"""An approval lapses when what was approved changes, and says what did."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from claimcheck.claimfiles.fingerprint import fingerprint
from claimcheck.model.claim import (
    Attribution,
    Citation,
    Claim,
    Review,
    ReviewStatus,
    Stance,
    TextQuote,
    Waiver,
)
from claimcheck.model.population import Population
from claimcheck.model.study import Appraisal, Design, Entry, Status, Study, Sureness
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength

CLAIM = Claim(
    "a",
    Span(0, 4),
    "Iron helps you sleep.",
    strength=Strength.CAUSES,
    citations=(Citation("novak", Stance.SUPPORTS),),
    restated=(TextQuote("Iron for sleep"),),
)
STUDY = Study(
    Entry("novak", "article", "Iron"), appraisal=Appraisal("novak", Design.COHORT, Sureness.PARTLY)
)
STUDIES = {"novak": STUDY, "other": STUDY}


def approved(claim: Claim = CLAIM) -> Review:
    now = fingerprint(claim, STUDIES)
    return Review(ReviewStatus.APPROVED, "r", "2026-11-20", now.whole, parts=now.parts)


def test_nothing_has_changed_where_nothing_has() -> None:
    assert fingerprint(CLAIM, STUDIES).changes_since(approved()) == ()


@pytest.mark.parametrize(
    "change",
    [
        lambda c: replace(c, id="b"),
        lambda c: replace(c, span=Span(9, 12), line=40, anchored=True, copies=(Span(1, 2),)),
        lambda c: replace(c, quote="Iron  helps\nyou sleep."),
        lambda c: replace(c, review=approved(), waivers=(Waiver("a/b", "x", "y", "2027-01-01"),)),
        lambda c: replace(c, wording=replace(c.wording, amplified=True)),
    ],
)
def test_what_is_not_the_claim_does_not_count(change: Callable[[Claim], Claim]) -> None:
    assert fingerprint(change(CLAIM), STUDIES).changes_since(approved()) == ()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda c: replace(c, quote="Iron may help you sleep."), ("the quoted words",)),
        (lambda c: replace(c, restated=()), ("the quoted words",)),
        (lambda c: replace(c, strength=Strength.CONDITIONAL), ("the claim's model",)),
        (lambda c: replace(c, population=Population(general=True)), ("the claim's model",)),
        (lambda c: replace(c, attribution=Attribution(words="x")), ("the claim's model",)),
        (
            lambda c: replace(c, citations=(*c.citations, Citation("other", Stance.NEUTRAL))),
            ("the claim's model", "the study other is newly cited"),
        ),
        (
            lambda c: replace(c, citations=()),
            ("the claim's model", "the study novak is no longer cited"),
        ),
    ],
)
def test_a_change_of_the_claim_is_reported(
    change: Callable[[Claim], Claim], told: tuple[str, ...]
) -> None:
    assert fingerprint(change(CLAIM), STUDIES).changes_since(approved()) == told


@pytest.mark.parametrize(
    "study",
    [
        None,
        replace(STUDY, status=frozenset({Status.RETRACTED})),
        replace(STUDY, appraisal=None),
        replace(STUDY, appraisal=replace(STUDY.appraisal, n=7)),
    ],
)
def test_a_change_of_a_cited_study_is_reported_with_its_key(study: Study | None) -> None:
    studies = {"novak": study} if study else {}
    told = fingerprint(CLAIM, studies).changes_since(approved())
    assert told == ("the appraisal or status of the study novak",)


def test_a_change_of_another_study_or_of_the_entry_does_not_count() -> None:
    changed = {"novak": replace(STUDY, entry=replace(STUDY.entry, file="x.bib", line=3))}
    assert fingerprint(CLAIM, changed).changes_since(approved()) == ()


def test_a_review_without_parts_lapses_all_the_same() -> None:
    bare = replace(approved(), parts=())
    changed = fingerprint(replace(CLAIM, quote="Else."), STUDIES)
    assert changed.changes_since(bare) == ("something that was reviewed",)
    assert fingerprint(CLAIM, STUDIES).changes_since(bare) == ()


def test_a_whole_that_was_tampered_with_is_reported() -> None:
    tampered = replace(approved(), fingerprint="sha256:00")
    assert fingerprint(CLAIM, STUDIES).changes_since(tampered) == (
        "the recorded fingerprint itself",
    )


def test_the_fingerprint_is_a_sha256_and_always_the_same() -> None:
    first, second = fingerprint(CLAIM, STUDIES), fingerprint(CLAIM, dict(reversed(STUDIES.items())))
    assert first == second
    assert first.whole.startswith("sha256:")
    assert len(first.whole) == 7 + 64
