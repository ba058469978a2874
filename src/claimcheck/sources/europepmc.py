"""Europe PMC's RESTful service: https://europepmc.org/RestfulWebService."""

from __future__ import annotations

import re
from typing import Any

from claimcheck.folding.doi import normalise_doi
from claimcheck.folding.names import fold_name
from claimcheck.folding.pmid import normalise_pmcid
from claimcheck.folding.titles import plain_title
from claimcheck.model.record import NoticeKind, Record, RecordKind, UpdateNotice
from claimcheck.sources.asking import Reply, Request, UnusableAnswerError
from claimcheck.sources.interface import Ask, Identifiers, Wanted
from claimcheck.sources.reading import (
    RETRACTING,
    date_in,
    dig,
    doi_in,
    items,
    looks_like_meeting_abstract,
    notice_kind,
    person,
    preprint_servers,
    read_titles,
    text,
    texts,
    year_of,
)
from claimcheck.values import dataclass

NAME = "europepmc"
_ABSTRACTS = frozenset({"abstract", "meeting-abstract", "meeting abstract", "conference-abstract"})


@dataclass(frozen=True, slots=True)
class EuropePmc:
    """PubMed's records, PMC's and those of preprint servers."""

    name: str = NAME

    def knows(self, ids: Identifiers) -> bool:
        """DOIs and PMIDs."""
        return bool(ids.doi or ids.pmid)

    def look_up(self, ids: Identifiers, ask: Ask) -> tuple[Record, ...]:
        """The works with this DOI or PMID of their own."""
        if ids.doi:
            found = ask(_query(f'DOI:"{ids.doi}"'))
            return tuple(record for record in found if record.doi == ids.doi)
        found = ask(_query(f"EXT_ID:{ids.pmid} AND SRC:MED"))
        return tuple(record for record in found if record.pmid == ids.pmid)

    def search(self, wanted: Wanted, ask: Ask) -> tuple[Record, ...]:
        """Works whose title has the title's words, by the first author if there is one."""
        words = re.sub(r"[^\w\s-]", " ", wanted.title)
        query = f'TITLE:"{" ".join(words.split())[:600]}"'
        if author := fold_name(wanted.author):
            query += f' AND AUTH:"{author}"'
        return ask(_query(query))


def _query(query: str) -> Request:
    params = (("query", query), ("resultType", "core"), ("format", "json"), ("pageSize", "5"))
    return Request(NAME, "search", params, read_reply)


def read_reply(reply: Reply) -> tuple[Record, ...]:
    """The works of a reply; its errors come with status 200 and are refused."""
    if reply.status != 200:
        raise UnusableAnswerError(f"it answered {reply.status}")
    body = reply.json()
    found = dig(body, "resultList", "result")
    if dig(body, "errCode") is not None or not isinstance(found, list):
        raise UnusableAnswerError("the answer contains an error")
    return tuple(read_work(work) for work in found if isinstance(work, dict))


def read_work(work: dict[str, Any]) -> Record:
    """One result of Europe PMC's as a record."""
    types = texts(work, "pubTypeList", "pubType") or texts(work, "pubType")
    titles = read_titles(NAME, [text(work, "title")])
    preprint = text(work, "source") == "PPR" or any(t.lower() == "preprint" for t in types)
    doi, links = (
        normalise_doi(text(work, "doi")),
        items(work, "commentCorrectionList", "commentCorrection"),
    )
    people, groups = _authors(work)
    issue, pages = text(work, "journalInfo", "issue") or text(work, "issue"), text(work, "pageInfo")
    retracts = tuple(text(link, "id") or "unknown" for link in links if _is(link, "retraction of"))
    return Record(
        NAME,
        doi=doi,
        pmid=text(work, "pmid"),
        pmcid=normalise_pmcid(text(work, "pmcid")),
        titles=titles.texts,
        authors=people,
        groups=groups,
        years=_years(work),
        journals=_journals(work, doi if preprint else ""),
        volume=text(work, "journalInfo", "volume") or text(work, "journalVolume"),
        issue=issue,
        pages=pages,
        kind=_kind(work, preprint=preprint),
        publication_types=types,
        mesh=tuple(
            name
            for heading in items(work, "meshHeadingList", "meshHeading")
            if (name := text(heading, "descriptorName"))
        ),
        funding=tuple(
            dict.fromkeys(a for g in items(work, "grantsList", "grant") if (a := text(g, "agency")))
        ),
        abstract=plain_title(text(work, "abstractText")),
        licence=text(work, "license"),
        notices=(*_notices(links, types, preprint=preprint), *titles.notices),
        is_notice=bool(retracts) or titles.is_notice or "Retraction of Publication" in types,
        notice_of=retracts,
        published_as=_published_as(links) if preprint else (),
        conference_abstract=any(t.lower() in _ABSTRACTS for t in types)
        or looks_like_meeting_abstract(titles.texts, issue, pages),
    )


def _authors(work: dict[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    listed = items(work, "authorList", "author")
    groups = tuple(name for a in listed if (name := text(a, "collectiveName")))
    people = [person(dig(a, "lastName"), dig(a, "firstName") or dig(a, "initials")) for a in listed]
    if not listed:
        people = [_split(name) for name in text(work, "authorString").rstrip(".").split(", ")]
    return tuple(name for name in people if name), groups


def _split(name: str) -> str:
    """``Wakefield AJ`` of an author string as ``Wakefield, AJ``."""
    match = re.fullmatch(r"(.{1,80}) ([A-Z]{1,4})", name.strip())
    return f"{match.group(1)}, {match.group(2)}" if match else name.strip()


def _years(work: dict[str, Any]) -> tuple[int, ...]:
    given = (
        text(work, "pubYear"),
        text(work, "journalInfo", "yearOfPublication"),
        text(work, "journalInfo", "printPublicationDate"),
        text(work, "electronicPublicationDate"),
        text(work, "firstPublicationDate"),
    )
    return tuple(dict.fromkeys(year for value in given for year in year_of(value)))


def _journals(work: dict[str, Any], preprint_doi: str) -> tuple[str, ...]:
    journal = dig(work, "journalInfo", "journal")
    names = [text(journal, n) for n in ("title", "isoabbreviation", "medlineAbbreviation")]
    names += [text(work, "journalTitle"), text(work, "bookOrReportDetails", "publisher")]
    return tuple(dict.fromkeys(filter(None, (*names, *preprint_servers(preprint_doi)))))


def _kind(work: dict[str, Any], *, preprint: bool) -> RecordKind:
    if preprint:
        return RecordKind.PREPRINT
    in_journal = dig(work, "journalInfo") or text(work, "journalTitle")
    return RecordKind.ARTICLE if in_journal else RecordKind.UNKNOWN


def _is(link: Any, kind: str) -> bool:
    return text(link, "type").lower() == kind


def _notices(
    links: list[Any], types: tuple[str, ...], *, preprint: bool
) -> tuple[UpdateNotice, ...]:
    found = [n for link in links if (n := _notice(link, preprint=preprint)) is not None]
    lower = {t.lower() for t in types}
    if "retracted publication" in lower and not any(n.kind in RETRACTING for n in found):
        found.append(UpdateNotice(NoticeKind.RETRACTION, NAME, word="Retracted Publication"))
    if lower & {"preprint withdrawal", "preprint removal"}:
        found.append(UpdateNotice(NoticeKind.WITHDRAWAL, NAME, word="preprint withdrawal"))
    return tuple(found)


def _notice(link: Any, *, preprint: bool) -> UpdateNotice | None:
    word = text(link, "type")
    kind = notice_kind(word.lower().removesuffix(" in"))
    if not word.lower().endswith(" in") or kind is NoticeKind.UNKNOWN:
        return None
    if kind is NoticeKind.NEW_VERSION and (preprint or text(link, "source") == "PPR"):
        return None
    reference = text(link, "reference")
    return UpdateNotice(
        kind,
        NAME,
        word=word,
        doi=doi_in(reference),
        pmid=text(link, "id") if text(link, "source") in {"MED", ""} else "",
        on=date_in(reference),
        reference=reference,
    )


def _published_as(links: list[Any]) -> tuple[str, ...]:
    later = [link for link in links if _is(link, "update in") or _is(link, "preprint of")]
    named = (doi_in(text(link, "reference")) or text(link, "id") for link in later)
    return tuple(name for name in named if name)
