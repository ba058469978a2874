"""``evidence/tainted-review``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.appraisal.bodies import fallen_inside
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
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(claim("benefit", cites("doe2024"), strength="conditional"),),
            studies={
                "doe2024": study("umbrella-review", n=4000, includes=["ode2022"]),
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
    """A claim resting on a review that pools a retracted study, or includes a review that does.

    The review's result includes numbers that nobody vouches for any more. Few reviews are redone after one of
    their studies is retracted. The same goes for a second report of a retracted study's data.

    Check whether the review's result holds without that study, and say so; otherwise cite another.
    """
    for judged in dossier.claims:
        claim = judged.claim
        for review in dossier.backing(claim) if claim.anchored else ():
            fallen = fallen_inside(claim, review, dossier.studies)
            if fallen:
                yield Flag(
                    f"{review.key} rests in part on {', '.join(fallen)}, which no longer stands",
                    claim.span,
                    claim=claim.id,
                    studies=(review.key, *fallen),
                    suggestion="check whether its result holds without it",
                )
