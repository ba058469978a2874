"""From an article's blocks to sentences as read, each with the citations that stand with it."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator

from claimcheck.dossier import ReadSentence
from claimcheck.language.reading import MEMORY, SentenceReading
from claimcheck.language.sentences import split_sentences
from claimcheck.model.text import Article, Block, CitationMark, Sentence, Span


def read_sentences(article: Article) -> tuple[ReadSentence, ...]:
    """Every sentence of the blocks in which somebody asserts something, in order."""
    marks = sorted(article.marks, key=lambda m: m.span)
    starts = [m.span.start for m in marks]
    found: list[ReadSentence] = []
    memory: deque[SentenceReading] = deque(maxlen=MEMORY)
    for index, block in enumerate(article.blocks):
        if block.kind.is_prose:
            found.extend(_of_block(index, block, marks, starts, memory))
    return tuple(found)


def _of_block(
    index: int,
    block: Block,
    marks: list[CitationMark],
    starts: list[int],
    memory: deque[SentenceReading],
) -> Iterator[ReadSentence]:
    spans = split_sentences(block.text)
    sources = [block.source_span(span) for span in spans]
    for number, (span, place) in enumerate(zip(spans, sources, strict=True)):
        last = number + 1 == len(spans)
        zone_end = place.end + _AFTER if last else sources[number + 1].start
        near = marks[bisect_left(starts, place.start) : bisect_left(starts, zone_end)]
        text = span.of(block.text)
        sentence = Sentence(text, place, index, span.start)
        reading = SentenceReading(text, tuple(memory))
        memory.append(reading)
        yield ReadSentence(sentence, block, reading, tuple(near))


_AFTER = 3
"""Characters after a block's last sentence in which a mark still belongs to it: ``.[1]``."""


def find_in(span: Span, sentences: tuple[ReadSentence, ...]) -> tuple[ReadSentence, ...]:
    """The sentences that share a character with ``span``."""
    return tuple(read for read in sentences if read.sentence.span.overlaps(span))
