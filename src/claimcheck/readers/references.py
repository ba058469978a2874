"""The entries of an article's own reference list."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise

from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set
from claimcheck.model.text import Block, BlockKind, Reference, Span
from claimcheck.readers.citations import clean_doi

_LABEL = pattern(r"\s*(?:[\[(]?(\d{1,3})[\].)]|(\d{1,3})\s)\s*")
_LABELS = pattern(r"(?:^|>)[ \t]*[\[(]?(\d{1,3})[\].)]{1,2}\s+", re.MULTILINE)
"""Labels with which a line of a block can begin."""
_LABEL_BEFORE = pattern(r"\[\d{1,3}\]\.?\s{0,3}$")
_LONGEST_LABEL = 10
_LONGEST_NOTE = 100
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
_REFERENCES = frozenset(
    [
        "reference", "references", "reference list", "references list", "list of references",
        "source", "sources", "sources used", "sources cited", "references cited",
        "bibliography", "citation", "citations", "works cited", "literature", "literature cited",
        "references and notes", "notes and references", "references and sources",
        "sources and references", "references and further reading", "sources and further reading",
    ]
)  # fmt: skip
_OF_REFERENCES = word_set("article medical scientific key main selected full our the study")
_OF_FOODS_TOO = frozenset(["source", "sources"])
"""Titles that also head lists of what contains a nutrient."""
_OF_LISTS = frozenset([BlockKind.PARAGRAPH, BlockKind.LIST_ITEM])
_FEW = 7
"""Words next to a link that still belong to its title."""


def title_of(heading: str) -> str:
    """A heading in lower case, without its number and the colon at its end."""
    return heading.strip().lstrip("0123456789. ").removesuffix(":").rstrip().lower()


def is_reference_heading(text: str) -> bool:
    """Whether a heading opens a reference list."""
    title = title_of(text)
    first, _, rest = title.partition(" ")
    return title in _REFERENCES or (first in _OF_REFERENCES and rest in _REFERENCES)


def titles_list(block: Block, after: Block, source: str) -> bool:
    """Whether a paragraph is the title of the list after it: bold words, as word processors leave them."""
    if block.kind is not BlockKind.PARAGRAPH or not is_reference_heading(block.text):
        return False
    if title_of(block.text) in _OF_FOODS_TOO:
        return _names_its_source(after, source)
    return looks_like_entry(after, source)


def looks_like_entry(block: Block, source: str) -> bool:
    """Whether a block can be in a reference list: an item, or words that have a number or name a source."""
    return block.kind is BlockKind.LIST_ITEM or _names_its_source(block, source)


def _names_its_source(block: Block, source: str) -> bool:
    written = _written(block, source)
    numbered = _NOTE.match(written) or _LABEL.match(written)
    return bool(numbered) or "://" in block.span.of(source) or names_source(block.text)


def untitled_list(blocks: list[Block], source: str) -> frozenset[Span]:
    """The place of the numbered sources at the end of an article, in blocks from number 1 on."""
    found: list[Block] = []
    for block in reversed(blocks):
        if block.kind in _OF_LISTS and _is_numbered_source(block, source):
            found.append(block)
        elif found or block.kind.is_prose:
            break
    first = _LABEL.match(_written(found[-1], source)) if found else None
    return frozenset(block.span for block in found if first and first[1] == "1")


def _is_numbered_source(block: Block, source: str) -> bool:
    return bool(_LABEL.match(_written(block, source))) and names_source(block.text)


def names_source(note: str) -> bool:
    """Whether a footnote names a source instead of saying something itself."""
    found = _DOI.search(note) or _PMID.search(note) or _URL.search(note)
    if _YEAR.search(note) and (found or _AUTHORS.search(note)):
        return True
    return found is not None and len(note.replace(found[0], "").split()) <= _FEW


def entries(blocks: Iterable[Block], source: str) -> Iterator[Reference]:
    """The entries that the blocks of a list hold: one each, or several where each begins a line with its number."""
    for number, block in enumerate(blocks, 1):
        if labels := _labels(block, source):
            yield from (_entry(*piece) for piece in _split(block, labels))
        else:
            yield _whole(block, number, source)


def _labels(block: Block, source: str) -> list[re.Match[str]]:
    """The labels of the entries in a block of several; they count up by one."""
    near = max(0, block.span.start - _LONGEST_LABEL)
    labels = _LABELS.finditer(source, near, block.span.end)
    found = [label for label in labels if label.end() >= block.span.start]
    counted = all(int(after[1]) == int(one[1]) + 1 for one, after in pairwise(found))
    return found if len(found) > 1 and counted and found[0].start() <= block.span.start else []


def _split(block: Block, labels: list[re.Match[str]]) -> Iterator[tuple[str, str, Span]]:
    ends = [*(label.start() for label in labels[1:]), block.span.end]
    for label, end in zip(labels, ends, strict=True):
        at, until = (_offset(block, place) for place in (label.end(), end))
        text = block.text[at:until].rstrip()
        yield label[1], text, block.source_span(Span(at, at + len(text)))


def _offset(block: Block, place: int) -> int:
    """The place in the block's text of the first character from ``place`` of the source on."""
    return bisect_left(range(len(block.text)), place, key=block.source_map.locate)


def _whole(block: Block, number: int, source: str) -> Reference:
    written = _written(block, source)
    note, label = _NOTE.match(written), _LABEL.match(written)
    text = block.text
    if label and (inside := _LABEL.match(text)) and len(text) > inside.end():
        text = text[inside.end() :]
    name = f"^{note[1]}" if note else (label[1] or label[2]) if label else str(number)
    return _entry(name, text, block.span)


def with_label(span: Span, source: str) -> Span:
    """``span`` of an entry with the number in brackets before it, which looks like a citation but is none."""
    before = source[max(0, span.start - _LONGEST_LABEL) : span.start]
    label = _LABEL_BEFORE.search(before)
    return Span(span.start - len(label[0]), span.end) if label else span


def _written(block: Block, source: str) -> str:
    """The block's text with what precedes it on its line or in its tag, such as a number taken for a citation."""
    near = max(0, block.span.start - _LONGEST_NOTE)
    begin = max(source.rfind(sign, near, block.span.start) for sign in "\n>") + 1
    return source[begin : block.span.start] + block.text if begin or not near else block.text


def _entry(label: str, text: str, span: Span) -> Reference:
    doi, pmid, url = _DOI.search(text), _PMID.search(text), _URL.search(text)
    return Reference(
        label=label,
        text=text,
        span=span,
        doi=clean_doi(doi[1]) if doi else "",
        pmid=pmid[1] if pmid else "",
        url=url[0] if url else "",
    )
