"""The lists of ``lexicons/picos.txt``, and what is asked of the health matters found."""

from __future__ import annotations

from functools import cache

from claimcheck.language.text.phrases import Hit, PhraseScan, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.topics import Topic


@cache
def lists() -> dict[str, frozenset[str]]:
    """Its sections."""
    return {section: frozenset(names) for section, names in read_lexicon("picos").items()}


@cache
def surrogates() -> PhraseScan[bool]:
    """Outcomes that are measured, and not felt."""
    return PhraseScan(dict.fromkeys(lists()["surrogate"], True))


def name_of(tokens: Tokens, hit: Hit[Topic]) -> str:
    """The words of a health matter, folded."""
    return tokens.folded[hit.start : hit.end]


def is_had(tokens: Tokens, hit: Hit[Topic]) -> bool:
    """Whether it only says what people have: "in adults with asthma"."""
    words, at = tokens.words, hit.first
    return at > 1 and words[at - 1] == "with" and words[at - 2] in read_person_words().heads


def is_left_out(tokens: Tokens, hit: Hit[Topic]) -> bool:
    """Whether it is told to be absent: "without sugar", "without any added salt", "lactose-free"."""
    absent = "without" in tokens.words[max(0, hit.first - _FAR) : hit.first]
    return absent or tokens.folded[hit.end : hit.end + 5] == "-free"


_FAR = 3
