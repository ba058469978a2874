"""``evidence/unreviewed-only``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.study import Design, Status, Study
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study, trial
from claimcheck.rules._evidence import keys_of

_PREPRINT = pattern(
    r"\b(?:bioRxiv|medRxiv|arXiv|Research Square|SSRN|Preprints\.org|ChemRxiv|PsyArXiv|OSF Preprints)\b",
    re.IGNORECASE,
)
_PREPRINT_DOI = pattern(r"^10\.(?:1101/(?:\d{4}\.|\d{6})|21203/|20944/|48550/|26434/|31234/)")
_PRESS = pattern(
    r"\b(?:press release|newswire|eurekalert|prnewswire|business wire|newspaper|magazine|news)\b",
    re.IGNORECASE,
)
_OPINION = frozenset({Design.EDITORIAL, Design.PROTOCOL})


@rule(
    source="Wikipedia MEDRS; HealthNewsReview criterion 10; OCEBM 2011 level 5",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(claim("benefit", cites("lee2024"), strength="conditional"),),
            studies={"lee2024": trial(journal="medRxiv")},
        ),
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(claim("benefit", cites("roe2019"), strength="conditional"),),
            studies={"roe2019": study("conference-abstract", n=40)},
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("lee2024"), cites("kim2025"), strength="conditional"),),
            studies={"lee2024": trial(journal="medRxiv"), "kim2025": trial()},
        ),
    ],
)
def unreviewed_only(dossier: Dossier) -> Iterator[Flag]:
    """A claim supported only by preprints, meeting abstracts, press releases, protocols or editorials.

    No independent reviewer has checked such work, and much of it changes or is never published in full.

    Look for the full, reviewed report and cite it, or say in the text what kind of source it is.
    """
    for judged in dossier.claims:
        claim = judged.claim
        backing = dossier.backing(claim)
        kinds = [_unreviewed(study) for study in backing]
        if backing and claim.anchored and all(kinds) and not _says(claim.quote, kinds):
            yield Flag(
                f"supported only by {' and '.join(sorted(set(kinds)))} ({', '.join(keys_of(backing))})",
                claim.span,
                claim=claim.id,
                studies=keys_of(backing),
                suggestion="cite the full report, or say what kind of source it is",
            )


def _unreviewed(study: Study) -> str:
    """The kind of unreviewed source; empty where it was reviewed, as far as is known."""
    entry = study.entry
    where = f"{entry.journal} {entry.publisher}"
    if study.design is Design.CONFERENCE_ABSTRACT or Status.CONFERENCE_ABSTRACT in study.status:
        return "a meeting abstract"
    published = Status.PREPRINT_PUBLISHED in study.status
    is_preprint = Status.PREPRINT in study.status or _PREPRINT.search(where)
    if not published and (is_preprint or _PREPRINT_DOI.match(entry.doi.lower())):
        return "a preprint"
    if study.design in _OPINION:
        return f"{'an' if study.design is Design.EDITORIAL else 'a'} {study.design.value}"
    return "a press report" if _PRESS.search(where) else ""


def _says(quote: str, kinds: list[str]) -> bool:
    low = quote.lower()
    return all(kind.split()[-1] in low for kind in kinds)
