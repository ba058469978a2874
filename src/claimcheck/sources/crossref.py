"""Crossref REST API: https://api.crossref.org/swagger-ui, github.com/CrossRef/rest-api-doc."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from claimcheck.folding.doi import normalise_doi
from claimcheck.folding.names import is_group
from claimcheck.folding.titles import plain_title
from claimcheck.model.record import NoticeKind, Record, RecordKind, UpdateNotice
from claimcheck.sources.asking import Reply, Request, UnusableAnswerError
from claimcheck.sources.interface import Ask, Identifiers, Wanted
from claimcheck.sources.reading import (
    RETRACTING,
    date_of_parts,
    dig,
    dois,
    items,
    looks_like_meeting_abstract,
    notice_kind,
    person,
    person_of,
    preprint_servers,
    read_titles,
    text,
    texts,
    with_subtitles,
    year_of,
)
from claimcheck.values import dataclass

NAME = "crossref"
_FIELDS = (
    "DOI,title,subtitle,author,issued,published,published-print,published-online,container-title,"
    "short-container-title,volume,issue,page,article-number,type,subtype,updated-by,update-to,"
    "relation,institution,publisher,score"
)
_KINDS = {
    "journal-article": RecordKind.ARTICLE,
    "posted-content": RecordKind.PREPRINT,
    "proceedings-article": RecordKind.PROCEEDINGS,
    "book-chapter": RecordKind.CHAPTER,
    "book-section": RecordKind.CHAPTER,
    "book-part": RecordKind.CHAPTER,
    "reference-entry": RecordKind.CHAPTER,
    "book": RecordKind.BOOK,
    "monograph": RecordKind.BOOK,
    "edited-book": RecordKind.BOOK,
    "reference-book": RecordKind.BOOK,
    "dissertation": RecordKind.THESIS,
    "report": RecordKind.REPORT,
    "standard": RecordKind.REPORT,
    "dataset": RecordKind.DATASET,
}
_YEARS = (
    ("issued",),
    ("published",),
    ("published-print",),
    ("published-online",),
    ("posted",),
    ("journal-issue", "published-print"),
    ("journal-issue", "published-online"),
)


@dataclass(frozen=True, slots=True)
class Crossref:
    """The registration agency of most journals' DOIs."""

    name: str = NAME

    def knows(self, ids: Identifiers) -> bool:
        """Only DOIs."""
        return bool(ids.doi)

    def look_up(self, ids: Identifiers, ask: Ask) -> tuple[Record, ...]:
        """The work under a DOI."""
        return ask(Request(NAME, f"works/{quote(ids.doi, safe='')}", read=read_reply))

    def agency(self, doi: str, ask: Ask) -> str:
        """The agency that registered a DOI; empty if none did."""
        found = ask(Request(NAME, f"works/{quote(doi, safe='')}/agency", read=_read_agency))
        return found[0].journals[0] if found else ""

    def search(self, wanted: Wanted, ask: Ask) -> tuple[Record, ...]:
        """The five works whose citation is most like title, first author and year."""
        words = " ".join(filter(None, (wanted.title, wanted.author, str(wanted.year or ""))))
        params = (("query.bibliographic", words), ("rows", "5"), ("select", _FIELDS))
        return ask(Request(NAME, "works", params, read_reply))


def read_reply(reply: Reply) -> tuple[Record, ...]:
    """The works of a reply; none of Crossref's own "Resource not found."."""
    if reply.status == 404:
        return _absent(reply)
    body = reply.json()
    if text(body, "status") != "ok" or not isinstance(dig(body, "message"), dict):
        raise UnusableAnswerError("the answer contains an error")
    message = body["message"]
    if text(body, "message-type") == "work-list" or "items" in message:
        if not isinstance(message.get("items"), list):
            raise UnusableAnswerError("a list of works without works")
        return tuple(read_work(item) for item in message["items"] if text(item, "DOI"))
    if not text(message, "DOI"):
        raise UnusableAnswerError("a work without a DOI")
    return (read_work(message),)


def _absent(reply: Reply) -> tuple[Record, ...]:
    if "resource not found" in reply.text()[:2000].lower():
        return ()
    raise UnusableAnswerError("it answered 404, but not in Crossref's own form")


def _read_agency(reply: Reply) -> tuple[Record, ...]:
    if reply.status == 404:
        return _absent(reply)
    body = reply.json()
    label = text(body, "message", "agency", "label") or text(body, "message", "agency", "id")
    if not label:
        raise UnusableAnswerError("an answer without an agency")
    return (Record(NAME, doi=normalise_doi(text(body, "message", "DOI")), journals=(label,)),)


def read_work(work: dict[str, Any]) -> Record:
    """One work of Crossref's as a record."""
    doi = normalise_doi(text(work, "DOI"))
    titles = read_titles(
        NAME,
        [
            *with_subtitles(list(texts(work, "title")), list(texts(work, "subtitle"))),
            *texts(work, "original-title"),
        ],
    )
    retracts = _retracts(work, doi)
    kind = _kind(work)
    return Record(
        NAME,
        doi=doi,
        titles=titles.texts,
        authors=_people(work),
        groups=tuple(n for a in items(work, "author") if (n := text(a, "name")) and _is_body(n)),
        years=_years(work),
        journals=_journals(work, kind, doi),
        volume=text(work, "volume"),
        issue=text(work, "issue"),
        pages=text(work, "page") or text(work, "article-number"),
        kind=kind,
        funding=tuple(
            dict.fromkeys(name for f in items(work, "funder") if (name := text(f, "name")))
        ),
        abstract=plain_title(text(work, "abstract")),
        licence=_licence(work),
        notices=(*_updates(work, doi), *titles.notices),
        is_notice=bool(retracts) or titles.is_notice,
        notice_of=retracts,
        published_as=tuple(d for d in dois(*_related(work, "is-preprint-of")) if d != doi),
        conference_abstract=looks_like_meeting_abstract(
            titles.texts, text(work, "issue"), text(work, "page")
        ),
    )


def _people(work: dict[str, Any]) -> tuple[str, ...]:
    """Personal names; occasionally one is deposited as if it were a group's."""
    named = (
        person(a.get("family"), a.get("given"))
        for a in items(work, "author")
        if isinstance(a, dict)
    )
    misplaced = [n for a in items(work, "author") if (n := text(a, "name")) and not _is_body(n)]
    return (*(name for name in named if name), *map(person_of, misplaced))


def _is_body(name: str) -> bool:
    return is_group(name) or len(name.split()) > 3 or len(name.split()) == 1


def _years(work: dict[str, Any]) -> tuple[int, ...]:
    found = [year for path in _YEARS for year in year_of(date_of_parts(dig(work, *path)))]
    return tuple(dict.fromkeys(found))


def _kind(work: dict[str, Any]) -> RecordKind:
    kind = _KINDS.get(text(work, "type"), RecordKind.UNKNOWN)
    posted = text(work, "type") == "posted-content"
    if posted and text(work, "subtype") not in {"", "preprint"}:
        return RecordKind.UNKNOWN
    return kind


def _journals(work: dict[str, Any], kind: RecordKind, doi: str) -> tuple[str, ...]:
    names = [*texts(work, "container-title"), *texts(work, "short-container-title")]
    if kind is RecordKind.PREPRINT:
        institutions = [text(i, "name") for i in items(work, "institution")]
        names += [*institutions, *preprint_servers(doi, text(work, "publisher"))]
    return tuple(dict.fromkeys(plain_title(name) for name in names if name))


def _licence(work: dict[str, Any]) -> str:
    urls = [text(one, "URL") for one in items(work, "license")]
    return next((url for url in urls if "creativecommons" in url), urls[0] if urls else "")


def _updates(work: dict[str, Any], own: str) -> tuple[UpdateNotice, ...]:
    found = [
        UpdateNotice(
            notice_kind(text(update, "type")),
            NAME,
            word=text(update, "type"),
            doi=normalise_doi(text(update, "DOI")),
            on=date_of_parts(dig(update, "updated")),
            by=text(update, "source"),
            reference=text(update, "record-id"),
        )
        for update in items(work, "updated-by")
    ]
    return tuple(n for n in found if not (n.kind is NoticeKind.NEW_VERSION and n.doi == own))


def _retracts(work: dict[str, Any], own: str) -> tuple[str, ...]:
    """What this record retracts. A notice under the paper's own DOI is the paper's, not this."""
    aimed = [
        text(update, "DOI")
        for update in items(work, "update-to")
        if notice_kind(text(update, "type")) in RETRACTING
    ]
    return tuple(doi for doi in dois(*aimed) if doi != own)


def _related(work: dict[str, Any], relation: str) -> list[str]:
    links = items(work, "relation", relation)
    return [text(link, "id") for link in links if text(link, "id-type") in {"doi", ""}]
