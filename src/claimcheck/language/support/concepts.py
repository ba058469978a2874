"""What a sentence is about, as comparable concepts: synonyms, conditions and stems of words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from claimcheck.language.support.naming import name_of
from claimcheck.language.text.phrases import PhraseScan, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.language.words.topics import forms
from claimcheck.values import dataclass

_SHORT = 3
_PREFIXES = ("pre", "post", "peri", "intra", "anti", "micro", "multi")
_LETTERS = "abcdek"
"""Of vitamins."""
_LISTING = frozenset({",", "and", "or", "&", "/"})


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept named at tokens ``first:last``; ``relation`` if it only relates others."""

    name: str
    first: int
    last: int
    relation: bool


@cache
def _named() -> PhraseScan[str]:
    return PhraseScan(_names())


@cache
def _names() -> dict[str, str]:
    synonyms, conditions = read_taxonomy("synonyms"), read_taxonomy("conditions")
    named = {name: synonyms.names.get(of, of) for name, of in conditions.names.items()}
    return _with_plurals({**named, **synonyms.names})


def _with_plurals(named: dict[str, str]) -> dict[str, str]:
    """Names with their plurals and American spellings, where these name nothing else."""
    made = {form: of for name, of in named.items() for form in forms([name])}
    return {**made, **named}


@cache
def _common() -> frozenset[str]:
    lexicon = read_lexicon("common_words")
    return frozenset(word for lines in lexicon.values() for line in lines for word in line.split())


@cache
def _relations() -> frozenset[str]:
    axis = read_taxonomy("synonyms").axis
    return frozenset(name for name, section in axis.items() if section.startswith("effects"))


def find_concepts(tokens: Tokens) -> Iterator[Concept]:
    """The concepts of a text in order, without grammatical words and words common to all reports."""
    free = 0
    for hit in _named().scan(tokens):
        yield from _plain(tokens, free, hit.first)
        yield Concept(hit.label, hit.first, hit.last, hit.label in _relations())
        free = hit.last
    yield from _plain(tokens, free, len(tokens))


def _plain(tokens: Tokens, first: int, last: int) -> Iterator[Concept]:
    for at in range(first, last):
        word = tokens.words[at]
        if word == "vitamins":
            yield from _vitamins(tokens, at)
        elif word[0].isalpha() and len(word) >= _SHORT and word not in _common():
            yield Concept(_without_prefix(word) or name_of(word), at, at + 1, relation=False)


def _without_prefix(word: str) -> str | None:
    """What a word names before, after, within or against which something is: "preoperative"."""
    rests = (word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
    return next((_names()[rest] for rest in rests if len(rest) > _SHORT and rest in _names()), None)


def _vitamins(tokens: Tokens, first: int) -> Iterator[Concept]:
    """Each of several vitamins: "vitamins A, C and E"."""
    named = read_taxonomy("synonyms").names
    for at in range(first + 1, len(tokens)):
        word = tokens.words[at]
        if word[0] in _LETTERS and (len(word) == 1 or word[1:].isdigit()):
            name = f"vitamin {word}"
            yield Concept(named.get(name, name), at, at + 1, relation=False)
        elif word not in _LISTING:
            return
