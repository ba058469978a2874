"""OpenAlex: https://docs.openalex.org/api-entities/works. Asked by identifier only (free)."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from claimcheck.folding.doi import normalise_doi
from claimcheck.folding.pmid import normalise_pmcid, normalise_pmid
from claimcheck.model.record import NoticeKind, Record, RecordKind, UpdateNotice
from claimcheck.sources.asking import Reply, Request, UnusableAnswerError, is_absent
from claimcheck.sources.interface import Ask, Identifiers, Wanted
from claimcheck.sources.reading import dig, items, person_of, read_titles, text, year_of
from claimcheck.values import dataclass

NAME = "openalex"
_KINDS = {
    "journal-article": RecordKind.ARTICLE,
    "article": RecordKind.ARTICLE,
    "review": RecordKind.ARTICLE,
    "letter": RecordKind.ARTICLE,
    "editorial": RecordKind.ARTICLE,
    "preprint": RecordKind.PREPRINT,
    "posted-content": RecordKind.PREPRINT,
    "proceedings-article": RecordKind.PROCEEDINGS,
    "book-chapter": RecordKind.CHAPTER,
    "book": RecordKind.BOOK,
    "dissertation": RecordKind.THESIS,
    "report": RecordKind.REPORT,
    "dataset": RecordKind.DATASET,
}


@dataclass(frozen=True, slots=True)
class OpenAlex:
    """An open catalogue of works; its retractions come in part from Retraction Watch."""

    name: str = NAME

    def knows(self, ids: Identifiers) -> bool:
        """DOIs and PMIDs."""
        return bool(ids.doi or ids.pmid)

    def look_up(self, ids: Identifiers, ask: Ask) -> tuple[Record, ...]:
        """The work under a DOI or a PMID."""
        name = f"doi:{quote(ids.doi, safe='/:()')}" if ids.doi else f"pmid:{ids.pmid}"
        return ask(Request(NAME, f"works/{name}", read=read_reply))

    def search(self, wanted: Wanted, ask: Ask) -> tuple[Record, ...] | None:  # noqa: ARG002 - the interface's
        """None: its searches are metered."""
        return None


def read_reply(reply: Reply) -> tuple[Record, ...]:
    """The work of a reply; none of a 404 that says so."""
    if is_absent(reply):
        return ()
    body = reply.json()
    if not isinstance(body, dict) or not (text(body, "id") or dig(body, "ids")):
        raise UnusableAnswerError("a work without an identifier")
    return (read_work(body),)


def read_work(work: dict[str, Any]) -> Record:
    """One work of OpenAlex's as a record."""
    ids = dig(work, "ids") or {}
    titles = read_titles(NAME, [text(work, "title"), text(work, "display_name")])
    retracted = UpdateNotice(NoticeKind.RETRACTION, NAME, word="is_retracted")
    return Record(
        NAME,
        doi=normalise_doi(text(work, "doi") or text(ids, "doi")),
        pmid=normalise_pmid(text(ids, "pmid")),
        pmcid=normalise_pmcid(text(ids, "pmcid")),
        titles=titles.texts,
        authors=_people(work),
        authors_complete=dig(work, "is_authors_truncated") is not True,
        years=year_of(dig(work, "publication_year")),
        journals=_journals(work),
        volume=text(work, "biblio", "volume"),
        issue=text(work, "biblio", "issue"),
        pages=_pages(work),
        kind=_KINDS.get(text(work, "type_crossref") or text(work, "type"), RecordKind.UNKNOWN),
        mesh=tuple(
            dict.fromkeys(n for m in items(work, "mesh") if (n := text(m, "descriptor_name")))
        ),
        licence=text(work, "primary_location", "license"),
        notices=(retracted, *titles.notices)
        if dig(work, "is_retracted") is True
        else titles.notices,
        is_notice=text(work, "type") == "retraction" or titles.is_notice,
    )


def _people(work: dict[str, Any]) -> tuple[str, ...]:
    listed = items(work, "authorships")
    names = (text(a, "raw_author_name") or text(a, "author", "display_name") for a in listed)
    return tuple(person_of(name) for name in names if name)


def _journals(work: dict[str, Any]) -> tuple[str, ...]:
    name = text(work, "primary_location", "source", "display_name")
    return (name,) if name else ()


def _pages(work: dict[str, Any]) -> str:
    """A last page equal to the first is more often a gap in OpenAlex's data than a single page."""
    first, last = (text(work, "biblio", f"{end}_page") for end in ("first", "last"))
    return f"{first}-{last}" if last and last != first else first
