"""``population/animal-to-human``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.language.people.laboratory import IN_ANIMALS_OR_CELLS
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.population import Species
from claimcheck.model.study import Study
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study

_ANIMALS = pattern(IN_ANIMALS_OR_CELLS, re.IGNORECASE)


@rule(
    source="Science Media Centre guideline 4; MeSH check tags; Informed Health Choices",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea regrows nerves.]]",
            claims=(claim("benefit", cites("lee2011")),),
            studies={"lee2011": {"design": "experiment", "species": ["rat"], "sure": "verified"}},
        ),
    ],
    good=[
        Case(
            "In rats, nettle tea regrew nerves.",
            claims=(claim("mechanism", cites("lee2011")),),
            studies={"lee2011": {"design": "experiment", "species": ["rat"], "sure": "verified"}},
        ),
        Case(
            "Nettle tea may ease knee pain.",
            claims=(claim("benefit", cites("lee2021")),),
            studies={"lee2021": study("randomised-trial", n=90)},
        ),
    ],
)
def animal_to_human(dossier: Dossier) -> Iterator[Flag]:
    """Findings in animals or cells presented as if they held for people.

    Most of what works in a dish or a mouse does not work in people. A reader of "regenerates nerves" thinks of
    their own.

    Name the species in the sentence: "in rats", "in cells in the laboratory".
    """
    for judged in dossier.claims:
        claim = judged.claim
        backing = dossier.backing(claim)
        if (
            backing
            and claim.anchored
            and all(map(_not_human, backing))
            and not _says_species(claim)
        ):
            kinds = _in_words({kind for s in backing for kind in _species(s)})
            yield Flag(
                f"the evidence is from {kinds} only, and the sentence does not say so",
                claim.span,
                claim=claim.id,
                studies=tuple(s.key for s in backing),
                suggestion=f"say “in {kinds}” in the sentence",
            )


_WORDS = {
    Species.MOUSE: "mice",
    Species.RAT: "rats",
    Species.OTHER_RODENT: "other rodents",
    Species.OTHER_ANIMAL: "other animals",
    Species.CELLS: "cells",
}


def _in_words(kinds: Collection[Species]) -> str:
    """Species in words: "mice, rats and cells"; "animals" where no other is named."""
    row = [word for kind, word in _WORDS.items() if kind in kinds]
    row = [row[0].removeprefix("other "), *row[1:]]
    return " and ".join(filter(None, (", ".join(row[:-1]), row[-1])))


def _species(study: Study) -> frozenset[Species]:
    return frozenset(study.appraisal.species) if study.appraisal else study.profile.species


def _not_human(study: Study) -> bool:
    kinds = _species(study)
    return bool(kinds) and Species.HUMAN not in kinds


def _says_species(claim: Claim) -> bool:
    return claim.type is not ClaimType.SOURCE_REFERENCE and bool(_ANIMALS.search(claim.quote))
