"""Find many phrases in one pass: a table by first word over the tokens of a text.

A dictionary look-up a word costs about what a compiled alternation of the same phrases costs,
needs no compiling (a cold start would pay for that), and cannot backtrack.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Generic, NamedTuple, TypeVar

from claimcheck.language.tokens import Tokens

Label = TypeVar("Label")


class Hit(NamedTuple, Generic[Label]):
    """A phrase found: characters ``start:end`` of the text, tokens ``first:last``."""

    start: int
    end: int
    label: Label
    first: int
    last: int


class PhraseScan(Generic[Label]):
    """Phrases with a label each, to be found as whole words in any case.

    Of phrases that begin at the same word the longest is found; found phrases never overlap.
    A hyphen counts as a space, and no phrase is found across a punctuation mark.
    """

    __slots__ = ("_table",)

    def __init__(self, phrases: Mapping[str, Label]) -> None:
        table: dict[str, list[tuple[list[str], Label]]] = {}
        for phrase, label in phrases.items():
            first, *rest = Tokens(phrase).words
            table.setdefault(first, []).append((rest, label))
        for entries in table.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self._table = table

    def at(self, tokens: Tokens, first: int) -> Hit[Label] | None:
        """The longest phrase that begins at the token ``first``; ``None`` where none does."""
        words = tokens.words
        for rest, label in self._table.get(words[first], ()):
            last = first + 1 + len(rest)
            if not rest or words[first + 1 : last] == rest:
                return Hit(tokens.start(first), tokens.end(last - 1), label, first, last)
        return None

    def find(self, text: str) -> list[Hit[Label]]:
        """The phrases in ``text``, in its order."""
        return list(self.scan(Tokens(text)))

    def scan(self, tokens: Tokens) -> Iterator[Hit[Label]]:
        """The phrases in a text already cut into tokens, in its order."""
        words = tokens.words
        if self._table.keys().isdisjoint(words):
            return
        look_up, free = self._table.get, 0
        for first, word in enumerate(words):
            entries = look_up(word)
            if entries is None or first < free:
                continue
            for rest, label in entries:
                last = first + 1 + len(rest)
                if not rest or words[first + 1 : last] == rest:
                    yield Hit(tokens.start(first), tokens.end(last - 1), label, first, last)
                    free = last
                    break


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
