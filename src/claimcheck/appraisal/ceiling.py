"""The strongest wording that evidence allows, with examples for lay and for technical text."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache

from claimcheck.appraisal.allowance import STRENGTH, WORDED, Allowance, Rung
from claimcheck.appraisal.reach import reassures
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.finding import Ceiling
from claimcheck.model.population import OutcomeKind
from claimcheck.model.wording import Magnitude, Strength
from claimcheck.packaged import packaged_text

_FAMILY = {
    ClaimType.BENEFIT: "benefit",
    ClaimType.COMPARISON: "comparison",
    ClaimType.HARM: "harm",
    ClaimType.PREVALENCE: "prevalence",
    ClaimType.ASSOCIATION: "association",
    ClaimType.RECOMMENDATION: "advice",
}


_EVENTS = pattern(
    r"^(?:the )?(?:(?:risk|rate|incidence|number|frequency|odds|likelihood|duration|length)s? of|time (?:to|until)|"
    r"(?:days|nights|hours) (?:of|in|on|off|with))\b|"
    r"\b(?:mortality|deaths?|strokes?|heart attacks?|cancers?|fractures?|falls|relapses?|recurrences?|admissions?|"
    r"dementia|hospitali[sz]ations?|days|nights|attacks|episodes)$",
    re.IGNORECASE,
)
"""Outcomes that are counted: a treatment reduces them rather than helps with them."""
_MEASURE = pattern(
    r"(?:(?:risk|rate|incidence|number|frequency|likelihood|duration|length) of|time (?:to|until)|(?:days|nights|hours) (?:of|in|on|off|with)) ",
    re.IGNORECASE,
)
_ONE_EVENT = pattern(
    r"\b(?:death|stroke|heart attack|cancer|fracture|relapse|recurrence|admission|hospitali[sz]ation)$",
    re.IGNORECASE,
)


@cache
def ladder(audience: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """The wording table of ``lay`` or ``technical`` text: family, rung, example words."""
    text = packaged_text(__package__, f"ladders/{audience}.json")
    tables = json.loads(text)["families"]
    return {f: {r: tuple(words) for r, words in rungs.items()} for f, rungs in tables.items()}


def ceiling_of(claim: Claim, allowed: Allowance, *, null: bool, register: str = "lay") -> Ceiling:
    """What the evidence allows as a :class:`Ceiling`, with words for both registers."""
    rung = allowed.rung
    strength = STRENGTH[rung]
    if null and rung is not Rung.NOTHING:
        strength = Strength.NO_RELATION
    words, technical = (
        _words(audience, _family(claim, null=null), claim, allowed)
        for audience in ("lay", "technical")
    )
    return Ceiling(
        certainty=allowed.certainty.level if allowed.certainty else None,
        strength=strength,
        worded=WORDED[rung],
        magnitude=Magnitude.TRIVIAL if null else allowed.magnitude,
        words=words,
        technical=technical,
        because=allowed.because,
        register=register,
    )


def _family(claim: Claim, *, null: bool) -> str:
    """The table's family for a claim; frequencies may be worded as a relation."""
    if null:
        return "equivalence" if claim.type is ClaimType.COMPARISON else "null"
    if claim.type is ClaimType.HARM and reassures(claim):
        return "safety"
    relates = claim.wording.strength >= Strength.CORRELATIONAL
    if claim.type is ClaimType.PREVALENCE and relates:
        return "association"
    if claim.type is ClaimType.BENEFIT and claim.outcome and _EVENTS.search(claim.outcome.name):
        return "prevention"
    surrogate = claim.outcome and claim.outcome.kind is OutcomeKind.SURROGATE
    if claim.type is ClaimType.BENEFIT and surrogate:
        return "measurement"
    return _FAMILY.get(claim.type, "statement")


def _as_counted(outcome: str) -> str:
    """An outcome as what is reduced: "the risk of heart attack", "the duration of colds"."""
    if _ONE_EVENT.search(outcome) and not _MEASURE.match(outcome):
        return f"the risk of {outcome}"
    return f"the {outcome}" if _MEASURE.match(outcome) else outcome


def _words(audience: str, family: str, claim: Claim, allowed: Allowance) -> tuple[str, ...]:
    examples = ladder(audience)[family][allowed.rung.name.lower()]
    thing = claim.intervention.name if claim.intervention else "it"
    outcome = claim.outcome.name if claim.outcome else "the outcome"
    if family == "prevention":
        outcome = _as_counted(outcome)
    many = " and " in thing or (thing.endswith("s") and not thing.endswith(("ss", "us", "is")))
    forms = {"s": "" if many else "s", "es": "" if many else "es", "is_": "are" if many else "is"}
    prefix = "in studies of animals or cells, " if allowed.untold < allowed.rung else ""
    filled = (prefix + w.format(thing=thing, outcome=outcome, **forms) for w in examples)
    return tuple(text[:1].upper() + text[1:] for text in filled)
