"""The words without which a regular expression cannot match, read from its text.

Reading them takes a fraction of the time of compiling it, and most texts contain none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SPECIAL = frozenset(r"\[](){}?*+|.^$")
_OPTIONAL = ("?", "*", "{0", "{,")
_OPTIONAL_LETTER = re.compile(r".\?")
_PLAIN = r"(?:[^\\\[\](){}?*+|.^$]\??|\|)+"
_CHOICE = re.compile(rf"\((?:\?(?:P<\w+>|:))?({_PLAIN})\)", re.DOTALL)
"""A group of words only, some with an optional letter: ``(?:colou?r|dyes?)``."""
_PIECE = re.compile(
    rf"[^\\\[\](){{}}?*+|.^$]+|\((?:\?(?:P<\w+>|:))?{_PLAIN}\)"
    r"|\\x..|\\u.{4}|\\U.{8}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\((?:\?(?:P<\w+>|[a-z-]*:|<?[=!]|[a-z]+\)))?|[?*+]\??|\{\d*,?\d*\}\??|.",
    re.DOTALL,
)
_UNREAD = re.compile(r"\(\?(?:P=|\(|#|>|[a-wyz]*x)")
"""Back references, conditions, comments and verbose patterns are not read."""
_AROUND = ("(?=", "(?!", "(?<")
_MOST = 64
"""How many words are worth searching for one by one."""
_KEPT = 3
"""How many sets are worth checking."""

Needs = list[frozenset[str]]
"""Sets of words: every text that matches has one word from each."""


def needed_words(pattern: str) -> Needs:
    """Sets of case-folded pieces; each case-folded text that matches has one piece from each set.

    The set that the fewest texts will meet comes first. Empty where nothing is certain: what is
    optional or in a look-around does not count.
    """
    if _UNREAD.search(pattern):
        return []
    return sorted(_of_group(iter(_PIECE.findall(pattern))), key=_rarity, reverse=True)[:_KEPT]


def _of_group(pieces: Iterator[str]) -> Needs:
    """What a group needs; its pieces are consumed up to the one that closes it."""
    branches: list[list[Needs]] = [[]]
    before = ""
    for piece in pieces:
        parts = branches[-1]
        if piece[0] not in _SPECIAL:
            parts.append(_literal(piece))
        elif piece == ")":
            break
        elif piece == "|":
            branches.append([])
        elif parts and piece.startswith(_OPTIONAL):
            parts[-1] = _literal(before[:-1]) if before[0] not in _SPECIAL else []
        else:
            parts.append(_of_special(piece, pieces))
        before = piece
    needs = [[one for part in parts for one in part] for parts in branches]
    return needs[0] if len(needs) == 1 else _one_of(needs)


def _of_special(piece: str, pieces: Iterator[str]) -> Needs:
    """What a piece other than literal text needs, including the group that it may open."""
    if piece[0] == "(":
        if choice := _CHOICE.fullmatch(piece):
            return _of_choice(choice[1])
        inside = [] if piece.endswith(")") else _of_group(pieces)
        return [] if piece.startswith(_AROUND) else inside
    if piece[0] == "[":
        marks = frozenset(piece[1:-1])
        tells = not any(m.isalnum() or m in "^\\-" or m.isspace() for m in marks)
        return [marks] if tells else []
    return _literal(piece[1]) if piece[0] == "\\" and not piece[1].isalnum() else []


def _of_choice(words: str) -> Needs:
    longest = [
        max(_OPTIONAL_LETTER.split(word), key=len) if "?" in word else word
        for word in words.split("|")
    ]
    tells = len(longest) <= _MOST and all(map(_tells, longest))
    return [frozenset(map(str.casefold, longest))] if tells else []


def _one_of(branches: list[Needs]) -> Needs:
    """One from each alternative."""
    if not all(branches):
        return []
    rarest = (needs[0] if len(needs) == 1 else max(needs, key=_rarity) for needs in branches)
    words = frozenset[str]().union(*rarest)
    return [words] if len(words) <= _MOST else []


def _literal(text: str) -> Needs:
    return [frozenset([text.casefold()])] if _tells(text) else []


def _tells(text: str) -> bool:
    """Whether it is worth searching for: not a space, nor a single letter that every text has."""
    return len(text) > 1 or not (text.isalnum() or text.isspace() or not text)


def _rarity(words: frozenset[str]) -> tuple[int, int]:
    """The longest words, in the smallest sets, are in the fewest texts."""
    return len(min(words, key=len)), -len(words)
