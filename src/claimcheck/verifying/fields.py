"""An entry's fields against the records of one work: only known values, each by its own rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from claimcheck.model.record import Record
from claimcheck.model.study import Entry
from claimcheck.model.verification import FieldMismatch
from claimcheck.values import dataclass
from claimcheck.verifying.authors import Authors, read_authors, same_authors
from claimcheck.verifying.authors import show as show_authors
from claimcheck.verifying.journals import same_journal
from claimcheck.verifying.kinds import same_kind
from claimcheck.verifying.numbers import same_pages, same_volume, same_year
from claimcheck.verifying.titles import compare_titles, likeness


@dataclass(frozen=True, slots=True)
class Comparison:
    """How an entry compares with the records of one work."""

    mismatches: tuple[FieldMismatch, ...]
    agreed: tuple[str, ...]
    """Fields that at least one record confirms. A field in neither list is unknown on one side."""
    notes: tuple[str, ...] = ()

    def differs(self, field: str) -> bool:
        """Whether that field is a mismatch."""
        return any(mismatch.field == field for mismatch in self.mismatches)


@dataclass(frozen=True, slots=True)
class _Finding:
    field: str
    agrees: bool
    entry: str = ""
    found: str = ""
    source: str = ""
    note: str = ""


def compare(entry: Entry, records: Sequence[Record]) -> Comparison:
    """Every field that the entry and a record both give; one record that agrees is enough.

    The records describe one work, as held by several services: they differ in abbreviations, dates
    and cuts, so an entry that follows any of them is no mismatch.
    """
    findings = [found for field in _FIELDS for found in field(entry, records)]
    return Comparison(
        mismatches=tuple(
            FieldMismatch(f.field, f.entry, f.found, f.source) for f in findings if not f.agrees
        ),
        agreed=tuple(f.field for f in findings if f.agrees),
        notes=tuple(f.note for f in findings if f.note),
    )


def entry_authors(entry: Entry) -> Authors:
    """The entry's authors, with what its reader noted about "and others"."""
    return read_authors(entry.authors, open_end=("et-al", "true") in entry.extra)


def record_authors(record: Record) -> Authors:
    """A record's authors."""
    return read_authors(record.authors, record.groups, open_end=not record.authors_complete)


def _title(entry: Entry, records: Sequence[Record]) -> Iterator[_Finding]:
    known = [(record, title) for record in records for title in record.titles]
    if not entry.title or not known:
        return
    if any(compare_titles(entry.title, title).same for _, title in known):
        yield _Finding("title", agrees=True)
        return
    record, title = max(known, key=lambda pair: likeness(entry.title, pair[1]))
    why = compare_titles(entry.title, title).why
    yield _Finding("title", False, entry.title, title, record.source, why)


def _authors(entry: Entry, records: Sequence[Record]) -> Iterator[_Finding]:
    mine = entry_authors(entry)
    if not mine:
        return
    known = []
    for record in records:
        theirs = record_authors(record)
        if theirs and (same_authors(mine, theirs) or _cut_short(mine, theirs)):
            yield _Finding("authors", agrees=True)
            return
        known += [(record, theirs)] if theirs else []
    if not known:
        return
    record, theirs = max(known, key=lambda pair: len(pair[1].people))
    yield _Finding("authors", False, show_authors(mine), show_authors(theirs), record.source)


def _cut_short(entry: Authors, record: Authors) -> bool:
    """Whether the record itself says that its list is cut, and everybody it names is in the entry."""
    if not record.open:
        return False
    named = Authors(record.people, record.groups)
    return same_authors(Authors(named.people, open=True), entry) if named.people else False


def _year(entry: Entry, records: Sequence[Record]) -> Iterator[_Finding]:
    known = [record for record in records if record.years]
    if entry.year is None or not known:
        return
    agrees = any(same_year(entry.year, record.years) for record in known)
    yield _Finding("year", agrees, str(entry.year), str(known[0].years[0]), known[0].source)


def _simple(
    field: str,
    mine: Callable[[Entry], str],
    theirs: Callable[[Record], tuple[str, ...]],
    same: Callable[[str, str], bool | None],
) -> Callable[[Entry, Sequence[Record]], Iterator[_Finding]]:
    def judge(entry: Entry, records: Sequence[Record]) -> Iterator[_Finding]:
        value = mine(entry).strip()
        known = [(record.source, found) for record in records for found in theirs(record) if found]
        if not value or not known:
            return
        answers = [same(value, found) for _, found in known]
        if any(answers):
            yield _Finding(field, agrees=True)
        elif False in answers:
            source, found = known[answers.index(False)]
            yield _Finding(field, False, value, found, source)

    return judge


def _kind(entry: Entry, records: Sequence[Record]) -> Iterator[_Finding]:
    agrees = same_kind(entry.type, records)
    if agrees is None:
        return
    known = next(record for record in records if record.kind.value != "unknown")
    yield _Finding("type", agrees, entry.type, known.kind.value, known.source)


_journal = _simple("journal", lambda e: e.journal, lambda r: r.journals, same_journal)
_volume = _simple("volume", lambda e: e.volume, lambda r: (r.volume,), same_volume)
_pages = _simple("pages", lambda e: e.pages, lambda r: (r.pages,), same_pages)
_pmcid = _simple("pmcid", lambda e: e.pmcid, lambda r: (r.pmcid,), lambda a, b: a == b)
_FIELDS = (_title, _authors, _year, _journal, _volume, _pages, _kind, _pmcid)
