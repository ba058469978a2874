"""Citations as people write them in running text, found and removed from the prose."""

from __future__ import annotations

import re
from collections.abc import Callable

from claimcheck.folding.numerals import MONTHS
from claimcheck.folding.patterns import pattern as lazily
from claimcheck.model.text import CitationMark, MarkKind, SourceMap, Span
from claimcheck.readers._builder import cut
from claimcheck.values import dataclass

_KEY = r"-?@[\w:.#$%&+?<>~/-]{1,120}"
_BRACKETED_KEYS = lazily(rf"\[[^\[\]@]{{0,60}}{_KEY}[^\[\]]{{0,300}}\]")
_ONE_KEY = lazily(r"(?<![\w.])@([\w][\w:.#$%&+?<>~/-]{0,119})")
_NUMBERS = lazily(r"\[(\d{1,3}(?:\s?[-–,;]\s?\d{1,3}){0,40})\]")
_FOOTNOTE = lazily(r"\[\^([^\]\s]{1,80})\]")
_DOI = lazily(
    r"(?:https?://(?:dx\.)?doi\.org/|\bdoi:\s?|(?<![\w/.]))(10\.\d{4,9}/[^\s\"<>\[\]{}]{1,200})",
    re.IGNORECASE,
)
_URL = lazily(r"https?://[^\s\"<>\[\]{}]{1,2000}")
_PMID = lazily(r"\bPMID:?\s?(\d{1,8})\b", re.IGNORECASE)
_PMCID = lazily(r"\b(PMC\d{3,9})\b")
_NAME = r"[A-ZÀ-Þ][\w'’-]{1,40}"
_SEASON = rf"(?:{'|'.join(MONTHS)}|Spring|Summer|Autumn|Winter)\s"
_AUTHOR_YEAR = lazily(
    rf"(?:(?<=\()|(?<=;\s)|(?<=\(see\s)|(?<=\(e\.g\.\s))(?!{_SEASON})"
    rf"({_NAME}(?:\s(?:et al\.?|(?:&|and|for|of|of the)\s{_NAME}|{_NAME})){{0,6}}),?\s((?:19|20)\d\d)[a-z]?(?=\s?[);])"
)
"""Authors or a body, and the year: "Roe et al., 2019", "World Health Organization 2021"."""
_NARRATED = lazily(
    rf"(?<![\w’'-])(?!{_SEASON})({_NAME}(?:\set\sal\.?|,?\s(?:&|and)\s(?:colleagues|{_NAME})))\s\(((?:19|20)\d\d)[a-z]?\)"
)
"""The same in the run of a sentence: "Roe et al. (2019) found"."""
_PUBMED_URL = lazily(
    r"https?://(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pubmed)/(\d{1,8})"
)
_PMC_URL = lazily(
    r"https?://(?:www\.)?(?:ncbi\.nlm\.nih\.gov/pmc/articles|pmc\.ncbi\.nlm\.nih\.gov/articles)/(PMC\d+)",
    re.IGNORECASE,
)
_DOI_URL = lazily(r"https?://(?:dx\.)?doi\.org/(10\.\d{4,9}/\S{1,200})", re.IGNORECASE)
_MAX_RANGE = 60
_RAISED = lazily(r"\[?(\d{1,3}(?:\s?[-–,;]\s?\d{1,3}){0,40})\]?")
_TAKES_POWER = lazily(r"(?:\b10|(?:\b|\d)[cdkmnµμ]?m|\b(?:kg|cm|mol|s|h|L|min))\s?$")
"""A ten or a unit that a raised number can be the power of: "10⁹", "kg/m²"."""


_Read = Callable[[re.Match[str]], tuple[tuple[MarkKind, str], ...]]


@dataclass(frozen=True, slots=True)
class _Hit:
    span: Span
    marks: tuple[tuple[MarkKind, str], ...]
    taken_out: bool


def take_citations(text: str, source_map: SourceMap) -> tuple[str, SourceMap, list[CitationMark]]:
    """Plain text without its bracketed marks, and every citation found in it."""
    hits = _hits(text)
    marks = [
        CitationMark(kind, target, source_map.source_span(hit.span))
        for hit in hits
        for kind, target in hit.marks
    ]
    gaps = [with_space_before(text, hit.span) for hit in hits if hit.taken_out]
    text, source_map = cut(text, source_map, gaps)
    return text, source_map, marks


def link_mark(url: str) -> tuple[MarkKind, str]:
    """What a link's target cites: a DOI, a PubMed or PMC record, or just a page."""
    if found := _DOI_URL.match(url):
        return MarkKind.DOI, clean_doi(found[1])
    if found := _PUBMED_URL.match(url):
        return MarkKind.PMID, found[1]
    if found := _PMC_URL.match(url):
        return MarkKind.PMCID, found[1].upper()
    return MarkKind.URL, url


def raised_numbers(words: str, before: str) -> tuple[str, ...]:
    """The references that raised ``words`` cite; none where they are no numbers, or the power of what stands before."""
    found = _RAISED.fullmatch(words.strip())
    if found is None or _TAKES_POWER.search(before):
        return ()
    return tuple(number for _, number in _numbers(found))


def clean_doi(doi: str) -> str:
    """A DOI as found in prose, lower-cased, without the punctuation that followed it."""
    doi = doi.rstrip(".,;:'\"’”")
    while doi.endswith(")") and doi.count(")") > doi.count("("):
        doi = doi[:-1].rstrip(".,;:")
    return doi.lower()


def _hits(text: str) -> list[_Hit]:
    found = [
        _Hit(Span(*match.span()), marks, way.taken_out)
        for way in _WAYS
        if any(map(text.__contains__, way.signs))
        for match in way.pattern.finditer(text)
        if (marks := way.read(match))
    ]
    return _disjoint(found)


def _disjoint(hits: list[_Hit]) -> list[_Hit]:
    kept: list[_Hit] = []
    for hit in sorted(hits, key=lambda h: (h.span.start, -h.span.end)):
        if not kept or hit.span.start >= kept[-1].span.end:
            kept.append(hit)
    return kept


def _keys(match: re.Match[str]) -> tuple[tuple[MarkKind, str], ...]:
    return tuple((MarkKind.KEY, key.rstrip(".:?")) for key in _ONE_KEY.findall(match[0]))


def _url(match: re.Match[str]) -> tuple[tuple[MarkKind, str], ...]:
    return (link_mark(match[0].rstrip(".,;:)'’”")),)


def _author_year(match: re.Match[str]) -> tuple[tuple[MarkKind, str], ...]:
    return ((MarkKind.AUTHOR_YEAR, f"{match[1]}|{match[2]}"),)


def listed_numbers(written: str) -> list[int]:
    """The numbers of a list such as "2, 4-6"."""
    numbers: list[int] = []
    for part in re.split(r"[,;]", written):
        first, *last = (int(n) for n in re.split(r"[-–]", part))
        numbers.extend(range(first, min(last[0] if last else first, first + _MAX_RANGE) + 1))
    return numbers


def _numbers(match: re.Match[str]) -> tuple[tuple[MarkKind, str], ...]:
    numbers = listed_numbers(match[1])
    if any(n > 999 or n == 0 for n in numbers) or not numbers:
        return ()
    return tuple((MarkKind.NUMBER, str(n)) for n in numbers)


@dataclass(frozen=True, slots=True)
class _Way:
    """One way of citing: its pattern, and signs of which every match has one."""

    signs: tuple[str, ...]
    pattern: re.Pattern[str]
    read: _Read
    taken_out: bool = False


_WAYS = (
    _Way(("@",), _BRACKETED_KEYS, _keys, taken_out=True),
    _Way(("[^",), _FOOTNOTE, lambda m: ((MarkKind.FOOTNOTE, m[1]),), taken_out=True),
    _Way(("[",), _NUMBERS, _numbers, taken_out=True),
    _Way(("10.",), _DOI, lambda m: ((MarkKind.DOI, clean_doi(m[1])),)),
    _Way(("://",), _URL, _url),
    _Way(("PM", "Pm", "pm", "pM"), _PMID, lambda m: ((MarkKind.PMID, m[1]),)),
    _Way(("PMC",), _PMCID, lambda m: ((MarkKind.PMCID, m[1]),)),
    _Way(("(",), _AUTHOR_YEAR, _author_year),
    _Way(("(1", "(2"), _NARRATED, _author_year),
    _Way(("@",), _ONE_KEY, lambda m: ((MarkKind.KEY, m[1].rstrip(".:?")),)),
)


def with_space_before(text: str, span: Span) -> Span:
    """``span`` with the blanks before it, which go when it goes."""
    start = span.start
    while start and text[start - 1] in " \t":
        start -= 1
    return Span(start, span.end)
