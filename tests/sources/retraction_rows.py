"""Rows as in the Retraction Watch file."""

from __future__ import annotations

HEADER = (
    "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,"
    "RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,"
    "OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,\n"
)


def row(
    number: int,
    nature: str,
    date: str,
    doi: str = "unavailable",
    pmid: str = "0",
    notice: str = "Unavailable",
    notice_pmid: str = "0",
) -> str:
    return (
        f'{number},"Voles, asleep",(HSC) Naps;,"Burrow, A; Burrow, B;",J Voles,P,UK,A Vole;B Mole;,,'
        f"Research Article;,{date} 0:00,{notice},{notice_pmid},1/2/2015 0:00,{doi},{pmid},{nature},"
        "+Concerns/Issues About Data;,No,,\n"
    )
