"""``review/changes-wanted``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import ReviewStatus
from claimcheck.rulebook import Case, Flag, Need, Preset, rule
from claimcheck.rules._cases import cites, claim, trial


def _reviewed(**review: str) -> Case:
    modelled = claim("benefit", cites("lee2021"), strength="conditional", review=review)
    words = "Nettle tea may relieve knee pain."
    refused = review["status"] == "changes-wanted"
    return Case(
        f"[[{words}]]" if refused else words, claims=(modelled,), studies={"lee2021": trial()}
    )


@rule(
    preset=Preset.CORE,
    source="Design: what a reviewer refused waits for a reviewer",
    needs=Need.CLAIMS,
    bad=[
        _reviewed(
            status="changes-wanted", by="ann@example.org", on="2026-05-02", because="say how much"
        )
    ],
    good=[_reviewed(status="draft")],
)
def changes_wanted(dossier: Dossier) -> Iterator[Flag]:
    """A claim that a reviewer sent back for changes.

    The reviewer has said what must change. Until somebody approves the claim, it stands against their judgement.

    Make the change and have the claim reviewed again (`claimcheck approve`).
    """
    for judged in dossier.claims:
        claim = judged.claim
        review = claim.review
        if review.status is not ReviewStatus.CHANGES_WANTED:
            continue
        by = review.by or "a reviewer"
        why = f": {review.because}" if review.because else ""
        yield Flag(
            f"{by} wants changes{why}",
            claim.span if claim.anchored else None,
            claim=claim.id,
            suggestion="make the change and have the claim approved",
        )
