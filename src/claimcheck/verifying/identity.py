"""Which work an entry means: by its own DOI or PMID, or without one by searching."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model.record import Record, RecordKind
from claimcheck.model.study import Entry
from claimcheck.model.verification import FieldMismatch
from claimcheck.sources.interface import Identifiers, Wanted
from claimcheck.values import dataclass, replace
from claimcheck.verifying.authors import same_person
from claimcheck.verifying.fields import Comparison, compare, entry_authors, record_authors
from claimcheck.verifying.gathering import Desk, Gathered
from claimcheck.verifying.titles import compare_titles, likeness

_NO_SERVICE = "a page or document without DOI or PMID, of which no service has a record"
_NEAR = 0.6
"""Share of words in common from which a record is worth showing beside an entry not found."""


@dataclass(frozen=True, slots=True)
class Identified:
    """What was found of an entry's work, and what its identifiers show against it."""

    gathered: Gathered
    records: tuple[Record, ...] = ()
    """The records of the one work that the entry means."""
    conflicts: tuple[FieldMismatch, ...] = ()
    """An identifier that belongs to another work, or to none."""
    notes: tuple[str, ...] = ()
    missing: str = ""
    """Why nothing could be asked; empty otherwise."""


def identify(entry: Entry, desk: Desk) -> Identified:
    """Resolves the entry's identifiers; searches where it has none."""
    ids = Identifiers(entry.doi, entry.pmid)
    if ids.doi and ids.pmid:
        return _by_both(entry, ids, desk)
    if ids.doi or ids.pmid:
        return _by_one(entry, ids, desk)
    if not entry.title:
        return Identified(Gathered(), missing="it has no DOI, no PMID and no title")
    return _by_search(entry, desk)


def _by_one(entry: Entry, ids: Identifiers, desk: Desk) -> Identified:
    gathered = desk.gather(ids)
    records = _of_work(ids, gathered.records)
    notes = _merged(ids, records)
    return Identified(gathered, records, _foreign(entry, ids, records), notes)


def _of_work(ids: Identifiers, records: Sequence[Record]) -> tuple[Record, ...]:
    """The records under an identifier, without those that have a different one of its kind.

    Where only one service answers, with a different identifier, it has renamed the work: an alias
    of a DOI, a PMID merged into another.
    """
    own = tuple(record for record in records if _bears(ids, record))
    clashing = [r for r in records if r not in own]
    named = [r for r in clashing if not (r.doi and ids.doi) and not (r.pmid and ids.pmid)]
    if own:
        return (*own, *(r for r in named if _linked(r, own) or _share_title([r], own)))
    return tuple(clashing)


def _bears(ids: Identifiers, record: Record) -> bool:
    return bool((ids.doi and record.doi == ids.doi) or (ids.pmid and record.pmid == ids.pmid))


def _linked(record: Record, own: Sequence[Record]) -> bool:
    return any(record.doi and record.doi == other.doi for other in own)


def _merged(ids: Identifiers, records: Sequence[Record]) -> tuple[str, ...]:
    notes = []
    for record in records:
        if ids.pmid and record.source == "pubmed" and record.pmid != ids.pmid:
            notes.append(f"PubMed has merged PMID {ids.pmid} into {record.pmid}")
        if ids.doi and record.source == "crossref" and record.doi != ids.doi:
            notes.append(f"Crossref gives {record.doi} for {ids.doi}")
    return tuple(notes)


def _by_both(entry: Entry, ids: Identifiers, desk: Desk) -> Identified:
    gathered = desk.gather(ids)
    of_pmid = tuple(r for r in gathered.records if r.source == "pubmed")
    of_doi = tuple(r for r in gathered.records if r.source != "pubmed")
    if not of_pmid:
        return _without_pmid(entry, ids, gathered, of_doi)
    if not of_doi:
        return _without_doi(entry, ids, gathered, of_pmid)
    if _one_work(ids, of_doi, of_pmid):
        records = (*of_doi, *of_pmid)
        return Identified(gathered, records, _foreign(entry, ids, records), _merged(ids, of_pmid))
    return _conflict(entry, ids, gathered, desk)


def _one_work(ids: Identifiers, of_doi: Sequence[Record], of_pmid: Sequence[Record]) -> bool:
    if any(record.doi == ids.doi for record in of_pmid):
        return True
    if any(record.pmid in {r.pmid for r in of_pmid} for record in of_doi if record.pmid):
        return True
    if any(record.doi for record in of_pmid):
        return any(record.doi == p.doi for record in of_doi for p in of_pmid)
    return _share_title(of_doi, of_pmid)


def _share_title(some: Sequence[Record], others: Sequence[Record]) -> bool:
    return any(
        compare_titles(a, b).same for x in some for a in x.titles for y in others for b in y.titles
    )


def _without_pmid(
    entry: Entry, ids: Identifiers, gathered: Gathered, of_doi: tuple[Record, ...]
) -> Identified:
    conflicts = _foreign(entry, ids, of_doi)
    if gathered.denied("pubmed") and (of_doi or gathered.denied("crossref")):
        known = next((record.pmid for record in of_doi if record.pmid), "")
        if known != ids.pmid:
            found = known or "PubMed has no such record"
            conflicts = (*conflicts, FieldMismatch("pmid", ids.pmid, found, "pubmed"))
    return Identified(gathered, of_doi, conflicts if of_doi else ())


def _without_doi(
    entry: Entry, ids: Identifiers, gathered: Gathered, of_pmid: tuple[Record, ...]
) -> Identified:
    """The PMID resolves, the DOI does not: it is nobody's, or could not be asked for."""
    conflicts = _foreign(entry, Identifiers(pmid=ids.pmid), of_pmid)
    own = next((record.doi for record in of_pmid if record.doi), "")
    if own and own != ids.doi:
        conflicts = (*conflicts, FieldMismatch("doi", ids.doi, own, "pubmed"))
    elif not own and gathered.denied("crossref") and not gathered.failures and not gathered.agency:
        conflicts = (*conflicts, FieldMismatch("doi", ids.doi, "no agency has it", "crossref"))
    return Identified(gathered, of_pmid, conflicts, _merged(ids, of_pmid))


def _conflict(entry: Entry, ids: Identifiers, gathered: Gathered, desk: Desk) -> Identified:
    """The DOI and the PMID lead to two works: the one with the entry's title is the entry's."""
    of_pmid = gathered.only(lambda record: record.source == "pubmed").records
    of_doi = gathered.only(lambda record: record.source != "pubmed").records
    if not _bears_title(entry, of_doi) and _bears_title(entry, of_pmid):
        more = desk.gather(Identifiers(doi=of_pmid[0].doi, pmid=ids.pmid))
        kept = _of_work(Identifiers(pmid=ids.pmid, doi=of_pmid[0].doi), more.records)
        clash = FieldMismatch("doi", ids.doi, of_pmid[0].doi or _named(of_doi), "pubmed")
        return Identified(gathered.joined(more), kept or of_pmid, (clash,))
    more = desk.gather(Identifiers(doi=ids.doi))
    kept = _of_work(Identifiers(doi=ids.doi), more.records)
    own = next((record.pmid for record in kept if record.pmid), "")
    clash = FieldMismatch("pmid", ids.pmid, own or _named(of_pmid), "pubmed")
    conflicts = (clash, *_foreign(entry, Identifiers(doi=ids.doi), kept))
    return Identified(gathered.joined(more), kept, conflicts)


def _bears_title(entry: Entry, records: Sequence[Record]) -> bool:
    return any(compare_titles(entry.title, t).same for record in records for t in record.titles)


def _named(records: Sequence[Record]) -> str:
    title = next((title for record in records for title in record.titles), "")
    return f"it is that of {title!r}" if title else "it is another work's"


def _foreign(
    entry: Entry, ids: Identifiers, records: Sequence[Record]
) -> tuple[FieldMismatch, ...]:
    """An identifier whose work shares neither title nor authors with the entry belongs to another."""
    if not records or _bears_title(entry, records):
        return ()
    found = compare(entry, records)
    named_otherwise = found.differs("authors") or not {"authors"} & set(found.agreed)
    if not found.differs("title") or not named_otherwise:
        return ()
    field, value = ("doi", ids.doi) if ids.doi else ("pmid", ids.pmid)
    return (FieldMismatch(field, value, _named(records), records[0].source),)


def _by_search(entry: Entry, desk: Desk) -> Identified:
    people = entry_authors(entry).people
    wanted = Wanted(entry.title, people[0].family if people else "", entry.year)
    found = desk.search(wanted)
    chosen = choose(entry, found.records)
    if chosen is None and not found.failures and _elsewhere(entry):
        return Identified(found.only(lambda _: False), missing=_NO_SERVICE)
    if chosen is None:
        return Identified(found.only(lambda _: False), notes=_nearest(entry, found.records))
    ids = Identifiers(chosen.doi, "" if chosen.doi else chosen.pmid)
    gathered = desk.gather(ids) if ids.doi or ids.pmid else Gathered()
    records = _of_work(ids, gathered.records)
    searched = found.only(lambda record: record == chosen)
    return Identified(_searched(gathered, searched), records or (chosen,))


def _elsewhere(entry: Entry) -> bool:
    """Whether the services do not hold this kind of entry: a page, a fact sheet."""
    page = entry.type.lower() in {"online", "electronic", "www", "webpage", "manual", "software"}
    names = {name for name, _ in entry.extra}
    return page or (
        entry.type.lower() == "misc"
        and not entry.journal
        and bool(entry.url or names & {"howpublished", "urldate"})
    )


def _searched(gathered: Gathered, search: Gathered) -> Gathered:
    """The answers by identifier; from the search only what they do not say, failures included."""
    kept = {n: a for n, a in search.answers.items() if a.failed or n not in gathered.answers}
    return gathered.joined(Gathered({n: replace(a, records=()) for n, a in kept.items()}))


def choose(entry: Entry, candidates: Sequence[Record]) -> Record | None:
    """The candidate that is the entry's work; ``None`` where none is.

    The title must be the same and the first author too (or, where either list is unknown, year or
    journal). If everything else agrees, a title that differs is the entry's fault and is shown.
    """
    judged = [(record, compare(entry, [record])) for record in candidates]
    fitting = [(r, c) for r, c in judged if _same_work(entry, r, c)]
    fitting = fitting or [(r, c) for r, c in judged if _misnamed(r, c, entry)]
    if not fitting:
        return None
    return max(fitting, key=lambda pair: _rank(*pair))[0]


def _rank(record: Record, comparison: Comparison) -> tuple[int, int, int]:
    faults, agreed = len(comparison.mismatches), len(comparison.agreed)
    return (-faults, record.kind is not RecordKind.PREPRINT, agreed)


def _same_work(entry: Entry, record: Record, found: Comparison) -> bool:
    if "title" not in found.agreed:
        return False
    if "authors" in found.agreed or _same_first_author(entry, record):
        return True
    published = {"year", "journal", "volume", "pages"} & set(found.agreed)
    if found.differs("authors"):
        return {"year", "journal"} <= published and len(published) > 2
    known = entry.year is not None or bool(entry.journal)
    return bool({"year", "journal"} & published) if known else len(entry.title.split()) > 4


def _same_first_author(entry: Entry, record: Record) -> bool:
    mine, theirs = entry_authors(entry).people, record_authors(record).people
    return bool(mine and theirs) and same_person(mine[0], theirs[0])


def _misnamed(record: Record, found: Comparison, entry: Entry) -> bool:
    alike = max((likeness(entry.title, title) for title in record.titles), default=0.0)
    same = {"authors", "year", "journal"} <= set(found.agreed)
    return alike >= _NEAR and same and bool({"volume", "pages"} & set(found.agreed))


def _nearest(entry: Entry, candidates: Sequence[Record]) -> tuple[str, ...]:
    known = [(likeness(entry.title, t), t, r) for r in candidates for t in r.titles]
    if not known:
        return ()
    alike, title, record = max(known, key=lambda one: one[0])
    name = f"doi:{record.doi}" if record.doi else f"pmid:{record.pmid}"
    return (f"the nearest record is {title!r} ({name})",) if alike >= _NEAR else ()
