"""Building a block's plain text while keeping where each character came from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from claimcheck.folding.text import find_invisible
from claimcheck.model.text import Block, BlockKind, SourceMap, Span
from claimcheck.values import dataclass, field


@dataclass(slots=True)
class TextBuilder:
    """Collects pieces of plain text with their places in the source."""

    parts: list[str] = field(default_factory=list)
    runs: list[tuple[int, int]] = field(default_factory=list)
    length: int = 0

    def add(self, text: str, source: int) -> None:
        """Append ``text``, which stands at ``source`` and runs in step with it."""
        if not text:
            return
        if not self._continues(source):
            self.runs.append((self.length, source))
        self.parts.append(text)
        self.length += len(text)

    def _continues(self, source: int) -> bool:
        if not self.runs:
            return False
        text_at, source_at = self.runs[-1]
        return source_at + self.length - text_at == source

    def text(self) -> str:
        """All that was added so far."""
        return "".join(self.parts)

    def since(self, start: int) -> str:
        """What was added after offset ``start``."""
        at, parts = self.length, list[str]()
        for part in reversed(self.parts):
            if at <= start:
                break
            at -= len(part)
            parts.append(part)
        return "".join(reversed(parts))[max(0, start - at) :]

    def locate(self, offset: int) -> int:
        """The source offset of the character at ``offset`` of what was added."""
        text_at, source_at = self.runs[bisect_right(self.runs, (offset, 1 << 62)) - 1]
        return source_at + offset - text_at

    def source_map(self) -> SourceMap:
        """Where the text's characters are in the source."""
        return SourceMap(tuple(self.runs) or ((0, 0),))


def cut(text: str, source_map: SourceMap, gaps: list[Span]) -> tuple[str, SourceMap]:
    """``text`` without the characters in ``gaps`` (ascending, disjoint), still mapped."""
    if not gaps:
        return text, source_map
    builder, at = TextBuilder(), 0
    for gap in [*gaps, Span(len(text), len(text))]:
        _copy(builder, text, source_map, Span(at, gap.start))
        at = gap.end
    return builder.text(), builder.source_map()


def _copy(builder: TextBuilder, text: str, source_map: SourceMap, span: Span) -> None:
    runs = source_map.runs
    first = bisect_right(runs, (span.start, 1 << 62))
    edges = [at for at, _ in runs[first : bisect_left(runs, (span.end, -1), lo=first)]]
    starts = [span.start, *edges]
    for start, end in zip(starts, [*edges, span.end], strict=True):
        if end > start:
            builder.add(text[start:end], source_map.locate(start))


def _trimmed(text: str, source_map: SourceMap) -> tuple[str, SourceMap]:
    """``text`` without white space at its ends."""
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    if start == 0 and end == len(text):
        return text, source_map
    gaps = [Span(0, start), Span(max(end, start), len(text))]
    return cut(text, source_map, [gap for gap in gaps if len(gap)])


def block_of(kind: BlockKind, text: str, source_map: SourceMap, **place: int) -> Block | None:
    """A block of trimmed text without invisible characters, whose span runs from its first to its last one."""
    hidden = [Span(*place) for place in find_invisible(text)]
    text, source_map = _trimmed(*cut(text, source_map, hidden))
    if not text:
        return None
    span = source_map.source_span(Span(0, len(text)))
    return Block(kind, text, span, source_map, **place)


def joined_block(blocks: list[Block]) -> Block | None:
    """One paragraph made of the blocks' texts, a space between each."""
    builder = TextBuilder()
    for block in blocks:
        if builder.length:
            builder.add(" ", block.span.start - 1)
        _copy(builder, block.text, block.source_map, Span(0, len(block.text)))
    return block_of(BlockKind.PARAGRAPH, builder.text(), builder.source_map())
