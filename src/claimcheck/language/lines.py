"""Where the lines of a plain text end for good, and where they were merely wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.model.text import Span

_BREAK = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
_ITEM = re.compile(r"[ \t]*(?:[•◦▪‣·*–—+-]|\(?(?:\d{1,3}|[A-Za-z])[.)])[ \t]+")
_BULLET = re.compile(r"[ \t]*(?:[•◦▪‣·*+]|[–—-](?=[ \t]))[ \t]*")
_CELLS = re.compile(r"\t|\|")
_WIDEST_WRAP = 132
"""Longer lines are paragraphs of one line each: text is wrapped at 60 to 130 characters."""


def pieces(text: str) -> Iterator[Span]:
    """The parts of ``text`` that no sentence crosses: paragraphs, items, headings, cells."""
    start = 0
    lines = _lines(text)
    for index, line in enumerate(lines):
        after = lines[index + 1] if index + 1 < len(lines) else None
        if after is None or not _wrapped(text, line, after, _width(text, lines, index)):
            yield from _cells(text, start, line.end)
            start = after.start if after else line.end


def _lines(text: str) -> list[Span]:
    lines, start = [], 0
    for match in _BREAK.finditer(text):
        lines.append(Span(start, match.start()))
        start = match.end()
    lines.append(Span(start, len(text)))
    return lines


def _width(text: str, lines: list[Span], index: int) -> int:
    """The longest of the lines near by, which is where a wrapping editor would break."""
    near = lines[max(0, index - 3) : index + 4]
    return max(len(text[line.start : line.end].rstrip()) for line in near)


def _wrapped(text: str, line: Span, after: Span, width: int) -> bool:
    """Whether the break after ``line`` only wrapped it."""
    this, that = line.of(text).rstrip(), after.of(text)
    if not this.strip() or not that.strip() or _ITEM.match(that) or "|" in this:
        return False
    first = that.split(maxsplit=1)[0]
    if first[0].islower() or this[-1] in ",;–—(":
        return True
    ends = this[-1] in ".!?:"
    return not ends and 40 <= width <= _WIDEST_WRAP and len(this) + 1 + len(first) > width


def _cells(text: str, start: int, end: int) -> Iterator[Span]:
    """The cells of a row, or the line itself, without a bullet before it."""
    bullet = _BULLET.match(text, start, end)
    start = bullet.end() if bullet else start
    if "\t" not in text[start:end] and text.count("|", start, end) < 2:
        yield Span(start, end)
        return
    for match in _CELLS.finditer(text, start, end):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, end)
