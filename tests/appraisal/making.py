"""Invented claims and studies, so that a test says only what matters to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.language.wording import grade_wording
from claimcheck.model.claim import Citation, Claim, ClaimType, Indirectness, Stance
from claimcheck.model.population import Intervention, Outcome, OutcomeKind, Population, Species
from claimcheck.model.study import (
    Appraisal,
    Design,
    Direction,
    Entry,
    Result,
    Risk,
    Status,
    Study,
    Sureness,
    Verification,
)
from claimcheck.model.text import Span

PAIN = Outcome("pain")
LEVEL = Outcome("level in the blood", OutcomeKind.SURROGATE)


def result(
    outcome: Outcome = PAIN, *, crosses: bool | None = False, size: str | None = None
) -> Result:
    interval = None if crosses is None else "as printed"
    return Result(outcome, Direction.BENEFIT, interval=interval, crosses_null=crosses, size=size)


def study(
    key: str,
    design: Design = Design.RANDOMISED_TRIAL,
    *,
    n: int | None = 500,
    risk: Risk | None = Risk.LOW,
    results: Iterable[Result] | None = None,
    population: Population | None = None,
    species: Iterable[Species] = (Species.HUMAN,),
    comparator: str | None = "placebo",
    intervention: Intervention | None = None,
    status: Iterable[Status] = (),
    verification: Verification = Verification.VERIFIED,
    **more: Any,
) -> Study:
    """A large, precise trial at low risk of bias, unless said otherwise."""
    appraisal = Appraisal(
        key,
        design,
        Sureness.VERIFIED,
        species=tuple(species),
        population=population or Population(),
        intervention=intervention,
        comparator=comparator,
        n=n,
        results=tuple(results) if results is not None else (result(),),
        risk_of_bias=risk,
        **more,
    )
    return Study(
        Entry(key, "article", f"On {key}"),
        appraisal=appraisal,
        status=frozenset(status),
        verification=verification,
    )


def cite(key: str, stance: Stance = Stance.SUPPORTS, *indirect: Indirectness) -> Citation:
    return Citation(key, stance, indirect=indirect)


def claim(
    quote: str, *citations: Citation, kind: ClaimType = ClaimType.BENEFIT, **more: Any
) -> Claim:
    """A claim whose words have been read."""
    more.setdefault("outcome", PAIN)
    return Claim(
        "a-claim",
        Span(0, len(quote)),
        quote,
        kind,
        wording=grade_wording(quote),
        citations=citations,
        modelled=True,
        **more,
    )


def library(*studies: Study) -> Mapping[str, Study]:
    return {item.key: item for item in studies}
