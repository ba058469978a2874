"""Word documents (docx) → Article: one paragraph a line of the source, each run placed.

Tracked insertions and comments are read, deletions are not: what is audited is the text as it
would be published, and what reviewers wrote beside it stands at the end.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from claimcheck.errors import ArticleError
from claimcheck.model.text import (
    Article,
    ArticleInfo,
    Block,
    BlockKind,
    CitationMark,
    MarkKind,
    NotChecked,
    Span,
)
from claimcheck.readers import assemble
from claimcheck.readers._builder import TextBuilder, block_of, cut
from claimcheck.readers.citations import link_mark, raised_numbers, take_citations
from claimcheck.values import dataclass, field, replace

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LIMIT = 64 * 1024 * 1024
"""Bytes a part may unpack to; more would be a bomb, not an article."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_HEADING = re.compile(r"(?:heading\s?|berschrift\s?)(\d)", re.IGNORECASE)


def read_docx(data: bytes, path: str) -> Article:
    """The article in a docx file.

    Raises:
        ArticleError: it is not a docx file, is damaged, or would unpack to too much.
    """
    try:
        package = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError) as error:
        raise ArticleError(f"it is not a docx file: {error}", path=path) from error
    with package:
        document = _part(package, "word/document.xml", path)
        if document is None:
            raise ArticleError("it is not a docx file: it holds no word/document.xml", path=path)
        reader = _Reader(_links(package, path))
        reader.read(document)
        for name, kind in _NOTES:
            part = _part(package, name, path)
            if part is not None:
                reader.read_notes(part, kind)
        info = _info(_part(package, "docProps/core.xml", path))
    article = assemble.article(
        path,
        reader.source.text(),
        reader.blocks,
        reader.marks,
        format="docx",
        info=info,
        not_checked=reader.not_checked,
    )
    return replace(article, runs=tuple(reader.runs))


_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NOTES = (
    ("word/footnotes.xml", BlockKind.FOOTNOTE),
    ("word/endnotes.xml", BlockKind.FOOTNOTE),
    ("word/comments.xml", BlockKind.NOTICE),
)


def _part(package: zipfile.ZipFile, name: str, path: str) -> Element | None:
    try:
        about = package.getinfo(name)
    except KeyError:
        return None
    if about.file_size > LIMIT:
        raise ArticleError(f"{name} would unpack to {about.file_size} bytes", path=path)
    try:
        with package.open(about) as stream:
            text = stream.read(LIMIT + 1)
    except _DAMAGE as error:
        raise ArticleError(f"{name} is damaged: {error}", path=path) from error
    return _parsed(text, name, path)


def _parsed(text: bytes, name: str, path: str) -> Element:
    from xml.etree.ElementTree import ParseError, fromstring

    if b"<!DOCTYPE" in text or b"<!ENTITY" in text or len(text) > LIMIT:
        raise ArticleError(
            f"{name} declares entities or is too large; Word writes neither", path=path
        )
    try:
        return fromstring(text)  # noqa: S314  (declarations of entities are refused above)
    except (ParseError, RecursionError) as error:
        raise ArticleError(f"{name} is not well-formed XML: {error}", path=path) from error


def _links(package: zipfile.ZipFile, path: str) -> dict[str, str]:
    part = _part(package, "word/_rels/document.xml.rels", path)
    return {e.get("Id", ""): e.get("Target", "") for e in part} if part is not None else {}


def _info(core: Element | None) -> ArticleInfo:
    if core is None:
        return ArticleInfo()
    return ArticleInfo(
        title=core.findtext(f"{_DC}title") or "",
        author=core.findtext(f"{_DC}creator") or "",
        published=core.findtext(f"{_TERMS}created") or "",
        updated=core.findtext(f"{_TERMS}modified") or "",
        language=core.findtext(f"{_DC}language") or "",
    )


@dataclass(slots=True)
class _Reader:
    """Reads paragraphs one after the other into the source, a line each."""

    links: dict[str, str]
    source: TextBuilder = field(default_factory=TextBuilder)
    blocks: list[Block] = field(default_factory=list)
    marks: list[CitationMark] = field(default_factory=list)
    not_checked: list[NotChecked] = field(default_factory=list)
    runs: list[tuple[int, int, int]] = field(default_factory=list)
    paragraph: int = 0
    group: int = -1

    def read(self, document: Element) -> None:
        body = document.find(f"{_W}body")
        for element in body if body is not None else ():
            if element.tag == f"{_W}tbl":
                self._table(element)
            else:
                for paragraph in _paragraphs(element):
                    self._paragraph(paragraph, _kind_of(paragraph))

    def read_notes(self, part: Element, kind: BlockKind) -> None:
        for note in part:
            if note.get(f"{_W}type") in {"separator", "continuationSeparator"}:
                continue
            if kind is BlockKind.FOOTNOTE:
                self.source.add(f"[^{_name_of(note)}]: ", self.source.length)
            for paragraph in note.iter(f"{_W}p"):
                self._paragraph(paragraph, (kind, {}))

    def _table(self, table: Element) -> None:
        self.group += 1
        for row, line in enumerate(table.iter(f"{_W}tr")):
            for column, cell in enumerate(line.iter(f"{_W}tc")):
                place = {"level": column, "row": row, "group": self.group}
                for paragraph in cell.iter(f"{_W}p"):
                    self._paragraph(paragraph, (BlockKind.TABLE_CELL, place))

    def _paragraph(self, paragraph: Element, told: tuple[BlockKind, dict[str, int]]) -> None:
        self.paragraph += 1
        text = TextBuilder()
        gaps: list[Span] = []
        for number, run in enumerate(_runs(paragraph, self.links), 1):
            start = self.source.length
            self.runs.append((start, self.paragraph, number))
            before = text.length
            text.add(run.words, start)
            self.source.add(run.words, start)
            place = Span(start, self.source.length)
            self.marks += [CitationMark(MarkKind.FOOTNOTE, note, place) for note in run.notes]
            if run.url and len(place):
                self.marks.append(CitationMark(*link_mark(run.url), place))
            preceding = text.since(before - 9).removesuffix(run.words) if run.raised else ""
            if run.raised and (numbers := raised_numbers(run.words, preceding)):
                gaps.append(Span(before, text.length))
                self.marks += [CitationMark(MarkKind.NUMBER, n, place) for n in numbers]
        self.runs.append((self.source.length, self.paragraph, 0))
        self._pictures(paragraph)
        self._block(text, gaps, told)
        self.source.add("\n", self.source.length)

    def _block(
        self, text: TextBuilder, gaps: list[Span], told: tuple[BlockKind, dict[str, int]]
    ) -> None:
        kind, place = told
        words, mapped = cut(text.text(), text.source_map(), gaps)
        words, mapped, marks = take_citations(words, mapped)
        if block := block_of(kind, words, mapped, **place):
            self.blocks.append(block)
            self.marks.extend(marks)

    def _pictures(self, paragraph: Element) -> None:
        if any(e.tag in (f"{_W}drawing", f"{_W}pict") for e in paragraph.iter()):
            here = Span(self.source.length, self.source.length)
            why = "words inside an image are not read"
            self.not_checked.append(
                NotChecked(f"image in paragraph {self.paragraph}", why, here, blocking=False)
            )


def _paragraphs(element: Element) -> Iterator[Element]:
    """The paragraphs inside, but for those that repeat a box for older readers."""
    waiting = [element]
    while waiting:
        one = waiting.pop()
        if one.tag == f"{_W}p":
            yield one
        waiting.extend(child for child in reversed(list(one)) if child.tag != _FALLBACK)


def _kind_of(paragraph: Element) -> tuple[BlockKind, dict[str, int]]:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    name = style.get(f"{_W}val", "") if style is not None else ""
    if found := _HEADING.search(name):
        return BlockKind.HEADING, {"level": int(found[1])}
    if name.lower() == "title":
        return BlockKind.HEADING, {"level": 1}
    if "quote" in name.lower():
        return BlockKind.QUOTATION, {}
    if paragraph.find(f"{_W}pPr/{_W}numPr") is not None or "list" in name.lower():
        return BlockKind.LIST_ITEM, {"group": 0}
    return BlockKind.PARAGRAPH, {}


@dataclass(frozen=True, slots=True)
class _Run:
    """Words that stand together."""

    words: str
    raised: bool
    url: str
    """Of the link they stand in."""
    notes: tuple[str, ...]
    """The foot- and endnotes that they refer to."""


def _runs(paragraph: Element, links: dict[str, str]) -> Iterator[_Run]:
    """The paragraph's runs in order, without deletions and what stands a second time for older readers."""
    waiting: list[tuple[Element, str]] = [(paragraph, "")]
    while waiting:
        element, url = waiting.pop()
        if element.tag in {f"{_W}del", f"{_W}moveFrom", f"{_W}pPr"}:
            continue
        if element.tag == f"{_W}r":
            raised = element.find(f"{_W}rPr/{_W}vertAlign")
            is_raised = raised is not None and raised.get(f"{_W}val") == "superscript"
            notes = tuple(_name_of(e) for e in element if e.tag in _NOTE_MARKS)
            yield _Run("".join(map(_words, element)), is_raised, url, notes)
            continue
        if element.tag == f"{_W}hyperlink":
            url = links.get(element.get(f"{_R}id", ""), "")
        if element.tag == f"{_W}p" and element is not paragraph:
            continue
        waiting.extend((child, url) for child in reversed(list(element)))


_NOTE_MARKS = frozenset({f"{_W}footnoteReference", f"{_W}endnoteReference"})


def _name_of(note: Element) -> str:
    """The name of a note, or of the note that a mark refers to: "2", and "e2" for an endnote."""
    return ("e" if note.tag.startswith(f"{_W}endnote") else "") + note.get(f"{_W}id", "")


def _words(element: Element) -> str:
    if element.tag == f"{_W}t":
        return (element.text or "").replace("\n", " ")
    if element.tag in {f"{_W}tab", f"{_W}br", f"{_W}cr"}:
        return " "
    if element.tag == f"{_W}noBreakHyphen":
        return "-"
    return ""
