"""``evidence/corrected-since``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claimfiles.fingerprint import fingerprint
from claimcheck.dossier import Dossier
from claimcheck.model.claim import Claim, ReviewStatus, Stance
from claimcheck.model.finding import Level
from claimcheck.model.study import Status
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, trial


@rule(
    level=Level.NOTE,
    source="ICMJE recommendations on corrections; PubMed “Published Erratum”; Crossref update types",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(claim("benefit", cites("lee2021"), strength="conditional"),),
            studies={"lee2021": trial(status=["corrected"])},
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("lee2021"), strength="conditional"),),
            studies={"lee2021": trial()},
        ),
    ],
)
def corrected_since(dossier: Dossier) -> Iterator[Flag]:
    """A cited study that was corrected after the claim was last approved.

    Most corrections are small. Some change the numbers or the conclusion, and an earlier approval says nothing
    about them. Each such study is reported once per article, at its first claim.

    Read the correction. If the claim still holds, approve it; the approval records the study's standing.
    """
    reported: set[str] = set()
    for judged in dossier.claims:
        claim = judged.claim
        corrected = {
            c.study
            for c in claim.citations
            if c.stance is not Stance.NEUTRAL
            and c.study in dossier.studies
            and Status.CORRECTED in dossier.studies[c.study].status
        }
        if corrected - reported and claim.anchored and not _seen(claim, dossier):
            keys = tuple(sorted(corrected - reported))
            reported |= corrected
            yield Flag(
                f"{', '.join(keys)} has been corrected; check that the claims based on it still hold",
                claim.span,
                claim=claim.id,
                studies=keys,
            )


def _seen(claim: Claim, dossier: Dossier) -> bool:
    """Whether a person approved the claim with its studies as they stand now."""
    review = claim.review
    approved = review.status is ReviewStatus.APPROVED and bool(review.fingerprint)
    return approved and fingerprint(claim, dossier.studies).whole == review.fingerprint
