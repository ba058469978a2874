"""What a bare word of a YAML file means, by the core schema of YAML 1.2.2, chapter 10.3.

``no``, ``12:30`` and ``2026-11-20`` stay text there, which YAML 1.1 readers turn into something
else. Numbers remember how they were written, so that ``dose: 0.50`` can still be read as text.
"""

from __future__ import annotations

import re
from typing import Any

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_BEGINS_NUMBER = frozenset("+-.0123456789")
_INT = re.compile(r"[-+]?[0-9]{1,300}|0o[0-7]{1,300}|0x[0-9a-fA-F]{1,300}")
_FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]{1,300}|[0-9]{1,300}(?:\.[0-9]{0,300})?)(?:[eE][-+]?[0-9]{1,9})?"
)
_SPECIAL = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


class WrittenInt(int):
    """A whole number that remembers its digits."""

    written: str


class WrittenFloat(float):
    """A number that remembers its digits."""

    written: str


def resolve(word: str) -> Any:
    """``None``, a boolean, a number or the word itself."""
    if word in _NULL:
        return None
    if word in _BOOL:
        return _BOOL[word]
    return _number(word) if word[0] in _BEGINS_NUMBER else word


def _number(word: str) -> Any:
    if _INT.fullmatch(word):
        base = {"0o": 8, "0x": 16}.get(word[:2], 10)
        return _remembering(WrittenInt(word if base == 10 else int(word[2:], base)), word)
    if _FLOAT.fullmatch(word):
        return _remembering(WrittenFloat(word), word)
    if _SPECIAL.fullmatch(word):
        return _remembering(WrittenFloat(word.replace(".", "")), word)
    return word


def _remembering(number: WrittenInt | WrittenFloat, word: str) -> WrittenInt | WrittenFloat:
    number.written = word
    return number


def as_written(value: Any) -> Any:
    """Text as it was written, where a number was read; anything else unchanged."""
    return value.written if isinstance(value, WrittenInt | WrittenFloat) else value
