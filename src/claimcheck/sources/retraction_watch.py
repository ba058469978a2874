"""The Retraction Watch file (gitlab.com/crossref/retraction-watch-data) as a local index."""

from __future__ import annotations

import csv
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from claimcheck.errors import BibliographyError
from claimcheck.folding.doi import normalise_doi
from claimcheck.folding.pmid import normalise_pmid
from claimcheck.model.record import NoticeKind, Record, UpdateNotice
from claimcheck.sources.interface import Identifiers
from claimcheck.sources.reading import RETRACTING, notice_kind
from claimcheck.values import dataclass

NAME = "retraction-watch"
_FILE = "retraction-watch.sqlite"
NEEDED = (
    "Record ID",
    "Title",
    "RetractionDate",
    "RetractionDOI",
    "RetractionPubMedID",
    "OriginalPaperDOI",
    "OriginalPaperPubMedID",
    "RetractionNature",
    "Reason",
)
_TABLES = """
CREATE TABLE notices (
    doi TEXT NOT NULL, pmid TEXT NOT NULL, nature TEXT NOT NULL, at TEXT NOT NULL,
    notice_doi TEXT NOT NULL, notice_pmid TEXT NOT NULL, record TEXT NOT NULL,
    title TEXT NOT NULL, reason TEXT NOT NULL
);
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
_INDEXES = """
CREATE INDEX by_doi ON notices (doi) WHERE doi <> '';
CREATE INDEX by_pmid ON notices (pmid) WHERE pmid <> '';
CREATE INDEX by_notice_doi ON notices (notice_doi) WHERE notice_doi <> '';
CREATE INDEX by_notice_pmid ON notices (notice_pmid) WHERE notice_pmid <> '';
"""
_Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndexFacts:
    """What an index was made of, and when (ISO 8601)."""

    notices: int
    skipped: int
    """Rows that name neither a DOI nor a PMID, so that nothing can be looked up by them."""
    origin: str
    on: str


def build_index(lines: Iterable[str], folder: Path, origin: str) -> IndexFacts:
    """Reads the file's lines into ``folder``; the index there is replaced only on success.

    Raises:
        BibliographyError: it is no Retraction Watch file, or it holds no notice.
    """
    reader = csv.DictReader(lines)
    try:
        missing = [name for name in NEEDED if name not in (reader.fieldnames or ())]
    except (csv.Error, UnicodeDecodeError) as error:
        raise BibliographyError(str(error), path=origin, line=1) from error
    if missing:
        raise BibliographyError(
            f"this is not a Retraction Watch file: there is no column {missing[0]!r}",
            path=origin,
            line=1,
        )
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f"{_FILE}.new"
    new.unlink(missing_ok=True)
    try:
        facts = _write(new, reader, origin)
    except (csv.Error, UnicodeDecodeError) as error:
        new.unlink(missing_ok=True)
        raise BibliographyError(str(error), path=origin, line=reader.line_num) from error
    if not facts.notices:
        new.unlink()
        raise BibliographyError("the file holds no notice", path=origin)
    new.replace(folder / _FILE)
    return facts


def _write(file: Path, rows: Iterable[dict[str, str | None]], origin: str) -> IndexFacts:
    counts = {"kept": 0, "skipped": 0}
    on = datetime.now(UTC).isoformat(timespec="seconds")
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(_TABLES)
        connection.executemany(
            "INSERT INTO notices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _rows(rows, counts)
        )
        connection.executescript(_INDEXES)
        about = {"origin": origin, "on": on, **{k: str(v) for k, v in counts.items()}}
        connection.executemany("INSERT INTO about VALUES (?, ?)", about.items())
        connection.commit()
    return IndexFacts(counts["kept"], counts["skipped"], origin, on)


def _rows(rows: Iterable[dict[str, str | None]], counts: dict[str, int]) -> Iterator[_Row]:
    for row in rows:
        doi = normalise_doi(_cell(row, "OriginalPaperDOI"))
        pmid = _pmid(row, "OriginalPaperPubMedID")
        if not _cell(row, "RetractionNature"):
            continue
        if not doi and not pmid:
            counts["skipped"] += 1
            continue
        counts["kept"] += 1
        yield (
            doi,
            pmid,
            _cell(row, "RetractionNature"),
            _iso(_cell(row, "RetractionDate")),
            normalise_doi(_cell(row, "RetractionDOI")),
            _pmid(row, "RetractionPubMedID"),
            _cell(row, "Record ID"),
            _cell(row, "Title"),
            _cell(row, "Reason").rstrip(";").replace("+", ""),
        )


def _cell(row: dict[str, str | None], name: str) -> str:
    return (row.get(name) or "").strip()


def _pmid(row: dict[str, str | None], name: str) -> str:
    """The file writes a missing PMID as ``0`` or leaves it blank."""
    return normalise_pmid(_cell(row, name).removesuffix(".0"))


def _iso(date: str) -> str:
    """``2010-02-06`` of ``2/6/2010 0:00``; empty of anything else."""
    match = re.match(r"(\d{1,2})/(\d{1,2})/(\d{4})\b", date)
    return f"{match[3]}-{int(match[1]):02d}-{int(match[2]):02d}" if match else ""


class RetractionIndex:
    """The index built by :func:`build_index`, read only; safe to share between threads.

    Raises:
        BibliographyError: the index is damaged, or of another version.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE

    @property
    def there(self) -> bool:
        """Whether an index has been built."""
        return self._file.is_file()

    def facts(self) -> IndexFacts:
        """What the index was made of."""
        about = {row[0]: row[1] for row in self._select("SELECT name, value FROM about", ())}
        return IndexFacts(int(about["kept"]), int(about["skipped"]), about["origin"], about["on"])

    def look_up(self, ids: Identifiers) -> tuple[Record, ...]:
        """One record with every notice of the paper, oldest first; none where there is none."""
        about, is_about = [], []
        for column, value in (("doi", ids.doi), ("pmid", ids.pmid)):
            if value:
                about += self._select(_QUERY.format(column=column), (value,))
                is_about += self._select(_QUERY.format(column=f"notice_{column}"), (value,))
        retracts = _retracted_by(is_about, ids)
        if not about and not retracts:
            return ()
        notices = sorted(dict.fromkeys(_notice(row) for row in about), key=lambda n: n.on)
        title = next((row[7] for row in about), "")
        return (
            Record(
                NAME,
                doi=ids.doi,
                pmid=ids.pmid,
                titles=(title,) if title else (),
                notices=tuple(notices),
                is_notice=bool(retracts) and not about,
                notice_of=retracts,
            ),
        )

    def _select(self, query: str, values: tuple[str, ...]) -> list[_Row]:
        address = f"{self._file.resolve().as_uri()}?mode=ro"
        try:
            with closing(sqlite3.connect(address, uri=True)) as connection:
                return connection.execute(query, values).fetchall()
        except sqlite3.DatabaseError as error:
            told = f"{error}; load the file anew: claimcheck retractions update"
            raise BibliographyError(told, path=str(self._file)) from error


_QUERY = "SELECT * FROM notices WHERE {column} = ?"


def _notice(row: _Row) -> UpdateNotice:
    kind = notice_kind(row[2])
    kind = kind if kind is not NoticeKind.UNKNOWN else notice_kind(row[2].split("/")[0])
    return UpdateNotice(
        kind, NAME, word=row[2], doi=row[4], pmid=row[5], on=row[3], by=NAME, reference=row[6]
    )


def _retracted_by(rows: list[_Row], ids: Identifiers) -> tuple[str, ...]:
    """What the looked-up work, as a notice, retracts; a notice under the paper's own DOI is not one."""
    others = [r for r in rows if r[0] != ids.doi or (not ids.doi and r[1] != ids.pmid)]
    return tuple(dict.fromkeys(r[0] or r[1] for r in others if notice_kind(r[2]) in RETRACTING))
