"""An entry as any format gives it: named values with their lines, not yet interpreted."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.folding.doi import check_doi, doi_of_url, normalise_doi
from claimcheck.folding.patterns import pattern
from claimcheck.folding.pmid import check_pmid, normalise_pmcid, normalise_pmid
from claimcheck.model.problem import Problem
from claimcheck.model.study import Entry
from claimcheck.values import dataclass, field

_YEAR = pattern(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")
_DASH = pattern(r"\s*[-‐‑‒–—]+\s*")


@dataclass(slots=True)
class RawEntry:
    """Values by lower-case name, decoded, in the names that BibTeX gives them."""

    key: str
    type: str
    file: str
    line: int
    column: int = 1
    values: dict[str, str] = field(default_factory=dict)
    authors: tuple[str, ...] = ()
    lines: dict[str, int] = field(default_factory=dict)
    """The line of each value, if not the entry's first."""

    def problem(self, message: str, code: str, name: str = "", *, lost: bool = False) -> Problem:
        """A problem of this entry, at the line of the value ``name`` if there is one."""
        line = self.lines.get(name, self.line)
        column = self.column if line == self.line else 0
        return Problem(self.file, line, column, message, code, self.key, lost)

    def first(self, *names: str) -> str:
        """The first of the values that is not empty."""
        for name in names:
            if value := self.values.get(name):
                return value
        return ""


_USED = frozenset(
    {
        *("title", "subtitle", "author", "year", "journal", "journaltitle", "volume", "number"),
        *("pages", "publisher", "doi", "pmid", "pmcid", "url", "abstract", "crossref", "xdata"),
    }
)


def finish(raw: RawEntry) -> tuple[Entry, tuple[Problem, ...]]:
    """The entry, its identifiers normalised and checked, and what is wrong with its values."""
    problems: list[Problem] = []
    title = raw.first("title", "booktitle")
    if subtitle := raw.first("subtitle"):
        title = f"{title}: {subtitle}"
    if not title:
        problems.append(raw.problem("the entry has no title", "no-title"))
    entry = Entry(
        key=raw.key,
        type=raw.type,
        title=title,
        authors=raw.authors,
        year=_year(raw, problems),
        journal=raw.first("journal", "journaltitle", "booktitle"),
        volume=raw.first("volume"),
        number=raw.first("number", "issue"),
        pages=_DASH.sub("-", raw.first("pages")) if "pages" in raw.values else "",
        publisher=raw.first("publisher", "institution", "organization", "school"),
        doi=_doi(raw, problems),
        pmid=_pmid(raw, problems),
        pmcid=_pmcid(raw, problems),
        url=raw.first("url"),
        abstract=raw.first("abstract"),
        file=raw.file,
        line=raw.line,
        extra=tuple((name, value) for name, value in raw.values.items() if name not in _USED),
    )
    return entry, tuple(problems)


def _year(raw: RawEntry, problems: list[Problem]) -> int | None:
    written = raw.first("year", "date")
    found = _YEAR.search(written)
    if written and not found:
        message = f"year: expected four digits, not {written!r:.40}"
        problems.append(raw.problem(message, "bad-year", "year"))
    return int(found[1]) if found else None


def _doi(raw: RawEntry, problems: list[Problem]) -> str:
    written = raw.first("doi")
    if not written:
        url = raw.first("url")
        return doi_of_url(url) if "doi.org/" in url.lower() else ""
    doi = normalise_doi(written)
    if reason := check_doi(doi):
        message = f"doi {written!r:.80} is not well formed: {reason}"
        problems.append(raw.problem(message, "bad-doi", "doi"))
        return ""
    return doi


def _pmid(raw: RawEntry, problems: list[Problem]) -> str:
    written = raw.first("pmid")
    if not written and raw.first("eprinttype", "archiveprefix").lower() in {"pubmed", "pmid"}:
        written = raw.first("eprint")
    if not written:
        return ""
    if reason := check_pmid(written):
        message = f"pmid {written!r:.40} is not well formed: {reason}"
        problems.append(raw.problem(message, "bad-pmid", "pmid"))
        return ""
    return normalise_pmid(written)


def _pmcid(raw: RawEntry, problems: list[Problem]) -> str:
    written = raw.first("pmcid", "pmc")
    found = normalise_pmcid(written) or normalise_pmcid(f"PMC{written}") if written else ""
    if written and not found:
        message = f"pmcid {written!r:.40} is not well formed: expected 'PMC' and digits"
        problems.append(raw.problem(message, "bad-pmcid", "pmcid"))
    return found


def finish_all(
    raws: Iterable[RawEntry], file: str, problems: list[Problem]
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of ``file``, and ``problems`` with those of the entries, by line."""
    entries = []
    for raw in raws:
        entry, faults = finish(raw)
        entries.append(entry)
        problems += faults
    if not entries:
        problems.append(Problem(file, 1, 1, "the file holds no entries", "no-entries", lost=True))
    return tuple(entries), tuple(sorted(problems, key=lambda p: (p.line, p.column)))


def unique(raws: Iterable[RawEntry]) -> tuple[list[RawEntry], list[Problem]]:
    """The entries of a file whose key is new; the first of two counts, the second is a problem."""
    kept: list[RawEntry] = []
    problems: list[Problem] = []
    seen: dict[str, RawEntry] = {}
    folded: dict[str, str] = {}
    for raw in raws:
        if first := seen.get(raw.key):
            message = (
                f"the key {raw.key!r} is already used in line {first.line}; this entry is left out"
            )
            problems.append(raw.problem(message, "duplicate-key", lost=True))
            continue
        if other := folded.get(raw.key.lower()):
            message = f"the key {raw.key!r} differs from {other!r} only by capitals"
            problems.append(raw.problem(message, "duplicate-key"))
        seen[raw.key] = raw
        folded.setdefault(raw.key.lower(), raw.key)
        kept.append(raw)
    return kept, problems
