"""A complete entry for one work, made from what the services hold about it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import accumulate
from urllib.parse import quote

from claimcheck.folding.doi import check_doi, normalise_doi
from claimcheck.folding.names import fold_name, read_name
from claimcheck.folding.pmid import check_pmid, normalise_pmid
from claimcheck.folding.text import strip_accents
from claimcheck.model.record import Record, RecordKind
from claimcheck.model.study import Entry, Status
from claimcheck.sources.interface import Identifiers, Wanted
from claimcheck.values import dataclass
from claimcheck.verifying.gathering import Desk
from claimcheck.verifying.identity import Identified, choose, identify
from claimcheck.verifying.standing import judge_standing

_TYPES = {
    RecordKind.ARTICLE: "article",
    RecordKind.PREPRINT: "article",
    RecordKind.PROCEEDINGS: "inproceedings",
    RecordKind.CHAPTER: "incollection",
    RecordKind.BOOK: "book",
    RecordKind.THESIS: "phdthesis",
    RecordKind.REPORT: "techreport",
}
_TRUSTED = ("crossref", "pubmed", "europepmc", "datacite", "openalex")
"""The service each field of an entry is taken from."""


@dataclass(frozen=True, slots=True)
class Cited:
    """The entry made, or why none could be."""

    entry: Entry | None
    status: tuple[Status, ...] = ()
    not_checked: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def read_wanted(text: str) -> Identifiers | Wanted:
    """What ``doi:…``, ``pmid:…``, an address or a title asks for.

    Raises:
        ValueError: a ``doi:`` or ``pmid:`` is not well formed, or nothing is asked for.
    """
    bare = text.strip()
    if not re.search(r"\w", bare):
        raise ValueError("give a DOI, a PMID or a title")
    if re.match(r"pmid\b", bare, re.IGNORECASE) or "pubmed" in bare.lower():
        if why := check_pmid(bare):
            raise ValueError(why)
        return Identifiers(pmid=normalise_pmid(bare))
    if re.match(r"doi\b|10\.\d|https?://", bare, re.IGNORECASE):
        if why := check_doi(bare):
            raise ValueError(why)
        return Identifiers(doi=normalise_doi(bare))
    return Wanted(bare)


def cite(wanted: Identifiers | Wanted, desk: Desk, taken: Collection[str] = ()) -> Cited:
    """The entry for a work, under a key that is not ``taken``."""
    probe = _probe(wanted)
    found = identify(probe, desk)
    if isinstance(wanted, Wanted) and found.records and not _alone(probe, found, desk):
        return Cited(None, notes=("several works have this title: give a DOI or PMID",))
    failures = found.gathered.failures
    if not found.records:
        known = "no service is known to have it" if failures else "no service knows it"
        return Cited(None, not_checked=failures, notes=found.notes or (known,))
    status = judge_standing(found.records).status
    return Cited(make_entry(found.records, taken), status, failures, found.notes)


def _probe(wanted: Identifiers | Wanted) -> Entry:
    if isinstance(wanted, Wanted):
        return Entry("", "misc", wanted.title)
    return Entry("", "misc", "", doi=wanted.doi, pmid=wanted.pmid)


def _alone(probe: Entry, found: Identified, desk: Desk) -> bool:
    """Whether only one work has the title; by now the cache answers."""
    candidates = desk.search(Wanted(probe.title)).records
    own = {r.doi for r in found.records} | {r.pmid for r in found.records}
    others = [r for r in candidates if r.doi not in own and (not r.pmid or r.pmid not in own)]
    return choose(probe, [r for r in others if not r.is_notice]) is None


def make_entry(records: Sequence[Record], taken: Collection[str] = ()) -> Entry:
    """The best of each field: full names, whole title, the journal's own name."""
    ranked = sorted(records, key=lambda record: _rank(record.source))
    authors = next((r.authors for r in ranked if r.authors), ())
    groups = next((r.groups for r in ranked if r.groups), ())
    year = next((r.years[0] for r in ranked if r.years), None)
    kind = next((r.kind for r in ranked if r.kind is not RecordKind.UNKNOWN), RecordKind.UNKNOWN)
    names = (*authors, *groups)
    return Entry(
        key=make_key(names, year, taken),
        type=_TYPES.get(kind, "misc"),
        title=_title(ranked),
        authors=names,
        year=year,
        journal=next((r.journals[0] for r in ranked if r.journals), ""),
        volume=_first(ranked, "volume"),
        number=_first(ranked, "issue"),
        pages=_first(ranked, "pages"),
        doi=_first(ranked, "doi"),
        pmid=_first(ranked, "pmid"),
        pmcid=_first(ranked, "pmcid"),
    )


def _rank(source: str) -> int:
    return _TRUSTED.index(source) if source in _TRUSTED else len(_TRUSTED)


def _first(records: Sequence[Record], field: str) -> str:
    return next((value for r in records if (value := str(getattr(r, field)))), "")


def _title(records: Sequence[Record]) -> str:
    """Crossref's title in capitals gives way to any that is not."""
    titles = [r.titles[0].rstrip(".") for r in records if r.titles]
    return next((title for title in titles if not title.isupper()), titles[0] if titles else "")


def make_key(authors: Sequence[str], year: int | None, taken: Collection[str]) -> str:
    """First author's family name and year, as in ``wald2002``; a letter is added where taken."""
    first = read_name(authors[0]) if authors else None
    if first is not None and first.group:
        words = re.findall(r"\w+", strip_accents(first.family))
        name = "".join(word[0] for word in words if word[0].isupper()).lower()
    else:
        name = fold_name(first.family) if first else ""
    base = f"{name or 'anonymous'}{year or ''}"
    if base not in taken:
        return base
    return next(key for n in range(1000) if (key := f"{base}{_letters(n)}") not in taken)


def _letters(number: int) -> str:
    more, last = divmod(number, 26)
    return (_letters(more - 1) if more else "") + chr(ord("a") + last)


_SPECIAL = re.compile(r"([&%#$_])")


def as_bibtex(entry: Entry) -> str:
    """The entry as BibTeX, with what LaTeX reads as commands escaped."""
    place = {"inproceedings": "booktitle", "incollection": "booktitle"}.get(entry.type, "journal")
    values = {
        "title": entry.title,
        "author": " and ".join(_name(name) for name in entry.authors),
        place: entry.journal,
        "year": str(entry.year or ""),
        "volume": entry.volume,
        "number": entry.number,
        "pages": re.sub(r"(?<=\w)-(?=\w)", "--", entry.pages),
    }
    plain = {"doi": entry.doi, "pmid": entry.pmid, "pmcid": entry.pmcid}
    written = {n: _SPECIAL.sub(r"\\\1", _balanced(v)) for n, v in values.items()}
    plain = {n: v if _balanced(v) == v else quote(v, safe="/:;()<>") for n, v in plain.items()}
    lines = [f"  {n} = {{{v}}}" for n, v in {**written, **plain}.items() if v]
    return f"@{entry.type}{{{entry.key},\n" + ",\n".join(lines) + "\n}\n"


def _name(name: str) -> str:
    """In braces unless it is ``Family, Given``, so that a group stays whole."""
    return name if "," in name and not read_name(name).group else f"{{{name}}}"


def _balanced(value: str) -> str:
    """On one line, without a stray brace or backslash, which would break the file."""
    text = " ".join(value.replace("\\", "").split())
    depths = list(accumulate(1 if sign == "{" else -(sign == "}") for sign in text))
    if not depths or (min(depths) >= 0 and depths[-1] == 0):
        return text
    return text.replace("{", "").replace("}", "")
