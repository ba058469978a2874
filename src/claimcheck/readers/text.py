"""Plain text → Article: paragraphs, headings, lists and tables by how their lines look."""

from __future__ import annotations

import re

from claimcheck.model.text import Article, Block, BlockKind, CitationMark, SourceMap, Span
from claimcheck.readers import assemble
from claimcheck.readers._builder import TextBuilder, block_of, cut
from claimcheck.readers.citations import take_citations
from claimcheck.readers.references import is_reference_heading
from claimcheck.values import dataclass

_BULLET = re.compile(r"[ \t]*(?:[•·▪‣◦*–-][ \t]+)")
_NUMBERED = re.compile(r"[ \t]*(?:\d{1,3}[.)]|\[\d{1,3}\])[ \t]+")
_RULE = re.compile(r"\s*(?:[-=_*]\s*){3,}")
_TABLE_RULE = re.compile(r"[\s|:-]+")
_END = re.compile(r"[.!?…:;,][\"'”’)\]]*$")
_WRAPPED = (50, 110)
"""In characters: lines that all end in this range were wrapped by hand or by a mail program."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    start: int


def read_text(source: str, path: str) -> Article:
    """The article in ``source``."""
    blocks: list[Block] = []
    marks: list[CitationMark] = []
    for group, paragraph in enumerate(_paragraphs(source)):
        for kind, lines in _pieces(paragraph):
            cells = _cells(lines[0]) if kind is BlockKind.TABLE_CELL else [_joined(kind, lines)]
            for column, (written, mapped) in enumerate(cells):
                text, places, found = take_citations(written, mapped)
                marks.extend(found)
                if block := block_of(kind, text, places, **_place(kind, column, group)):
                    blocks.append(block)
    return assemble.article(path, source, blocks, marks, format="text")


def _place(kind: BlockKind, column: int, group: int) -> dict[str, int]:
    if kind is BlockKind.TABLE_CELL:
        return {"level": column, "row": 1, "group": group}
    if kind is BlockKind.HEADING:
        return {"level": 2}
    return {"group": group} if kind is BlockKind.LIST_ITEM else {}


def _paragraphs(source: str) -> list[list[_Line]]:
    paragraphs: list[list[_Line]] = [[]]
    at = 0
    for raw in source.splitlines(keepends=True):
        text = raw.rstrip()
        if text.strip() and not _RULE.fullmatch(text):
            paragraphs[-1].append(_Line(text, at))
        elif paragraphs[-1]:
            paragraphs.append([])
        at += len(raw)
    return [p for p in paragraphs if p]


def _pieces(lines: list[_Line]) -> list[tuple[BlockKind, list[_Line]]]:
    if _is_wrapped(lines):
        return _wrapped_pieces(lines)
    return [(_kind(line, len(lines)), [line]) for line in lines if not _is_table_rule(line)]


def _is_table_rule(line: _Line) -> bool:
    return "|" in line.text and bool(_TABLE_RULE.fullmatch(line.text))


def _is_wrapped(lines: list[_Line]) -> bool:
    if len(lines) < 2:
        return False
    low, high = _WRAPPED
    body = [line.text for line in lines[:-1] if not _BULLET.match(line.text)]
    long = [t for t in body if low <= len(t) <= high and "|" not in t]
    unfinished = [t for t in body if not _END.search(t)]
    return len(body) > 0 and len(long) == len(body) and 2 * len(unfinished) >= len(body)


def _wrapped_pieces(lines: list[_Line]) -> list[tuple[BlockKind, list[_Line]]]:
    pieces: list[tuple[BlockKind, list[_Line]]] = []
    for line in lines:
        if _starts_item(line.text):
            pieces.append((BlockKind.LIST_ITEM, [line]))
        elif pieces:
            pieces[-1][1].append(line)
        else:
            pieces.append((BlockKind.PARAGRAPH, [line]))
    return pieces


def _starts_item(text: str) -> bool:
    return bool(_BULLET.match(text) or _NUMBERED.match(text))


def _kind(line: _Line, lines_in_paragraph: int) -> BlockKind:
    text = line.text.strip()
    if text.startswith("|") or text.count("|") >= 2:
        return BlockKind.TABLE_CELL
    if is_reference_heading(text):
        return BlockKind.HEADING
    if _starts_item(line.text):
        return BlockKind.LIST_ITEM
    if _looks_like_heading(text, lines_in_paragraph):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _looks_like_heading(text: str, lines_in_paragraph: int) -> bool:
    if len(text) > 90 or text[-1] in ".!;," or not text[0].isupper():
        return False
    words = text.split()
    if text.endswith("?"):
        return lines_in_paragraph == 1
    titled = sum(w[0].isupper() or not w[0].isalpha() for w in words)
    small = sum(len(w) <= 4 and w.islower() for w in words)
    return len(words) <= 12 and titled + small >= 0.8 * len(words)


def _joined(kind: BlockKind, lines: list[_Line]) -> tuple[str, SourceMap]:
    builder = TextBuilder()
    for line in lines:
        if builder.length:
            builder.add(" ", line.start - 1)
        skip = len(line.text) - len(line.text.lstrip())
        builder.add(line.text[skip:], line.start + skip)
    text, places = builder.text(), builder.source_map()
    if kind is BlockKind.LIST_ITEM and (marker := _BULLET.match(text) or _NUMBERED.match(text)):
        return cut(text, places, [Span(0, marker.end())])
    return text, places


def _cells(line: _Line) -> list[tuple[str, SourceMap]]:
    cells, at = [], 0
    for cell in line.text.split("|"):
        if cell.strip():
            cells.append((cell, SourceMap(((0, line.start + at),))))
        at += len(cell) + 1
    return cells
