"""PubMed through NCBI's E-utilities: https://www.ncbi.nlm.nih.gov/books/NBK25499/."""

from __future__ import annotations

from claimcheck.model.record import Record
from claimcheck.sources.asking import Reply, Request, UnusableAnswerError
from claimcheck.sources.interface import Ask, Identifiers, Wanted
from claimcheck.sources.pubmed_xml import read_article, read_book
from claimcheck.sources.reading import dig, items, text
from claimcheck.sources.xml import parse_xml
from claimcheck.values import dataclass

NAME = "pubmed"


@dataclass(frozen=True, slots=True)
class PubMed:
    """The National Library of Medicine's records: publication types, MeSH, notices."""

    name: str = NAME

    def knows(self, ids: Identifiers) -> bool:
        """PMIDs, and DOIs through a search for the article identifier."""
        return bool(ids.pmid or ids.doi)

    def look_up(self, ids: Identifiers, ask: Ask) -> tuple[Record, ...]:
        """The article under a PMID; else those whose *own* DOI is the DOI.

        Versions of a Cochrane review can share one. A merged PMID gives the one article it was merged into, under another PMID.
        """
        if ids.pmid:
            return self._fetch(ids.pmid, ask)
        term = f'"{ids.doi}"[AID]'
        params = (("db", "pubmed"), ("term", term), ("retmode", "json"), ("retmax", "5"))
        hits = ask(Request(NAME, "esearch.fcgi", params, read_search))
        fetched = [record for hit in hits[:3] for record in self._fetch(hit.pmid, ask)]
        return tuple(record for record in fetched if record.doi == ids.doi)

    def search(self, wanted: Wanted, ask: Ask) -> tuple[Record, ...] | None:  # noqa: ARG002 - the interface's
        """None: a work found elsewhere is looked up here by its identifiers."""
        return None

    @staticmethod
    def _fetch(pmid: str, ask: Ask) -> tuple[Record, ...]:
        params = (("db", "pubmed"), ("id", pmid), ("retmode", "xml"))
        found = ask(Request(NAME, "efetch.fcgi", params, read_reply))
        own = tuple(record for record in found if record.pmid == pmid)
        return own or (found if len(found) == 1 else ())


def read_search(reply: Reply) -> tuple[Record, ...]:
    """The PMIDs an esearch found, as bare records; errors inside a 200 are refused."""
    if reply.status != 200:
        raise UnusableAnswerError(f"it answered {reply.status}")
    result = dig(reply.json(), "esearchresult")
    if not isinstance(result, dict) or "ERROR" in result or "idlist" not in result:
        raise UnusableAnswerError("the answer contains an error")
    return tuple(Record(NAME, pmid=text(pmid)) for pmid in items(result, "idlist") if text(pmid))


def read_reply(reply: Reply) -> tuple[Record, ...]:
    """The articles of an efetch; none of an empty set or of deleted PMIDs."""
    if reply.status != 200:
        raise UnusableAnswerError(f"it answered {reply.status}")
    body = reply.text()
    if "<" not in body[:200]:
        raise UnusableAnswerError("the answer is not XML")
    if "<html" in body[:500].lower():
        raise UnusableAnswerError("the answer is a web page, not data")
    root = parse_xml(body)
    if root.tag not in {"PubmedArticleSet", "PubmedArticle", "PubmedBookArticle"}:
        raise UnusableAnswerError("the answer contains an error")
    found = [root] if root.tag != "PubmedArticleSet" else list(root)
    if any(child.tag.upper() == "ERROR" for child in found):
        raise UnusableAnswerError("the answer contains an error")
    articles = [read_article(e) for e in found if e.tag == "PubmedArticle"]
    books = [read_book(e) for e in found if e.tag == "PubmedBookArticle"]
    if any(not record.pmid for record in (*articles, *books)):
        raise UnusableAnswerError("a record without a PMID")
    return (*articles, *books)
