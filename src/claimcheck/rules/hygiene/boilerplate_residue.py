"""``hygiene/boilerplate-residue``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import Level
from claimcheck.model.text import BlockKind
from claimcheck.readers.sections import is_residue
from claimcheck.rulebook import Flag, a_block, rule


@rule(
    source="Seen in articles copied from a page with its template",
    level=Level.NOTE,
    bad=["[[Skip to content]]\n\n# Ginger\n\n[[4 min read]]\n\nGinger settles the stomach."],
    good=[
        "# Ginger\n\nIt takes four minutes to read what ginger does.",
        "# Ginger\n\n## Search\n\nWe searched two databases for trials of ginger in cooks and bakers.",
    ],
    words=(a_block(BlockKind.NAVIGATION),),
)
def boilerplate_residue(dossier: Dossier) -> Iterator[Flag]:
    """Left-overs of a page's template in the text: "Skip to content", "4 min read".

    They show that the text was copied without being read, and anything else may have come along.

    Remove them.
    """
    for block in dossier.article.blocks:
        if block.kind is BlockKind.NAVIGATION and is_residue(block.text):
            yield Flag(
                f"“{block.text}” is left over from a page's template",
                block.span,
                suggestion="remove it",
            )
