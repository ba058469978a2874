"""Mentions of people: a person noun with the words that narrow it, before and after.

"We enrolled [45 healthy women aged 20 to 40 years] …". A noun that only points back ("the
patients", "those in the placebo group") or counts a result ("the proportion of patients with
nausea") says nothing about who they are, and is not found.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.folding.numerals import NUMERALS
from claimcheck.language.people.describing import extend_right
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.person_words import (
    Mention,
    PersonWords,
    after_bracket,
    extend_left,
    read_person_words,
    word_at,
)

_FEW = 10
"""A smaller bare count of people is a result ("three patients"), not a sample."""
_ARTICLES = frozenset({"the", "these", "our"})
_TOTAL = ["a", "total", "of"]


def find_people(tokens: Tokens) -> Iterator[Mention]:
    """The mentions of people in order; none overlaps another."""
    words, known, free = tokens.words, read_person_words(), 0
    for at, word in enumerate(words):
        if word in known.heads and at >= free and word_at(words, at + 1) not in known.heads:
            mention = _read_mention(words, at, free, known)
            if mention:
                yield mention
                free = mention.last


def _read_mention(words: list[str], head: int, free: int, known: PersonWords) -> Mention | None:
    first = extend_left(words, head, free, known)
    described = word_at(words, after_bracket(words, head + 1)) in known.describing
    narrows = known.heads[words[head]] or (first < head and described)
    if _points_back(words, first, known, narrows=narrows):
        return None
    count = _count(words, first, head)
    if _is_result(words, head, known, named=first < head and count is None):
        return None
    if first < head and not described and not known.study.isdisjoint(words[first:head]):
        return None
    narrowed = first < head if count is None else count >= _FEW
    if not (known.heads[words[head]] or narrowed or described):
        return None
    whole = _stands_whole(words, first, known)
    takes_events = narrowed or known.heads[words[head]]
    last = extend_right(words, head, known, takes_events=takes_events, whole=whole)
    if words[max(0, first - 3) : first] == _TOTAL:
        first -= len(_TOTAL)
    return Mention(first, head, last)


def _is_result(words: list[str], head: int, known: PersonWords, *, named: bool) -> bool:
    """Whether the people are a share of those studied, or the noun only modifies another.

    "16 patients (27 %)", "[31 %]", "patients who completed the study"; "patient flow". Where more
    than a number is ``named`` before them, it says who: "asthma patients who completed the study".
    """
    following, next_but_one = word_at(words, head + 1), word_at(words, head + 2)
    if following == "who":
        return next_but_one in known.happenings and not (named or known.heads[words[head]])
    if following in {"(", "["}:
        return "%" in words[head + 2 : head + 5]
    return words[head] == "patient" and following.isalpha() and not _may_follow(following, known)


def _may_follow(word: str, known: PersonWords) -> bool:
    return word in known.stops or word in known.describing or word in known.events or word == "and"


def _stands_whole(words: list[str], first: int, known: PersonWords) -> bool:
    """Whether the noun phrase is the sentence's subject, or who a study included.

    Such a phrase can continue over commas up to its verb or stop; elsewhere a comma ends it ("in
    adults with asthma, budesonide …").
    """
    before = words[first - 1] if first else "."
    return before in known.frames or not before[0].isalnum()


def _points_back(words: list[str], first: int, known: PersonWords, *, narrows: bool) -> bool:
    """Whether the words before show that these people were mentioned already, or are a share.

    "The children" still says children; "the patients" says nothing new, "the 204 patients with
    gout" does.
    """
    if not first:
        return False
    before = words[first - 1]
    if before == "of" and first > 1 and words[first - 2] in known.shares and not narrows:
        return True
    return before in known.told and not (narrows and before in _ARTICLES)


def _count(words: list[str], first: int, head: int) -> int | None:
    """The number of people where only a number precedes the head."""
    if head - first != 1:
        return None
    number = words[first]
    if number.isdigit():
        return int(number[:9])
    return NUMERALS.get(number)
