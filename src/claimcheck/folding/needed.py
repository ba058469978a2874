"""The words without which a regular expression cannot match, read from its text.

To read them takes a fraction of the time of compiling it, and most texts hold none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_SPECIAL = frozenset(r"\[](){}?*+|.^$")
_OPTIONAL = ("?", "*", "{0", "{,")
_OPTIONAL_LETTER = re.compile(r".\?")
_PLAIN = r"(?:[^\\\[\](){}?*+|.^$]\??|\|)+"
_CHOICE = re.compile(rf"\((?:\?(?:P<\w+>|:))?({_PLAIN})\)", re.DOTALL)
"""A group of nothing but words, some with a letter that may be left out: ``(?:colou?r|dyes?)``."""
_PIECE = re.compile(
    rf"[^\\\[\](){{}}?*+|.^$]+|\((?:\?(?:P<\w+>|:))?{_PLAIN}\)|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\((?:\?(?:P<\w+>|[a-z-]*:|<?[=!]|[a-z]+\)))?|[?*+]\??|\{\d*,?\d*\}\??|.",
    re.DOTALL,
)
_UNREAD = re.compile(r"\(\?(?:P=|\(|#|>|[a-wyz]*x)")
"""References back, conditions, comments and patterns written with spaces are not read."""
_AROUND = ("(?=", "(?!", "(?<")
_MOST = 64
"""Words that are worth looking for one by one."""
_NOTHING: frozenset[str] = frozenset()


def needed_words(pattern: str) -> frozenset[str]:
    """Case-folded pieces, one of which stands in each case-folded text that ``pattern`` matches.

    Empty where that cannot be said. What is optional or stands in a look to either side does not count.
    """
    return _NOTHING if _UNREAD.search(pattern) else _of_group(iter(_PIECE.findall(pattern)))


def _of_group(pieces: Iterator[str]) -> frozenset[str]:
    """What a group needs; its pieces are taken up to the one that closes it."""
    branches: list[frozenset[str]] = []
    parts: list[frozenset[str]] = []
    before = ""
    for piece in pieces:
        if piece[0] not in _SPECIAL:
            parts.append(_literal(piece))
        elif piece == ")":
            break
        elif piece == "|":
            branches.append(_rarest(parts))
            parts = []
        elif parts and piece.startswith(_OPTIONAL):
            parts[-1] = _literal(before[:-1]) if before[0] not in _SPECIAL else _NOTHING
        else:
            parts.append(_of_special(piece, pieces))
        before = piece
    branches.append(_rarest(parts))
    return _one_of(branches)


def _of_special(piece: str, pieces: Iterator[str]) -> frozenset[str]:
    """What a piece needs that is no literal text, with the group that it may open."""
    if piece[0] == "(":
        if choice := _CHOICE.fullmatch(piece):
            return _of_choice(choice[1])
        inside = _NOTHING if piece.endswith(")") else _of_group(pieces)
        return _NOTHING if piece.startswith(_AROUND) else inside
    if piece[0] == "[":
        marks = frozenset(piece[1:-1])
        return _NOTHING if any(m.isalnum() or m in "^\\-" or m.isspace() for m in marks) else marks
    return _literal(piece[1]) if piece[0] == "\\" and not piece[1].isalnum() else _NOTHING


def _of_choice(words: str) -> frozenset[str]:
    pieces = map(_OPTIONAL_LETTER.split, words.split("|"))
    return _one_of([_literal(max(split, key=len)) for split in pieces])


def _one_of(branches: list[frozenset[str]]) -> frozenset[str]:
    words = _NOTHING.union(*branches)
    return words if all(branches) and len(words) <= _MOST else _NOTHING


def _literal(text: str) -> frozenset[str]:
    """The text itself; nothing where it is blank, or a single letter that stands in every text."""
    tells = len(text) > 1 or not (text.isalnum() or text.isspace() or not text)
    return frozenset([text.casefold()]) if tells else _NOTHING


def _rarest(parts: Iterable[frozenset[str]]) -> frozenset[str]:
    """Of what must stand side by side, that which the fewest texts will hold: longest, then fewest."""
    telling = [part for part in parts if part]
    if len(telling) < 2:
        return telling[0] if telling else _NOTHING
    return max(telling, key=lambda one: (len(min(one, key=len)), -len(one)))
