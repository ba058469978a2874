"""A work in the shape in which each service gives it."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from tests.loopback.works import Work

OPENALEX_KINDS = {"journal-article": "article", "posted-content": "preprint"}
REF_WORDS = {
    "RetractionIn": "Retraction in",
    "RetractionOf": "Retraction of",
    "ExpressionOfConcernIn": "Expression of concern in",
    "ErratumIn": "Erratum in",
    "UpdateIn": "Update in",
    "UpdateOf": "Update of",
    "CommentIn": "Comment in",
}


def crossref(work: Work) -> dict[str, Any]:
    parts = {"date-parts": [[work.year, 2]] if work.year else [[None]]}
    record: dict[str, Any] = {
        "DOI": work.doi,
        "type": work.kind,
        "title": [work.title] if work.title else [],
        "subtitle": [work.subtitle] if work.subtitle else [],
        "author": [
            *(
                {"given": given, "family": family, "sequence": "additional", "affiliation": []}
                for family, given in work.authors
            ),
            *({"name": name, "sequence": "additional"} for name in work.groups),
        ],
        "issued": parts,
        "published": parts,
        "container-title": [work.journal] if work.journal else [],
        "short-container-title": [work.abbreviation] if work.abbreviation else [],
        "volume": work.volume,
        "issue": work.issue,
        "page": work.pages,
        "funder": [{"name": name} for name in work.funders],
        "license": [{"URL": work.licence, "content-version": "vor"}] if work.licence else [],
        "relation": {},
        "reference": [
            {"key": "ref1", "DOI": "10.5555/cited.by.everyone", "article-title": "A cited work"}
        ],
        "score": 42.0,
        "source": "Crossref",
        "ISSN": ["0000-0000"],
    }
    if work.online:
        record["published-online"] = {"date-parts": [[work.online, 11, 3]]}
        record["published-print"] = parts
    if work.abstract:
        record["abstract"] = f"<jats:p>{work.abstract}</jats:p>"
    if work.kind == "posted-content":
        record["subtype"] = "preprint"
    return {name: value for name, value in {**record, **work.crossref}.items() if value != ""}


def crossref_envelope(work: Work) -> dict[str, Any]:
    return {
        "status": "ok",
        "message-type": "work",
        "message-version": "1.0.0",
        "message": crossref(work),
    }


def crossref_list(works: list[Work]) -> dict[str, Any]:
    message = {
        "items": [crossref(w) for w in works],
        "total-results": len(works),
        "items-per-page": 5,
    }
    return {
        "status": "ok",
        "message-type": "work-list",
        "message-version": "1.0.0",
        "message": message,
    }


DOCTYPE = (
    '<?xml version="1.0" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January'
    ' 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">\n'
)


def pubmed_set(works: list[Work], *, extra: str = "") -> str:
    body = "".join(pubmed(work) for work in works)
    return f"{DOCTYPE}<PubmedArticleSet>{body}{extra}</PubmedArticleSet>"


def pubmed(work: Work) -> str:
    authors = "".join(
        f'<Author ValidYN="Y"><LastName>{escape(family)}</LastName>'
        f"<ForeName>{escape(given)}</ForeName>"
        f"<Initials>{escape(''.join(p[0] for p in given.split()))}</Initials></Author>"
        for family, given in work.authors
    ) + "".join(
        f'<Author ValidYN="Y"><CollectiveName>{escape(name)}</CollectiveName></Author>'
        for name in work.groups
    )
    types = "".join(
        f'<PublicationType UI="{ui}">{name}</PublicationType>' for ui, name in work.types
    )
    mesh = "".join(
        f'<MeshHeading><DescriptorName UI="{ui}" MajorTopicYN="N">{name}</DescriptorName></MeshHeading>'
        for ui, name in work.mesh
    )
    links = "".join(
        f'<CommentsCorrections RefType="{kind}"><RefSource>{escape(source)}</RefSource>'
        + (f'<PMID Version="1">{pmid}</PMID>' if pmid else "")
        + "</CommentsCorrections>"
        for kind, source, pmid in work.links
    )
    online = (
        f'<ArticleDate DateType="Electronic"><Year>{work.online}</Year></ArticleDate>'
        if work.online
        else ""
    )
    doi = f'<ArticleId IdType="doi">{escape(work.doi)}</ArticleId>' if work.doi else ""
    abstract = f"<Abstract><AbstractText>{escape(work.abstract)}</AbstractText></Abstract>"
    return (
        '<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM">'
        f'<PMID Version="1">{work.pmid}</PMID><Article PubModel="Print"><Journal>'
        f'<JournalIssue CitedMedium="Print"><Volume>{work.volume}</Volume><Issue>{work.issue}</Issue>'
        f"<PubDate><Year>{work.year}</Year></PubDate></JournalIssue>"
        f"<Title>{escape(work.journal)}</Title>"
        f"<ISOAbbreviation>{escape(work.abbreviation or work.journal)}</ISOAbbreviation></Journal>"
        f"<ArticleTitle>{escape(work.whole_title)}.</ArticleTitle>"
        f"<Pagination><MedlinePgn>{work.pages}</MedlinePgn></Pagination>"
        f'{abstract if work.abstract else ""}<AuthorList CompleteYN="Y">{authors}</AuthorList>'
        f"<PublicationTypeList>{types}</PublicationTypeList>{online}</Article>"
        f"<CommentsCorrectionsList>{links}</CommentsCorrectionsList>"
        f"<MeshHeadingList>{mesh}</MeshHeadingList></MedlineCitation><PubmedData>"
        f'<ArticleIdList><ArticleId IdType="pubmed">{work.pmid}</ArticleId>{doi}</ArticleIdList>'
        "<ReferenceList><Reference><Citation>A cited work.</Citation><ArticleIdList>"
        '<ArticleId IdType="doi">10.5555/cited.by.everyone</ArticleId></ArticleIdList>'
        "</Reference></ReferenceList></PubmedData></PubmedArticle>"
    )


def europepmc(work: Work) -> dict[str, Any]:
    preprint = work.kind == "posted-content"
    record: dict[str, Any] = {
        "id": work.pmid or work.doi,
        "source": "PPR" if preprint else "MED",
        "pmid": work.pmid,
        "doi": work.doi,
        "title": f"{work.whole_title}.",
        "authorString": ", ".join(
            f"{f} {''.join(p[0] for p in g.split())}" for f, g in work.authors
        ),
        "authorList": {
            "author": [
                *(
                    {"lastName": f, "firstName": g, "fullName": f"{f} {g[:1]}"}
                    for f, g in work.authors
                ),
                *({"collectiveName": name} for name in work.groups),
            ]
        },
        "pubYear": str(work.year),
        "pageInfo": work.pages,
        "pubTypeList": {
            "pubType": ["Preprint"] if preprint else [n.lower() for _, n in work.types]
        },
        "meshHeadingList": {"meshHeading": [{"descriptorName": name} for _, name in work.mesh]},
        "commentCorrectionList": {
            "commentCorrection": [
                {
                    "id": pmid,
                    "source": "MED",
                    "reference": source,
                    "type": REF_WORDS.get(kind, kind),
                }
                for kind, source, pmid in work.links
            ]
        },
        "isOpenAccess": "N",
    }
    if preprint:
        record["bookOrReportDetails"] = {"publisher": work.journal}
    else:
        journal = {"title": work.journal, "isoabbreviation": work.abbreviation or work.journal}
        record["journalInfo"] = {
            "journal": journal,
            "volume": work.volume,
            "issue": work.issue,
            "yearOfPublication": work.year,
        }
    return {name: value for name, value in {**record, **work.europepmc}.items() if value != ""}


def europepmc_list(works: list[Work]) -> dict[str, Any]:
    return {
        "version": "6.9",
        "hitCount": len(works),
        "request": {"resultType": "core"},
        "resultList": {"result": [europepmc(work) for work in works]},
    }


def openalex(work: Work) -> dict[str, Any]:
    first, _, last = work.pages.partition("-")
    ids = {"openalex": "https://openalex.org/W1", "doi": f"https://doi.org/{work.doi}"}
    if work.pmid:
        ids["pmid"] = f"https://pubmed.ncbi.nlm.nih.gov/{work.pmid}"
    return {
        "id": "https://openalex.org/W1",
        "doi": f"https://doi.org/{work.doi}" if work.doi else None,
        "ids": ids,
        "title": work.title,
        "display_name": work.title,
        "publication_year": work.online or work.year,
        "type": OPENALEX_KINDS.get(work.kind, work.kind),
        "is_retracted": work.retracted,
        "authorships": [
            {"author": {"display_name": f"{g} {f}"}, "raw_author_name": f"{g} {f}"}
            for f, g in work.authors
        ],
        "primary_location": {"source": {"display_name": work.journal}, "license": None},
        "biblio": {"volume": work.volume or None, "first_page": first, "last_page": last or first},
        "mesh": [{"descriptor_ui": ui, "descriptor_name": name} for ui, name in work.mesh],
        **work.openalex,
    }


def datacite(work: Work) -> dict[str, Any]:
    attributes = {
        "doi": work.doi,
        "titles": [{"title": work.title}],
        "creators": [
            {"name": f"{f}, {g}", "nameType": "Personal", "givenName": g, "familyName": f}
            for f, g in work.authors
        ],
        "publicationYear": work.year,
        "publisher": "Loopback Repository",
        "types": {"resourceTypeGeneral": "Text"},
        "relatedIdentifiers": [],
        **work.datacite,
    }
    return {"data": {"id": work.doi, "type": "dois", "attributes": attributes}}
