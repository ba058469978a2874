"""What comments in an article say to claimcheck: notices to leave alone, rules to ignore."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Block, BlockKind, NotChecked, Span, Suppression
from claimcheck.values import dataclass

_COMMENT = pattern(
    r"<!--\s*claimcheck:\s*((?:[^-]|-(?!->)){0,2000})-->"
    r"|\{/\*\s*claimcheck:\s*((?:[^*]|\*(?!/)){0,2000})\*/\}",
    re.IGNORECASE,
)
_IGNORE = pattern(r"ignore\s+(\S{1,120})(?:\s+because(?:\s+(.+))?)?", re.DOTALL | re.IGNORECASE)
_BEGIN, _END = "begin notice", "end notice"


@dataclass(frozen=True, slots=True)
class Directive:
    """One ``claimcheck:`` comment: its words and its place."""

    words: str
    span: Span


def directives(source: str) -> tuple[Directive, ...]:
    """All ``claimcheck:`` comments of a source, in order."""
    found = _COMMENT.finditer(source)
    return tuple(Directive((m[1] or m[2] or "").strip(), Span(*m.span())) for m in found)


def notice_ranges(found: tuple[Directive, ...]) -> tuple[Span, ...]:
    """The ranges between ``begin notice`` and ``end notice``; an unclosed one covers nothing."""
    ranges, begin = [], None
    for directive in found:
        if directive.words.lower() == _BEGIN:
            begin = directive.span
        elif directive.words.lower() == _END and begin:
            ranges.append(Span(begin.start, directive.span.end))
            begin = None
    return tuple(ranges)


def left_out(found: tuple[Directive, ...], blocks: Iterable[Block]) -> Iterator[NotChecked]:
    """What comments leave out of the audit, and comments that say nothing that is known."""
    ranges = notice_ranges(found)
    words = [(b.span, len(b.text.split())) for b in blocks if b.kind is BlockKind.NOTICE]
    for one in ranges:
        number = sum(count for span, count in words if one.contains(span))
        told = f"{number} word{'' if number == 1 else 's'}, which a comment leaves out"
        yield NotChecked("a notice", told, one, blocking=False)
    for directive in found:
        within = any(one.contains(directive.span) for one in ranges)
        if not within and not _IGNORE.fullmatch(directive.words):
            told = f"{directive.words!r:.60} has no effect; write “ignore RULE because …”"
            yield NotChecked("a comment", told, directive.span, blocking=False)


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


def suppressions(
    found: tuple[Directive, ...], blocks: list[Block], source: str
) -> tuple[Suppression, ...]:
    """``ignore`` comments; each covers the block it is in or behind, on its line, or else the next one."""
    result = []
    for directive in found:
        if match := _IGNORE.fullmatch(directive.words):
            covers = _covered(directive.span, blocks, source)
            reason = (match[2] or "").strip()
            result.append(Suppression(match[1].lower(), reason, directive.span, covers))
    return tuple(result)


def _covered(span: Span, blocks: list[Block], source: str) -> Span:
    behind = len(source[: span.start].rstrip(" \t"))
    for block in blocks:
        if block.span.contains(span) or (block.span.end == behind and source[behind - 1] != "\n"):
            return block.span
    later = [b.span for b in blocks if b.span.start >= span.end]
    return min(later) if later else Span(span.end, span.end)
