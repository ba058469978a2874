"""How the words of a claim go beyond what its evidence allows."""

from __future__ import annotations

import re

from claimcheck.appraisal.allowance import SIZES, STRENGTH, Allowance, Rung
from claimcheck.appraisal.bodies import Evidence, Line
from claimcheck.appraisal.certainty import finds_otherwise
from claimcheck.appraisal.designs import Voice
from claimcheck.appraisal.fitness import with_article
from claimcheck.appraisal.hierarchy import Relation
from claimcheck.appraisal.reach import (
    about_evidence,
    admits_dissent,
    alike,
    falls_short,
    tells_species,
    undenied,
    universal,
)
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.wording import Advice, Magnitude, Strength, WordedCertainty
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Excess:
    """One kind of excess, with the facts that show it."""

    kind: str
    """``relation``, ``certainty``, ``magnitude``, ``breadth`` or ``silence``."""
    why: str


_EFFECTS = frozenset(
    {
        ClaimType.BENEFIT,
        ClaimType.HARM,
        ClaimType.COMPARISON,
        ClaimType.RECOMMENDATION,
    }
)
_STATED = frozenset(
    {
        ClaimType.FACT,
        ClaimType.ADMINISTRATION,
        ClaimType.RECOMMENDATION,
        ClaimType.SOURCE_REFERENCE,
        ClaimType.HARM,
        ClaimType.COMPARISON,
    }
)
"""Types in which a sentence without cause and effect still asserts something."""
_DESCRIBED = frozenset({ClaimType.ASSOCIATION, ClaimType.PREVALENCE})
_BY_WORDS = {
    WordedCertainty.HIGH: Rung.PLAIN,
    WordedCertainty.MODERATE: Rung.CAN,
    WordedCertainty.LOW: Rung.MAY,
    WordedCertainty.VERY_LOW: Rung.UNCERTAIN,
}
_SIZED = frozenset({ClaimType.BENEFIT, ClaimType.HARM, ClaimType.COMPARISON, ClaimType.PROGNOSIS})
"""Types in which words of size are about the size of an effect."""
_HIGH_SHARE = pattern(
    r"\b(?:high|highly|very|extremely|large|larger|vast|most|widespread|alarming\w*|strikingly)\s+"
    r"(?:prevalent|prevalence|common|frequent|percentages?|proportions?|shares?|majority|rates?|numbers?|susceptible)\b",
    re.IGNORECASE,
)
_CURE = pattern(
    r"\b(?:cur(?:e|es|ed|ing)|eradicat\w+|100 ?%|proven|proves|proved)\b", re.IGNORECASE
)
_GUARANTEE = pattern(
    r"\b(?:ensur(?:e|es|ed|ing)|guarantee\w*|always|completely|never fails)\b", re.IGNORECASE
)


_FLATLY = pattern(
    r"\b(?:is|are|be) (?:[a-z]+ )?(?:better|worse|healthier|safer|gentler|superior|(?:more|less) [a-z]+) (?:than|to)\b",
    re.IGNORECASE,
)
"""A comparison told as plain fact rather than as what was seen in those who took the one or the other."""


def strength_of(claim: Claim) -> Strength:
    """The relation the words assert, or, where they show none, the one a person modelled.

    A table cell ("Slower") asserts what its column says, which only a person can model.
    """
    worded = claim.wording
    if worded.asserted or not claim.strength:
        return worded.asserted
    hedged = worded.certainty in (WordedCertainty.LOW, WordedCertainty.VERY_LOW)
    return min(claim.strength, Strength.CONDITIONAL) if hedged else claim.strength


def is_null(claim: Claim) -> bool:
    """Whether it claims that there is no effect, or no difference: one is as good as the other."""
    if claim.type is ClaimType.COMPARISON and falls_short(claim.quote):
        return False
    if claim.type is ClaimType.COMPARISON and alike(claim.quote):
        return True
    null = strength_of(claim) is Strength.NO_RELATION
    return null and claim.strength in (Strength.NONE, Strength.NO_RELATION)


def demand(claim: Claim) -> Rung:
    """The rung that the words need; softer words for the same relation never need a higher one."""
    strength, certainty = strength_of(claim), claim.wording.certainty
    by_words = _BY_WORDS[certainty]
    if claim.type is ClaimType.RECOMMENDATION and claim.wording.advice is not Advice.NONE:
        firm = claim.wording.advice is Advice.STRONG
        return by_words if firm else min(by_words, Rung.CAN)
    if strength in (Strength.CAUSES, Strength.NO_RELATION):
        return min(by_words, Rung.LINK) if _no_link(claim, strength) else by_words
    if strength is Strength.CAN_CAUSE:
        return min(by_words, Rung.CAN)
    if strength is Strength.CONDITIONAL:
        return min(by_words, Rung.MAY)
    flat = claim.type is ClaimType.COMPARISON and _FLATLY.search(claim.quote)
    if flat or (strength is Strength.NONE and claim.type in _STATED):
        return by_words
    described = strength is not Strength.NONE or claim.type in _DESCRIBED
    return Rung.LINK if described and by_words >= Rung.CAN else Rung.UNCERTAIN


def _no_link(claim: Claim, strength: Strength) -> bool:
    """Words about missing evidence, or a missing link, need no proof that an effect is absent."""
    null = strength is Strength.NO_RELATION
    return null and (claim.type in _DESCRIBED or about_evidence(claim.quote))


def find_excess(
    claim: Claim, evidence: Evidence, allowed: Allowance, *, for_it: Rung, against_it: Rung
) -> tuple[Excess, ...]:
    """Everything in the words that exceeds the evidence, at most one of a kind.

    Args:
        claim: the claim, its words read.
        evidence: its evidence, sorted.
        allowed: what the support allows, conflict weighed in.
        for_it: what the support allows, conflict left aside.
        against_it: what the direct dispute would allow its own side to say.
    """
    found = [
        _beyond_ladder(claim, evidence, allowed),
        _beyond_size(claim, allowed),
        _beyond_people(claim, evidence, allowed),
        _silence(claim, evidence, for_it, against_it),
    ]
    return tuple(excess for excess in found if excess is not None)


def _what(evidence: Evidence) -> str:
    """What kind of sources a reference names."""
    lines = evidence.supports
    return ", ".join(f"{line.key} is {with_article(line.facts.design)}" for line in lines)


def _beyond_ladder(claim: Claim, evidence: Evidence, allowed: Allowance) -> Excess | None:
    needed = demand(claim)
    if needed > allowed.rung and claim.type is ClaimType.SOURCE_REFERENCE:
        return Excess(
            "certainty",
            f"the source is not, or only in part, what the words call it: {_what(evidence)}",
        )
    if needed > allowed.rung:
        causal = strength_of(claim) >= Strength.CONDITIONAL
        if causal and STRENGTH[allowed.rung] <= Strength.AMBIGUOUS and allowed.certainty is None:
            return Excess("relation", _ONLY_LINKED if allowed.linked else _ONLY_REPORTED)
        said = _SAID | _SAID_OF_SHARES if claim.type is ClaimType.PREVALENCE else _SAID
        return Excess(
            "certainty",
            f"it is worded {said[needed]}, but the evidence supports no more than {said[allowed.rung]}",
        )
    sure = undenied(_CURE, claim.quote)
    if not sure and claim.type in _SIZED:
        sure = undenied(_GUARANTEE, claim.quote)
    return Excess("certainty", f"no evidence supports “{sure}”") if sure else None


_ONLY_LINKED = "it claims cause and effect, but the evidence shows only that things go together"
_ONLY_REPORTED = (
    "it claims an effect, but without a control group an effect cannot be told from time or hope"
)
_SAID = {
    Rung.NOTHING: "nothing at all",
    Rung.UNCERTAIN: "“it is unclear whether” or “has been reported”",
    Rung.LINK: "“is linked to”",
    Rung.MAY: "“may”",
    Rung.CAN: "“can” or “probably”",
    Rung.PLAIN: "as plain fact",
}


_SAID_OF_SHARES = {Rung.LINK: "as a share that was measured"}


def promises_too_much(claim: Claim) -> bool:
    """Whether its words are too strong for any evidence: proof, cure, everyone, boosters."""
    words = claim.quote
    return claim.wording.amplified or universal(words) or bool(undenied(_CURE, words))


def _beyond_size(claim: Claim, allowed: Allowance) -> Excess | None:
    """A larger effect than was found, or a booster. How common something is, the source can say."""
    if claim.type is ClaimType.PREVALENCE:
        share = None if allowed.full else _HIGH_SHARE.search(claim.quote)
        return Excess("magnitude", f"no source fully supports “{share.group()}”") if share else None
    sized = (
        claim.type in _SIZED and not is_null(claim) and strength_of(claim) >= Strength.CORRELATIONAL
    )
    worded = claim.wording.magnitude if sized else Magnitude.TRIVIAL
    worded = Magnitude.LARGE if claim.wording.amplified else worded
    if SIZES.index(worded) <= SIZES.index(allowed.magnitude):
        return None
    what = (
        "it boosts its claim" if claim.wording.amplified else f"it claims a {worded.value} effect"
    )
    if worded is Magnitude.UNMARKED:
        what = "it does not say that the effect is slight"
    return Excess("magnitude", f"{what}, and no recorded result supports that")


def _beyond_people(claim: Claim, evidence: Evidence, allowed: Allowance) -> Excess | None:
    if universal(claim.quote):
        return Excess("breadth", "it promises something to everyone, which no study shows")
    if allowed.untold < min(demand(claim), allowed.rung) and not tells_species(claim):
        return Excess(
            "breadth", "its support comes from animals or cells, and the words do not say so"
        )
    if claim.type not in _EFFECTS:
        return None
    narrower = _narrower(claim, evidence.supports)
    if narrower:
        return Excess(
            "breadth",
            f"it was shown only in some people ({narrower}), and the words do not say so",
        )
    return None


def narrowing(claim: Claim, evidence: Evidence) -> str:
    """The group to which all support for an effect is limited, where the claim is not."""
    return _narrower(claim, evidence.supports) if claim.type in _EFFECTS else ""


def _narrower(claim: Claim, supports: tuple[Line, ...]) -> str:
    """A status or, for claims about everyone, a condition; empty where some support is as broad."""
    if not supports or any(line.fitness.voice is Voice.PLAIN for line in supports):
        return ""
    groups = [_narrower_groups(claim, line) for line in supports]
    if not all(groups):
        return ""
    return min(set.intersection(*groups) or set.union(*groups))


def _narrower_groups(claim: Claim, line: Line) -> set[str]:
    """How a study's people are narrower than the claim's; empty where its words name them."""
    found: set[str] = set()
    if line.people.status is Relation.SUPERSET:
        found |= set(line.facts.population.status)
    if claim.population.general and line.people.condition is Relation.SUPERSET:
        found |= set(line.facts.population.condition)
    low = claim.quote.lower()
    return set() if any(group.lower()[:6] in low for group in found) else found


def _silence(claim: Claim, evidence: Evidence, for_it: Rung, against_it: Rung) -> Excess | None:
    direct = [line.key for line in evidence.disputes if finds_otherwise(claim, line)]
    stronger = against_it > for_it or (against_it == for_it and demand(claim) > Rung.MAY)
    if not direct or not stronger or admits_dissent(claim.quote):
        return None
    names = ", ".join(sorted(set(direct)))
    return Excess(
        "silence",
        f"on evidence no weaker, {names} found otherwise, and the words do not mention it",
    )
