"""``population/deficiency-generalised``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.study import Study
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim


@rule(
    source="GRADE guidelines 8, indirectness (Guyatt 2011)",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Iron tablets lift energy.]]",
            claims=(claim("benefit", cites("lee2021")),),
            studies={
                "lee2021": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "n": 90,
                    "population": {"status": ["deficient"]},
                }
            },
        ),
    ],
    good=[
        Case(
            "Iron tablets lift energy in people with a deficiency.",
            claims=(claim("benefit", cites("lee2021"), population={"status": ["deficient"]}),),
            studies={
                "lee2021": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "n": 90,
                    "population": {"status": ["deficient"]},
                }
            },
        ),
        Case(
            "Iron is stored in the liver.",
            claims=(claim("fact", cites("lee2021")),),
            studies={"lee2021": {"design": "fact-sheet", "sure": "verified"}},
        ),
    ],
)
def deficiency_generalised(dossier: Dossier) -> Iterator[Flag]:
    """An effect shown in people with a deficiency, claimed for everyone.

    Making up a deficiency helps those who have it. That the same supplement helps people who get enough is
    another claim, and usually an untested one.

    Add the condition: "in people with a vitamin B12 deficiency".
    """
    for judged in dossier.claims:
        claim, backing = judged.claim, dossier.backing(judged.claim)
        of_benefit = (
            claim.type is ClaimType.BENEFIT and claim.anchored and not _says_deficient(claim)
        )
        if of_benefit and backing and all(map(_deficient, backing)):
            yield Flag(
                "every study behind this was in people with a deficiency; the sentence speaks of everyone",
                claim.span,
                claim=claim.id,
                studies=tuple(s.key for s in backing),
                suggestion="add “in people with a deficiency”",
            )


def _deficient(study: Study) -> bool:
    people = study.appraisal.population if study.appraisal else study.profile.population
    return "deficient" in people.status


def _says_deficient(claim: Claim) -> bool:
    return "deficient" in claim.population.status or "deficien" in claim.quote.lower()
