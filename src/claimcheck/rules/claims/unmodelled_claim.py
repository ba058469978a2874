"""``claims/unmodelled-claim``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.text import BlockKind
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, rule


@rule(
    source="Design: nothing new slips in unreviewed",
    needs=Need.CLAIMS,
    bad=[
        Case(
            "Ginger may settle the stomach. [[Garlic lowers blood pressure]].",
            claims=({"type": "benefit", "quote": {"exact": "Ginger may settle the stomach."}},),
        )
    ],
    good=[
        Case(
            "Ginger may settle the stomach. Our clinic opens at nine.",
            claims=({"type": "benefit", "quote": {"exact": "Ginger may settle the stomach."}},),
        ),
        Case(
            "Ginger may settle the stomach.\n\n| | Ginger |\n|---|---|\n| Side effects | Heartburn |\n",
            claims=(
                {"type": "benefit", "quote": {"exact": "Ginger may settle the stomach."}},
                {"type": "harm", "quote": {"exact": "Heartburn"}},
            ),
        ),
    ],
)
def unmodelled_claim(dossier: Dossier) -> Iterator[Flag]:
    """A health claim in the text that is missing from the claims file.

    What was added after the review has not been reviewed.

    Model it with its evidence (`claimcheck propose` drafts it), or remove it.
    """
    for read in dossier.sentences:
        span = read.reading.span
        if not read.reading.is_claim or span is None or _is_label(read):
            continue
        place = read.source_span(span)
        if dossier.claim_at(place) is None:
            yield Flag("this health claim is missing from the claims file", place)


_LABEL = 5
"""The longest heading of a table's row or column, in words."""


def _is_label(read: ReadSentence) -> bool:
    """Whether the words head a section, a row or a column and assert nothing."""
    if read.block.kind is not BlockKind.TABLE_CELL:
        return read.block.kind is BlockKind.HEADING
    heads = read.block.row == 0 or read.block.level == 0
    bare = read.reading.wording.strength is Strength.NONE
    return heads and bare and len(read.text.split()) <= _LABEL
