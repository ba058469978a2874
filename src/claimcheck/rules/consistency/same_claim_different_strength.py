"""``consistency/same-claim-different-strength``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Project
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, trial
from claimcheck.rules._same import same_subject, where

_ABOUT = {"intervention": {"name": "nettle tea"}, "outcome": {"name": "knee pain"}}
_STUDIES = {"lee2021": trial()}


@rule(
    source="Cochrane Plain Language Summaries: one certainty, one wording; Sumner et al. 2014",
    needs=Need.PROJECT,
    bad=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("lee2021"), strength="conditional", **_ABOUT),),
            studies=_STUDIES,
            more=(
                Case(
                    "[[Nettle tea relieves knee pain.]]",
                    claims=(claim("benefit", cites("lee2021"), **_ABOUT),),
                ),
            ),
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("lee2021"), strength="conditional", **_ABOUT),),
            studies=_STUDIES,
            more=(
                Case(
                    "Knee pain may ease with nettle tea.",
                    claims=(claim("benefit", cites("lee2021"), strength="conditional", **_ABOUT),),
                ),
            ),
        ),
    ],
)
def same_claim_different_strength(project: Project, *, levels: int = 2) -> Iterator[Flag]:
    """The same claim worded at different strengths in two places.

    Treatment, outcome and people are the same, so the evidence is the same. A reader of both places is told two
    different things. The stronger wording is flagged where it is two or more of Sumner's levels above the other.

    Word both as the evidence allows; usually that is the weaker wording.
    """
    for one, other in same_subject(project):
        low, high = sorted((one, other), key=lambda placed: (placed.least, placed.most))
        if low.least >= Strength.CORRELATIONAL and high.least - low.most >= levels:
            yield Flag(
                f"worded as “{high.least.label}” here and as “{low.most.label}” in {where(high, low)}",
                claim=high.claim.id,
                path=high.path,
                suggestion="word both as the evidence allows",
            )
