"""Numbers in round brackets, which cite if the article's own list is numbered."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Block, CitationMark, MarkKind, Reference, Span
from claimcheck.readers._builder import cut
from claimcheck.readers.citations import listed_numbers, with_space_before
from claimcheck.values import replace

_NUMBERS = pattern(r"\((\d{1,3}(?:\s?[-–,;]\s?\d{1,3}){0,40})\)")
_COUNTS_UP = pattern(r"(?:^|:)\s{0,3}\(1\)")
"""Opens a list inside a sentence: "two effects: (1) …, (2) …"."""


def take_bracketed(
    blocks: list[Block], references: Iterable[Reference], source: str
) -> tuple[list[Block], list[CitationMark]]:
    """The blocks without their citing numbers, and these as citations."""
    labels = {r.label for r in references if _is_bracketed(r, source)}
    if not labels:
        return blocks, []
    marks: list[CitationMark] = []
    return [_without(block, labels, marks) for block in blocks], marks


def _is_bracketed(reference: Reference, source: str) -> bool:
    label, start = f"({reference.label})", reference.span.start
    return label in source[max(0, start - len(label) - 1) : start + len(label)]


def _without(block: Block, labels: set[str], marks: list[CitationMark]) -> Block:
    gaps: list[Span] = []
    if not block.kind.is_prose or _COUNTS_UP.search(block.text):
        return block
    for found in _NUMBERS.finditer(block.text):
        numbers = [str(number) for number in listed_numbers(found[1])]
        if numbers and labels.issuperset(numbers):
            place = block.source_span(Span(*found.span()))
            marks += [CitationMark(MarkKind.NUMBER, number, place) for number in numbers]
            gaps.append(with_space_before(block.text, Span(*found.span())))
    text, places = cut(block.text, block.source_map, gaps)
    return replace(block, text=text, source_map=places)
