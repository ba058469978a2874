"""Where a text says who: a person noun with what narrows it, before and after.

"We enrolled [45 healthy women aged 20 to 40 years] …". A noun that only points back ("the
patients", "those in the placebo group") or counts a result ("the proportion of patients with
nausea") says nothing of who they are, and is not found.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from claimcheck.language.phrases import PhraseScan, read_lexicon
from claimcheck.language.taxonomy import read_taxonomy
from claimcheck.language.tokens import Tokens

_REACH_LEFT = 6
_REACH_RIGHT = 16
_FEW = 10
"""Below this a bare count of people is a result ("three patients"), not a sample."""
_FEW_WORDS = frozenset(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])
_BRACKET = 24
_SIGNS = frozenset("'%<>=≥≤/+±")


class Mention(NamedTuple):
    """Tokens ``first:last`` of a text that say who; ``head`` is the person noun."""

    first: int
    head: int
    last: int


class _Words(NamedTuple):
    heads: dict[str, bool]
    """Person nouns, with whether the noun itself narrows ("women", not "patients")."""
    describing: frozenset[str]
    events: frozenset[str]
    stops: frozenset[str]
    left_stops: frozenset[str]
    told: frozenset[str]
    shares: frozenset[str]
    study: frozenset[str]
    care: frozenset[str]
    changes: frozenset[str]


@cache
def _read_words() -> _Words:
    lexicon = {section: frozenset(words) for section, words in read_lexicon("people").items()}
    return _Words(
        dict.fromkeys(lexicon["open heads"], False)
        | dict.fromkeys(lexicon["narrowing heads"], True),
        lexicon["describing openers"],
        lexicon["event openers"],
        lexicon["stops"],
        lexicon["left stops"],
        lexicon["told before"],
        lexicon["shares"],
        lexicon["study modifiers"],
        lexicon["care"],
        lexicon["changes"],
    )


def find_people(tokens: Tokens) -> Iterator[Mention]:
    """The mentions of who, in the order of the text; none overlaps another."""
    words, known, free = tokens.words, _read_words(), 0
    for at, word in enumerate(words):
        if word in known.heads and at >= free:
            mention = _read_mention(words, at, free, known)
            if mention:
                yield mention
                free = mention.last


def _read_mention(words: list[str], head: int, free: int, known: _Words) -> Mention | None:
    first = _extend_left(words, head, free, known)
    if _points_back(words, first, known):
        return None
    if first < head and not known.study.isdisjoint(words[first:head]):
        return None
    count = _count(words, first, head)
    described = _word(words, head + 1) in known.describing
    narrowed = first < head if count is None else count >= _FEW
    if not (known.heads[words[head]] or narrowed or described):
        return None
    return Mention(first, head, _extend_right(words, head, known, takes_events=narrowed))


def _extend_left(words: list[str], head: int, free: int, known: _Words) -> int:
    at, floor = head, max(free, head - _REACH_LEFT)
    while at > floor and words[at - 1][0].isalnum() and words[at - 1] not in known.left_stops:
        at -= 1
    return at


def _points_back(words: list[str], first: int, known: _Words) -> bool:
    """Whether the words before tell that who they are was said already, or that it is a share."""
    if not first:
        return False
    before = words[first - 1]
    return before in known.told or (
        before == "of" and first > 1 and words[first - 2] in known.shares
    )


def _count(words: list[str], first: int, head: int) -> int | None:
    """The number of people where nothing but a number stands before the head."""
    if head - first != 1:
        return None
    number = words[first]
    if number.isdigit():
        return int(number[:9])
    return 0 if number in _FEW_WORDS else None


def _word(words: list[str], at: int) -> str:
    return words[at] if at < len(words) else ""


def _extend_right(words: list[str], head: int, known: _Words, *, takes_events: bool) -> int:
    takes = known.describing | known.events if takes_events else known.describing
    if _word(words, head + 1) in known.events and _word(words, head + 2) in known.told:
        return head + 1
    end = min(len(words), head + 1 + _REACH_RIGHT)
    at = _after_bracket(words, head + 1)
    while _word(words, at) in takes and at < end:
        at = _read_complement(words, at, end, known)
        if _word(words, at) == "," and _word(words, at + 1) in known.describing:
            at += 1
    return at


def _read_complement(words: list[str], at: int, end: int, known: _Words) -> int:
    """The end of "with severe asthma and a history of …", which begins at ``at``."""
    at += 2 if words[at] in {"who", "whose", "whom"} else 1
    while at < end:
        word = words[at]
        if (
            (word[0].isalnum() and word not in known.stops)
            or word in _SIGNS
            or (word == "to" and words[at - 1].isdigit())
        ):
            at += 1
        elif word == "(" and _after_bracket(words, at) > at:
            at = _after_bracket(words, at)
        else:
            break
    return at


def _after_bracket(words: list[str], at: int) -> int:
    """Where the bracket that opens at ``at`` has closed; ``at`` where none opens or closes."""
    if _word(words, at) == "(":
        for close in range(at + 1, min(at + _BRACKET, len(words))):
            if words[close] == ")":
                return close + 1
    return at


@cache
def _conditions() -> PhraseScan[str]:
    return PhraseScan(dict(read_taxonomy("conditions").names))


def find_ailing(tokens: Tokens) -> Iterator[Mention]:
    """Conditions that stand for those who have them: "treatment of [acute otitis media]"."""
    words, known = tokens.words, _read_words()
    for hit in _conditions().scan(tokens):
        first = _extend_left(words, hit.first, 0, known)
        if first and _stands_for_people(words, first - 1, known):
            yield Mention(first, hit.first, hit.last)


def _stands_for_people(words: list[str], before: int, known: _Words) -> bool:
    preposition, governor = words[before], words[before - 1] if before else ""
    if preposition in {"of", "for"}:
        return governor in known.care
    return preposition in {"in", "with"} and governor not in known.changes
