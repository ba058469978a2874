"""The part each block plays: the author's words, a reference list, a disclaimer, residue.

Shared by every reader, so that an article means the same in Markdown, HTML or plain text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import zip_longest

from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Block, BlockKind, CitationMark, Reference, Span
from claimcheck.readers.references import (
    entries,
    is_prose_again,
    is_reference_heading,
    looks_like_entry,
    names_source,
    title_of,
    titles_list,
    untitled_list,
)
from claimcheck.values import dataclass, replace

_DISCLAIMERS = frozenset(["disclaimer", "disclaimers", "notice", "notices"])
_OF_DISCLAIMERS = frozenset(["medical", "health", "legal", "general"])
_DISCLAIMER = pattern(
    r"(?:(?:medical\s+)?disclaimer\s*[:–-])|"
    r"(?:(?:this|the|all)\s(?:\w+\s){0,4}(?:content|article|information|page|material|website|site)\b"
    r".{0,80}\b(?:informational|information|educational|general knowledge)\b.{0,40}\b(?:only|purposes?)\b)|"
    r"(?:(?:this|these)\s(?:product|statement)s?\s.{0,60}\b(?:not intended to diagnose|not been evaluated)\b)",
    re.IGNORECASE,
)
_OPENING = ("disclaimer", "medical", "this", "these", "the", "all")
"""Every disclaimer begins with one of these."""
_RESIDUE = pattern(
    r"(?:skip to (?:main )?content|\d{1,3}[\s-]?min(?:ute)?s?\sread|in this article:?|table of contents:?|on this page:?|"
    r"advertisement|share(?: this)?(?: article| page)?|related (?:articles|posts|reading):?|read more|read next:?|menu|search|"
    r"subscribe(?: now| to our newsletter)?|sign up.{0,40}|accept (?:all )?cookies|back to top|print|jump to:?.{0,60}|"
    r"(?:home|breadcrumb)(?:\s[>»/]\s.{1,60})?|leave a (?:comment|reply)|follow us.{0,60}|copyright ©.{0,80}|©.{0,80})",
    re.IGNORECASE,
)
_RESIDUE_OPENING = (
    *"0123456789©", "skip", "in this", "table", "on this", "advertisement", "share", "related", "read",
    "menu", "search", "subscribe", "sign", "accept", "back", "print", "jump", "home", "breadcrumb",
    "leave", "follow", "copyright",
)  # fmt: skip
"""All residue begins with one of these."""


def is_residue(text: str) -> bool:
    """Whether a short line is left over from a page's template, not part of the article."""
    line = text.strip()
    begins = len(text) <= 120 and line.lower().startswith(_RESIDUE_OPENING)
    return begins and bool(_RESIDUE.fullmatch(line))


@dataclass(frozen=True, slots=True)
class _Section:
    """The kind of the blocks below a heading."""

    kind: BlockKind | None = None
    level: int = 0
    entries_only: bool = False
    """Below a title that is no heading: what does not look like an entry is the article again."""


def classify(blocks: list[Block], source: str, marks: Iterable[CitationMark]) -> list[Block]:
    """The blocks, with references, disclaimers and page residue marked as what they are."""
    result: list[Block] = []
    section = _Section()
    for block, after in zip_longest(blocks, blocks[1:]):
        if after and titles_list(block, after, source):
            block = replace(block, kind=BlockKind.HEADING, level=_LOWEST)  # noqa: PLW2901
            section = _Section(BlockKind.REFERENCE, _LOWEST, entries_only=True)
        elif block.kind is BlockKind.HEADING and (not section.kind or block.level <= section.level):
            section = _Section(_section_of(block), block.level)
        elif _is_over(section, result, block, source):
            section = _Section()
        if not _heads_prose(block, after):
            block = _placed(block, section.kind)  # noqa: PLW2901
        result.append(block)
    untitled = untitled_list(result, source, marks)
    return [replace(b, kind=BlockKind.REFERENCE) if b.span in untitled else b for b in result]


def _heads_prose(block: Block, after: Block | None) -> bool:
    """Whether a heading of one word that a template could have left has a paragraph of its own: "Search"."""
    if block.kind is not BlockKind.HEADING or " " in block.text or after is None:
        return False
    return after.kind is BlockKind.PARAGRAPH and after.text.count(" ") >= _SENTENCE


_SENTENCE = 6
"""Blanks in a paragraph that is more than a label."""


def _is_over(section: _Section, before: list[Block], block: Block, source: str) -> bool:
    """Whether a block below the title of a list is the article again."""
    if section.entries_only:
        return not looks_like_entry(block, source)
    listed = section.kind is BlockKind.REFERENCE and before[-1].kind is BlockKind.REFERENCE
    return listed and is_prose_again(before[-1], block, source)


def _section_of(heading: Block) -> BlockKind | None:
    if is_reference_heading(heading.text):
        return BlockKind.REFERENCE
    *before, last = title_of(heading.text).split() or [""]
    if last in _DISCLAIMERS and (not before or (len(before) == 1 and before[0] in _OF_DISCLAIMERS)):
        return BlockKind.DISCLAIMER
    return None


def _placed(block: Block, section: BlockKind | None) -> Block:
    if not block.kind.is_prose or block.kind is BlockKind.QUOTATION:
        return block
    if block.kind in _BY_THEMSELVES:
        kind, is_so = _BY_THEMSELVES[block.kind]
        return replace(block, kind=kind) if is_so(block.text) else block
    if section is not None:
        return replace(block, kind=section)
    if is_residue(block.text):
        return replace(block, kind=BlockKind.NAVIGATION)
    if block.text.lower().startswith(_OPENING) and _DISCLAIMER.match(block.text):
        return replace(block, kind=BlockKind.DISCLAIMER)
    return block


_BY_THEMSELVES = {
    BlockKind.FOOTNOTE: (BlockKind.REFERENCE, names_source),
    BlockKind.HEADING: (BlockKind.NAVIGATION, is_residue),
}
"""Blocks that no section can turn into something else, and what makes them so."""
_LOWEST = 6
"""The lowest level of a heading."""


def reference_list(blocks: list[Block], source: str) -> tuple[tuple[Reference, ...], Span | None]:
    """The entries of the reference list and its range, heading included."""
    listed = [b for b in blocks if b.kind is BlockKind.REFERENCE]
    headings = [b for b in blocks if b.kind is BlockKind.HEADING and is_reference_heading(b.text)]
    if not listed and not headings:
        return (), None
    edges = [b.span for b in (*headings, *listed)]
    place = Span(min(s.start for s in edges), max(s.end for s in edges))
    return tuple(entries(listed, source)), place
