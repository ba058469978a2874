"""Where a claim stands with its reviewers, and why an approval lapsed."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from claimcheck.claimfiles.fingerprint import fingerprint
from claimcheck.model.claim import Claim, ReviewStatus
from claimcheck.model.study import Study
from claimcheck.values import dataclass


class State(StrEnum):
    """A claim's state: as its file says, except for an approval that no longer holds."""

    DRAFT = "draft"
    APPROVED = "approved"
    CHANGES_WANTED = "changes-wanted"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim's state and the reasons for it."""

    state: State
    why: tuple[str, ...] = ()


def standing(claim: Claim, studies: Mapping[str, Study], *, stands: bool = True) -> Standing:
    """The state of ``claim``, given its words, model and evidence as they are now.

    ``stands`` is whether its words are in the article.
    """
    review = claim.review
    if review.status is ReviewStatus.DRAFT:
        return Standing(State.DRAFT)
    if review.status is ReviewStatus.CHANGES_WANTED:
        return Standing(State.CHANGES_WANTED, (review.because,) if review.because else ())
    changes = fingerprint(claim, studies).changes_since(review)
    gone = tuple(
        f"{c.study} has been retracted or withdrawn"
        for c in claim.citations
        if c.study in studies and studies[c.study].fallen and changes
    )
    lost = () if stands else ("its words are no longer in the article",)
    why = (*gone, *lost, *changes)
    return Standing(State.LAPSED, why) if why else Standing(State.APPROVED)
