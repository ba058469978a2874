"""Comparisons that say two things do equally well, and comparisons with a placebo."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.verdict import judge
from claimcheck.model.claim import ClaimType, Stance
from claimcheck.model.finding import Verdict, VerdictKind
from claimcheck.model.study import Direction, Result, Risk, Study
from claimcheck.model.wording import Strength
from tests.appraisal.making import PAIN, cite, claim, library, study

ALIKE = Result(
    PAIN, Direction.NO_DIFFERENCE, "MD 0.1", "-0.9 to 1.1", crosses_null=True, size="trivial"
)


def on(quote: str, of: Study, stance: Stance = Stance.SUPPORTS, **more: object) -> Verdict:
    more.setdefault("comparator", "ibuprofen")
    made = claim(quote, cite("a", stance), kind=ClaimType.COMPARISON, **more)
    return judge(made, library(of))


@pytest.mark.parametrize("strength", [Strength.NO_RELATION, Strength.CAUSES])
@pytest.mark.parametrize(
    "quote",
    [
        "Paracetamol works as well as ibuprofen.",
        "Paracetamol is just as effective as ibuprofen.",
        "Paracetamol and ibuprofen are equally good.",
    ],
)
def test_a_trial_that_found_no_difference_shows_that_two_are_alike(
    quote: str, strength: Strength
) -> None:
    found = on(quote, study("a", n=900, comparator="ibuprofen", results=[ALIKE]), strength=strength)
    assert found.kind is VerdictKind.SUPPORTED
    assert found.ceiling
    assert found.ceiling.words == ("There is little to no difference between the two in pain",)


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        ("Paracetamol works as well as ibuprofen.", "Paracetamol probably works as well as ibuprofen."),
        ("Paracetamol is just as good as ibuprofen.", "Paracetamol is probably just as good as ibuprofen."),
        ("Balms are as good as tablets.", "Balms are probably as good as tablets."),
        ("Balms work as well as tablets.", "Balms probably work as well as tablets."),
    ],
)  # fmt: skip
def test_alike_at_moderate_certainty_is_probably_alike(quote: str, better: str) -> None:
    small = study("a", n=200, comparator="ibuprofen", results=[ALIKE], risk=Risk.LOW)
    found = on(quote, small, strength=Strength.CAUSES)
    assert (found.kind, found.suggestion) == (VerdictKind.OVERSTATED, better)


@pytest.mark.parametrize(
    "quote",
    [
        "Paracetamol works twice as well as ibuprofen.",
        "Paracetamol does not work as well as ibuprofen.",
        "Paracetamol works as fast as ibuprofen and better than it.",
    ],
)
def test_other_comparisons_are_no_equivalence(quote: str) -> None:
    found = on(quote, study("a", n=900, comparator="ibuprofen", results=[ALIKE]))
    assert found.ceiling
    assert "little to no difference" not in found.ceiling.words[0]


def test_a_sham_is_the_comparison_where_the_claim_names_a_sham() -> None:
    better = "Acupuncture works better than sham needles."
    sham = study("a", comparator="sham", results=[ALIKE])
    named = on(better, sham, Stance.DISPUTES, comparator="sham acupuncture")
    assert named.kind is VerdictKind.CONTRADICTED


def test_an_unfit_study_that_disputes_is_told() -> None:
    found = on("Balm beats ibuprofen.", study("a", comparator="placebo"), Stance.DISPUTES)
    (why,) = found.reasons
    assert why.startswith(
        "Nothing supports it; a, which disputes it, cannot carry it either, as it"
    )


@pytest.mark.parametrize(
    ("quote", "better"),
    [
        ("Balm works better than ibuprofen.", "Balm probably works better than ibuprofen."),
        ("Balms are far gentler than pills.", "Balms are probably far gentler than pills."),
    ],
)
def test_a_comparison_at_moderate_certainty_is_probable(quote: str, better: str) -> None:
    found = on(quote, study("a", n=200, comparator="ibuprofen"), strength=Strength.CAUSES)
    assert (found.kind, found.suggestion) == (VerdictKind.OVERSTATED, better)
