"""``hygiene/table-without-source``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.text import BlockKind
from claimcheck.rulebook import Flag, Precision, a_block, rule
from claimcheck.rules._tables import is_cited

_LEAST = 2


@rule(
    source="JAMA benchmarks (attribution, Silberg 1997); DISCERN item 4 (sources clear)",
    precision=Precision(hits=1, right=1),
    bad=[
        (
            "# Pain\n\n| | Tape | Gel |\n|---|---|---|\n| [[Relief]] | Reduces pain within days | Relieves pain at once |\n"
            "| Risk | Can cause a rash | Can irritate the skin |\n\nThe end."
        ),
    ],
    good=[
        (
            "# Pain\n\n| | Tape | Gel |\n|---|---|---|\n| Relief | Reduces pain within days [1] | Relieves pain at once |\n"
            "| Risk | Can cause a rash | Can irritate the skin |\n\n## References\n\n1. Roe J. Tape. J Test. 2019."
        ),
        "| Day | Opening |\n|---|---|\n| Monday | nine |\n| Tuesday | ten |",
    ],
    words=(a_block(BlockKind.TABLE_CELL),),
)
def table_without_source(dossier: Dossier) -> Iterator[Flag]:
    """A table that compares treatments and cites nothing, inside it or beside it.

    Rows and columns look like data. Without a source, the entries under "onset" and "side effects" may be
    guesses.

    Cite a source for each row, or below the table for all of it.
    """
    for cells in _tables(dossier):
        claims = [read for read in cells if read.reading.is_claim]
        if len(claims) < _LEAST:
            continue
        if not is_cited(dossier.article, cells[0].block.group):
            first = next((c for c in cells if c.block.row > 0), claims[0])
            yield Flag(
                f"a table with {len(claims)} health claims and no source for any of them",
                first.sentence.span,
                suggestion="cite the source of each row",
            )


def _tables(dossier: Dossier) -> Iterator[list[ReadSentence]]:
    tables: dict[int, list[ReadSentence]] = {}
    for read in dossier.sentences:
        if read.block.kind is BlockKind.TABLE_CELL:
            tables.setdefault(read.block.group, []).append(read)
    yield from tables.values()
