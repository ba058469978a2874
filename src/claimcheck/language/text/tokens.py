"""Words and punctuation marks of a text, folded, each with its exact offset."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.language.text.keeping import kept

_TOKEN = re.compile(r"\w+|[^\w\s-]|(?<=\s)-+(?=\s)|--+")
_MARK = re.compile(r"[^\w\s-]")
_TYPED_MARK = re.compile(r"[!-,./:-@\[-^`{-\x7f\0-\x08\x0e-\x1b]")
"""The same in ASCII, found in a third of the time."""
_DASH = re.compile(r"-(?:-|(?<=\s-)\s)")
"""Hyphens that are a token of their own; few sentences have any."""
_TYPOGRAPHIC = {"‘": "'", "’": "'", "ʼ": "'", "“": '"', "”": '"', "‑": "-", "‐": "-"}


class Tokens:
    """The folded words and marks of a text, in order.

    Every punctuation mark is a token of its own, even in "don't" and "0.05". A hyphen inside a word
    separates and is no token, so "double-blind" and "double blind" read alike. Offsets are computed
    only when asked for: most sentences need none.
    """

    def __init__(self, text: str) -> None:
        self.folded = fold(text)
        self.words = _words_and_marks(self.folded)
        self.there = frozenset(self.words)
        """The distinct words and marks."""

    def __len__(self) -> int:
        return len(self.words)

    @kept
    def spoken(self) -> list[str]:
        """The words with contracted auxiliaries written out in place: "it's" as "it ' is"."""
        return _written_out(self.words) if "'" in self.there else self.words

    @kept
    def starts(self) -> list[int]:
        """Offset of each token in the text."""
        find, at, starts = self.folded.find, 0, []
        for word in self.words:
            at = find(word, at)
            starts.append(at)
            at += len(word)
        return starts

    def start(self, index: int) -> int:
        """Offset of the first character of the token at ``index``."""
        return self.starts[index]

    def end(self, index: int) -> int:
        """Offset just after the token at ``index``."""
        return self.starts[index] + len(self.words[index])


def _words_and_marks(folded: str) -> list[str]:
    """Every ``_TOKEN`` in order; where no dash is one, marks set apart by spaces give them in half the time."""
    if _DASH.search(folded):
        return _TOKEN.findall(folded)
    for mark in set((_TYPED_MARK if folded.isascii() else _MARK).findall(folded)):
        folded = folded.replace(mark, f" {mark} ")
    return folded.replace("-", " ").split()


def _written_out(words: list[str]) -> list[str]:
    spoken = list(words)
    for at in range(2, len(words)):
        if words[at - 1] == "'":
            owner = words[at] == "s" and words[at - 2] not in _NO_OWNERS  # "the drug's effect"
            spoken[at] = words[at] if owner else _SHORT.get(words[at], words[at])
    return spoken


_SHORT = {"s": "is", "re": "are", "m": "am", "ve": "have", "ll": "will"}
_NO_OWNERS = frozenset(("it", "that", "he", "she", "what", "who", "there", "here", "this"))


def first_word(text: str) -> str:
    """The first of its tokens.

    Raises:
        TypeError: it has none.
    """
    return _TOKEN.search(fold(text))[0]  # type: ignore[index]


@lru_cache(maxsize=256)
def cut(text: str) -> Tokens:
    """The tokens of ``text``; kept, because a sentence is looked at several times."""
    return Tokens(text)


def word_set(words: str) -> frozenset[str]:
    """The words of a space-separated string: a closed class written on one line."""
    return frozenset(words.split())


def fold(text: str) -> str:
    """``text`` in lower case with plain quotes and hyphens, and of exactly the same length."""
    if not text.isascii():
        for typeset, typed in _TYPOGRAPHIC.items():  # a tenth of the time that ``translate`` takes
            text = text.replace(typeset, typed)
    low = text.lower()
    if len(low) != len(text):  # some capitals, such as İ, become longer in lower case
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return low
