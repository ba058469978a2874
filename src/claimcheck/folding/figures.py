"""Figures in their usual typing, however a journal sets them; of exactly the same length."""

from __future__ import annotations

import re

from claimcheck.folding.patterns import pattern

_DOT = pattern(r"(?<=[\d\s=<>(≤≥])[·∙⋅‧](?=\d)")
"""The raised decimal point of British journals ("0·82", "p=·04")."""
_THOUSANDS = pattern(r"(?<![\d.,])\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3}){1,3}(?![\d.]?\d)")
_NARROW = pattern(r"[\u00a0\u2007\u2009\u202f]")
_MINUS = pattern(r"−(?=[\d.])|(?<![\w%.)\]–])(?<!\d\s)(?<!%\s)[–‒﹣](?=\.?\d)")
"""A dash that is not a range: no figure precedes it."""


def plain_figures(text: str) -> str:
    """``text`` with decimal points, minus signs and thousands separators as on a keyboard.

    Offsets stay: each character is replaced by one. An ordinary space in a number ("12 500") is
    left alone, because it could separate two numbers.
    """
    if text.isascii():
        return text
    text = _MINUS.sub("-", _DOT.sub(".", text))
    return _THOUSANDS.sub(_with_commas, text)


def _with_commas(number: re.Match[str]) -> str:
    return _NARROW.sub(",", number[0])
