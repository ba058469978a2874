"""Whether evidence stands for a claim, against it, or neither, by what each asserts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice, product

from claimcheck.folding.patterns import pattern
from claimcheck.language.support.bearing import find_bearing
from claimcheck.language.support.contrasts import settles, turns, weigh_equality
from claimcheck.language.support.cures import falls_short
from claimcheck.language.support.effects import Assertion, Effect, of_the_thing
from claimcheck.language.support.facts import is_denial, side_of_fact
from claimcheck.language.support.focus import GENERAL
from claimcheck.language.support.overlap import Overlap, lineage
from claimcheck.language.support.parts import Part, concepts_of, exposures_of, read_parts
from claimcheck.model.claim import Stance
from claimcheck.values import dataclass

_GOOD, _HARM, _SOME = Effect.GOOD, Effect.HARM, Effect.SOME
_NO_GOOD, _NO_HARM, _NONE = Effect.NO_GOOD, Effect.NO_HARM, Effect.NONE
_AGREE = frozenset(
    {
        *((effect, effect) for effect in Effect),
        *((_GOOD, _SOME), (_HARM, _SOME), (_SOME, _GOOD), (_SOME, _HARM)),
        *((_NO_GOOD, _NONE), (_NO_HARM, _NONE), (_NONE, _NO_GOOD), (_NONE, _NO_HARM)),
        *((_NO_GOOD, _HARM), (_NO_HARM, _GOOD)),
    }
)
"""Statements of a claim with the evidence statements that support them."""
_OPPOSE = frozenset(
    {
        *((_GOOD, _HARM), (_HARM, _GOOD)),
        *((_GOOD, _NO_GOOD), (_NO_GOOD, _GOOD), (_HARM, _NO_HARM), (_NO_HARM, _HARM)),
        *((_GOOD, _NONE), (_HARM, _NONE), (_SOME, _NONE)),
        *((_NONE, _GOOD), (_NONE, _HARM), (_NONE, _SOME)),
        *((_SOME, _NO_GOOD), (_SOME, _NO_HARM)),
        *((Effect.OPEN, effect) for effect in Effect if effect is not Effect.OPEN),
    }
)
"""Statements of a claim with the evidence statements against them. That something does no harm does
not count against its doing good, nor the other way round.
"""
_OBJECT = 6
"""Within this many words of a change is what changes."""
_PAST = ("ed", "rose", "fell", "dropped", "grew")
_AT = frozenset({"after", "among", "at", "by", "during", "from", "in", "over", "when"})
"""Before these, a past tense describes its subject: "blood pressure rose in walkers"."""
_BARE = 0.5
"""How much a bare relation counts against an effect with a direction."""
_OF_THE_SAME = 2
"""How much a statement about the claim's own outcome counts."""
_MANY = 40
"""For longer texts, how many assertions are compared."""
_LIFE = "die"
"""More death is less survival: the concept does not tell which of the two changes."""
_LACKED = 4
"""Within this many words of "lack of" or "deficiency" is what is lacking."""
_NO = pattern(r"\?\W{0,3}(?:(?:the )?(?:short )?answer is |in a word\W{0,3})?no\b")
_SIDES = {
    1: (Stance.SUPPORTS, "about the same, and says so too"),
    -1: (Stance.DISPUTES, "about the same, and says otherwise"),
    0: (Stance.NEUTRAL, "about the same, and says neither the one nor the other"),
    None: (Stance.NEUTRAL, "about the same, and tells no effect"),
}


@dataclass(frozen=True, slots=True)
class _Statement:
    """An assertion with the concepts around it."""

    says: Assertion
    changing: frozenset[str]
    """What changes: the concepts after it, or else those before."""
    acting: frozenset[str]
    """The concepts before it in its sentence, which can be the cause."""
    lacking: frozenset[str]
    """What is lacking, if the assertion is about a deficiency."""


def find_stance(claim: str, evidence: Sequence[Part], overlap: Overlap) -> tuple[Stance, str]:
    """The stance of evidence towards a claim, and why; ``overlap`` is what the two share."""
    claimed = read_parts(claim)
    findings, why = find_bearing(claimed, evidence, overlap)
    return _SIDES[_side(claim, claimed, findings)] if findings else (Stance.NEUTRAL, why)


def _side(claim: str, claimed: Sequence[Part], evidence: Sequence[Part]) -> int | None:
    """1 where the evidence stands for the claim, -1 against it, 0 for neither.

    ``None`` where it asserts nothing comparable with the claim.
    """
    turned = -1 if _NO.search(claim.lower()) else 1
    exception = settles(claimed, evidence) or weigh_equality(claimed, evidence)
    if exception:
        return turned * exception
    turned = -turned if turns(claimed, evidence) else turned
    statements, found = _statements(claimed), _statements(evidence)
    if not statements:
        side = side_of_fact(claimed, evidence, denied=is_denial(claim.lower()))
        return turned * side if _bears_on_fact(side, claimed, evidence) else None
    if not found:
        denied = _denies_relation(statements)
        if denied is None or not _names_both_sides(claimed, evidence):
            return None
        return turned * side_of_fact(claimed, evidence, denied=denied)
    votes = [_compare(mine, theirs) for mine, theirs in product(statements, found)]
    total = sum(votes) or sum(votes[: len(found)])
    against = total < 0 or (total == 0 and min(votes) < 0)
    promising = total > 0 and all(one.says.effect is _GOOD for one in statements)
    short = falls_short(claim.lower(), evidence) if promising else None
    return turned * ((total > 0) - against) if short is None else turned * short


def _bears_on_fact(side: int, claim: Sequence[Part], evidence: Sequence[Part]) -> bool:
    """Whether evidence that seems to be on a side of a claim without effect is about what it says.

    What something else does denies no plain fact, and a sentence that only names the thing, and
    tells no effect of it, confirms none.
    """
    if side < 0:
        return not _tells_of_another(claim, evidence)
    return any(part.assertions for part in evidence) or _names_both_sides(claim, evidence)


def _tells_of_another(claim: Sequence[Part], evidence: Iterable[Part]) -> bool:
    """Whether evidence tells what something does that the claim does not name."""
    named = {name for concept in concepts_of(claim) for name in lineage(concept.name)}
    acting = exposures_of(part for part in evidence if part.assertions) - GENERAL
    return bool(acting) and named.isdisjoint(acting)


def _names_both_sides(claim: Sequence[Part], evidence: Sequence[Part]) -> bool:
    """Whether evidence names more of a claim than what is taken, done or met with."""
    concepts = (one.name for one in concepts_of(claim) if not one.relation)
    others = frozenset(concepts) - exposures_of(claim)
    above = (lineage(concept.name) for concept in concepts_of(evidence))
    return not others or not others.isdisjoint(frozenset().union(*above))


def _denies_relation(statements: Sequence[_Statement]) -> bool | None:
    """Whether a claim only denies, or only asserts, that two things go together.

    ``None`` where it says more, such as that something is good or changes.
    """
    effects = {one.says.effect for one in statements}
    if effects <= {_NONE, _NO_HARM}:
        return True
    if effects <= {_SOME, _HARM} and all(one.says.up is None for one in statements):
        return False
    return None


def _statements(parts: Iterable[Part]) -> list[_Statement]:
    """What sentences assert, each with the concepts needed for comparison."""
    statements = ((part, one) for part in parts for one in part.assertions)
    return [_with_concepts(part, one) for part, one in islice(statements, _MANY)]


def _with_concepts(part: Part, one: Assertion) -> _Statement:
    lack = one.first if one.lack is None else one.lack
    return _Statement(
        says=one,
        changing=_changing(part, one),
        acting=frozenset(c.name for c in part.concepts if c.first < one.first),
        lacking=frozenset(c.name for c in part.concepts if abs(c.first - lack) <= _LACKED),
    )


def _changing(part: Part, one: Assertion) -> frozenset[str]:
    near = [c for c in part.concepts if abs(c.first - one.first) <= _OBJECT]
    if any(c.name == _LIFE and c.first > one.first for c in near):
        return frozenset()
    near = [c for c in near if not c.relation]
    after = frozenset(c.name for c in near if c.first > one.first)
    before = frozenset(c.name for c in near if c.first < one.first)
    verb, *following = part.tokens.words[one.first : one.first + 2]
    itself = verb.endswith(_PAST) and verb != "resulted" and not _AT.isdisjoint(following)
    return before if itself else after or before


def _compare(mine: _Statement, theirs: _Statement) -> float:
    says, tells = _turned(mine, theirs), _turned(theirs, mine)
    if says.up is not None and tells.up is not None and mine.changing & theirs.changing:
        return 1 if says.up == tells.up else -1
    pair = (says.effect, tells.effect)
    weight = _BARE if _SOME in pair else 1.0
    weight *= _OF_THE_SAME if mine.changing & theirs.changing else 1
    return weight * ((pair in _AGREE) - (pair in _OPPOSE))


def _turned(mine: _Statement, other: _Statement) -> Assertion:
    """An assertion about a deficiency, turned into one about the thing if the other text is about that."""
    if (
        mine.says.lack is None
        or other.says.lack is not None
        or mine.lacking.isdisjoint(other.acting)
    ):
        return mine.says
    return of_the_thing(mine.says)
