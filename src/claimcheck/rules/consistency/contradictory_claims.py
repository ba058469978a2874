"""``consistency/contradictory-claims``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.appraisal.excess import is_null
from claimcheck.dossier import Project
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, trial
from claimcheck.rules._same import same_subject, where

_ABOUT = {"intervention": {"name": "nettle tea"}, "outcome": {"name": "knee pain"}}
_STUDIES = {"lee2021": trial(), "kim2022": trial()}


@rule(
    source="Wikipedia MEDRS: summarise the consensus; WP:NPOV",
    needs=Need.PROJECT,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(claim("benefit", cites("lee2021"), **_ABOUT),),
            studies=_STUDIES,
            more=(
                Case(
                    "Nettle tea does not relieve knee pain.",
                    claims=(claim("benefit", cites("kim2022"), strength="no-relation", **_ABOUT),),
                ),
            ),
        ),
    ],
    good=[
        Case(
            "Nettle tea relieves knee pain.",
            claims=(claim("benefit", cites("lee2021"), **_ABOUT),),
            studies=_STUDIES,
            more=(
                Case(
                    "Nettle tea does not relieve knee pain in pregnancy.",
                    claims=(
                        claim(
                            "benefit",
                            cites("kim2022"),
                            strength="no-relation",
                            population={"status": ["pregnant"]},
                            **_ABOUT,
                        ),
                    ),
                ),
            ),
        ),
    ],
)
def contradictory_claims(project: Project) -> Iterator[Flag]:
    """One place says that something works, another that it does not, in the same people.

    Both cannot be true. Where studies disagree, each article has picked a side.

    Weigh all the studies that either cites, and let both articles report the result.
    """
    for one, other in same_subject(project):
        null = [placed for placed in (one, other) if is_null(placed.claim)]
        effect = [placed for placed in (one, other) if placed.least >= Strength.CONDITIONAL]
        if len(null) == len(effect) == 1:
            here, there = effect[0], null[0]
            studies = {c.study for placed in (one, other) for c in placed.claim.citations}
            yield Flag(
                f"this claims an effect; {where(here, there)} says that there is none",
                claim=here.claim.id,
                path=here.path,
                studies=tuple(sorted(studies)),
                suggestion="weigh the studies of both together",
            )
