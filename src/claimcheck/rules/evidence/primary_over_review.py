"""``evidence/primary-over-review``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.appraisal.facts import REVIEWS
from claimcheck.dossier import Dossier
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study, trial
from claimcheck.rules._evidence import PRIMARY

_REVIEW = study("systematic-review", n=2100, includes=["lee2021"])


@rule(
    source="Wikipedia MEDRS: prefer reviews to the studies inside them; Cochrane Handbook 6.5, 4.2",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(claim("benefit", cites("lee2021"), strength="conditional"),),
            studies={"lee2021": trial(), "ode2022": _REVIEW},
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("lee2021"), cites("ode2022"), strength="conditional"),),
            studies={"lee2021": trial(), "ode2022": _REVIEW},
        ),
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("lee2021"), strength="conditional"),),
            studies={"lee2021": trial(), "ode2022": study("systematic-review", n=2100)},
        ),
    ],
)
def primary_over_review(dossier: Dossier) -> Iterator[Flag]:
    """A claim that rests on a study while a review that includes it sits unused in the bibliography.

    The review weighs that study against all others. Citing the study alone picks one result out of many, often
    the one that suits best.

    Cite the review, and say what it found across all its studies.
    """
    reviews = [
        s
        for s in dossier.studies.values()
        if s.design in REVIEWS and s.appraisal and s.appraisal.includes and not s.fallen
    ]
    for judged in dossier.claims:
        claim = judged.claim
        cited = {c.study for c in claim.citations}
        primary = {s.key for s in dossier.backing(claim) if s.design in PRIMARY}
        for review in reviews if primary and claim.anchored else ():
            inside = primary & set(review.appraisal.includes if review.appraisal else ())
            if inside and review.key not in cited:
                keys = sorted(inside)
                yield Flag(
                    f"{review.key} reviews {', '.join(keys)} together with others, but the claim does not cite it",
                    claim.span,
                    claim=claim.id,
                    studies=(review.key, *keys),
                    suggestion=f"cite {review.key} and say what it found across all studies",
                )
