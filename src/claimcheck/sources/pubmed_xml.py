"""PubMed's articles and books as records (NLM DTD pubmed_250101)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element  # a type; the parser is claimcheck.sources.xml

from claimcheck.folding.doi import normalise_doi
from claimcheck.folding.pmid import normalise_pmcid
from claimcheck.model.record import NoticeKind, Record, RecordKind, UpdateNotice
from claimcheck.sources.reading import (
    RETRACTING,
    Titles,
    date_in,
    doi_in,
    looks_like_meeting_abstract,
    notice_kind,
    person,
    preprint_servers,
    read_titles,
    year_of,
)

NAME = "pubmed"
RETRACTED, RETRACTION, PREPRINT = "D016441", "D016440", "D000076942"
_ABSTRACTS = frozenset({"meeting abstract", "meeting abstracts", "congress"})
_PREPRINT_CITED = re.compile(
    r"\b(?:bioRxiv|medRxiv|Res Sq|Research Square|arXiv|SSRN|Preprints|PsyArXiv|ChemRxiv)\b"
)


def words(element: Element | None) -> str:
    """All text inside an element, without markup, white space as single spaces."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def find(element: Element, path: str) -> str:
    """The text of the first element at ``path``; empty where there is none."""
    return words(element.find(path))


def read_article(element: Element) -> Record:
    """One ``PubmedArticle`` as a record."""
    citation = element.find("MedlineCitation")
    article = citation.find("Article") if citation is not None else None
    if citation is None or article is None:
        return Record(NAME)
    types = citation.findall("Article/PublicationTypeList/PublicationType")
    codes = {t.get("UI", "") for t in types} | {_code(words(t)) for t in types}
    titles = read_titles(NAME, [find(article, "ArticleTitle"), find(article, "VernacularTitle")])
    doi = _doi(element, article)
    links = citation.findall("CommentsCorrectionsList/CommentsCorrections")
    preprint = PREPRINT in codes
    pages = _pages(article)
    issue = find(article, "Journal/JournalIssue/Issue")
    return Record(
        NAME,
        doi=doi,
        pmid=find(citation, "PMID"),
        pmcid=_identifier(element, "pmc"),
        titles=titles.texts,
        authors=_people(article.findall("AuthorList/Author")),
        groups=_groups(article.findall("AuthorList/Author")),
        authors_complete=_complete(article),
        years=_years(article),
        journals=_journals(citation, doi if preprint else ""),
        volume=find(article, "Journal/JournalIssue/Volume"),
        issue=issue,
        pages=pages,
        kind=RecordKind.PREPRINT if preprint else RecordKind.ARTICLE,
        publication_types=tuple(filter(None, map(words, types))),
        mesh=tuple(map(words, citation.findall("MeshHeadingList/MeshHeading/DescriptorName"))),
        mesh_automated=citation.get("IndexingMethod") == "Automated",
        funding=tuple(
            dict.fromkeys(filter(None, map(words, article.findall("GrantList/Grant/Agency"))))
        ),
        abstract=_abstract(article),
        licence=find(article, "Abstract/CopyrightInformation"),
        notices=_notices(links, codes, preprint=preprint, titles=titles),
        is_notice=RETRACTION in codes or titles.is_notice or bool(_retracts(links)),
        notice_of=_retracts(links),
        published_as=_published_as(links) if preprint else (),
        conference_abstract=any(words(t).lower() in _ABSTRACTS for t in types)
        or looks_like_meeting_abstract(titles.texts, issue, pages),
    )


def read_book(element: Element) -> Record:
    """One ``PubmedBookArticle`` (a book or a chapter of one) as a record."""
    document = element.find("BookDocument")
    if document is None:
        return Record(NAME)
    chapter, book = find(document, "ArticleTitle"), find(document, "Book/BookTitle")
    titles = read_titles(NAME, [chapter or book])
    people = document.findall("AuthorList/Author") or document.findall("Book/AuthorList/Author")
    doi = next(
        (words(i) for i in document.findall("ArticleIdList/ArticleId") if i.get("IdType") == "doi"),
        "",
    )
    return Record(
        NAME,
        doi=normalise_doi(doi),
        pmid=find(document, "PMID"),
        titles=titles.texts,
        authors=_people(people),
        groups=_groups(people),
        years=tuple(
            dict.fromkeys(
                y
                for path in ("Book/PubDate/Year", "ContributionDate/Year", "DateRevised/Year")
                for y in year_of(find(document, path))
            )
        ),
        journals=(book,) if chapter and book else (),
        kind=RecordKind.CHAPTER if chapter else RecordKind.BOOK,
        publication_types=tuple(map(words, document.findall("PublicationType"))),
        abstract=_abstract(document),
        notices=titles.notices,
    )


def _code(name: str) -> str:
    """The UI of a publication type given by name alone, as old records do."""
    named = {
        "retracted publication": RETRACTED,
        "retraction of publication": RETRACTION,
        "preprint": PREPRINT,
    }
    return named.get(name.lower(), "")


def _identifier(element: Element, kind: str) -> str:
    """By the exact path: ``.//ArticleId`` would also find those of the works cited."""
    for one in element.findall("PubmedData/ArticleIdList/ArticleId"):
        if one.get("IdType") == kind:
            return normalise_pmcid(words(one)) if kind == "pmc" else words(one)
    return ""


def _doi(element: Element, article: Element) -> str:
    own = _identifier(element, "doi")
    located = (
        words(e)
        for e in article.findall("ELocationID")
        if e.get("EIdType") == "doi" and e.get("ValidYN", "Y") == "Y"
    )
    return normalise_doi(own or next(located, ""))


def _valid(people: Iterable[Element]) -> list[Element]:
    return [author for author in people if author.get("ValidYN", "Y") == "Y"]


def _people(people: list[Element]) -> tuple[str, ...]:
    named = (
        person(find(a, "LastName"), find(a, "ForeName") or find(a, "Initials"))
        for a in _valid(people)
    )
    return tuple(name for name in named if name)


def _groups(people: list[Element]) -> tuple[str, ...]:
    return tuple(name for a in _valid(people) if (name := find(a, "CollectiveName")))


def _complete(article: Element) -> bool:
    listed = article.find("AuthorList")
    return listed is None or listed.get("CompleteYN", "Y") == "Y"


def _years(article: Element) -> tuple[int, ...]:
    issue = "Journal/JournalIssue/PubDate"
    printed = find(article, f"{issue}/Year") or find(article, f"{issue}/MedlineDate")
    online = [find(date, "Year") for date in article.findall("ArticleDate")]
    return tuple(dict.fromkeys(y for value in (printed, *online) for y in _all_years(value)))


def _all_years(value: str) -> list[int]:
    """``2000 Dec-2001 Jan`` is both years."""
    return [int(year) for year in re.findall(r"\b(?:1[89]\d\d|20\d\d)\b", value)[:2]]


def _journals(citation: Element, preprint_doi: str) -> tuple[str, ...]:
    paths = (
        "Article/Journal/Title",
        "Article/Journal/ISOAbbreviation",
        "MedlineJournalInfo/MedlineTA",
    )
    names = [find(citation, path) for path in paths]
    return tuple(dict.fromkeys(filter(None, (*names, *preprint_servers(preprint_doi)))))


def _pages(article: Element) -> str:
    printed = find(article, "Pagination/MedlinePgn")
    if not printed:
        ends = [find(article, f"Pagination/{end}Page") for end in ("Start", "End")]
        printed = "-".join(filter(None, ends))
    located = (words(e) for e in article.findall("ELocationID") if e.get("EIdType") == "pii")
    return printed or next(located, "")


def _abstract(article: Element) -> str:
    parts = []
    for part in article.findall("Abstract/AbstractText"):
        label = part.get("Label", "")
        parts.append(f"{label}: {words(part)}" if label else words(part))
    return " ".join(filter(None, parts))


def _notices(
    links: list[Element], codes: set[str], *, preprint: bool, titles: Titles
) -> tuple[UpdateNotice, ...]:
    found = [n for link in links if (n := _notice(link, preprint=preprint)) is not None]
    if RETRACTED in codes and not any(n.kind in RETRACTING for n in found):
        found.append(UpdateNotice(NoticeKind.RETRACTION, NAME, word="Retracted Publication"))
    return (*found, *titles.notices)


def _notice(link: Element, *, preprint: bool) -> UpdateNotice | None:
    """``*In``: this article is affected. A comment, reprint or summary is no notice."""
    word = link.get("RefType", "")
    kind = notice_kind(word.removesuffix("In"))
    if not word.endswith("In") or kind is NoticeKind.UNKNOWN:
        return None
    reference = find(link, "RefSource")
    if kind is NoticeKind.NEW_VERSION and (preprint or _PREPRINT_CITED.search(reference)):
        return None
    return UpdateNotice(
        kind,
        NAME,
        word=word,
        doi=doi_in(reference),
        pmid=find(link, "PMID"),
        on=date_in(reference),
        reference=reference,
    )


def _retracts(links: list[Element]) -> tuple[str, ...]:
    aimed = [link for link in links if link.get("RefType") == "RetractionOf"]
    return tuple(
        find(link, "PMID") or doi_in(find(link, "RefSource")) or "unknown" for link in aimed
    )


def _published_as(links: list[Element]) -> tuple[str, ...]:
    updates = [link for link in links if link.get("RefType") == "UpdateIn"]
    named = (doi_in(find(link, "RefSource")) or find(link, "PMID") for link in updates)
    return tuple(name for name in named if name)
