"""Words that a text states as its own: not asked, denied, hedged, or told to be set right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.language.tokens import cut
from claimcheck.language.topics import Topic, topic_at
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag
from claimcheck.rules._lazy import Lazy
from claimcheck.rules._looking import Fits, flag_phrases

_DISOWNED = Lazy(
    r"\bso-called\b|\bmyths?\b|\bnothing\sof\sthe\s(?:kind|sort)\b|\bno\s(?:good\s)?(?:study|studies|evidence|trial|trials|proof)\b"
    r"|\b(?:sellers?|shops?|websites?|adverts?|advertisements?|influencers?|makers?|manufacturers?|promoters|marketers|posts?|gurus?|"
    r"some(?:\s(?:people|parents|blogs|sites))?|many\speople|others)\s(?:\w+\s)?(?:says?|said|calls?|claims?|promises?|promised|insists?|believes?|"
    r"(?:are|were|is|was)\stold|maintains?|tells?|talks?|think|thinks)\b"
    r"|\b(?:it|they|that|this)\s(?:does|do|is|are|did|was|were)\s?(?:not|n['’]t)[.!]?$",
    re.IGNORECASE,
)
"""Marks, anywhere in the sentence, that its words are somebody else's or taken back after all.

"Myth" and "no study" also stand among what ``is_negated`` looks for, but only before the words and in their clause.
"""
_CONDITION = Lazy(
    r"\b(?:if|unless|until|whether|once)\b[^,;:—–]*$|(?:^|[,;:—–]\s?)(?:when|while|because|although|though)\b[^,;:—–]*$",
    re.IGNORECASE,
)
_MAY = Lazy(
    r"\b(?:may|might|could|can\ssometimes|sometimes|perhaps|probably|possibly|seems?\sto|appears?\sto|should|must|"
    r"hopes?|hoped|hoping|wish|aims?|aimed|try|tries|trying|tried)\b[^,;:—–]*$",
    re.IGNORECASE,
)


def flag_stated(
    dossier: Dossier,
    phrases: tuple[str, ...],
    message: str,
    suggestion: str,
    fits: Fits | None = None,
) -> Iterator[Flag]:
    """As :func:`flag_phrases`, but only where the words are the text's own, without condition or hedge."""

    def is_meant(read: ReadSentence, span: Span) -> bool:
        return is_stated(read, span) and (fits is None or fits(read, span))

    return flag_phrases(dossier, phrases, message, suggestion, is_meant)


def is_stated(read: ReadSentence, span: Span) -> bool:
    """Whether the words at ``span`` are told as so, unhedged, and nobody takes them back."""
    if _DISOWNED.search(read.text):
        return False
    before = read.text[: span.start]
    hedged = read.reading.wording.strength is Strength.CONDITIONAL or _MAY.search(before)
    return not hedged and not _CONDITION.search(before)


def names(
    read: ReadSentence, kinds: frozenset[Topic], start: int = 0, end: int | None = None
) -> bool:
    """Whether a health matter of ``kinds`` begins between two offsets of the sentence's text."""
    tokens = cut(read.text)
    last = len(read.text) if end is None else end
    return any(
        start <= tokens.start(at) < last and topic_at(tokens, at, kinds) > at
        for at in range(len(tokens))
    )


_IT = Lazy(r"(?:it|they|this|these)(?:\s\w+){0,2}\s", re.IGNORECASE)


def names_before(dossier: Dossier, read: ReadSentence, kinds: frozenset[Topic], end: int) -> bool:
    """Whether a health matter of ``kinds`` is named before ``end``, or by the sentence before an "it"."""
    if names(read, kinds, 0, end):
        return True
    if not _IT.fullmatch(read.text[:end]):
        return False
    number = next(n for n, one in enumerate(dossier.sentences) if one is read)
    return number > 0 and names(dossier.sentences[number - 1], kinds)


def ends_with(read: ReadSentence, kinds: frozenset[Topic], end: int) -> bool:
    """Whether the words just before the offset ``end`` name a health matter of ``kinds``."""
    tokens = cut(read.text)
    last = next((at for at in range(len(tokens)) if tokens.start(at) >= end), len(tokens))
    return any(topic_at(tokens, at, kinds) == last for at in range(max(0, last - 4), last))
