"""``hygiene/hidden-characters``."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Preset, rule

_HIDDEN = pattern(
    "[\u200b\u2060\u2063\ufeff\u202a-\u202e\u2066-\u2069\u180e\U000e0000-\U000e007f]+"
    "|(?<=[A-Za-z])[\u00ad\u034f\u200c-\u200f\u2061\u2062\u2064]+(?=[A-Za-z])"
)
"""Zero-width characters and marks that reverse the direction of writing (Unicode UAX 9, TR 36);
joiners only inside a Latin word, because emoji and other scripts need them.
"""
_FOREIGN = pattern("(?:(?<=[A-Za-z])[\u0400-\u04ff]+)|(?:[\u0400-\u04ff]+(?=[A-Za-z]))")
"""Cyrillic letters within a Latin word, which look like others (Unicode TR 39)."""


@rule(
    source="Unicode Technical Report 36 (security): invisible characters and bidirectional controls",
    preset=Preset.CORE,
    bad=[
        "Ginger cu[[\u200b]]res nausea.",
        "Ginger cu[[\u200d]]res nausea.",
        "Take [[\u202e]]gm 5[[\u202c]] a day.",
        "Ginger cur[[\u0435]]s nausea.",
    ],
    good=[
        "Ginger cures nausea.",
        "Naïve café visitors drink crème de menthe.",
        "Ginger helps \U0001f469\u200d\u2695\ufe0f and \u0432\u0440\u0430\u0447\u0438 use it.",
    ],
)
def hidden_characters(dossier: Dossier) -> Iterator[Flag]:
    """Characters that readers cannot see, that reverse the direction of writing, or that look like other
    characters.

    They hide words from searches, and can show the reader a different dose from the one written. A Cyrillic
    letter that looks like a Latin one hides its word from every check.

    Remove them, and write each word in one alphabet.
    """
    source = dossier.article.source
    if source.isascii():
        return
    for block in dossier.article.blocks:
        written = block.span.of(source) if block.kind.is_prose else ""
        for match in _HIDDEN.finditer(written):
            names = sorted({unicodedata.name(c, "a control character").lower() for c in match[0]})
            place = Span(*match.span()).shift(block.span.start)
            yield Flag(f"invisible characters: {', '.join(names)}", place, suggestion="remove it")
        for match in _FOREIGN.finditer(written):
            place = Span(*match.span()).shift(block.span.start)
            message = f"“{match[0]}” is a Cyrillic letter in a Latin word"
            yield Flag(message, place, suggestion="write the word in one alphabet")
