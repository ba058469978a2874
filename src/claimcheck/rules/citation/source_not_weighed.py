"""``citation/source-not-weighed``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.linking import Linker
from claimcheck.model.claim import Claim
from claimcheck.model.text import CitationMark, MarkKind
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, trial

_TELLS_WHICH = frozenset({MarkKind.DOI, MarkKind.PMID, MarkKind.PMCID})
_LISTED = {MarkKind.NUMBER: "", MarkKind.FOOTNOTE: "^"}
"""Marks that stand for an entry of the article's list, and the beginning of its label."""
_SWIMMING = "Roe J. Swimming. J Test. 2019. doi:10.5555/swim"


@rule(
    source="JAMA benchmarks (attribution, Silberg 1997); Greenberg 2009: what is cited must be what was read",
    needs=Need.CLAIMS,
    bad=[
        Case(
            "Swimming eases back pain [[[1]]].\n\n## References\n\n1. " + _SWIMMING,
            claims=(claim("benefit", quote={"exact": "Swimming eases back pain"}),),
        ),
        Case(
            "Swimming eases back pain [[[@roe2019]]].",
            claims=(
                claim("benefit", cites("doe2020"), quote={"exact": "Swimming eases back pain"}),
            ),
            studies={"roe2019": trial(), "doe2020": trial()},
        ),
    ],
    good=[
        Case(
            "Swimming eases back pain [@roe2019].",
            claims=(
                claim("benefit", cites("roe2019"), quote={"exact": "Swimming eases back pain"}),
            ),
            studies={"roe2019": trial()},
        ),
        Case(
            "Swimming eases back pain. Most pools open at nine [1].\n\n## References\n\n1. "
            + _SWIMMING,
            claims=(claim("benefit", quote={"exact": "Swimming eases back pain"}),),
        ),
    ],
)
def source_not_weighed(dossier: Dossier) -> Iterator[Flag]:
    """A source that the article gives for a claim, and that the claim's verdict leaves out.

    The reader takes the source for the evidence. If it is missing from the bibliography or from the claim's
    citations, nobody has judged whether it supports the claim.

    Add it to the bibliography (`claimcheck cite`) and to the claim, with its stance.
    """
    linker = Linker(dossier.article, dossier.studies)
    for read in dossier.sentences:
        claims = _claims_in(dossier, read) if read.marks else []
        weighed = {citation.study for claim in claims for citation in claim.citations}
        for mark in read.marks if claims else ():
            if why := _why_not(dossier, mark, linker.study_of(mark), weighed):
                yield Flag(why, mark.span, claim=claims[0].id)


def _claims_in(dossier: Dossier, read: ReadSentence) -> list[Claim]:
    place = read.sentence.span
    claims = (judged.claim for judged in dossier.claims)
    return [one for one in claims if one.anchored and one.span and place.overlaps(one.span)]


def _why_not(
    dossier: Dossier, mark: CitationMark, study: str | None, weighed: set[str]
) -> str | None:
    """Why the source of a mark was not weighed; ``None`` where it was, or this is unknown."""
    if study is not None:
        return None if study in weighed else f"the claim does not list {study}, which stands here"
    if mark.kind in _TELLS_WHICH:
        return f"{mark.target} is not in the bibliography, so nobody has judged it"
    label = _LISTED.get(mark.kind, "-") + mark.target
    listed = next((one for one in dossier.article.references if one.label == label), None)
    if listed is None:
        return None
    return f"reference {mark.target} is not in the bibliography, so nobody has judged it"
