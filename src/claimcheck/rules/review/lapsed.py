"""``review/lapsed``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claimfiles.fingerprint import fingerprint
from claimcheck.dossier import Dossier
from claimcheck.model.claim import Claim, ReviewStatus
from claimcheck.rulebook import Case, Flag, Need, Preset, rule
from claimcheck.rules._cases import cites, claim, trial

_APPROVED = {
    "status": "approved",
    "by": "ann@example.org",
    "on": "2026-05-02",
    "fingerprint": "sha256:" + "0" * 64,
}


@rule(
    preset=Preset.CORE,
    source="Doorstop: fingerprints and suspect links; design: an approval is bound to what was approved",
    needs=Need.CLAIMS,
    bad=[
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(claim("benefit", cites("lee2021"), strength="conditional", review=_APPROVED),),
            studies={"lee2021": trial()},
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(
                claim(
                    "benefit", cites("lee2021"), strength="conditional", review={"status": "draft"}
                ),
            ),
            studies={"lee2021": trial()},
        ),
    ],
)
def lapsed(dossier: Dossier) -> Iterator[Flag]:
    """An approval that no longer holds, because the words, the model or the evidence have changed since.

    Whoever approved the claim judged another sentence, or other studies. The finding says what has changed: the
    quoted words, the model, or the appraisal or standing of one study.

    Look at the claim as it is now and approve it again with `claimcheck approve`, or undo the change.
    """
    for judged in dossier.claims:
        claim = judged.claim
        if claim.review.status is not ReviewStatus.APPROVED:
            continue
        changes = fingerprint(claim, dossier.studies).changes_since(claim.review)
        if changes:
            by = f" by {claim.review.by}" if claim.review.by else ""
            reasons = (*_fallen(claim, dossier), *changes)
            yield Flag(
                f"the approval{by} has lapsed; changed since: {'; '.join(reasons)}",
                claim.span if claim.anchored else None,
                claim=claim.id,
                suggestion="look at it again and approve it again",
            )


def _fallen(claim: Claim, dossier: Dossier) -> tuple[str, ...]:
    keys = sorted({c.study for c in claim.citations})
    studies = (dossier.studies[key] for key in keys if key in dossier.studies)
    return tuple(f"{s.key} has been retracted or withdrawn" for s in studies if s.fallen)
