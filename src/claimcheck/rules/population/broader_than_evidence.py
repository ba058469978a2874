"""``population/broader-than-evidence``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.appraisal.hierarchy import Relation, relate
from claimcheck.dossier import Dossier
from claimcheck.model.claim import ClaimType
from claimcheck.model.population import Population
from claimcheck.model.study import Study
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim

_BEYOND = frozenset({Relation.SUPERSET, Relation.OVERLAP, Relation.DISJOINT})


@rule(
    source="GRADE guidelines 8, indirectness (Guyatt 2011); Yavchitz et al. 2016, spin type 15",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea eases chronic pain.]]",
            claims=(
                claim("benefit", cites("lee2021"), population={"condition": ["chronic pain"]}),
            ),
            studies={
                "lee2021": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "n": 90,
                    "population": {"condition": ["fibromyalgia"]},
                }
            },
        ),
    ],
    good=[
        Case(
            "Nettle tea eases fibromyalgia.",
            claims=(
                claim("benefit", cites("lee2021"), population={"condition": ["fibromyalgia"]}),
            ),
            studies={
                "lee2021": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "n": 90,
                    "population": {"condition": ["fibromyalgia"]},
                }
            },
        ),
    ],
)
def broader_than_evidence(dossier: Dossier) -> Iterator[Flag]:
    """A claim about more people than any of its studies looked at.

    What holds for patients with one disease need not hold for everyone with pain. A reader of "chronic pain"
    assumes that it includes theirs.

    Name the people who were studied: "in adults with diabetic neuropathy".
    """
    for judged in dossier.claims:
        claim, backing = judged.claim, dossier.backing(judged.claim)
        if (
            backing
            and claim.type is not ClaimType.SOURCE_REFERENCE
            and claim.anchored
            and all(_narrower(claim.population, study) for study in backing)
        ):
            studied = "; ".join(sorted({_people(study) for study in backing}))
            yield Flag(
                f"the claim covers more people than were studied ({studied})",
                claim.span,
                claim=claim.id,
                studies=tuple(s.key for s in backing),
                suggestion=f"name the people studied: {studied}",
            )


def _narrower(claimed: Population, study: Study) -> bool:
    relation = relate(claimed, _population(study))
    return relation.condition in _BEYOND and relation.species is Relation.SAME


def _population(study: Study) -> Population:
    return study.appraisal.population if study.appraisal else study.profile.population


def _people(study: Study) -> str:
    people = _population(study)
    return ", ".join((*people.condition, *people.status)) or "no condition recorded"
