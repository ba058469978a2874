"""``evidence/rating-above-ceiling``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.appraisal.rating import RatingFaultKind, check_rating, rating_ceiling
from claimcheck.dossier import Dossier
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, result, trial

_SMALL = trial(n=60, results=[result("knee pain", "benefit")])
_LARGE = trial(
    n=900,
    risk_of_bias="low",
    results=[result("knee pain", "benefit", interval="-2.1 to -0.9", crosses_null=False)],
)


@rule(
    source="GRADE guidelines 3 to 9; design: the highest rating that the recorded facts still allow",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(
                claim(
                    "benefit",
                    cites("lee2021"),
                    outcome={"name": "knee pain"},
                    certainty={"rating": "high"},
                ),
            ),
            studies={"lee2021": _SMALL},
        ),
    ],
    good=[
        Case(
            "Nettle tea relieves knee pain.",
            claims=(
                claim(
                    "benefit",
                    cites("lee2021"),
                    outcome={"name": "knee pain"},
                    certainty={"rating": "high"},
                ),
            ),
            studies={"lee2021": _LARGE},
        ),
    ],
)
def rating_above_ceiling(dossier: Dossier) -> Iterator[Flag]:
    """A recorded certainty higher than the facts on record allow.

    A small number of people, an unknown interval, indirect outcomes or a risk of bias nobody appraised each cost
    a level. A rating above what is left cannot be defended from the files. What counts as a small number is a
    setting of the project: `small-total` under `[appraisal]`.

    Lower the rating, or record the facts that justify it: size, interval, risk of bias.
    """
    settings = dossier.context.appraisal
    for judged in dossier.claims:
        claim = judged.claim
        if claim.certainty is None or not claim.anchored:
            continue
        ceiling = rating_ceiling(claim, dossier.studies, settings=settings)
        for fault in check_rating(claim.certainty, ceiling):
            if fault.kind is RatingFaultKind.ABOVE_CEILING and ceiling:
                yield Flag(fault.message, claim.span, claim=claim.id, studies=ceiling.studies)
