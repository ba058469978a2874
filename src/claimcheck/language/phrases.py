"""Find many phrases in one pass: a table by first word over the tokens of a text.

A dictionary look-up a word costs about what a compiled alternation of the same phrases costs,
needs no compiling (a cold start would pay for that), and cannot backtrack.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any, Generic, NamedTuple, TypeVar, cast

from claimcheck.language.tokens import Tokens, cut

Label = TypeVar("Label")


class Hit(NamedTuple, Generic[Label]):
    """A phrase found: characters ``start:end`` of the text, tokens ``first:last``."""

    start: int
    end: int
    label: Label
    first: int
    last: int


_Longer = dict[str, list[tuple[list[str], Label]]]
"""Phrases of two words and more by their second word: the words from there on, and the label."""


_NONE: dict[str, Any] = {}
"""What goes on from a word that begins no longer phrase; never written to."""


class _Starting(Generic[Label]):
    """The phrases that begin with one word."""

    __slots__ = ("alone", "longer", "stands_alone")

    def __init__(self) -> None:
        self.alone: Label | None = None
        self.stands_alone = False
        self.longer: _Longer[Label] = _NONE

    def add(self, rest: list[str], label: Label) -> None:
        if not rest:
            self.alone, self.stands_alone = label, True
            return
        if self.longer is _NONE:
            self.longer = {}
        entries = self.longer.get(rest[0])
        if entries is None:
            self.longer[rest[0]] = [(rest, label)]
            return
        entries.append((rest, label))
        entries.sort(key=lambda entry: -len(entry[0]))

    def match(self, tokens: Tokens, first: int) -> Hit[Label] | None:
        """The longest phrase at the token ``first``, whose word this is."""
        words = tokens.words
        if self.longer and first + 1 < len(words):
            for rest, label in self.longer.get(words[first + 1], ()):
                last = first + 1 + len(rest)
                if words[first + 1 : last] == rest:
                    return _hit(tokens, first, last, label)
        if self.stands_alone:
            return _hit(tokens, first, first + 1, cast("Label", self.alone))
        return None


def _hit(tokens: Tokens, first: int, last: int, label: Label) -> Hit[Label]:
    starts = tokens.starts
    end = starts[last - 1] + len(tokens.words[last - 1])
    return Hit(starts[first], end, label, first, last)


def _words_of(phrase: str) -> list[str]:
    if phrase.isalnum():
        return [phrase]
    plain = phrase.replace("-", " ")
    return plain.split() if plain.replace(" ", "").isalnum() else Tokens(phrase).words


def first_words(phrases: Iterable[str]) -> Iterator[str]:
    """The word that each phrase begins with."""
    return (_words_of(phrase)[0] for phrase in phrases)


def _table_of(phrases: Mapping[str, Label]) -> dict[str, _Starting[Label]]:
    """Phrases by their first word."""
    table: dict[str, _Starting[Label]] = {}
    for phrase, label in phrases.items():
        words = None if phrase.isalnum() else _words_of(phrase)
        first = words[0] if words else phrase
        starting = table.get(first)
        if starting is None:
            starting = table[first] = _Starting()
        if words is None:
            starting.alone, starting.stands_alone = label, True
        else:
            starting.add(words[1:], label)
    return table


class PhraseScan(Generic[Label]):
    """Phrases with a label each, to be found as whole words in any case.

    Of phrases that begin at the same word the longest is found; found phrases never overlap.
    A hyphen counts as a space, and no phrase is found across a punctuation mark.
    """

    __slots__ = ("_table",)

    def __init__(self, phrases: Mapping[str, Label]) -> None:
        self._table = _table_of(phrases)

    def at(self, tokens: Tokens, first: int) -> Hit[Label] | None:
        """The longest phrase that begins at the token ``first``; ``None`` where none does."""
        starting = self._table.get(tokens.words[first])
        return starting.match(tokens, first) if starting else None

    def find(self, text: str) -> list[Hit[Label]]:
        """The phrases in ``text``, in its order."""
        return list(self.scan(cut(text)))

    def scan(self, tokens: Tokens) -> Iterator[Hit[Label]]:
        """The phrases in a text already cut into tokens, in its order."""
        words, table = tokens.words, self._table
        if table.keys().isdisjoint(words):
            return
        free = 0
        for first in [at for at, word in enumerate(words) if word in table]:
            if first >= free:
                hit = table[words[first]].match(tokens, first)
                if hit is not None:
                    yield hit
                    free = hit.last


class PhraseScans:
    """Several families of phrases found in one pass; within a family as :class:`PhraseScan` does.

    Families are told apart by a name; a phrase may stand in more than one.
    """

    __slots__ = ("_families", "_table")

    def __init__(self, **families: Mapping[str, Any]) -> None:
        self._families = tuple(families)
        table: dict[str, list[tuple[str, _Starting[Any]]]] = {}
        for family, phrases in families.items():
            for word, starting in _table_of(phrases).items():
                table.setdefault(word, []).append((family, starting))
        self._table = table

    def scan(self, tokens: Tokens) -> dict[str, list[Hit[Any]]]:
        """The phrases of each family in a text already cut into tokens, in its order."""
        words, table = tokens.words, self._table
        found: dict[str, list[Hit[Any]]] = {family: [] for family in self._families}
        for first in [at for at, word in enumerate(words) if word in table]:
            following = words[first + 1] if first + 1 < len(words) else ""
            for family, starting in table[words[first]]:
                goes_on = following in starting.longer
                if not (goes_on or starting.stands_alone):
                    continue
                hits = found[family]
                if hits and hits[-1].last > first:
                    continue
                if not goes_on:
                    start = tokens.starts[first]
                    end = start + len(words[first])
                    hits.append(Hit(start, end, starting.alone, first, first + 1))
                else:
                    hit = starting.match(tokens, first)
                    if hit is not None:
                        hits.append(hit)
        return found


@cache
def read_lexicon(name: str) -> dict[str, tuple[str, ...]]:
    """The sections of ``lexicons/NAME.txt``: its phrases by section name.

    A lexicon is plain text: ``# comment`` (its source stands there), ``[section]``, and phrases
    parted by commas or line ends.
    """
    text = resources.files(f"{__package__}.lexicons").joinpath(f"{name}.txt").read_text("utf-8")
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            current.extend(filter(None, map(str.strip, line.split(","))))
    return {section: tuple(phrases) for section, phrases in sections.items()}
