"""HTML pages → Article: the main content, with every character's place in the file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from claimcheck.model.text import (
    Article,
    Block,
    BlockKind,
    CitationMark,
    MarkKind,
    NotChecked,
    Span,
)
from claimcheck.readers import assemble
from claimcheck.readers._builder import TextBuilder, block_of, cut
from claimcheck.readers._page import Region, is_outside, main_region, rank_of, unread_name
from claimcheck.readers._page_info import page_info
from claimcheck.readers._tags import BLOCKS, VOID, Piece, attributes, pieces
from claimcheck.readers.citations import link_mark, raised_numbers, take_citations
from claimcheck.readers.frontmatter import impossible_days
from claimcheck.values import dataclass, field, replace

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_WORTH_TELLING = 20
"""Words of a passage that is left out; a shorter one says "Share this with your friends"."""
_DEEPEST = 400
"""Open elements; a page nests some thirty deep, and what is deeper is read as if flat."""


def read_html(source: str, path: str) -> Article:
    """The article on the page ``source``."""
    walker = _Walker(source)
    walker.walk()
    region = main_region(
        walker.regions,
        max((r.weight for r in walker.regions if r.rank == 1), default=walker.weight),
    )
    inside = Span(region.start, region.end) if region else Span(0, len(source))
    blocks = [b for b in walker.blocks if inside.contains(b.span)]
    if not any(b.kind is BlockKind.HEADING and b.level == 1 for b in blocks):
        blocks = [*walker.headline(inside), *blocks]
    marks = [m for m in walker.marks if inside.contains(m.span)]
    gaps = [g for g in walker.not_checked if g.span is None or inside.contains(g.span)]
    info = page_info(
        walker.metadata, walker.linked_data, title=walker.title, language=walker.language
    )
    gaps += [NotChecked("the page's dates", reason) for reason in impossible_days(info)]
    return assemble.article(path, source, blocks, marks, format="html", info=info, not_checked=gaps)


@dataclass(frozen=True, slots=True)
class Fragment:
    """The content of a piece of HTML inside another text."""

    blocks: list[Block]
    marks: list[CitationMark]
    not_checked: list[NotChecked]
    group: int
    """The number of its last list or table."""


def read_fragment(source: str, span: Span, group: int) -> Fragment:
    """The HTML at ``span`` of ``source``, read by itself; its lists and tables are numbered on from ``group``."""
    walker = _Walker(source, group=group, in_article=True)
    for piece in pieces(span.of(source)):
        walker.take(replace(piece, start=piece.start + span.start, end=piece.end + span.start))
    walker.finish(span.end)
    return Fragment(walker.blocks, walker.marks, walker.not_checked, walker.group)


_EMBEDDED = frozenset({"iframe", "object", "embed"})
_DRAWN_WORDS = frozenset({"text", "foreignobject"})
"""Elements of a drawing that hold words (SVG 2)."""


@dataclass(slots=True)
class _Open:
    """An open element."""

    name: str
    outside: bool
    region: Region | None = None
    opened: Span = Span(0, 0)
    unread: str = ""
    """What it is called, where it begins a passage that is left out and that a reader sees."""
    words: int = 0
    """How many words of that passage are in no link."""
    before: tuple[int, int] = (0, 0)
    """How many blocks and marks stand before it."""


@dataclass(slots=True)
class _Walker:
    """Walks through the page's pieces once and collects blocks, marks, regions and metadata."""

    source: str
    blocks: list[Block] = field(default_factory=list)
    marks: list[CitationMark] = field(default_factory=list)
    not_checked: list[NotChecked] = field(default_factory=list)
    regions: list[Region] = field(default_factory=list)
    metadata: dict[str, Any] = field(default_factory=dict)
    linked_data: list[Any] = field(default_factory=list)
    title: str = ""
    language: str = ""
    text: TextBuilder = field(default_factory=TextBuilder)
    stack: list[_Open] = field(default_factory=list)
    links: list[tuple[str, int, int]] = field(default_factory=list)
    gaps: list[Span] = field(default_factory=list)
    superscript: int = -1
    group: int = -1
    row: int = -1
    column: int = 0
    weight: float = 0.0
    in_article: bool = False
    """Whether all of it is inside an article."""
    drawing: Span | None = None
    """The drawing that is open, as long as no word in it was met."""

    def walk(self) -> None:
        for piece in pieces(self.source):
            self.take(piece)
        self.finish(len(self.source))

    def take(self, piece: Piece) -> None:
        """Process the next piece."""
        getattr(self, f"_on_{piece.kind}")(piece)

    def finish(self, end: int) -> None:
        """Close what is still open at ``end``."""
        self._flush()
        for one in self.stack:
            self._close(one, end)

    def headline(self, inside: Span) -> list[Block]:
        """The page's first heading of level 1, if it precedes the main content."""
        found = [
            b
            for b in self.blocks
            if b.kind is BlockKind.HEADING and b.level == 1 and b.span.end <= inside.start
        ]
        return found[-1:]

    @property
    def _outside(self) -> bool:
        return bool(self.stack) and self.stack[-1].outside

    def _on_start(self, piece: Piece) -> None:
        name = piece.name
        told = attributes(self.source, piece)
        if name == "html":
            self.language = told.get("lang", "")
        if name == "meta":
            self._meta(told)
        self._note_unread(piece, told)
        if name in BLOCKS:
            self._flush()
            self._place(name)
        if name == "br":
            self.text.add("\n", piece.start)
        if name in VOID or piece.closes_itself:
            return
        if name == "sup":
            self.superscript = self.text.length
        if name == "a" and told.get("href"):
            self.links.append((told["href"], self.text.length, piece.start))
        self._open(piece, told)

    def _note_unread(self, piece: Piece, told: Mapping[str, str]) -> None:
        """Note a picture or an embedded page, whose words are not read; a drawing only if it holds words."""
        name, span = piece.name, Span(piece.start, piece.end)
        if name == "svg":
            self.drawing = None if self._outside else span
        if name in _DRAWN_WORDS and self.drawing is not None:
            self._gap("a drawing", "words inside it are not read", self.drawing)
            self.drawing = None
        if name == "img" and not self._outside:
            told_name = f"image {told.get('src', '')[:200]}"
            self._gap(told_name, "words inside an image are not read", span)
        if name in _EMBEDDED and not self._outside:
            address = told.get("src") or told.get("data") or ""
            self._gap(f"{name} {address[:200]}".strip(), "what a page embeds is not read", span)

    def _gap(self, what: str, why: str, span: Span) -> None:
        self.not_checked.append(NotChecked(what, why, span, blocking=False))

    def _open(self, piece: Piece, told: Mapping[str, str]) -> None:
        if len(self.stack) >= _DEEPEST:
            return
        rank, box = rank_of(piece.name, told), piece.name == "aside"
        region = Region(piece.name, rank, piece.end) if rank or box else None
        if region and rank:
            self.regions.append(region)
        outside = self._outside or is_outside(piece.name, told) or (box and not self._inside())
        unread = unread_name(piece.name, told) if outside and not self._outside else ""
        if piece.name == "script" and told.get("type", "").lower() == "application/ld+json":
            outside = False
        before, opened = (len(self.blocks), len(self.marks)), Span(piece.start, piece.end)
        self.stack.append(_Open(piece.name, outside, region, opened, unread, before=before))

    def _inside(self) -> bool:
        """Whether it is inside an element that calls itself an article."""
        return self.in_article or any(one.region and one.region.rank > 1 for one in self.stack)

    def _on_end(self, piece: Piece) -> None:
        name = piece.name
        if name == "svg":
            self.drawing = None
        if name == "sup" and self.superscript >= 0:
            self._end_superscript(piece)
        if name == "a" and self.links:
            self._end_link(piece)
        if name in BLOCKS:
            self._flush()
            self.column += name in {"td", "th"}
        at = next((n for n in range(len(self.stack) - 1, -1, -1) if self.stack[n].name == name), -1)
        if at >= 0:
            for one in self.stack[at:]:
                self._close(one, piece.start)
            del self.stack[at:]

    def _close(self, one: _Open, at: int) -> None:
        if one.region:
            one.region.end = at
        if one.name == "aside" and one.region and not one.region.weight:  # links to other articles
            blocks, marks = one.before
            del self.blocks[blocks:], self.marks[marks:]
        if one.unread and one.words >= _WORTH_TELLING:
            why = f"its {one.words} words are not read as part of the article"
            self._gap(one.unread, why, one.opened)

    def _on_comment(self, piece: Piece) -> None:
        """``comments.directives`` reads comments; they are not text."""

    def _on_raw(self, piece: Piece) -> None:
        words = self.source[piece.start : piece.end]
        if piece.name == "title" and not self.title:
            self.title = " ".join(unescape(words).split())
        elif (
            piece.name == "script"
            and self.stack
            and not self.stack[-1].outside
            and len(words) < 500_000
        ):
            try:
                self.linked_data.append(json.loads(words))
            except (ValueError, RecursionError):
                return

    def _on_text(self, piece: Piece) -> None:
        if self._outside:
            self._count_unread(piece)
            return
        if self.stack and self.stack[-1].name in {"head", "table", "tr", "ul", "ol"}:
            return
        at = piece.start
        raw = self.source[piece.start : piece.end]
        verbatim = any(one.name == "pre" for one in self.stack)
        for match in _ENTITY.finditer(raw):
            self._add(raw[at - piece.start : match.start()], at, verbatim=verbatim)
            self.text.add(unescape(match[0]).replace("\u00a0", " "), piece.start + match.start())
            at = piece.start + match.end()
        self._add(raw[at - piece.start :], at, verbatim=verbatim)

    def _count_unread(self, piece: Piece) -> None:
        first = next(one for one in self.stack if one.outside)
        if first.unread and not self.links:
            first.words += len(self.source[piece.start : piece.end].split())

    def _add(self, words: str, at: int, *, verbatim: bool) -> None:
        if verbatim:
            self.text.add(words, at)
            return
        last = 0
        for space in _SPACE.finditer(words):
            self.text.add(words[last : space.start()], at + last)
            if self.text.length and not (self.text.parts[-1].endswith((" ", "\n"))):
                self.text.add(" ", at + space.start())
            last = space.end()
        self.text.add(words[last:], at + last)

    def _place(self, name: str) -> None:
        if name in {"table", "ul", "ol"}:
            self.group += 1
            self.row = -1
        elif name == "tr":
            self.row += 1
            self.column = 0

    def _end_superscript(self, piece: Piece) -> None:
        start, self.superscript = self.superscript, -1
        tail = self.text.since(start - 9)
        words = self.text.since(start)
        if numbers := raised_numbers(words, tail.removesuffix(words)):
            self.gaps.append(Span(start, self.text.length))
            place = Span(self.text.locate(start), piece.start)
            self.marks += [CitationMark(MarkKind.NUMBER, n, place) for n in numbers]

    def _end_link(self, piece: Piece) -> None:
        url, start, opened = self.links.pop()
        words = self.text.since(start)
        for one in self.stack:
            if one.region:
                one.region.links += len(words)
        if self._outside or url.startswith(("#", "javascript:", "mailto:")):
            return
        kind, target = link_mark(url)
        self.marks.append(CitationMark(kind, target, Span(opened, piece.end)))
        if raised_numbers(words, ""):
            self.gaps.append(Span(start, self.text.length))

    def _meta(self, told: Mapping[str, str]) -> None:
        name = (told.get("name") or told.get("property") or told.get("itemprop") or "").lower()
        if name and told.get("content"):
            self.metadata.setdefault(name, told["content"])

    def _flush(self) -> None:
        builder, gaps = self.text, sorted(self.gaps)
        self.text, self.gaps, self.superscript = TextBuilder(), [], -1
        if not builder.length or self._outside:
            return
        text, places = cut(builder.text(), builder.source_map(), _apart(gaps))
        text, places, marks = take_citations(text, places)
        kind, place = self._kind()
        block = block_of(kind, text, places, **place)
        if block is None:
            return
        self.marks.extend(marks)
        self.blocks.append(block)
        self.weight += len(block.text)
        for one in self.stack:
            if one.region:
                one.region.prose += len(block.text)

    def _kind(self) -> tuple[BlockKind, dict[str, int]]:
        names = {one.name for one in self.stack}
        heading = next((n for n in names if len(n) == 2 and n[0] == "h" and n[1].isdigit()), "")
        if heading:
            return BlockKind.HEADING, {"level": int(heading[1])}
        if "pre" in names or "code" in names:
            return BlockKind.CODE, {}
        if names & {"blockquote", "q"}:
            return BlockKind.QUOTATION, {}
        if names & {"td", "th"}:
            return BlockKind.TABLE_CELL, {
                "level": self.column,
                "row": max(0, self.row),
                "group": self.group,
            }
        if names & {"li", "dd", "dt"}:
            return BlockKind.LIST_ITEM, {"group": self.group}
        return BlockKind.PARAGRAPH, {}


def _apart(gaps: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for gap in gaps:
        if not kept or gap.start >= kept[-1].end:
            kept.append(gap)
    return kept
