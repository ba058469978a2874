"""What part each block plays: the author's words, a reference list, a disclaimer, residue.

Shared by every reader, so that an article means the same in Markdown, HTML or plain text.
"""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Block, BlockKind, Reference, Span
from claimcheck.readers.citations import clean_doi

_REFERENCES = frozenset(
    [
        "reference", "references", "reference list", "references list", "source", "sources",
        "bibliography", "citation", "citations", "works cited", "literature", "literature cited",
        "references and notes", "references and further reading", "article sources",
        "article references", "medical sources", "medical references",
    ]
)  # fmt: skip
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
"""With one of these a disclaimer begins."""
_RESIDUE = pattern(
    r"(?:skip to (?:main )?content|\d{1,3}[\s-]?min(?:ute)?s?\sread|in this article:?|table of contents:?|on this page:?|"
    r"advertisement|share(?: this)?(?: article| page)?|related (?:articles|posts|reading):?|read more|read next:?|menu|search|"
    r"subscribe(?: now| to our newsletter)?|sign up.{0,40}|accept (?:all )?cookies|back to top|print|jump to:?.{0,60}|"
    r"(?:home|breadcrumb)(?:\s[>»/]\s.{1,60})?|leave a (?:comment|reply)|follow us.{0,60}|copyright ©.{0,80}|©.{0,80})",
    re.IGNORECASE,
)
_LABEL = pattern(r"\s*(?:\[?(\d{1,3})[\].)]|(\d{1,3})\s)\s*")
_NOTE = pattern(r"\[\^([^\]\s]{1,80})\]:\s*")
_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_AUTHORS = pattern(
    r"\b[^\W\d_][\w'’-]{1,40},?\s(?-i:[A-Z]\.?){1,3}(?=[,.;&\s]|$)|\bet\sal\b", re.IGNORECASE
)
"""A family name with initials, or "et al"."""
_DOI = pattern(r"\b(10\.\d{4,9}/[^\s\"<>\[\]{}]{1,200})", re.IGNORECASE)
_PMID = pattern(
    r"(?:PMID:?\s?|pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/pubmed/)(\d{1,8})\b",
    re.IGNORECASE,
)
_URL = pattern(r"https?://[^\s\"<>\[\]{}]{1,2000}")
_RESIDUE_OPENING = (
    *"0123456789©", "skip", "in this", "table", "on this", "advertisement", "share", "related", "read",
    "menu", "search", "subscribe", "sign", "accept", "back", "print", "jump", "home", "breadcrumb",
    "leave", "follow", "copyright",
)  # fmt: skip
"""With one of these residue begins."""


def is_reference_heading(text: str) -> bool:
    """Whether a heading opens a reference list."""
    return _title_of(text) in _REFERENCES


def _title_of(heading: str) -> str:
    """A heading in lower case, without the colon at its end."""
    return heading.strip().removesuffix(":").rstrip().lower()


def is_residue(text: str) -> bool:
    """Whether a short line is left over from a page's template, not part of the article."""
    line = text.strip()
    begins = len(text) <= 120 and line.lower().startswith(_RESIDUE_OPENING)
    return begins and bool(_RESIDUE.fullmatch(line))


def classify(blocks: list[Block]) -> list[Block]:
    """The blocks, with references, disclaimers and page residue marked as what they are."""
    result: list[Block] = []
    section: BlockKind | None = None
    level = 0
    for block in blocks:
        if block.kind is BlockKind.HEADING and (section is None or block.level <= level):
            section, level = _section_of(block), block.level
        result.append(_placed(block, section))
    return result


def _section_of(heading: Block) -> BlockKind | None:
    if is_reference_heading(heading.text):
        return BlockKind.REFERENCE
    *before, last = _title_of(heading.text).split() or [""]
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


def _is_entry(note: str) -> bool:
    """Whether a footnote names a source rather than saying something itself."""
    found = _DOI.search(note) or _PMID.search(note) or _URL.search(note)
    if _YEAR.search(note) and (found or _AUTHORS.search(note)):
        return True
    return found is not None and len(note.replace(found[0], "").split()) <= _FEW


_BY_THEMSELVES = {
    BlockKind.FOOTNOTE: (BlockKind.REFERENCE, _is_entry),
    BlockKind.HEADING: (BlockKind.NAVIGATION, is_residue),
}
"""Blocks that no section they stand in makes into something else, and what makes them so."""
_FEW = 7
"""Words beside a link that are still its title."""


def reference_list(blocks: list[Block], source: str) -> tuple[tuple[Reference, ...], Span | None]:
    """The entries of the reference list and where it stands, heading included."""
    entries = [b for b in blocks if b.kind is BlockKind.REFERENCE]
    headings = [b for b in blocks if b.kind is BlockKind.HEADING and is_reference_heading(b.text)]
    if not entries and not headings:
        return (), None
    edges = [b.span for b in (*headings, *entries)]
    place = Span(min(s.start for s in edges), max(s.end for s in edges))
    references = tuple(_reference(b, n, source) for n, b in enumerate(entries, 1))
    return references, place


def _reference(block: Block, number: int, source: str) -> Reference:
    line_start = source.rfind("\n", 0, block.span.start) + 1
    written = source[line_start : block.span.start] + block.text
    note, label = _NOTE.match(written), _LABEL.match(written)
    text = block.text
    if label and (inside := _LABEL.match(text)) and len(text) > inside.end():
        text = text[inside.end() :]
    doi, pmid, url = _DOI.search(text), _PMID.search(text), _URL.search(text)
    return Reference(
        label=f"^{note[1]}" if note else (label[1] or label[2]) if label else str(number),
        text=text,
        span=block.span,
        doi=clean_doi(doi[1]) if doi else "",
        pmid=pmid[1] if pmid else "",
        url=url[0] if url else "",
    )
