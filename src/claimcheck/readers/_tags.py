"""HTML cut into tags and text at exact offsets, in one pass over any input.

The standard library's parser takes quadratic time on some malformed pages and gives no ranges. This
scanner only finds where tags begin and end, and never gives up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from claimcheck.language.text.tokens import word_set
from claimcheck.values import dataclass

BLOCKS = word_set(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption "
    "figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td "
    "tfoot th thead tr ul"
)
"""Elements that begin a line of their own."""
VOID = word_set("area base br col embed hr img input link meta source track wbr")
"""Elements that hold nothing and are never closed."""
_NAME = re.compile(r"/?([A-Za-z][A-Za-z0-9:-]{0,60})")
_ATTRIBUTE = re.compile(
    r"([^\s=>\"'/]{1,100})(?:\s{0,20}=\s{0,20}(?:\"([^\"]{0,4000})\"|'([^']{0,4000})'|([^\s>\"']{1,4000})))?"
)
_RAW = frozenset({"script", "style", "textarea", "title", "noscript", "template", "iframe", "xmp"})
_LONGEST_TAG = 20_000
"""In characters; a tag that does not end within this is text."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A start tag, an end tag, a comment, or text; ``start:end`` is its range in the source."""

    kind: str
    """``start``, ``end``, ``comment``, ``text`` or ``raw`` (the content of a script)."""
    name: str
    start: int
    end: int
    closes_itself: bool = False


def pieces(source: str) -> Iterator[Piece]:
    """All of ``source``, piece by piece, in order and without gaps."""
    at, length = 0, len(source)
    while at < length:
        opening = source.find("<", at)
        if opening < 0:
            yield Piece("text", "", at, length)
            return
        piece = _markup(source, opening)
        if piece is None:
            following = source.find("<", opening + 1)
            end = following if following >= 0 else length
            yield Piece("text", "", at, end)
            at = end
            continue
        if opening > at:
            yield Piece("text", "", at, opening)
        yield piece
        at = piece.end
        if piece.kind == "start" and piece.name in _RAW and not piece.closes_itself:
            end = _raw_end(source, piece.name, at)
            if end > at:
                yield Piece("raw", piece.name, at, end)
            at = end


def attributes(source: str, piece: Piece) -> dict[str, str]:
    """The attributes of a start tag, names in lower case, entities resolved."""
    inside = source[piece.start + 1 + len(piece.name) : piece.end - 1]
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(inside):
        value = next((g for g in match.groups()[1:] if g is not None), "")
        found.setdefault(match[1].lower(), unescape(value))
    return found


def _markup(source: str, at: int) -> Piece | None:
    if source.startswith("<!--", at):
        end = source.find("-->", at + 4)
        return Piece("comment", "", at, end + 3 if end >= 0 else len(source))
    if source.startswith(("<!", "<?"), at):
        end = source.find(">", at)
        return Piece("comment", "", at, end + 1 if end >= 0 else len(source))
    named = _NAME.match(source, at + 1)
    if named is None:
        return None
    end = _tag_end(source, named.end())
    if end < 0:
        return None
    kind = "end" if source[at + 1] == "/" else "start"
    return Piece(kind, named[1].lower(), at, end, closes_itself=source[end - 2] == "/")


def _tag_end(source: str, at: int) -> int:
    """Just after the ``>`` that ends a tag, past quoted ones; -1 where there is none near."""
    limit = min(len(source), at + _LONGEST_TAG)
    while True:
        close = source.find(">", at, limit)
        if close < 0:
            return -1
        quote = _first_quote(source, at, close)
        if quote < 0:
            return close + 1
        after = source.find(source[quote], quote + 1, limit)
        if after < 0:
            return close + 1
        at = after + 1


def _first_quote(source: str, start: int, end: int) -> int:
    found = [at for at in (source.find('"', start, end), source.find("'", start, end)) if at >= 0]
    return min(found, default=-1)


def _raw_end(source: str, name: str, at: int) -> int:
    match = re.compile(rf"</{name}\b", re.IGNORECASE).search(source, at)
    return match.start() if match else len(source)
