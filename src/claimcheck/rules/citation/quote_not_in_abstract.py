"""``citation/quote-not-in-abstract``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import Citation
from claimcheck.model.study import Study
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim

_WORD = pattern(r"\w+")


@rule(
    source="W3C Web Annotation, TextQuoteSelector; Jergas and Baethge 2015 (quotation errors)",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Ginger settles the stomach.]]",
            claims=(claim("benefit", cites("roe2019", locator="Abstract", quote="Ginger cured all nausea.")),),
            studies={
                "roe2019": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "abstract": "We gave ginger to 64 nurses. Nausea fell by a third.",
                }
            },
        )
    ],
    good=[
        Case(
            "Ginger settles the stomach.",
            claims=(claim("benefit", cites("roe2019", locator="Abstract", quote="Nausea fell by a third"), cites("roe2019", locator="Results, para. 2", quote="Three of them slept.")),),
            studies={
                "roe2019": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "abstract": "We gave ginger to 64 nurses. Nausea  fell by a third.",
                }
            },
        )
    ],
)  # fmt: skip
def quote_not_in_abstract(dossier: Dossier) -> Iterator[Flag]:
    """A quotation said to be from a study's abstract that is not found there.

    Quotation marks promise that the words can be looked up. Words that can't be found were mistyped, shortened or
    never written.

    Copy the exact words, or correct the locator. Only locators that name the abstract are checked, and only where
    the bibliography holds it.
    """
    for judged in dossier.claims:
        claim = judged.claim
        for citation in claim.citations if claim.anchored else ():
            study = dossier.studies.get(citation.study)
            if study and _is_missing(citation, study):
                yield Flag(
                    f"these words are not in the abstract of {study.key}: “{citation.quote}”",
                    claim.span,
                    claim=claim.id,
                    studies=(study.key,),
                )


def _is_missing(citation: Citation, study: Study) -> bool:
    abstract = study.entry.abstract
    named = "abstract" in citation.locator.lower()
    if not (named and abstract and citation.quote):
        return False
    parts = re.split(r"\[?(?:…|\.\.\.)\]?", citation.quote)
    text = _plain(abstract)
    return not all(_plain(part) in text for part in parts)


def _plain(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} ".replace("  ", " ")
