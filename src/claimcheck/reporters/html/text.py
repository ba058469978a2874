"""The article as it reads, with its claims marked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from claimcheck.model.finding import ArticleAudit, JudgedClaim
from claimcheck.model.text import Block, BlockKind, Span
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters and the claims there."""

    text: str
    claims: tuple[str, ...] = ()
    verdict: str = ""
    first: bool = False
    """Whether it is the first piece of its first claim, to which the claim's card links."""


@dataclass(frozen=True, slots=True)
class Line:
    """One block of the article, cut where claims begin and end."""

    tag: str
    kind: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the article: rows of cells."""

    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    claim: str
    verdict: str


_TAGS = {
    BlockKind.QUOTATION: "blockquote",
    BlockKind.CODE: "pre",
    BlockKind.LIST_ITEM: "li",
}
_LEFT_OUT = frozenset({BlockKind.METADATA, BlockKind.NOTICE})


def article_lines(one: ArticleAudit) -> list[Line | Table]:
    """The blocks of the article in order, cells gathered into their tables."""
    if one.article is None:
        return []
    marks = _Marks(_marks(one.claims))
    seen: set[str] = set()
    lines: list[Line | Table] = []
    group = -1
    for block in one.article.blocks:
        if block.kind in _LEFT_OUT:
            continue
        line = _line(block, marks, seen)
        if block.kind is BlockKind.TABLE_CELL:
            _add_cell(lines, block, line, same=block.group == group)
            group = block.group
        else:
            lines.append(line)
            group = -1
    return lines


def _add_cell(lines: list[Line | Table], block: Block, line: Line, *, same: bool) -> None:
    last = lines[-1] if lines else None
    rows = list(last.rows) if same and isinstance(last, Table) else []
    if rows and block.level > 0:
        rows[-1] = (*rows[-1], line)
    else:
        rows.append((line,))
    if same and isinstance(last, Table):
        lines[-1] = Table(tuple(rows))
    else:
        lines.append(Table(tuple(rows)))


def _marks(claims: Iterable[JudgedClaim]) -> Iterable[_Mark]:
    for judged in claims:
        if not judged.claim.anchored:
            continue
        verdict = judged.verdict.kind.value if judged.verdict else "unjudged"
        for span in (judged.claim.span, *judged.claim.copies):
            yield _Mark(span, judged.claim.id, verdict)


class _Marks:
    """The marks at each place of the source, found without a look at all of them."""

    def __init__(self, marks: Iterable[_Mark]) -> None:
        begin: dict[int, list[_Mark]] = {}
        for mark in sorted(marks, key=lambda m: m.span):
            begin.setdefault(mark.span.start, []).append(mark)
            begin.setdefault(mark.span.end, [])
        self._cuts = sorted(begin)
        self._held: list[tuple[_Mark, ...]] = []
        held: tuple[_Mark, ...] = ()
        for cut in self._cuts:
            held = (*(m for m in held if m.span.end > cut), *begin[cut])
            self._held.append(held)

    def at(self, place: int) -> tuple[_Mark, ...]:
        """The marks that hold the character at ``place``."""
        cut = bisect_right(self._cuts, place)
        return self._held[cut - 1] if cut else ()

    def are_in(self, span: Span) -> bool:
        """Whether one of them overlaps ``span``."""
        first, last = bisect_right(self._cuts, span.start), bisect_left(self._cuts, span.end)
        return any(self._held[max(0, first - 1) : last])


def _line(block: Block, marks: _Marks, seen: set[str]) -> Line:
    tag = (
        f"h{min(6, block.level + 2)}"
        if block.kind is BlockKind.HEADING
        else _TAGS.get(block.kind, "p")
    )
    if not marks.are_in(block.span):
        return Line(tag, block.kind.value, (Piece(block.text),))
    sources = map(block.source_map.locate, range(len(block.text)))
    holders = [marks.at(place) for place in sources]
    pieces: list[Piece] = []
    start = 0
    for offset in range(1, len(holders) + 1):
        if offset == len(holders) or holders[offset] != holders[start]:
            pieces.append(_piece(block.text[start:offset], holders[start], seen))
            start = offset
    return Line(tag, block.kind.value, tuple(pieces))


def _piece(text: str, held: tuple[_Mark, ...], seen: set[str]) -> Piece:
    if not held:
        return Piece(text)
    inner = min(held, key=lambda m: len(m.span))
    first = inner.claim not in seen
    seen.add(inner.claim)
    claims = tuple(dict.fromkeys([inner.claim, *(m.claim for m in held)]))
    return Piece(text, claims, inner.verdict, first)
