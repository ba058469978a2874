"""From an article's blocks to sentences as read, each with its citations."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator

from claimcheck.dossier import ReadSentence
from claimcheck.language.reading import MEMORY, SentenceReading
from claimcheck.language.text.sentences import split_sentences
from claimcheck.model.text import Article, Block, CitationMark, Sentence, Span


def read_sentences(article: Article) -> tuple[ReadSentence, ...]:
    """Every sentence of the blocks in which somebody asserts something, in order."""
    cited = _Cited(article)
    found: list[ReadSentence] = []
    memory: deque[SentenceReading] = deque(maxlen=MEMORY)
    for index, block in enumerate(article.blocks):
        if block.kind.is_prose:
            found.extend(_of_block(index, block, cited, memory))
    return tuple(found)


def _of_block(
    index: int, block: Block, cited: _Cited, memory: deque[SentenceReading]
) -> Iterator[ReadSentence]:
    spans = split_sentences(block.text)
    sources = [block.source_span(span) for span in spans]
    for number, (span, place) in enumerate(zip(spans, sources, strict=True)):
        following = sources[number + 1] if number + 1 < len(spans) else None
        text = span.of(block.text)
        sentence = Sentence(text, place, index, span.start)
        reading = SentenceReading(text, tuple(memory))
        memory.append(reading)
        yield ReadSentence(sentence, block, reading, cited.with_sentence(place, following))


class _Cited:
    """An article's citations, grouped by the sentence that each belongs to."""

    def __init__(self, article: Article) -> None:
        self._source = article.source
        self._marks = sorted(article.marks, key=lambda m: m.span)
        self._starts = [m.span.start for m in self._marks]
        self._blocks = sorted(block.span.start for block in article.blocks)

    def with_sentence(self, place: Span, following: Span | None) -> tuple[CitationMark, ...]:
        """Those in the sentence or right after it, before the block's next one."""
        if not self._marks:
            return ()
        first = bisect_left(self._starts, place.start)
        while first and self._marks[first - 1].span.end > place.start:
            first -= 1
        last = bisect_left(self._starts, place.end, lo=first)
        return tuple(self._marks[first : self._end_of_trail(last, place.end, following)])

    def _end_of_trail(self, number: int, end: int, following: Span | None) -> int:
        """The number of the first mark that no longer belongs to the sentence."""
        block = bisect_left(self._blocks, end)
        limit = self._blocks[block] if block < len(self._blocks) else len(self._source)
        if following:
            limit = following.start
        for mark in self._marks[number:]:
            upto = max(end, mark.span.start)
            if mark.span.end > limit or not (
                following or _ADJOINING.fullmatch(self._source, end, upto)
            ):
                break
            end = max(end, mark.span.end)
            number += 1
        return number


_ADJOINING = re.compile(
    r"(?:</?(?:a|abbr|b|cite|em|font|i|mark|q|small|span|strong|sub|sup|u)\b[^<>]{0,500}>|\d|[^\w<>\n]|\n(?!\s*\n))*"
)
"""What can separate a block's last sentence from its citation: figures, stops, tags within a line; no word."""


def find_in(span: Span, sentences: tuple[ReadSentence, ...]) -> tuple[ReadSentence, ...]:
    """The sentences that share a character with ``span``."""
    return tuple(read for read in sentences if read.sentence.span.overlaps(span))
