"""Small text helpers that the other foldings share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from claimcheck.folding.patterns import pattern

_SPACE = pattern(r"\s+")
_WORD = re.compile(r"\w+")
_INVISIBLE = pattern(
    "[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]+"
)

# Letters that Unicode does not decompose, as reference services write them without the stroke.
_STROKED = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "Ð": "D",
        "þ": "th",
        "Þ": "Th",
        "ł": "l",
        "Ł": "L",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
        "ı": "i",
        "ħ": "h",
        "Ħ": "H",
    }
)


def bare_words(text: str) -> str:
    """The words of ``text`` in lower case, separated by spaces, without punctuation."""
    return " ".join(_WORD.findall(text.lower()))


def collapse_space(text: str) -> str:
    """``text`` with every run of white space as one space, and none at its ends."""
    return _SPACE.sub(" ", text).strip()


def strip_invisible(text: str) -> str:
    """``text`` without soft hyphens, zero-width characters and direction marks."""
    return _INVISIBLE.sub("", text)


def find_invisible(text: str) -> list[tuple[int, int]]:
    """Where the runs of such characters are in ``text``, start and end."""
    return [] if text.isascii() else [found.span() for found in _INVISIBLE.finditer(text)]


def strip_accents(text: str) -> str:
    """``text`` with accents and strokes removed from its letters: ``Müller Łoś`` becomes ``Muller Los``."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_STROKED)


def nearest(word: str, choices: Iterable[str]) -> str:
    """The choice most like ``word``; empty where none is near.

    Of names with a family before a stroke ("wording/cure-word") the last part alone may be like it.
    """
    from difflib import get_close_matches

    by_name = {str(choice): str(choice) for choice in choices}
    by_tail = {name.rpartition("/")[2]: name for name in by_name}
    for names, wanted in ((by_name, word), (by_tail, word.rpartition("/")[2])):
        if found := get_close_matches(wanted, names, n=1, cutoff=0.6):
            return names[found[0]]
    return ""


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """``; did you mean …?``, to end a message about ``word``; empty where no choice is near."""
    near = nearest(word, choices)
    return f"; did you mean {near!r}?" if near else ""
