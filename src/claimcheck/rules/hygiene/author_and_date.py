"""``hygiene/author-and-date``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.numerals import SHORT_MONTHS
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Article
from claimcheck.rulebook import Case, Flag, Precision, rule

_BYLINE = pattern(
    r"(?:^|\n|[|·•] ?)(?:(?:[Ww]ritten|[Mm]edically|[Rr]eviewed|[Ee]dited|[Ff]act[- ]checked) )*(?:By|by):? [A-Z][\w.'’-]+ [A-Z]|"
    r"(?:^|\n|[.|·•] )By (?:the )?(?:[A-Z][\w'’-]+ (?:of |and |for )?){1,4}(?:[Tt]eam|[Ss]taff|[Ee]ditors|[Dd]esk|[Dd]epartment|[Uu]nit|Trust|Service)\b|"
    r"\. By [A-Z][\w'’-]+ [A-Z][\w'’-]+[,.]|\b[Aa]uthors?: ?[A-Z]|\b(?:[Rr]eviewed|[Ww]ritten) by\b|"
    r"\b(?:[Mm]edia|[Pp]ress) (?:contact|enquiries|inquiries):? [A-Z]",
    re.MULTILINE,
)
_CAPITALISED = r"[A-Z][\w.'’-]+"
_MONTHS = "|".join(SHORT_MONTHS)
_DATED = pattern(
    rf"\b(?:published|updated|reviewed|posted|last (?:modified|updated|reviewed)|date)\b.{{0,30}}\b(?:19|20)\d\d\b|"
    rf"\b\d{{1,2}}\.? (?:{_MONTHS})[a-z]* (?:19|20)\d\d\b|\b(?:{_MONTHS})[a-z]* \d{{1,2}},? (?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b",
    re.IGNORECASE,
)

_DAY = r"(?:(?:[A-Za-z]+:? ){0,3}\d{1,2} )?[A-Z][a-z]+ (?:19|20)\d\d\b"
_NAME_AND_DATE = pattern(
    rf"^(?:{_CAPITALISED}(?: {_CAPITALISED}){{1,3}}(?:, [\w ,.]{{2,40}})? ?[·•|–—-] ?{_DAY}|"
    rf"{_CAPITALISED}(?: {_CAPITALISED}){{1,3}}, [A-Za-z][\w -]{{2,40}}[,.] {_DAY}|"
    rf"(?:Dr|Prof|Professor|Nurse|Sister)\.? {_CAPITALISED}(?: {_CAPITALISED}){{0,3}},? [^\n]{{0,20}}?{_DAY})",
    re.MULTILINE,
)
"""A line of its own under the headline: "Jo Roe, RN · updated 5 January 2026", "Jo Roe, nurse, May 2026"."""


@rule(
    source="JAMA benchmarks (Silberg 1997): authorship and currency; HONcode; DISCERN item 5",
    precision=Precision(hits=2, right=2),
    bad=[Case("# Ginger\n\nGinger settles the stomach.", whole=True)],
    good=[
        "---\nauthor: Jo Roe\ndate: 2026-01-05\n---\n# Ginger\n\nGinger settles the stomach.",
        "# Ginger\n\nBy Jo Roe, RN. Last updated 5 January 2026.\n\nGinger settles the stomach.",
        "# Ginger\n\nBy the Harbour Clinic Dietetics Team, 5 January 2026.\n\nGinger settles the stomach.",
        "# Ginger tea\n\nServes 2. By Jo Roe, 5 January 2026.\n\nGinger settles the stomach.",
        "# Ginger\n\n*Jo Roe, MPharm · 5 January 2026*\n\nGinger settles the stomach.",
        "# Ginger\n\n*Jo Roe, midwife, May 2026*\n\nGinger settles the stomach.",
        "# Ginger\n\nJo Roe, midwife. Updated 5 January 2026.\n\nGinger settles the stomach.",
        "# Ginger\n\nDr Jo Roe, updated 5 January 2026\n\nGinger settles the stomach.",
        "# Ginger\n\n5 January 2026 – Ginger settles the stomach.\n\nMedia contact: Jo Roe, University of Tests",
    ],
)
def author_and_date(dossier: Dossier) -> Iterator[Flag]:
    """An article that names no author or no date.

    Who wrote it, with what training, and when, are the first things a reader needs to judge health advice.

    Add author, credentials and dates, in the front matter or under the headline.
    """
    missing = [name for name, there in _facts(dossier.article) if not there]
    if missing and dossier.sentences:
        yield Flag(f"the article names no {' and no '.join(missing)}")


def _facts(article: Article) -> list[tuple[str, bool]]:
    head = " \n".join(
        b.text for b in (*article.blocks[:8], *article.blocks[-5:]) if len(b.text) < 300
    )
    info, year = article.info, "19" in head or "20" in head
    both = year and _NAME_AND_DATE.search(head) is not None
    named = bool(info.author or info.reviewer or both or _BYLINE.search(head))
    dated = bool(info.published or info.updated or both or (year and _DATED.search(head)))
    return [("author", named), ("date", dated)]
