"""Markdown → Article, with every character's place in the source.

pyromark tells the byte range of every block and inline; what CommonMark leaves open (tables that
swallow the paragraph after them, citation marks) is settled here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from claimcheck.folding.patterns import pattern
from claimcheck.model.text import (
    Article,
    Block,
    BlockKind,
    CitationMark,
    MarkKind,
    NotChecked,
    SourceMap,
    Span,
)
from claimcheck.readers import assemble, frontmatter
from claimcheck.readers._builder import TextBuilder, block_of, cut, joined_block
from claimcheck.readers._mdx import as_markdown, expressions_in, words_unread
from claimcheck.readers.citations import link_mark, raised_numbers, take_citations
from claimcheck.values import dataclass, field

_BREAK = pattern(r"<br\s*/?>", re.IGNORECASE)
_TAG = pattern(r"<(/?(?:a|sup))\b", re.IGNORECASE)
_HREF = pattern(r"\shref\s?=\s?[\"']?([^\s\"'>]{1,2000})", re.IGNORECASE)


def read_markdown(source: str, path: str, *, mdx: bool = False) -> Article:
    """The article in ``source``; ``mdx`` also leaves out JSX, imports and exports."""
    matter, text, kind = frontmatter.front_matter(source)
    body = source
    if matter:
        blank = re.sub(r"[^\n]", " ", source[: matter.end])
        body = blank + source[matter.end :]
    unread = list[NotChecked]()
    if mdx:
        unread = [*words_unread(body)]
        body = as_markdown(body)
    walker = _Walker(body, mdx, not_checked=unread)
    walker.walk()
    if mdx:
        unread += expressions_in(walker.blocks)
    info, faults = frontmatter.parse(text, kind, matter) if matter else (None, ())
    if matter:
        head = SourceMap(((0, matter.start),))
        walker.blocks.insert(0, Block(BlockKind.METADATA, matter.of(source), matter, head))
    return assemble.article(
        path,
        source,
        walker.blocks,
        walker.marks,
        format="mdx" if mdx else "markdown",
        info=info,
        not_checked=(*faults, *walker.not_checked),
    )


@cache
def _options() -> Any:
    from pyromark import Options

    return (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_HEADING_ATTRIBUTES
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_GFM
    )


def _characters(source: str) -> Callable[[int], int]:
    """From pyromark's byte offsets to character offsets."""
    if source.isascii():
        return lambda offset: offset
    bytes_at, extra, total = [0], [0], 0
    for found in re.finditer(r"[^\x00-\x7f]", source):
        total += len(found[0].encode("utf-8", "surrogatepass")) - 1
        bytes_at.append(found.end() + total)
        extra.append(total)
    return lambda offset: offset - extra[bisect_right(bytes_at, offset) - 1]


@dataclass(slots=True)
class _Walker:
    """Walks through pyromark's events once and collects blocks and citation marks."""

    source: str
    mdx: bool = False
    """MDX has no indented code: the content of a component is indented."""
    blocks: list[Block] = field(default_factory=list)
    marks: list[CitationMark] = field(default_factory=list)
    not_checked: list[NotChecked] = field(default_factory=list)
    text: TextBuilder = field(default_factory=TextBuilder)
    stack: list[str] = field(default_factory=list)
    links: list[tuple[str, int, Span]] = field(default_factory=list)
    anchors: list[tuple[str, int, Span]] = field(default_factory=list)
    """Links written as tags, which may never be closed."""
    gaps: list[tuple[int, int]] = field(default_factory=list)
    level: int = 0
    group: int = -1
    row: int = -1
    column: int = 0
    superscript: int = -1

    def walk(self) -> None:
        from pyromark import events_with_range

        at = _characters(self.source)
        for event, place in events_with_range(self.source, options=_options()):
            span = Span(at(place["start"]), at(place["end"]))
            if isinstance(event, str):
                self._bare(event, span)
            else:
                ((name, value),) = event.items()
                getattr(self, f"_on_{name.lower()}", self._ignore)(value, span)
        self._flush()

    def _ignore(self, _value: Any, _span: Span) -> None:
        """Events that say nothing about the text (rules, task marks, maths are left out)."""

    def _bare(self, event: str, span: Span) -> None:
        if event in {"SoftBreak", "HardBreak"}:
            self.text.add(" " if event == "SoftBreak" else "\n", span.start)

    def _on_start(self, value: Any, span: Span) -> None:
        name = value if isinstance(value, str) else next(iter(value))
        inner: Any = None if isinstance(value, str) else value[name]
        if (name, inner) == ("CodeBlock", "Indented") and self.mdx:
            name = "Paragraph"
        if name == "BlockQuote" and inner:
            name = "Alert"
        if name in {"Paragraph", "Heading", "Item", "List", "CodeBlock", "HtmlBlock", "Table"}:
            self._flush()
        self.stack.append(name)
        if name == "Heading":
            self.level = int(inner["level"][1:])
        elif name in {"Table", "List"}:
            self.group += 1
            self.row = -1
        elif name in {"TableHead", "TableRow"}:
            self.row += 1
            self.column = 0
        elif name == "HtmlBlock":
            self._read_page(span)
        elif name == "Link":
            self.links.append((inner["dest_url"], self.text.length, span))
        elif name == "Image":
            reason = "words inside an image are not read"
            self.not_checked.append(
                NotChecked(f"image {inner['dest_url'][:200]}", reason, span, blocking=False)
            )

    def _on_end(self, value: Any, _span: Span) -> None:
        name = value if isinstance(value, str) else next(iter(value))
        if name == "Link":
            self._end_link(*self.links.pop())
        elif name in {
            "Paragraph",
            "Heading",
            "Item",
            "TableCell",
            "CodeBlock",
            "FootnoteDefinition",
        }:
            self._flush()
            self.column += name == "TableCell"
        elif name == "Table":
            self._release_swallowed()
        if self.stack:
            self.stack.pop()

    def _on_text(self, value: str, span: Span) -> None:
        if "Image" in self.stack or "HtmlBlock" in self.stack:
            return
        self.text.add(value, span.start)

    def _on_code(self, value: str, span: Span) -> None:
        inside = self.source.find(value, span.start, span.end)
        if inside >= 0:
            self.text.add(value, inside)
            return
        for character, at in _aligned(value, self.source, span):
            self.text.add(character, at)

    def _on_footnotereference(self, value: str, span: Span) -> None:
        self.marks.append(CitationMark(MarkKind.FOOTNOTE, value, span))

    def _on_inlinehtml(self, value: str, span: Span) -> None:
        if _BREAK.fullmatch(value):
            self.text.add("\n", span.start)
            return
        found = _TAG.match(value)
        tag = found[1].lower() if found else ""
        if tag == "sup":
            self.superscript = self.text.length
        elif tag == "/sup" and self.superscript >= 0:
            self._end_superscript(span)
        elif tag == "a" and (target := _HREF.search(value)):
            self.anchors.append((target[1], self.text.length, span))
        elif tag == "/a" and self.anchors:
            url, start, opened = self.anchors.pop()
            self._end_link(url, start, Span(opened.start, span.end))

    def _read_page(self, span: Span) -> None:
        """A block of HTML is read like a page, because readers see its words too."""
        from claimcheck.readers.html import read_fragment

        found = read_fragment(self.source, span, self.group)
        self.blocks += found.blocks
        self.marks += found.marks
        self.not_checked += found.not_checked
        self.group = found.group

    def _end_superscript(self, span: Span) -> None:
        start, self.superscript = self.superscript, -1
        tail = self.text.since(start - 9)
        words = self.text.since(start)
        if numbers := raised_numbers(words, tail.removesuffix(words)):
            self.gaps.append((start, self.text.length))
            place = Span(self.text.locate(start), span.start)
            self.marks += [CitationMark(MarkKind.NUMBER, n, place) for n in numbers]

    def _end_link(self, url: str, start: int, span: Span) -> None:
        if not url or url.startswith("#"):
            return
        kind, target = link_mark(url)
        self.marks.append(CitationMark(kind, target, span))
        if re.fullmatch(r"\[?\d{1,3}\]?", self.text.since(start)):
            self.gaps.append((start, self.text.length))

    def _kind(self) -> BlockKind:
        inside = set(self.stack)
        for name, kind in _KINDS:
            if name in inside:
                return kind
        return BlockKind.PARAGRAPH

    def _flush(self) -> None:
        builder, gaps = self.text, self.gaps
        self.text, self.gaps, self.anchors, self.superscript = TextBuilder(), [], [], -1
        if not builder.length:
            return
        kind = self._kind()
        text, places = cut(builder.text(), builder.source_map(), [Span(*gap) for gap in gaps])
        if kind is not BlockKind.CODE:
            text, places, marks = take_citations(text, places)
            self.marks.extend(marks)
        cell = kind is BlockKind.TABLE_CELL
        block = block_of(
            kind,
            text,
            places,
            level=self.level if kind is BlockKind.HEADING else self.column if cell else 0,
            row=self.row if cell else -1,
            group=self.group if cell or kind is BlockKind.LIST_ITEM else -1,
        )
        if block:
            self.blocks.append(block)

    def _release_swallowed(self) -> None:
        """GFM lets a table swallow the lines after it; it ends at its last line with a pipe."""
        at = len(self.blocks)
        while at and self._is_swallowed(self.blocks[at - 1]):
            at -= 1
        swallowed = self.blocks[at:]
        del self.blocks[at:]
        if joined := joined_block(swallowed):
            self.blocks.append(joined)

    def _is_swallowed(self, block: Block) -> bool:
        in_table = (
            block.kind is BlockKind.TABLE_CELL and block.group == self.group and block.row > 0
        )
        return in_table and "|" not in self._line(block.span)

    def _line(self, span: Span) -> str:
        start = self.source.rfind("\n", 0, span.start) + 1
        end = self.source.find("\n", span.end)
        return self.source[start : end if end >= 0 else len(self.source)]


def _aligned(value: str, source: str, span: Span) -> Iterator[tuple[str, int]]:
    """Each character of a code span's value with its place; a line's end has become a space."""
    at = span.start
    for character in value:
        found = source.find(character, at, span.end)
        if character == " ":
            line = source.find("\n", at, span.end)
            found = min((place for place in (found, line) if place >= 0), default=-1)
        if found < 0:
            found = min(at, span.end - 1)
        yield character, found
        at = found + 1


_KINDS = (
    ("CodeBlock", BlockKind.CODE),
    ("FootnoteDefinition", BlockKind.FOOTNOTE),
    ("BlockQuote", BlockKind.QUOTATION),
    ("Heading", BlockKind.HEADING),
    ("TableCell", BlockKind.TABLE_CELL),
    ("TableRow", BlockKind.TABLE_CELL),
    ("TableHead", BlockKind.TABLE_CELL),
    ("Item", BlockKind.LIST_ITEM),
)
