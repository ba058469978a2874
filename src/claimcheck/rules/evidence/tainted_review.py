"""``evidence/tainted-review``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study, trial

_REVIEW = study("meta-analysis", n=2100, comparator="placebo", includes=["lee2021", "kim2022"])


@rule(
    source="Cochrane policy on potentially problematic studies (2021); Retraction guidelines of COPE",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(claim("benefit", cites("ode2022"), strength="conditional"),),
            studies={
                "ode2022": _REVIEW,
                "lee2021": trial(status=["retracted"]),
                "kim2022": trial(),
            },
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("ode2022"), strength="conditional"),),
            studies={"ode2022": _REVIEW, "lee2021": trial(), "kim2022": trial()},
        ),
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("ode2022", "neutral"), strength="conditional"),),
            studies={
                "ode2022": _REVIEW,
                "lee2021": trial(status=["retracted"]),
                "kim2022": trial(),
            },
        ),
    ],
)
def tainted_review(dossier: Dossier) -> Iterator[Flag]:
    """A claim resting on a review that pools a retracted study.

    The review's result includes numbers that nobody vouches for any more. Few reviews are redone after one of
    their studies is retracted.

    Check whether the review's result holds without that study, and say so; otherwise cite another.
    """
    for judged in dossier.claims:
        claim = judged.claim
        for review in dossier.backing(claim) if claim.anchored else ():
            inside = review.appraisal.includes if review.appraisal else ()
            fallen = sorted(k for k in inside if k in dossier.studies and dossier.studies[k].fallen)
            if fallen:
                yield Flag(
                    f"{review.key} includes {', '.join(fallen)}, which no longer stands",
                    claim.span,
                    claim=claim.id,
                    studies=(review.key, *fallen),
                    suggestion="check whether the review holds without it",
                )
