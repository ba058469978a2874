"""``citation/role-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.language.text.tokens import word_set
from claimcheck.model.claim import SUPPORTING, Stance
from claimcheck.rulebook import Case, Flag, Need, rule

_BACKGROUND = word_set(
    "cites citesForInformation obtainsBackgroundFrom citesAsRelated citesAsRecommendedReading "
    "citesAsPotentialSolution citesAsMetadataDocument discusses describes credits linksTo "
    "speculatesOn"
)
_AGAINST = frozenset(["disputes", "disagreesWith", "refutes", "critiques", "corrects", "retracts"])
_FOR = frozenset(["supports", "confirms", "obtainsSupportFrom", "agreesWith"])
_STUDY = {"roe2019": {"design": "randomised-trial", "sure": "verified", "n": 120}}


def _citing(role: str, stance: str) -> tuple[dict[str, object], ...]:
    return (
        {"type": "benefit", "citations": [{"study": "roe2019", "stance": stance, "role": role}]},
    )


@rule(
    source="CiTO, the Citation Typing Ontology (Peroni and Shotton 2012): evidential, opposing and neutral properties",
    needs=Need.EVIDENCE,
    bad=[
        Case("[[Ginger eases pain.]]", claims=_citing("obtainsBackgroundFrom", "supports"), studies=_STUDY),
        Case("[[Ginger eases pain.]]", claims=_citing("confirms", "disputes"), studies=_STUDY),
        Case("[[Ginger eases pain.]]", claims=_citing("refutes", "supports"), studies=_STUDY),
    ],
    good=[
        Case("Ginger eases pain.", claims=_citing("citesAsEvidence", "supports"), studies=_STUDY),
        Case("Ginger eases pain.", claims=_citing("disputes", "disputes"), studies=_STUDY),
        Case("Ginger eases pain.", claims=_citing("obtainsBackgroundFrom", "neutral"), studies=_STUDY),
    ],
)  # fmt: skip
def role_mismatch(dossier: Dossier) -> Iterator[Flag]:
    """A citation whose role and stance disagree: cited as background, yet counted as support.

    The stance decides the verdict; the role says what the source was used for. Where they disagree, at least one
    was entered without thought.

    Decide what the study says of the claim, and correct the role or the stance.
    """
    for judged in dossier.claims:
        claim = judged.claim
        for citation in claim.citations if claim.anchored else ():
            supports, disputes = citation.stance in SUPPORTING, citation.stance is Stance.DISPUTES
            wrong = (supports and citation.role in _BACKGROUND | _AGAINST) or (
                disputes and citation.role in _FOR
            )
            if wrong:
                yield Flag(
                    f"{citation.study} is cited as “{citation.role}” but counted as “{citation.stance.value}”",
                    claim.span,
                    claim=claim.id,
                    studies=(citation.study,),
                )
