"""Words of contrast that change how evidence bears on a claim: than, rather than, only, always."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product, starmap

from claimcheck.language.support.concepts import Concept
from claimcheck.language.support.parts import Part, concepts_of, exposures_of
from claimcheck.language.text.tokens import word_set
from claimcheck.values import dataclass

_NEXT = 4
"""A word of contrast refers to something within this many words."""
_BESIDE = 2
"""A negation denies a thing by name within this many words: "no fever", "without any fever"."""
_MOST = 3
"""How many comparisons of a text are considered."""
_SEXES, _AGES = frozenset({"woman", "man"}), frozenset({"child", "adult"})
_OPPOSITES = (_SEXES, _AGES, frozenset({"old", "young"}), frozenset({"symptom", "asymptomatic"}))
_WITHOUT = word_set("no not without never non normal absent neither nor")
_ALL = word_set("always all every everyone everybody invariably")
_SUPERIOR = word_set("superior inferior")
_THAT = word_set("that those")
_BEATS = word_set("beat beats outperform outperforms outperformed")
_INSTEAD = frozenset(
    {("rather", "than"), ("instead", "of"), ("and", "not"), (",", "not"), ("but", "not")}
)
_ALIKE = re.compile(
    r"\b(?:as (?!well as\b|long|soon|far|many|much|if|a\b)(?:\w+ ){1,2}as|(?:just )?as (?:well|often|likely|much) as|"
    r"equal(?:ly)?|equivalent|comparable|similar(?:ly)?|the same|alike|interchangeable|non-?inferior|"
    r"no (?:better|worse|safer|more|less|\w+er) (?:\w+ ){0,5}than|(?:no|not|n't|without) (?:\w+ ){0,2}differ\w*)\b"
)
_UNLIKE = re.compile(
    r"\b(?:better|worse|more|less|fewer|\w+er) (?:[\w-]+ ){0,8}than\b|"
    r"\bbut not\b(?! (?:only|all|every))|\b(?:superior|inferior) to\b|\boutperform|\bdiffer(?:s|ed|ences?)?\b|"
    r"\b(?:increas|reduc|decreas|lower|improv)\w* (?:[\w-]+ ){0,8}(?:compared|versus|vs|relative)\b"
)
_NOT_ALONE = word_set("only just merely")


@dataclass(frozen=True, slots=True)
class _Order:
    """What a sentence compares with what, and whether by "less than"."""

    before: frozenset[str]
    after: str
    less: bool


def turns(claim: Sequence[Part], evidence: Sequence[Part]) -> bool:
    """Whether the evidence says of something else what the claim says of its subject.

    "More common in men than in women" contradicts "women have it more often than men", and "caused
    by bacteria, not by stress" contradicts "caused by stress".
    """
    swaps = sum(starmap(_swap, product(_orders(claim), _orders(evidence))))
    return swaps > 0 or _is_compared_with(claim, evidence) or _set_aside(claim, evidence)


def _is_compared_with(claim: Sequence[Part], evidence: Sequence[Part]) -> bool:
    """Whether the evidence describes others by comparing them with the claim's.

    "Higher in the unmarried than in the married" is about what marriage does not do.
    """
    acting = exposures_of(claim) or {c.name for part in claim for c in part.concepts[:1]}
    orders = [] if _orders(claim) else _orders(evidence)
    return any(order.after in acting and acting.isdisjoint(order.before) for order in orders)


def _orders(parts: Iterable[Part]) -> list[_Order]:
    found = (order for part in parts for at in _compared(part) for order in _order(part, at))
    return list(islice(found, _MOST))


def _compared(part: Part) -> Iterator[int]:
    """The tokens after which the other side of a comparison is named."""
    words = part.tokens.words
    for at in range(1, len(words)):
        before, word = words[at - 1 : at + 1]
        if (
            word in _BEATS
            or (word == "than" and before != "rather")
            or (word == "to" and before in _SUPERIOR)
            or (word == "of" and before in _THAT)
        ):
            yield at


def _order(part: Part, at: int) -> Iterator[_Order]:
    for after in _soon(part, at)[:1]:
        before = frozenset(c.name for c in part.concepts if c.first < at)
        yield _Order(before, after, part.tokens.words[at - 1] == "less")


def _soon(part: Part, at: int) -> list[str]:
    """What is named shortly after a token."""
    first = bisect_right(part.concepts, at, key=_first)
    near = part.concepts[first : bisect_right(part.concepts, at + _NEXT, key=_first)]
    return [concept.name for concept in near if not concept.relation]


def _first(concept: Concept) -> int:
    return concept.first


def _swap(mine: _Order, theirs: _Order) -> int:
    """1 where the two sides of a comparison are swapped, -1 where they are the same."""
    same_way = mine.less == theirs.less
    if mine.after == theirs.after:
        return -1 if same_way else 1
    crossed = mine.after in theirs.before and theirs.after in mine.before
    return crossed * (1 if same_way else -1)


def _set_aside(claim: Sequence[Part], evidence: Sequence[Part]) -> bool:
    """Whether the evidence names what is claimed only to say that it is something else."""
    mine = {concept.name for concept in concepts_of(claim) if not concept.relation}
    return not _asides(claim) and not mine.isdisjoint(_asides(evidence))


def _asides(parts: Iterable[Part]) -> set[str]:
    """What sentences say that it is not: "rather than by stress"."""
    return {name for part in parts for at in _instead(part) for name in _soon(part, at)[:1]}


def _instead(part: Part) -> Iterator[int]:
    words = part.tokens.words
    for at in range(1, len(words)):
        if (words[at - 1], words[at]) in _INSTEAD and _NOT_ALONE.isdisjoint(words[at + 1 : at + 2]):
            yield at


def settles(claim: Sequence[Part], evidence: Sequence[Part]) -> int:
    """-1 where evidence gives an exception to what a claim says of all, or of these only.

    1 where the claim itself says that not all or not only these, and 0 where neither is so.
    """
    lacking = {name for part in evidence for name in find_lacked(part)}
    named = {concept.name for concept in concepts_of(evidence)}
    found = (sign for part in claim for sign in _exceptions(part, lacking, named))
    return next(found, 0)


def weigh_equality(claim: Iterable[Part], evidence: Iterable[Part]) -> int:
    """1 where both say that two things are alike, -1 where one says so and the other denies it.

    0 where either compares nothing, or both find a difference.
    """
    mine, theirs = _likeness(claim), _likeness(evidence)
    return 0 if mine == theirs == -1 else mine * theirs


def _likeness(parts: Iterable[Part]) -> int:
    """1 where things are said to be alike, -1 to differ; 0 for neither, or for both."""
    text = " ".join(part.tokens.folded for part in parts)
    others, alike = _ALIKE.subn("", text)
    return bool(alike) - bool(_UNLIKE.search(others))


def find_lacked(part: Part) -> Iterator[str]:
    """What a sentence says that some people are without."""
    words = part.tokens.words
    for concept in part.concepts:
        before = words[max(0, concept.first - _BESIDE) : concept.first]
        after = words[concept.last : concept.last + _BESIDE]
        if "absent" in after or not _WITHOUT.isdisjoint(before):
            yield concept.name


def _exceptions(part: Part, lacking: set[str], named: set[str]) -> Iterator[int]:
    words = part.tokens.words
    latest = max((c.first for c in part.concepts if c.name in lacking), default=-1)
    for at, word in enumerate(words):
        sign = 1 if "not" in words[max(0, at - _BESIDE) : at] else -1
        only = _soon(part, at)[:1] if word == "only" else []
        if any(_is_not_alone(name, lacking, named) for name in only) or (
            word in _ALL and at < latest
        ):
            yield sign


def _is_not_alone(name: str, lacking: set[str], named: set[str]) -> bool:
    """Whether evidence names the opposite of those to whom a claim is limited, or says they are not alone."""
    return name in lacking or any(name in pair and pair - {name} <= named for pair in _OPPOSITES)
