"""``population/population-missing``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import ClaimType
from claimcheck.model.finding import Level
from claimcheck.model.population import Population
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, Preset, rule

_EFFECTS = frozenset({ClaimType.BENEFIT, ClaimType.HARM, ClaimType.COMPARISON})


@rule(
    source="PICO: a claim of effect names its people; GRADE indirectness",
    level=Level.NOTE,
    needs=Need.CLAIMS,
    preset=Preset.STRICT,
    bad=[Case("[[Nettle tea relieves pain.]]", claims=({"type": "benefit"},))],
    good=[
        Case(
            "Nettle tea relieves pain in people with gout.",
            claims=({"type": "benefit", "population": {"condition": ["gout"]}},),
        ),
        Case("Nettle grows in ditches.", claims=({"type": "fact", "strength": "none"},)),
    ],
)
def population_missing(dossier: Dossier) -> Iterator[Flag]:
    """A modelled claim of effect that does not say for whom it holds.

    Read literally it holds for everyone, from newborn babies to the dying. Unless the people are named, nobody
    can tell whether a study fits the claim.

    Say in whom: "in adults with gout", and record it in the claims file.
    """
    for judged in dossier.claims:
        claim = judged.claim
        of_effect = claim.type in _EFFECTS and claim.wording.asserted >= Strength.CONDITIONAL
        if of_effect and claim.anchored and _nobody(claim.population):
            yield Flag("the claim does not say for whom it holds", claim.span, claim=claim.id)


def _nobody(people: Population) -> bool:
    named = (people.condition, people.age, people.sex, people.status, people.species)
    return not any(named) and not people.general
