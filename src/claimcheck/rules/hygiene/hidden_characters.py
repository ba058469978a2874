"""``hygiene/hidden-characters``."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Preset, rule
from claimcheck.rules._lazy import Lazy

_HIDDEN = Lazy("[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u180e]+")
"""Zero-width characters and marks that turn the direction of writing (Unicode UAX 9, TR 36)."""


@rule(
    source="Unicode Technical Report 36 (security): invisible characters and bidirectional controls",
    preset=Preset.CORE,
    bad=["Ginger cu[[\u200b]]res nausea.", "Take [[\u202e]]gm 5[[\u202c]] a day."],
    good=["Ginger cures nausea.", "Naïve café visitors drink crème de menthe."],
)
def hidden_characters(dossier: Dossier) -> Iterator[Flag]:
    """Characters that a reader cannot see, or that turn the direction of writing.

    They hide words from every check, and can show a reader another dose than the one that is written.

    Take them out.
    """
    for block in dossier.article.blocks:
        if block.kind.is_prose and not block.text.isascii():
            for match in _HIDDEN.finditer(block.text):
                names = sorted(
                    {unicodedata.name(c, "a control character").lower() for c in match[0]}
                )
                place = block.source_span(Span(*match.span()))
                yield Flag(f"invisible here: {', '.join(names)}", place, suggestion="take it out")
