"""Claims that state no effect (who gets what, from whom, with which signs) against evidence."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.folding.patterns import pattern
from claimcheck.language.support.contrasts import find_lacked
from claimcheck.language.support.effects import Effect
from claimcheck.language.support.parts import Part, concepts_of

_DENYING = frozenset({Effect.NONE, Effect.NO_GOOD, Effect.NO_HARM})
_DENIAL = pattern(
    r"\b(?:not(?! (?:only|just|merely|necessarily|all|every|yet))|cannot|never|no longer|seldom|rarely|"
    r"unlikely|immune (?:to|from))\b|n't\b"
)
_IS_NO = pattern(r"\b(?:is|are|has|have|was|were) no (?!doubt\b|wonder\b|less\b|more\b|longer\b)")
_NONE_OF = pattern(r"\b(?:none|nobody|no one|neither) of\b|\bin (?:none|neither)\b")
_SELDOM = pattern(r"\b(?:few|rare|uncommon|unusual|infrequent)\b")
_OFTEN = pattern(r"\b(?:common|most|often|frequent|frequently|usual|usually|typical|typically)\b")


def side_of_fact(claim: Sequence[Part], evidence: Sequence[Part], *, denied: bool) -> int:
    """1 where claim and evidence both deny or both assert, -1 where they differ, 0 where unknown.

    ``denied`` says whether the claim denies.
    """
    found = [one.effect for part in evidence for one in part.assertions]
    if found and all(effect is Effect.OPEN for effect in found):
        return 0
    denying = sum(effect in _DENYING for effect in found)
    if not found:
        denying = any(_denies(part, claim) for part in evidence)
    return 1 if denied == (2 * denying > len(found)) else -1


def is_denial(claim: str) -> bool:
    """Whether a claim in lower case denies: "does not spread", "is rare"."""
    denies = bool(_DENIAL.search(claim) or _IS_NO.search(claim))
    return denies != bool(_SELDOM.search(claim))


def _denies(part: Part, claim: Sequence[Part]) -> bool:
    """Whether a sentence that states no effect denies, or says that some lack what is claimed."""
    text = part.tokens.folded
    if _DENIAL.search(text) or _NONE_OF.search(text):
        return True
    if _SELDOM.search(text) and any(map(_tells_how_often, claim)):
        return True
    claimed = {concept.name for concept in concepts_of(claim)}
    claimed.difference_update(name for one in claim for name in find_lacked(one))
    relations = {concept.name for concept in part.concepts if concept.relation}
    return not (claimed | relations).isdisjoint(find_lacked(part))


def _tells_how_often(part: Part) -> bool:
    return bool(_SELDOM.search(part.tokens.folded) or _OFTEN.search(part.tokens.folded))
