"""``evidence/rating-above-ceiling``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.appraisal.bodies import sort_evidence
from claimcheck.appraisal.certainty import CertaintyCeiling, certainty_ceiling
from claimcheck.appraisal.designs import Voice
from claimcheck.appraisal.excess import is_null
from claimcheck.appraisal.rating import RatingFaultKind, check_rating, without_rating
from claimcheck.appraisal.settings import AppraisalSettings
from claimcheck.dossier import Dossier
from claimcheck.model.claim import Claim
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
def rating_above_ceiling(dossier: Dossier, *, small_total: int = 400) -> Iterator[Flag]:
    """A recorded certainty higher than the facts on record allow.

    Few people, an interval that is unknown, indirect outcomes or a risk of bias nobody appraised each cost a
    level. A rating above what is left cannot be defended from the files.

    Lower the rating, or record the facts that carry it: size, interval, risk of bias.
    """
    settings = AppraisalSettings(small_total=small_total)
    for judged in dossier.claims:
        claim = judged.claim
        if claim.certainty is None or not claim.anchored:
            continue
        ceiling = _ceiling(claim, dossier, settings)
        for fault in check_rating(claim.certainty, ceiling):
            if fault.kind is RatingFaultKind.ABOVE_CEILING and ceiling:
                yield Flag(fault.message, claim.span, claim=claim.id, studies=ceiling.studies)


def _ceiling(
    claim: Claim, dossier: Dossier, settings: AppraisalSettings
) -> CertaintyCeiling | None:
    evidence = sort_evidence(claim, dossier.studies)
    return certainty_ceiling(
        replace(claim, certainty=without_rating(claim.certainty)),
        [line for line in evidence.supports if line.fitness.voice is Voice.GRADED],
        against=evidence.disputes,
        null=is_null(claim),
        settings=settings,
    )
