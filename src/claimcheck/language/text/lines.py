"""Which line ends of a plain text separate sentences, and which only wrap a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span

_BREAK = pattern(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
_ITEM = pattern(r"[ \t]*(?:[•◦▪‣·*–—+-]|\(?(?:\d{1,3}|[A-Za-z])[.)])[ \t]+")
_BULLET = pattern(r"[ \t]*(?:[•◦▪‣·*+]|[–—-](?=[ \t]))[ \t]*")
_CELLS = pattern(r"\t|\|")
_WIDEST_WRAP = 132
"""Text is wrapped at 60 to 130 characters, so longer lines are paragraphs of one line each."""


def pieces(text: str) -> Iterator[Span]:
    """The parts of ``text`` that no sentence crosses: paragraphs, list items, headings and cells."""
    start = 0
    lines = _lines(text)
    for index, line in enumerate(lines):
        after = lines[index + 1] if index + 1 < len(lines) else None
        if after is None or not _wrapped(text, lines, index):
            yield from _cells(text, start, line.end)
            start = after.start if after else line.end


def _lines(text: str) -> list[Span]:
    if text.isprintable():  # where there is no line end, and that is quick to see
        return [Span(0, len(text))]
    lines, start = [], 0
    for match in _BREAK.finditer(text):
        lines.append(Span(start, match.start()))
        start = match.end()
    lines.append(Span(start, len(text)))
    return lines


def _wrapped(text: str, lines: list[Span], index: int) -> bool:
    """Whether the line break after the line at ``index`` only wraps a paragraph.

    It does where the next line continues in lower case, or where the line is about as long as its
    neighbours and the next word would have made it longer than any of them.
    """
    this, that = lines[index].of(text).rstrip(), lines[index + 1].of(text)
    if not this.strip() or not that.strip() or _ITEM.match(that) or "|" in this:
        return False
    first = that.split(maxsplit=1)[0]
    if first[0].islower() or this[-1] in ",;–—(":
        return True
    if this[-1] in ".!?:" or len(this) > _WIDEST_WRAP:
        return False
    width = max(len(line) for line in lines[max(0, index - 3) : index + 4])
    return 40 <= width <= _WIDEST_WRAP and len(this) + 1 + len(first) > width


def _cells(text: str, start: int, end: int) -> Iterator[Span]:
    """The cells of a row, or the line itself, without its bullet."""
    bullet = None if text[start : start + 1].isalnum() else _BULLET.match(text, start, end)
    start = bullet.end() if bullet else start
    if "\t" not in text[start:end] and text.count("|", start, end) < 2:
        yield Span(start, end)
        return
    for match in _CELLS.finditer(text, start, end):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, end)
