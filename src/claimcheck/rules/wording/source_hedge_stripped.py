"""``wording/source-hedge-stripped``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.language.wording import grade_wording
from claimcheck.model.claim import SUPPORTING
from claimcheck.model.wording import Strength, WordedCertainty, Wording
from claimcheck.rulebook import Case, Flag, Need, rule

_STEPS = (
    WordedCertainty.VERY_LOW,
    WordedCertainty.LOW,
    WordedCertainty.MODERATE,
    WordedCertainty.HIGH,
)
_STUDY = {"roe2019": {"design": "cohort", "sure": "verified", "n": 900}}


def _quoting(quote: str) -> tuple[dict[str, object], ...]:
    citation = {"study": "roe2019", "stance": "supports", "quote": quote}
    return ({"type": "benefit", "citations": [citation]},)


@rule(
    source="Sumner et al. 2014 (release stronger than paper); Greenberg 2009, transmutation of hypothesis into fact",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea reduces hay fever.]]",
            claims=_quoting("Nettle tea may reduce hay fever."),
            studies=_STUDY,
        ),
        Case(
            "[[Nettle tea reduces hay fever.]]",
            claims=_quoting("Nettle tea was associated with less hay fever."),
            studies=_STUDY,
        ),
    ],
    good=[
        Case(
            "Nettle tea may reduce hay fever.",
            claims=_quoting("Nettle tea may reduce hay fever."),
            studies=_STUDY,
        ),
        Case(
            "Nettle tea may reduce hay fever.",
            claims=_quoting("Nettle tea reduced hay fever."),
            studies=_STUDY,
        ),
    ],
)
def source_hedge_stripped(dossier: Dossier) -> Iterator[Flag]:
    """A claim worded more strongly than the words quoted from its own source.

    The authors wrote "may" or "was associated with" for a reason. Each retelling that drops such words turns a
    guess into a fact that nobody found.

    Keep the source's hedge and the relation it states, or quote words that do say so.
    """
    for judged in dossier.claims:
        claim = judged.claim
        for citation in claim.citations if claim.anchored else ():
            if citation.stance not in SUPPORTING or not citation.quote:
                continue
            lost = _lost(claim.wording, grade_wording(citation.quote))
            if lost:
                yield Flag(
                    f"{citation.study} says it more cautiously ({lost}): “{citation.quote}”",
                    claim.span,
                    claim=claim.id,
                    studies=(citation.study,),
                    suggestion="keep the source's own hedge",
                )


def _lost(told: Wording, source: Wording) -> str:
    """What the retelling dropped; empty where it is no stronger or the quotation states no relation."""
    if source.strength < Strength.CORRELATIONAL or told.asserted < Strength.CONDITIONAL:
        return ""
    if _STEPS.index(told.certainty) > _STEPS.index(source.certainty):
        return "less sure"
    linked = source.asserted <= Strength.AMBIGUOUS and told.asserted >= Strength.CAN_CAUSE
    return "a link, not an effect" if linked else ""
