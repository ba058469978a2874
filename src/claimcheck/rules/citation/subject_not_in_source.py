"""``citation/subject-not-in-source``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.language.support.concepts import find_concepts
from claimcheck.language.support.overlap import lineage
from claimcheck.language.text.tokens import Tokens
from claimcheck.model.claim import SUPPORTING, Citation, Claim, Indirectness
from claimcheck.model.study import Study
from claimcheck.rulebook import Case, Flag, Need, rule

_ADMITTED = frozenset({Indirectness.INTERVENTION, Indirectness.SECONDARY_SOURCE})


def _claim(name: str) -> tuple[dict[str, object], ...]:
    citation = {"study": "roe2019", "stance": "supports"}
    return ({"type": "benefit", "intervention": {"name": name}, "citations": [citation]},)


def _study(title: str) -> dict[str, dict[str, object]]:
    return {"roe2019": {"design": "randomised-trial", "sure": "verified", "title": title}}


@rule(
    source="Greenberg 2009 (dead-end citation); Mogull 2017: the source is unrelated",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Ginger lowers blood pressure.]]",
            claims=_claim("ginger"),
            studies=_study("Garlic and blood pressure in nurses"),
        ),
    ],
    good=[
        Case(
            "Ginger lowers blood pressure.",
            claims=_claim("ginger"),
            studies=_study("Ginger and blood pressure in nurses"),
        ),
        Case(
            "Vitamin B12 lowers blood pressure.",
            claims=_claim("vitamin B12"),
            studies=_study("Methylcobalamin and blood pressure"),
        ),
    ],
)
def subject_not_in_source(dossier: Dossier) -> Iterator[Flag]:
    """A study cited as support whose record never names what the claim is about.

    The title, abstract, quotation and appraisal are searched for the claim's intervention, under its other names
    too. A citation of a study on another subject makes the claim look better supported than it is.

    Cite a study of the thing itself, or mark the citation as indirect and say why.
    """
    for judged in dossier.claims:
        claim = judged.claim
        for citation in claim.citations if claim.anchored else ():
            study = dossier.studies.get(citation.study)
            if study and citation.stance in SUPPORTING and _is_elsewhere(claim, citation, study):
                name = claim.intervention.name if claim.intervention else ""
                yield Flag(
                    f"nothing recorded about {study.key} names {name}",
                    claim.span,
                    claim=claim.id,
                    studies=(study.key,),
                )


def _is_elsewhere(claim: Claim, citation: Citation, study: Study) -> bool:
    if claim.intervention is None or _ADMITTED & set(citation.indirect) or citation.note:
        return False
    wanted = {concept.name for concept in find_concepts(Tokens(claim.intervention.name))}
    appraisal = study.appraisal
    texts = [study.entry.title, study.entry.abstract, citation.quote]
    if appraisal:
        outcomes = (result.outcome.name for result in appraisal.results)
        taken = appraisal.intervention.name if appraisal.intervention else ""
        texts += [taken, appraisal.note, *outcomes]
    there = {c.name for text in texts if text for c in find_concepts(Tokens(text))}
    above, over = ({kind for name in names for kind in lineage(name)} for names in (there, wanted))
    return bool(wanted) and not (wanted & above or there & over)
