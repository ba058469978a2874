"""``citation/retracted-study``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.linking import Linker
from claimcheck.model.finding import Level
from claimcheck.model.study import Status, Study
from claimcheck.rulebook import A_CITATION, Case, Flag, Preset, rule
from claimcheck.rules._cases import cites, claim

_AS_RETRACTED = frozenset({"critiques", "documents", "refutes", "disputes", "disagreesWith"})
_FALLEN = {
    Status.RETRACTED: "has been retracted",
    Status.WITHDRAWN: "has been withdrawn",
    Status.WITHDRAWN_PREPRINT: "has been withdrawn as a preprint",
    Status.RETRACTION_NOTICE: "is itself a notice of retraction",
}
_SAID = pattern(r"\b(?:retract|withdr[ae]w)", re.IGNORECASE)


@rule(
    source="COPE retraction guidelines; ICMJE recommendations; PubMed “Retracted Publication”",
    level=Level.ERROR,
    preset=Preset.CORE,
    bad=[
        Case(
            "Folic acid mends bones [[[@sand2001]]].",
            studies={
                "sand2001": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "status": ["retracted"],
                }
            },
        ),
        Case(
            "[[Folic acid mends bones.]]",
            claims=(claim("benefit", cites("sand2001")),),
            studies={
                "sand2001": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "status": ["retracted"],
                }
            },
        ),
    ],
    good=[
        Case(
            "The trial that said folic acid mends bones was retracted [@sand2001].",
            studies={
                "sand2001": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "status": ["retracted"],
                }
            },
        ),
        Case(
            "Folic acid mends bones.",
            claims=(claim("benefit", cites("sand2001", "neutral", role="critiques")),),
            studies={
                "sand2001": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "status": ["retracted"],
                }
            },
        ),
        Case(
            "Folic acid mends bones [@sand2002].",
            studies={
                "sand2002": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "status": ["corrected"],
                }
            },
        ),
    ],
    words=(A_CITATION,),
)
def retracted_study(dossier: Dossier) -> Iterator[Flag]:
    """Evidence that has been retracted or withdrawn.

    A retracted study is no evidence. Its numbers may be invented, and articles go on citing such studies for
    years. This finding cannot be waived.

    Remove the study and see what evidence is left. Citing it *as* retracted is fine: say so in the text, or give
    the citation the role "critiques" or "documents".
    """
    linker = Linker(dossier.article, dossier.studies)
    for read in dossier.sentences:
        for mark in read.marks:
            study = dossier.studies.get(linker.study_of(mark) or "")
            if study and study.fallen and not _SAID.search(read.text):
                yield Flag(_message(study), mark.span, studies=(study.key,))
    for reference in dossier.article.references:
        study = dossier.studies.get(linker.study_of_reference(reference) or "")
        if study and study.fallen and not _SAID.search(reference.text):
            yield Flag(_message(study), reference.span, studies=(study.key,))
    yield from _modelled(dossier)


def _modelled(dossier: Dossier) -> Iterator[Flag]:
    for judged in dossier.claims if dossier.modelled else ():
        claim = judged.claim
        if not claim.modelled or _SAID.search(claim.quote):
            continue
        for citation in claim.citations:
            study = dossier.studies.get(citation.study)
            if study and study.fallen and citation.role not in _AS_RETRACTED:
                span = claim.span if claim.anchored else None
                yield Flag(_message(study), span, claim=claim.id, studies=(study.key,))


def _message(study: Study) -> str:
    what = " and ".join(words for status, words in _FALLEN.items() if status in study.status)
    notice = (
        f" (notice: doi:{study.appraisal.notice})"
        if study.appraisal and study.appraisal.notice
        else ""
    )
    return f"{study.key} is cited as evidence but {what}{notice}"
