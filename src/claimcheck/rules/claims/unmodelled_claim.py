"""``claims/unmodelled-claim``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.text import BlockKind
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
        )
    ],
)
def unmodelled_claim(dossier: Dossier) -> Iterator[Flag]:
    """A health claim in the text that no modelled claim covers.

    What was added after the review has not been reviewed.

    Model it with its evidence (`claimcheck propose` drafts it), or take it out.
    """
    for read in dossier.sentences:
        span = read.reading.span
        if not read.reading.is_claim or span is None or read.block.kind is BlockKind.HEADING:
            continue
        place = read.source_span(span)
        if dossier.claim_at(place) is None:
            yield Flag("this health claim is not modelled in the claims file", place)
