"""The part of a sentence that asserts, apart from the words that give it to a source.

"A 2015 study found that …", "According to …, …", "…, said Dr X" and the like are taken off from
both ends, as are connectives ("However,"), citation marks and the closing stop. What is left is
what a study would have to show for the sentence to be true.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from claimcheck.language.frames import OPENING_MARKS, past_clause, past_frame, past_openings
from claimcheck.language.sources import WORKS, source_phrases, verbs_of, words_of
from claimcheck.language.tellers import Told, reports

_CLOSING_MARKS = frozenset("\"'`,;:.!?…-–—*“”‘’")
_NUMBERING = frozenset([",", "–", "-", ";", "<", ">", "num", "&"])
_PARTING = frozenset([",", '"', "–", "—", "-", "--", ":", "'"])
_RELATIVES = frozenset(["that", "which"])
_MOST = 6
_LONGEST_TAIL = 45
_LONGEST_ASIDE = 14
_SHORTEST_PART = 4


class Asserted(NamedTuple):
    """Tokens ``first:last`` assert; ``lead`` and ``tail`` tell if a source was taken off.

    Where a source is named in between ("…, but a trial found that …"), ``parts`` are what
    stands on both sides of it; else the one part is the whole.
    """

    first: int
    last: int
    lead: bool
    tail: bool
    parts: tuple[tuple[int, int], ...]


def find_asserted(told: Told) -> Asserted:
    """What the sentence itself asserts."""
    whole = _without_marks(told, len(told.words))
    first, lead = _cut_lead(told, whole)
    last, tail = _cut_tail(told, first, whole)
    if first >= last:
        return Asserted(0, whole, lead=False, tail=False, parts=((0, whole),))
    return Asserted(first, last, lead, tail, tuple(_parts(told, first, last)))


def _parts(told: Told, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Tokens ``first:last`` without the words between that name a source."""
    parting = _partings()
    latest = max(told.verbs, default=0)
    for at in range(first + _SHORTEST_PART, min(latest, last - _SHORTEST_PART)):
        if told.words[at] in _RELATIVES:
            after = _past_relative(told, at, last)
        elif told.words[at] in parting:
            after = _past_aside(told, at + 1, last)
        else:
            continue
        if after and last - after >= _SHORTEST_PART:
            yield first, _without_marks(told, at)
            yield from _parts(told, past_openings(told, after, last), last)
            return
    yield first, last


@cache
def _partings() -> frozenset[str]:
    return _PARTING | words_of("clause opener")


def _past_aside(told: Told, start: int, last: int) -> int:
    """After "…, but a trial found that" or "…, which showed that"; 0 where none stands."""
    words = told.words
    while start < last - 1 and (words[start] in OPENING_MARKS or words[start] in _partings()):
        start += 1
    if words[start] in ("which", "who") and words[start + 1] in verbs_of("find verbs"):
        that = words[start + 2 : start + 3] == ["that"]
        return start + 3 if that else 0
    if not told.names_source(start, min(last, start + _SHORTEST_PART + 2)):
        return 0
    after = past_clause(told, start, last, _LONGEST_ASIDE)
    told_so = after and ("that" in words[start:after] or words[after - 1] in verbs_of("find verbs"))
    return after if told_so else 0


def _past_relative(told: Told, at: int, last: int) -> int:
    """After "research that suggests", "a review which found that"; 0 where none stands."""
    words = told.words
    if (
        words[at + 1] not in verbs_of("find verbs")
        or source_phrases().get(words[at - 1]) not in WORKS
    ):
        return 0
    after = at + 2 + (words[at + 2 : at + 3] == ["that"])
    return after if after < last and words[at + 2] not in ("in", "by", "to", "no") else 0


def _cut_lead(told: Told, last: int) -> tuple[int, bool]:
    first, lead = past_openings(told, 0, last), False
    for _ in range(_MOST):
        after = past_frame(told, first, last)
        if not after or after >= last:
            break
        first, lead = past_openings(told, after, last), True
    article = lead and first < last - 1 and told.words[first] == "the"
    return first + article, lead


def _without_marks(told: Told, last: int) -> int:
    """``last`` moved before closing marks and bare citations such as "(1, 2)" and "[3]"."""
    while last > 0:
        if told.words[last - 1] in _CLOSING_MARKS:
            last -= 1
            continue
        opening = _citation(told.words, last)
        if not opening:
            return last
        last = opening
    return last


def _citation(words: list[str], last: int) -> int:
    """Where a bracket that holds numbers only, and ends at ``last``, begins; 0 if none does."""
    if words[last - 1] not in ")]":
        return 0
    for index in range(last - 2, max(0, last - 40), -1):
        if words[index] in "([":
            return index if last - index > 2 else 0
        if not (words[index].isdigit() or words[index] in _NUMBERING):
            return 0
    return 0


def _cut_tail(told: Told, first: int, last: int) -> tuple[int, bool]:
    tail = False
    if not told.verbs and {"according", ":"}.isdisjoint(told.words):
        return last, tail
    for _ in range(_MOST):
        at = _tail(told, first, last)
        if not at:
            break
        shared = told.words[at + 1 : at + 2] == ["and"]
        last, tail = _without_marks(told, at), True
        if shared:
            last = _without_person(told, first, last)
    return last, tail


def _without_person(told: Told, first: int, last: int) -> int:
    """``last`` before the name and place of whoever reports with colleagues."""
    while True:
        commas = [at for at in range(max(first, last - 16), last) if told.words[at] == ","]
        if not commas or not _is_person(told, commas[-1] + 1, last):
            return last
        last = _without_marks(told, commas[-1])


def _is_person(told: Told, start: int, end: int) -> bool:
    """Whether tokens ``start:end`` are part of "Jo Sand, MD, of the University of Leeds"."""
    return all(
        told.text[told.tokens.start(at)].isupper()
        or told.words[at] in ("of", "the", "at", "in", "for", ".", "and")
        for at in range(start, end)
    )


def _tail(told: Told, first: int, last: int) -> int:
    """Where a closing attribution begins (", according to …"); 0 where there is none."""
    words = told.words
    for index in range(last - 2, max(first + 1, last - _LONGEST_TAIL), -1):
        if words[index] == "according" and words[index + 1] == "to":
            return index
        if words[index] in _PARTING and _is_tail(told, index + 1, last):
            return index
    return 0


def _is_tail(told: Told, start: int, last: int) -> bool:
    words = told.words
    while start < last and words[start] in OPENING_MARKS:
        start += 1
    if start >= last:
        return False
    if words[start] == "as":
        return start + 1 in told.verbs and told.names_source(start, last)
    if words[start] in words_of("said"):
        return True
    if start in told.verbs and not words[start].endswith("ing"):
        named = start + 1 < last and told.text[told.tokens.start(start + 1)].isupper()
        return named or told.names_source(start + 1, min(last, start + 7))
    if words[start - 1] == ":" and last - start <= 3:
        return told.names_source(start, last)
    return _is_closing_clause(told, start, last)


def _is_closing_clause(told: Told, start: int, last: int) -> bool:
    """Whether tokens ``start:last`` are "the authors wrote in JAMA", "a new study finds"."""
    words = told.words
    for verb in told.verbs:
        if not start < verb < min(start + 25, last):
            continue
        rest = words[verb + 1 : last]
        follows = not rest or rest[0] in words_of("after said") or not rest[0][0].isalnum()
        if follows and "that" not in rest[:3] and reports(told, start, verb):
            return True
    return False
