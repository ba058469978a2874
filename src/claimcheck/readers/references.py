"""The entries of an article's own reference list."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from claimcheck.folding.patterns import pattern
from claimcheck.language.reading import SentenceReading
from claimcheck.language.text.tokens import word_set
from claimcheck.model.text import Block, BlockKind, CitationMark, MarkKind, Reference, Span
from claimcheck.model.wording import Strength
from claimcheck.readers.citations import clean_doi

_LABEL = pattern(r"\s*(?:[\[(]?(\d{1,3})[\].)]|(\d{1,3})\s)\s*")
_LABELS = pattern(r"(?:^|>)[ \t]*[\[(]?(\d{1,3})[\].)]{1,2}\s+", re.MULTILINE)
"""Labels with which a line of a block can begin."""
_LABEL_BEFORE = pattern(r"\[(?:\d{1,3}|@[\w:.-]{1,80})\][.:]?\s{0,3}$")
_KEY = pattern(r"(?:[-*+]\s{1,3}|\d{1,3}[.)]\s{1,3})?\[(@[\w:.-]{1,80})\]:?\s*")
"""Before an entry, the key by which the text cites it: "[@roe2019]"."""
_LONGEST_LABEL = 90
_LONGEST_NOTE = 100
_NOTE = pattern(r"\[\^([^\]\s]{1,80})\]:\s*")
_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_AUTHORS = pattern(
    r"\W{0,3}(?:\d{1,3}\W{1,3})?(?:[a-z'’]{1,4}\s){0,3}(?!(?:Vitamins?|Hepatitis|Influenza|Type|Group|Coenzyme|Factor|Part|Phase|Stage)\b)"
    r"[^\W\d_a-z][\w'’-]{1,40}(?:\s[^\W\d_a-z][\w'’-]{1,40}){0,2}"
    r"(?:,?\s(?:[A-Z]\.?[\s-]?){1,3}(?:[,.;:&(A-Z\d]|(?<=\s)(?:and|et)\b|(?<=\.)|$)|,?\set\sal\b)"
)
"""A family name with initials, or "et al"; "Vitamin C" is no author."""
_PARTS = pattern(r"[.?!:]\s+(?!<?http)|[“”\"]")
_TELLS = pattern(
    r"\b(?:found|finds|shows|showed|shown|proves|proved|reported|confirmed|concluded|according to)\b"
)
"""Words of one who tells what a study found; its title seldom has them."""
_NUMBER_IN_BRACKETS = pattern(r"\(\d{1,3}\s?[),;–-]")
_LINK_ONLY = pattern(
    r"\[[^\[\]]{1,400}\]\([^\s()]{1,2000}\)\.?|<a\s[^<>]{1,2000}>[^<>]{1,400}</a>\.?"
)
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
    ]
)  # fmt: skip
_AND = pattern(r",\s?|\s(?:and|&)\s")
_WITH_REFERENCES = _REFERENCES | {"further reading", "notes", "footnotes", "resources", "links"}
_OF_REFERENCES = word_set("article medical scientific key main selected full our the study")
_OF_FOODS_TOO = frozenset(["source", "sources"])
"""Titles that also head lists of what contains a nutrient, always so after some words: "main sources"."""
_OF_FOODS_OR_REFERENCES = word_set("key main selected full the")
_OF_LISTS = frozenset([BlockKind.PARAGRAPH, BlockKind.LIST_ITEM])
_SPEAKING = word_set("you your should can cannot may will if it they")
"""Words of running text that a title seldom has."""
_FEW = 7
"""Words next to a link that still belong to its title."""


def title_of(heading: str) -> str:
    """A heading in lower case, without its number and the colon at its end."""
    return heading.strip().lstrip("0123456789. ").removesuffix(":").rstrip().lower()


def is_reference_heading(text: str) -> bool:
    """Whether a heading opens a reference list."""
    title = title_of(text)
    parts = _AND.split(title)
    if len(parts) > 1 and _WITH_REFERENCES.issuperset(parts) and not _REFERENCES.isdisjoint(parts):
        return True
    first, _, rest = title.partition(" ")
    if first in _OF_FOODS_OR_REFERENCES and rest in _OF_FOODS_TOO:
        return False
    return title in _REFERENCES or (first in _OF_REFERENCES and rest in _REFERENCES)


def titles_list(block: Block, after: Block, source: str) -> bool:
    """Whether a paragraph is the title of the list after it: bold words, as word processors leave them."""
    if block.kind is not BlockKind.PARAGRAPH or not is_reference_heading(block.text):
        return False
    if title_of(block.text) in _OF_FOODS_TOO:
        return _is_link_or_source(after, source)
    return looks_like_entry(after, source)


def is_prose_again(before: Block, block: Block, source: str) -> bool:
    """Whether a paragraph after an entry is the article again: a sentence or a line without a number, no sign of a source."""
    if block.kind is not BlockKind.PARAGRAPH or looks_like_entry(block, source):
        return False
    if _YEAR.search(block.text) or _AUTHORS.match(block.text):
        return False
    if _LABEL.match(_written(before, source)):
        return True
    words = block.text.lower().split()
    return len(words) >= _FEW and not _SPEAKING.isdisjoint(words)


def looks_like_entry(block: Block, source: str) -> bool:
    """Whether a block can be in a reference list: an item, or words that have a label or name a source."""
    written = _written(block, source)
    labelled = _NOTE.match(written) or ((label := _LABEL.match(written)) and label[1])
    return block.kind is BlockKind.LIST_ITEM or bool(labelled) or _is_link_or_source(block, source)


def _is_link_or_source(block: Block, source: str) -> bool:
    return bool(_LINK_ONLY.fullmatch(block.span.of(source))) or names_source(block.text)


def untitled_list(
    blocks: list[Block], source: str, marks: Iterable[CitationMark]
) -> frozenset[Span]:
    """The place of the numbered sources at the end of an article, in blocks from number 1 on.

    Each begins with its authors, or the text cites by number: other items may be claims with a link.
    """
    marks = list(marks)
    numbers = (mark for mark in marks if mark.kind is MarkKind.NUMBER)
    cited = {mark.target: mark.span.start for mark in reversed(list(numbers))}
    found: list[Block] = []
    for block in reversed(blocks):
        if block.kind in _OF_LISTS and _is_numbered_source(block, source, cited):
            found.append(block)
        elif found or block.kind.is_prose:
            break
    first = _LABEL.match(_written(found[-1], source)) if found else None
    if not first or first[1] != "1":
        return frozenset()
    begin = with_label(found[-1].span, source).start
    named = all(begins_with_authors(block.text) for block in found)
    listed = named or _cites_by_number(source, begin, marks)
    return frozenset(block.span for block in found if listed)


def _cites_by_number(source: str, end: int, marks: Iterable[CitationMark]) -> bool:
    marked = any(m.kind is MarkKind.NUMBER and m.span.start < end for m in marks)
    return marked or bool(_NUMBER_IN_BRACKETS.search(source, 0, end))


def _is_numbered_source(block: Block, source: str, cited: Mapping[str, int]) -> bool:
    """Whether it has a number, and names a source or is cited by that number and put together like one.

    ``cited`` is where each number is first cited.
    """
    label = _LABEL.match(_written(block, source))
    if label is None:
        return False
    if names_source(block.text):
        return True
    begin = with_label(block.span, source).start
    if cited.get(label[1] or "", begin) >= begin:
        return False
    return bool(_YEAR.search(block.text)) and _in_parts(block.text)


def begins_with_authors(text: str) -> bool:
    """Whether it begins as a reference does, with a family name and initials or "et al"."""
    return bool(_AUTHORS.match(text))


def names_source(note: str) -> bool:
    """Whether a footnote names a source instead of saying something itself."""
    found = _DOI.search(note) or _PMID.search(note) or _URL.search(note)
    if _YEAR.search(note) and (begins_with_authors(note) or (found and _in_parts(note))):
        return True
    words = note.replace(found[0], "") if found else ""
    if found is None or len(words.split()) > _FEW:
        return False
    identified = _DOI.search(note) or _PMID.search(note)
    return bool(identified) or not _claims(words)


def _claims(note: str) -> bool:
    """Whether a short note says what something does, as few titles of sources do."""
    reading = SentenceReading(note.strip(" :;,.-–—()<>"))
    return reading.strength >= Strength.CAN_CAUSE and reading.is_claim


def _in_parts(note: str) -> bool:
    """Whether it is put together of author, title and place instead of telling what was found."""
    return bool(_PARTS.search(note)) and not _TELLS.search(note)


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
    note, label, key = _NOTE.match(written), _LABEL.match(written), _KEY.match(written)
    text = block.text
    if key:
        return _entry(key[1], text.lstrip(": "), block.span)
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
