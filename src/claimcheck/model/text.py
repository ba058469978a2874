"""An article's text: blocks and sentences at exact offsets into their source."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from functools import lru_cache

from claimcheck.values import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters, ``0 <= start <= end``."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            message = f"a span needs 0 <= start <= end, not {self.start}..{self.end}"
            raise ValueError(message)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        """The same range, moved ``by`` characters to the right."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class SourceMap:
    """Where each character of a block's plain text is in the source.

    ``runs`` holds ``(text offset, source offset)`` pairs, ascending: from each pair on, the text
    and the source run in step until the next pair.
    """

    runs: tuple[tuple[int, int], ...] = ((0, 0),)

    def locate(self, offset: int) -> int:
        """The source offset of the character at ``offset`` of the text."""
        last = bisect_right(self.runs, (offset, 1 << 62)) - 1 if len(self.runs) > 1 else 0
        at, source = self.runs[last]
        return source + offset - at

    def source_span(self, span: Span) -> Span:
        """The source range from the first to the last character of ``span``."""
        start = self.locate(span.start)
        return Span(start, self.locate(span.end - 1) + 1 if span.end > span.start else start)


class BlockKind(StrEnum):
    """The kind of a block, which decides whether its words are the author's claims."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    TABLE_CELL = "table-cell"
    QUOTATION = "quotation"
    CODE = "code"
    FOOTNOTE = "footnote"
    REFERENCE = "reference"
    DISCLAIMER = "disclaimer"
    NAVIGATION = "navigation"
    METADATA = "metadata"
    NOTICE = "notice"

    @property
    def is_prose(self) -> bool:
        """Whether the article's author asserts things in such a block."""
        return self in _PROSE


_PROSE = frozenset(
    {
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.TABLE_CELL,
        BlockKind.FOOTNOTE,
        BlockKind.QUOTATION,
    }
)


@dataclass(frozen=True, slots=True)
class Block:
    """One block of an article: its plain text, and where that is in the source."""

    kind: BlockKind
    text: str
    span: Span
    source_map: SourceMap
    level: int = 0
    """Heading level 1-6, list depth, or the table's column for a cell; else 0."""
    row: int = -1
    """Row of a table cell, the header row being 0; -1 outside tables."""
    group: int = -1
    """The list or table a block belongs to, counted from 0; -1 outside them."""

    def source_span(self, span: Span) -> Span:
        """``span`` of the block's text as a range of the article's source."""
        return self.source_map.source_span(span)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a block; ``text`` is plain, ``span`` is a range of the source."""

    text: str
    span: Span
    block: int
    """Index into ``Article.blocks``."""
    offset: int
    """Where the sentence begins in its block's plain text."""


class MarkKind(StrEnum):
    """How a citation is written in an article."""

    KEY = "key"
    NUMBER = "number"
    FOOTNOTE = "footnote"
    DOI = "doi"
    PMID = "pmid"
    PMCID = "pmcid"
    URL = "url"
    AUTHOR_YEAR = "author-year"


@dataclass(frozen=True, slots=True)
class CitationMark:
    """A citation as it is written in the text."""

    kind: MarkKind
    target: str
    """The key, the number, the footnote's name, the normalised DOI, the URL, or ``author|year``."""
    span: Span


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of an article's own reference list."""

    label: str
    """The number or name by which the text refers to it, with ``^`` before that of a footnote; may be empty."""
    text: str
    span: Span
    doi: str = ""
    pmid: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Suppression:
    """An inline ``claimcheck: ignore RULE because REASON`` comment."""

    rule: str
    reason: str
    span: Span
    covers: Span
    """The block that the comment applies to."""


@dataclass(frozen=True, slots=True)
class ArticleInfo:
    """What an article says about itself; empty where it says nothing. Dates are ISO 8601."""

    title: str = ""
    author: str = ""
    reviewer: str = ""
    published: str = ""
    updated: str = ""
    review_by: str = ""
    language: str = ""
    register: str = ""
    """``lay`` or ``technical``: its readers, if they differ from the project's setting."""
    commercial: bool = False
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class NotChecked:
    """Something the audit could not look at, and why. Never shown as clean."""

    what: str
    why: str
    span: Span | None = None
    blocking: bool = True
    """Whether the audit is incomplete without it (exit code 3); words in a picture are not."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read: its source text, blocks, citations, and what could not be read."""

    path: str
    source: str
    blocks: tuple[Block, ...]
    format: str = "text"
    marks: tuple[CitationMark, ...] = ()
    references: tuple[Reference, ...] = ()
    reference_list: Span | None = None
    """The range of the reference list, heading included; ``None`` if there is none."""
    suppressions: tuple[Suppression, ...] = ()
    info: ArticleInfo = field(default_factory=ArticleInfo)
    not_checked: tuple[NotChecked, ...] = ()
    runs: tuple[tuple[int, int, int], ...] = ()
    """For docx: from which offset on the source stands in which paragraph and run, from 1."""

    def quote(self, span: Span) -> str:
        """The source's characters in ``span``."""
        return span.of(self.source)

    def place(self, offset: int) -> str:
        """Where ``offset`` is, in words: a line and column, or a paragraph and run of a docx."""
        if not self.runs:
            return "line {}, column {}".format(*self.position(offset))
        _, paragraph, run = self.runs[bisect_right(self.runs, (offset, 1 << 62, 0)) - 1]
        return f"paragraph {paragraph}, run {run}"

    def position(self, offset: int) -> tuple[int, int]:
        """1-based line and column of ``offset`` in the source."""
        starts = _line_starts(self.source)
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1


@lru_cache(maxsize=2)
def _line_starts(source: str) -> tuple[int, ...]:
    """Where the lines begin; kept for the latest text, because every finding asks for it."""
    starts = [0]
    while found := source.find("\n", starts[-1]) + 1:
        starts.append(found)
    return tuple(starts)
