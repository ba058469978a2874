"""DataCite REST API: https://support.datacite.org/docs/api-get-doi."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from claimcheck.folding.doi import normalise_doi
from claimcheck.folding.names import read_name
from claimcheck.folding.titles import plain_title
from claimcheck.model.record import Record, RecordKind
from claimcheck.sources.asking import Reply, Request, UnusableAnswerError, is_absent
from claimcheck.sources.interface import Ask, Identifiers, Wanted
from claimcheck.sources.reading import (
    dig,
    dois,
    items,
    person,
    person_of,
    preprint_servers,
    read_titles,
    text,
    with_subtitles,
    year_of,
)
from claimcheck.values import dataclass

NAME = "datacite"
_KINDS = {
    "JournalArticle": RecordKind.ARTICLE,
    "Preprint": RecordKind.PREPRINT,
    "ConferencePaper": RecordKind.PROCEEDINGS,
    "BookChapter": RecordKind.CHAPTER,
    "Book": RecordKind.BOOK,
    "Dissertation": RecordKind.THESIS,
    "Report": RecordKind.REPORT,
    "Dataset": RecordKind.DATASET,
}


@dataclass(frozen=True, slots=True)
class DataCite:
    """The registration agency of data sets, theses, reports and some preprints."""

    name: str = NAME

    def knows(self, ids: Identifiers) -> bool:
        """Only DOIs."""
        return bool(ids.doi)

    def look_up(self, ids: Identifiers, ask: Ask) -> tuple[Record, ...]:
        """The work under a DOI."""
        return ask(Request(NAME, f"dois/{quote(ids.doi, safe='/:()')}", read=read_reply))

    def search(self, wanted: Wanted, ask: Ask) -> tuple[Record, ...] | None:  # noqa: ARG002 - the interface's
        """None: a health article's studies are not searched for among data sets."""
        return None


def read_reply(reply: Reply) -> tuple[Record, ...]:
    """The work of a reply; none of a 404 that says so."""
    if is_absent(reply):
        return ()
    attributes = dig(reply.json(), "data", "attributes")
    if not isinstance(attributes, dict) or not text(attributes, "doi"):
        raise UnusableAnswerError("a work without a DOI")
    return (read_attributes(attributes),)


def read_attributes(work: dict[str, Any]) -> Record:
    """The attributes of one DOI as a record."""
    doi = normalise_doi(text(work, "doi") or text(work, "id"))
    people, groups = _creators(work)
    titles = read_titles(NAME, _titles(work))
    kind = _KINDS.get(text(work, "types", "resourceTypeGeneral"), RecordKind.UNKNOWN)
    return Record(
        NAME,
        doi=doi,
        titles=titles.texts,
        authors=people,
        groups=groups,
        years=tuple(dict.fromkeys((*year_of(dig(work, "publicationYear")), *_dates(work)))),
        journals=_journals(
            work, preprint_servers(doi, _publisher(work)) if kind is RecordKind.PREPRINT else ()
        ),
        volume=text(work, "container", "volume"),
        issue=text(work, "container", "issue"),
        pages="-".join(
            filter(None, (text(work, "container", f"{end}Page") for end in ("first", "last")))
        ),
        kind=kind,
        funding=tuple(
            dict.fromkeys(
                n for f in items(work, "fundingReferences") if (n := text(f, "funderName"))
            )
        ),
        abstract=next(
            (
                plain_title(text(d, "description"))
                for d in items(work, "descriptions")
                if text(d, "descriptionType") == "Abstract"
            ),
            "",
        ),
        licence=next(
            (text(r, "rightsUri") or text(r, "rights") for r in items(work, "rightsList")), ""
        ),
        notices=titles.notices,
        published_as=_published(work) if kind is RecordKind.PREPRINT else (),
    )


def _titles(work: dict[str, Any]) -> list[str]:
    listed = items(work, "titles")
    main = [text(t, "title") for t in listed if text(t, "titleType") in {"", "None"}]
    subtitles = [text(t, "title") for t in listed if text(t, "titleType") == "Subtitle"]
    other = [text(t, "title") for t in listed if text(t, "titleType") == "TranslatedTitle"]
    return [*with_subtitles([t for t in main if t], [s for s in subtitles if s]), *other]


def _creators(work: dict[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    people, groups = [], []
    for creator in items(work, "creators"):
        name = text(creator, "name")
        if text(creator, "nameType") == "Organizational" or read_name(name).group:
            groups.append(name)
        elif family := text(creator, "familyName"):
            people.append(person(family, dig(creator, "givenName")))
        elif name:
            people.append(name if "," in name else person_of(name))
    return tuple(people), tuple(groups)


def _journals(work: dict[str, Any], servers: tuple[str, ...]) -> tuple[str, ...]:
    names = (text(work, "container", "title"), *servers)
    return tuple(dict.fromkeys(name for name in names if name))


def _publisher(work: dict[str, Any]) -> str:
    return text(work, "publisher") or text(work, "publisher", "name")


def _dates(work: dict[str, Any]) -> tuple[int, ...]:
    wanted = {"Issued", "Available", "Copyrighted", "Submitted"}
    listed = [text(d, "date") for d in items(work, "dates") if text(d, "dateType") in wanted]
    return tuple(year for value in listed for year in year_of(value))


def _published(work: dict[str, Any]) -> tuple[str, ...]:
    links = items(work, "relatedIdentifiers")
    later = {"IsPreprintOf", "IsVersionOf", "IsPublishedIn"}
    named = [
        text(link, "relatedIdentifier")
        for link in links
        if text(link, "relationType") in later
        and text(link, "relatedIdentifierType").upper() == "DOI"
    ]
    return dois(*named)
