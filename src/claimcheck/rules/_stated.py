"""Words that a text states as its own: not asked, denied, hedged, or quoted to be corrected."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.language.words.topics import Topic, matters_in, names_any, topic_at
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag
from claimcheck.rules._looking import Fits, find_phrases, flag_at, is_negated, is_question
from claimcheck.rules._pointing import sentences_before

_DISOWNED = pattern(
    r"\bso-called\b|\bmyths?\b|\bnothing\sof\sthe\s(?:kind|sort)\b|\bno\s(?:good\s)?(?:study|studies|evidence|trial|trials|proof)\b"
    r"|\b(?:sellers?|shops?|websites?|adverts?|advertisements?|influencers?|makers?|manufacturers?|promoters|marketers|posts?|gurus?|"
    r"some(?:\s(?:people|parents|blogs|sites))?|many\speople|others)\s(?:\w+\s)?(?:says?|said|calls?|claims?|promises?|promised|insists?|believes?|"
    r"(?:are|were|is|was)\stold|maintains?|tells?|talks?|think|thinks)\b"
    r"|\b(?:I|you|we)(?:['’]ve|\s(?:have|may\shave|might\shave))\s(?:\w+\s)?(?:heard|read|been\stold)\b"
    r"|\b(?:it|they|that|this)\s(?:does|do|is|are|did|was|were)\s?(?:not|n['’]t)[.!]?$",
    re.IGNORECASE,
)
"""Marks, anywhere in the sentence, that its words are somebody else's or are taken back.

``is_negated`` also looks for "myth" and "no study", but only before the words and in their clause.
"""
_BREAKS = frozenset(",;:—–")
_CONDITIONAL = word_set("if unless until whether once")
_GROUNDING = word_set("when while because although though")
_HEDGING = word_set(
    "may might could sometimes perhaps probably possibly should must hope hopes hoped hoping wish aim "
    "aims aimed try tries trying tried"
)
_SEEMING = word_set("seem seems appear appears")


def flag_stated(
    dossier: Dossier,
    phrases: tuple[str, ...],
    message: str,
    suggestion: str,
    fits: Fits | None = None,
) -> Iterator[Flag]:
    """Like :func:`flag_phrases`, but only where the words are the text's own, without condition or hedge."""
    for read, span in find_phrases(dossier, phrases, quoted=True):
        if _is_told(read, span) and (fits is None or fits(read, span)) and _is_sure(read):
            yield flag_at(dossier, read, span, message, suggestion)


def is_stated(read: ReadSentence, span: Span) -> bool:
    """Whether the words at ``span`` are stated as fact, unhedged and not taken back."""
    return _is_told(read, span) and _is_sure(read)


def _is_sure(read: ReadSentence) -> bool:
    """Whether the sentence as a whole does not hedge; asked last, for it takes the longest."""
    return read.reading.strength is not Strength.CONDITIONAL


def _is_told(read: ReadSentence, span: Span) -> bool:
    """Whether the words before those at ``span`` neither hedge them nor take them back."""
    if is_question(read) or is_negated(read, span):
        return False
    if _DISOWNED.search(read.text):
        return False
    before = _clause_before(read, span.start)
    if _hedges(before):
        return False
    return _CONDITIONAL.isdisjoint(before) and _GROUNDING.isdisjoint(before[:1])


def _clause_before(read: ReadSentence, end: int) -> list[str]:
    """The words before the offset ``end``, back to the last mark between clauses."""
    tokens = cut(read.text)
    words = tokens.words[: bisect_left(tokens.starts, end)]
    parted = (at for at in range(len(words), 0, -1) if words[at - 1] in _BREAKS)
    return words[next(parted, 0) :]


def _hedges(words: list[str]) -> bool:
    seems = (word in _SEEMING and then == "to" for word, then in pairwise(words))
    return not _HEDGING.isdisjoint(words) or any(seems)


def names(
    read: ReadSentence, kinds: frozenset[Topic], start: int = 0, end: int | None = None
) -> bool:
    """Whether a health matter of ``kinds`` begins between two offsets of the sentence's text."""
    if not names_any(cut(read.text), kinds):
        return False
    return (start == 0 and end is None) or any(named_between(read, kinds, start, end))


def named_between(
    read: ReadSentence, kinds: frozenset[Topic], start: int = 0, end: int | None = None
) -> Iterator[str]:
    """The words of each health matter of ``kinds`` that begins between two offsets."""
    tokens, until = cut(read.text), len(read.text) if end is None else end
    if not names_any(tokens, kinds):
        return
    free = 0
    for at, (last, kind) in matters_in(tokens).items():
        if kind in kinds and free <= at and start <= tokens.start(at) < until:
            free = last
            yield read.text[tokens.start(at) : tokens.end(last - 1)]


_IT = pattern(r"(?:it|they|this|these)(?:\s\w+){0,2}\s", re.IGNORECASE)


def names_before(dossier: Dossier, read: ReadSentence, kinds: frozenset[Topic], end: int) -> bool:
    """Whether a health matter of ``kinds`` is named before ``end``, or by the sentence before an "it"."""
    if names(read, kinds, 0, end):
        return True
    if not _IT.fullmatch(read.text[:end]):
        return False
    return any(names(one, kinds) for one in sentences_before(dossier, read, 1, across=True))


def ends_with(read: ReadSentence, kinds: frozenset[Topic], end: int) -> bool:
    """Whether the words just before the offset ``end`` name a health matter of ``kinds``."""
    tokens = cut(read.text)
    last = next((at for at in range(len(tokens)) if tokens.start(at) >= end), len(tokens))
    return any(topic_at(tokens, at, kinds) == last for at in range(max(0, last - 4), last))
