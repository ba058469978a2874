"""What comments in an article say to claimcheck: notices to leave alone, rules to ignore."""

from __future__ import annotations

import re

from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Block, BlockKind, Span, Suppression
from claimcheck.values import dataclass

_COMMENT = pattern(
    r"<!--\s*claimcheck:\s*([^>]{0,500}?)\s*-->|\{/\*\s*claimcheck:\s*([^}]{0,500}?)\s*\*/\}"
)
_IGNORE = pattern(r"ignore\s+(\S{1,120})(?:\s+because\s+(.+))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Directive:
    """One ``claimcheck:`` comment: its words and its place."""

    words: str
    span: Span


def directives(source: str) -> tuple[Directive, ...]:
    """All ``claimcheck:`` comments of a source, in order."""
    if "claimcheck:" not in source:
        return ()
    return tuple(Directive(m[1] or m[2] or "", Span(*m.span())) for m in _COMMENT.finditer(source))


def notice_ranges(found: tuple[Directive, ...]) -> tuple[Span, ...]:
    """The ranges between ``begin notice`` and ``end notice``; an unclosed one covers nothing."""
    ranges, begin = [], None
    for directive in found:
        if directive.words == "begin notice":
            begin = directive.span
        elif directive.words == "end notice" and begin:
            ranges.append(Span(begin.start, directive.span.end))
            begin = None
    return tuple(ranges)


def mark_notices(blocks: list[Block], ranges: tuple[Span, ...]) -> list[Block]:
    """The blocks, with those inside a notice marked as such."""
    if not ranges:
        return blocks
    return [
        Block(BlockKind.NOTICE, b.text, b.span, b.source_map)
        if any(r.contains(b.span) for r in ranges)
        else b
        for b in blocks
    ]


def suppressions(found: tuple[Directive, ...], blocks: list[Block]) -> tuple[Suppression, ...]:
    """``ignore`` comments; each covers the block it is in, or else the next one."""
    result = []
    for directive in found:
        if match := _IGNORE.fullmatch(directive.words):
            covers = _covered(directive.span, blocks)
            result.append(Suppression(match[1], (match[2] or "").strip(), directive.span, covers))
    return tuple(result)


def _covered(span: Span, blocks: list[Block]) -> Span:
    for block in blocks:
        if block.span.contains(span) or block.span.end == span.start:
            return block.span
    later = [b.span for b in blocks if b.span.start >= span.end]
    return min(later) if later else Span(span.end, span.end)
