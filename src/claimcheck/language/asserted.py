"""The part of a sentence that asserts, apart from the words that give it to a source.

"A 2015 study found that …", "According to …, …", "…, said Dr X" and the like are taken off from
both ends, as are connectives ("However,"), citation marks and the closing stop. What is left is
what a study would have to show for the sentence to be true.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.language.reporting import Told, is_report_word, past_verb, reports, tell
from claimcheck.language.sources import openings, words_of
from claimcheck.language.tokens import Tokens

_OPENING_MARKS = frozenset("\"'`,;:.!?…-–—)[]*•#“”‘’")
_CLOSING_MARKS = frozenset("\"'`,;:.!?…-–—*“”‘’")
_NUMBERING = frozenset([",", "–", "-", ";", "<", ">", "num", "&"])
_PARTING = frozenset([",", '"', "–", "—", "-", "--", ":", "'"])
_BARE = frozenset(["but", "and", "so", "yet", "or"])
"""Connectives that need no comma after them."""
_MOST = 6
_LONGEST_LEAD = 60
_LONGEST_SUBJECT = 45
_LONGEST_TAIL = 45


class Asserted(NamedTuple):
    """Tokens ``first:last`` assert; ``lead`` and ``tail`` tell if a source was taken off."""

    first: int
    last: int
    lead: bool
    tail: bool


def find_asserted(text: str, tokens: Tokens) -> Asserted:
    """What the sentence ``text`` itself asserts; ``tokens`` are its tokens."""
    told = tell(text, tokens)
    whole = _without_marks(told, len(tokens))
    first, lead = _cut_lead(told, whole)
    last, tail = _cut_tail(told, first, whole)
    if first >= last:
        return Asserted(0, whole, lead=False, tail=False)
    return Asserted(first, last, lead, tail)


def _cut_lead(told: Told, last: int) -> tuple[int, bool]:
    first, lead = _past_openings(told, 0, last), False
    for _ in range(_MOST):
        after = first < last and (
            _past_phrase(told, first, last) or _past_clause(told, first, last)
        )
        if not after or after >= last:
            break
        first, lead = _past_openings(told, after, last), True
    return first, lead


def _past_openings(told: Told, first: int, last: int) -> int:
    """After marks, connectives and impersonal openings at ``first``."""
    words = told.words
    while first < last:
        if words[first] in _OPENING_MARKS:
            first += 1
            continue
        if words[first] == "(" and ")" in words[first : first + 4]:  # "(Reuters) …"
            first = words.index(")", first) + 1
            continue
        hit = openings().at(told.tokens, first)
        if hit is None:
            return first
        closed = hit.last < last and words[hit.last] == ","
        if hit.label == "connective" and not closed and words[first] not in _BARE:
            return first
        first = hit.last
    return first


def _past_phrase(told: Told, first: int, last: int) -> int:
    """After "According to …," or "In a 2015 study …,"; 0 where there is no such phrase."""
    word = told.words[first]
    if word == "according" or (word == "per" and told.names_source(first, first + 6)):
        comma = _comma(told, first, last)
        return comma + 1 if comma else _without_comma(told, first, last)
    if word == "as":
        verb = _reported(told, first, last)
        comma = _comma(told, verb, last) if verb else 0
        return comma + 1 if comma else 0
    if word in words_of("within"):
        comma = _comma(told, first, last)
        return comma + 1 if comma and told.names_work(first, comma) else 0
    return 0


def _reported(told: Told, first: int, last: int) -> int:
    """The verb of "As Dr X explains," or "As reported in X,"; 0 where there is none."""
    for index in range(first + 1, min(first + 24, last)):
        if is_report_word(told.words[index]):
            named = told.names_source(first, index + 8)
            return index if named or reports(told, first + 1, index) else 0
    return 0


def _without_comma(told: Told, first: int, last: int) -> int:
    """The end of "according to one study" where no comma closes it."""
    ends = [hit.last for hit in told.sources if first < hit.first < first + 8]
    return ends[0] if ends and ends[0] < last else 0


def _comma(told: Told, first: int, last: int) -> int:
    """The comma that closes the opening phrase begun at ``first``; 0 where none does."""
    depth = 0
    for index in range(first, min(last - 1, first + _LONGEST_LEAD)):
        word = told.words[index]
        depth += (word in "([") - (word in ")]")
        if word == "," and depth <= 0 and not _goes_on(told, index):
            return index
    return 0


def _goes_on(told: Told, comma: int) -> bool:
    """Whether the words after a comma still describe the source: ", a professor of …,"."""
    after = told.words[comma + 1 : comma + 8]
    if not after:
        return False
    if after[0].isdigit() and len(after[0]) == 4:
        return True
    if after[0] in ("a", "an", "the", "and"):
        return not words_of("roles").isdisjoint(after[1:])
    return after[0] in words_of("appositive") and "," in told.words[comma + 2 : comma + 40]


def _past_impersonal(told: Told, first: int, last: int) -> int:
    """After "it is well known that" and the like; 0 where there is no such opening."""
    window = told.words[first : min(last, first + 10)]
    if window[0] != "it" or "that" not in window:
        return 0
    that = window.index("that")
    return first + that + 1 if window[that - 1] in words_of("known") else 0


def _past_clause(told: Told, first: int, last: int) -> int:
    """After "Researchers found that" or the like; 0 where no such clause begins at ``first``."""
    for index in range(first + 1, min(last - 2, first + _LONGEST_SUBJECT)):
        if is_report_word(told.words[index]) and reports(told, first, index):
            return past_verb(told, index, last)
    return 0


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
    while start < last and words[start] in _OPENING_MARKS:
        start += 1
    if start >= last:
        return False
    if words[start] == "as":
        return is_report_word(words[start + 1 : start + 2][0] if start + 1 < last else "") and (
            told.names_source(start, last)
        )
    if words[start] in words_of("said"):
        return True
    if is_report_word(words[start]) and not words[start].endswith("ing"):
        named = start + 1 < last and told.text[told.tokens.start(start + 1)].isupper()
        return named or told.names_source(start + 1, min(last, start + 7))
    if words[start - 1] == ":" and last - start <= 3:
        return told.names_source(start, last)
    return _is_closing_clause(told, start, last)


def _is_closing_clause(told: Told, start: int, last: int) -> bool:
    """Whether tokens ``start:last`` are "the authors wrote in JAMA", "a new study finds"."""
    words = told.words
    for verb in range(start + 1, min(start + 25, last)):
        if not is_report_word(words[verb]):
            continue
        rest = words[verb + 1 : last]
        follows = not rest or rest[0] in words_of("after said") or not rest[0][0].isalnum()
        if follows and "that" not in rest[:3] and reports(told, start, verb):
            return True
    return False
