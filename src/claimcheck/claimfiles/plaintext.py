"""An article's plain text as one folded string, with the way back to its source."""

from __future__ import annotations

from bisect import bisect_right

from claimcheck.folding.quotes import Folded, fold_quote
from claimcheck.model.text import Article, Block, BlockKind, Span
from claimcheck.values import dataclass

_NO_TEXT = frozenset({BlockKind.CODE, BlockKind.METADATA})


@dataclass(frozen=True, slots=True)
class PlainText:
    """The text of an article's blocks, a line break between each two."""

    source: str
    text: str
    folded: Folded
    blocks: tuple[Block, ...]
    starts: tuple[int, ...]
    """Where each block begins in ``text``."""

    def find(self, wanted: str) -> list[Span]:
        """Every place of folded words in the folded text, at the edges of words."""
        return find_words(self.folded.text, wanted)

    def is_copy(self, place: Span, least: int) -> bool:
        """Whether there are enough words for a copy of a statement, or they fill a block."""
        if place.of(self.folded.text).count(" ") + 1 >= least:
            return True
        span = self.folded.source_span(place)
        block = self._block(span.start)
        rest = (
            self.text[self.starts[block] : span.start]
            + self.text[span.end : self.starts[block] + len(self.blocks[block].text)]
        )
        return not any(character.isalnum() for character in rest)

    def whole_words(self, place: Span) -> Span:
        """The place widened or narrowed to whole words."""
        text, start, end = self.folded.text, place.start, place.end
        while start > 0 and text[start - 1].isalnum() and text[start : start + 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
            end += 1
        while start < end and not text[start].isalnum():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return Span(start, end)

    def words(self, place: Span) -> str:
        """The article's own characters at a place, on one line."""
        return " ".join(self.folded.source_span(place).of(self.text).split())

    def source_span(self, place: Span) -> Span:
        """A place of the folded text as a range of the article's source."""
        span = self.folded.source_span(place)
        first, last = self._locate(span.start), self._locate(max(span.start, span.end - 1))
        return Span(first, max(first, last + (span.end > span.start)))

    def _locate(self, offset: int) -> int:
        at = self._block(offset)
        block = self.blocks[at]
        inside = min(offset - self.starts[at], max(len(block.text) - 1, 0))
        return block.source_map.locate(inside)

    def _block(self, offset: int) -> int:
        return max(bisect_right(self.starts, offset) - 1, 0)


def find_words(text: str, wanted: str) -> list[Span]:
    """Every place of ``wanted`` in a text that begins and ends at the edges of words."""
    places, at = [], text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        pairs = (text[max(at - 1, 0) : at + 1], text[end - 1 : end + 1])
        if not any(len(pair) == 2 and pair.isalnum() for pair in pairs):
            places.append(Span(at, end))
        at = text.find(wanted, at + 1)
    return places


def plain_text(article: Article) -> PlainText:
    """The plain text of an article's blocks; code and front matter are left out."""
    blocks = tuple(block for block in article.blocks if block.kind not in _NO_TEXT)
    starts, at = [], 0
    for block in blocks:
        starts.append(at)
        at += len(block.text) + 1
    text = "\n".join(block.text for block in blocks)
    return PlainText(article.source, text, fold_quote(text), blocks, tuple(starts))
