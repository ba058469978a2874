"""``evidence/grade-arithmetic``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.appraisal.rating import check_rating
from claimcheck.dossier import Dossier
from claimcheck.model.finding import Level
from claimcheck.rulebook import Case, Flag, Need, Preset, rule
from claimcheck.rules._cases import claim


@rule(
    level=Level.ERROR,
    preset=Preset.CORE,
    source="GRADE guidelines 3 and 9 (Balshem 2011, Guyatt 2011): start, five reasons down, three up",
    needs=Need.CLAIMS,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(
                claim(
                    "benefit",
                    certainty={"rating": "moderate", "down": {"risk-of-bias": 2, "imprecision": 1}},
                ),
            ),
        ),
        Case(
            "[[Late dinners cause reflux.]]",
            claims=(
                claim(
                    "harm",
                    certainty={
                        "rating": "low",
                        "start": "low",
                        "down": {"imprecision": 1},
                        "up": {"dose-response": 1},
                    },
                ),
            ),
        ),
    ],
    good=[
        Case(
            "Nettle tea relieves knee pain.",
            claims=(
                claim(
                    "benefit",
                    certainty={"rating": "very-low", "down": {"risk-of-bias": 2, "imprecision": 1}},
                ),
            ),
        ),
        Case(
            "Late dinners cause reflux.",
            claims=(
                claim(
                    "harm",
                    certainty={"rating": "moderate", "start": "low", "up": {"dose-response": 1}},
                ),
            ),
        ),
    ],
)
def grade_arithmetic(dossier: Dossier) -> Iterator[Flag]:
    """A recorded rating that its own steps don't add up to, or that uses steps GRADE doesn't have.

    Randomised evidence starts high and other evidence low. Each serious concern lowers it one level, and only
    evidence that was not rated down may be rated up. A sum that is wrong hides which judgement was meant.

    Correct the rating or its reasons in the claims file.
    """
    for judged in dossier.claims:
        claim = judged.claim
        faults = check_rating(claim.certainty) if claim.certainty else ()
        if faults:
            yield Flag(
                "; ".join(fault.message for fault in faults),
                claim.span if claim.anchored else None,
                claim=claim.id,
            )
