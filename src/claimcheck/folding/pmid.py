"""PubMed and PubMed Central identifiers, brought to one form and checked."""

from __future__ import annotations

import re

_PMID_URL = re.compile(
    r"(?:https?://)?(?:www\.|m\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/(?:m/)?pubmed/"
    r"|europepmc\.org/(?:abstract|article)/med/)(\d+)",
    re.IGNORECASE,
)
_PMID = re.compile(r"(?:pmid|pubmed(?:\s?id)?)?\s*[:#=]?\s*(\d+)\s*[.,;]?", re.IGNORECASE)
_PMCID = re.compile(
    r"(?:pmcid\s*[:=]?\s*)?pmc\s?[:=]?\s?(\d{1,9})(?:\.\d{1,3})?\s*[.,;/]*", re.IGNORECASE
)
_PMCID_URL = re.compile(
    r"(?:pmc\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pmc|europepmc\.org)/"
    r"(?:articles?|abstract)/(?:pmc/)?pmc(\d{1,9})",
    re.IGNORECASE,
)


def normalise_pmid(text: str) -> str:
    """The digits of a PMID written bare, as ``PMID: 123``, or as an address; else empty."""
    match = _PMID_URL.search(text) or _PMID.fullmatch(text.strip())
    return match.group(1).lstrip("0") if match else ""


def check_pmid(text: str) -> str:
    """Why ``text`` is not a PMID; empty where it is one. A PMID has one to eight digits."""
    pmid = normalise_pmid(text)
    if not pmid:
        return "a PMID is a whole number above 0"
    return "" if len(pmid) <= 8 else "a PMID has at most eight digits"


def normalise_pmcid(text: str) -> str:
    """``PMC`` and the digits, however they are written, without the version; else empty."""
    match = _PMCID_URL.search(text) or _PMCID.fullmatch(text.strip())
    return f"PMC{match.group(1).lstrip('0')}" if match else ""
