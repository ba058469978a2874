"""Which tables, and which of their rows, a citation covers."""

from __future__ import annotations

import re

from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Article, Block, BlockKind, Span

_ON_A_TABLE = pattern(
    r"\b(?:tables?|figures|source|sources|adapted|compiled|taken from|data|notes?|listed|shown|shows?|summari[sz]ed|below|above|"
    r"following|as follows)\b|:\W{0,4}$|^\W*(?:based on|from)\b",
    re.IGNORECASE,
)
"""Words of a paragraph beside a table that is about it."""
_SHORTEST = 25
"""Characters of the shortest paragraph that says something of its own; less is only a citation."""


def is_row_cited(article: Article, cell: Block) -> bool:
    """Whether a table's cell is covered: in its row, in the header, or by what stands beside the table."""
    rows = (n for n in _cells(article, cell.group) if article.blocks[n].row in (0, cell.row))
    return any(_is_marked(article, n) for n in rows) or _is_noted(article, cell.group)


def is_cited(article: Article, table: int) -> bool:
    """Whether a citation stands anywhere in a table, or beside it and is about it."""
    inside = any(_is_marked(article, n) for n in _cells(article, table))
    return inside or _is_noted(article, table)


def _cells(article: Article, table: int) -> list[int]:
    """The numbers of a table's cells among the article's blocks."""
    blocks = enumerate(article.blocks)
    return [n for n, b in blocks if b.kind is BlockKind.TABLE_CELL and b.group == table]


def _is_noted(article: Article, table: int) -> bool:
    """Whether the paragraph before or after cites a source and is about the table."""
    own = _cells(article, table)
    beside = (n for n in (own[0] - 1, own[-1] + 1) if 0 <= n < len(article.blocks))
    return any(_is_marked(article, n) and _is_about(article.blocks[n]) for n in beside)


def _is_about(block: Block) -> bool:
    return len(block.text) < _SHORTEST or bool(_ON_A_TABLE.search(block.text))


def _is_marked(article: Article, number: int) -> bool:
    """Whether a citation stands in a block, or between it and the next one."""
    block, *after = article.blocks[number : number + 2]
    end = after[0].span.start if after else len(article.source)
    place = Span(block.span.start, max(block.span.end, end))
    return any(mark.span.overlaps(place) for mark in article.marks)
