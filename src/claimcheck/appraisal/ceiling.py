"""The strongest wording that evidence allows, and example words: lay and technical kept apart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources

from claimcheck.appraisal.allowance import STRENGTH, WORDED, Allowance, Rung
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.finding import Ceiling
from claimcheck.model.wording import Magnitude, Strength

_FAMILY = {
    ClaimType.BENEFIT: "benefit",
    ClaimType.COMPARISON: "comparison",
    ClaimType.HARM: "harm",
    ClaimType.PREVALENCE: "prevalence",
    ClaimType.ASSOCIATION: "association",
    ClaimType.RECOMMENDATION: "advice",
}


@cache
def ladder(audience: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """The wording table of ``lay`` or ``technical`` text: family, rung, example words."""
    text = resources.files(__package__).joinpath("ladders", f"{audience}.json").read_text("utf-8")
    tables = json.loads(text)["families"]
    return {f: {r: tuple(words) for r, words in rungs.items()} for f, rungs in tables.items()}


def ceiling_of(claim: Claim, allowed: Allowance, *, null: bool) -> Ceiling:
    """What the evidence allows as a :class:`Ceiling`, with words for it."""
    rung = allowed.rung
    strength = STRENGTH[rung]
    if null and rung is not Rung.NOTHING:
        strength = Strength.NO_RELATION
    return Ceiling(
        certainty=allowed.certainty.level if allowed.certainty else None,
        strength=strength,
        worded=WORDED[rung],
        magnitude=Magnitude.TRIVIAL if null else allowed.magnitude,
        words=_words("lay", claim, rung, null=null),
        technical=_words("technical", claim, rung, null=null),
        because=allowed.because,
    )


def _words(audience: str, claim: Claim, rung: Rung, *, null: bool) -> tuple[str, ...]:
    family = "null" if null else _FAMILY.get(claim.type, "statement")
    examples = ladder(audience)[family][rung.name.lower()]
    thing = claim.intervention.name if claim.intervention else "it"
    outcome = claim.outcome.name if claim.outcome else "the outcome"
    filled = (words.format(thing=thing, outcome=outcome) for words in examples)
    return tuple(words[:1].upper() + words[1:] for words in filled)
