"""``causation/uncontrolled-evidence``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import ClaimType
from claimcheck.model.study import Design, Study
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim

_EFFECTS = frozenset({ClaimType.BENEFIT, ClaimType.COMPARISON})
_NO_CONTROL = frozenset({Design.BEFORE_AFTER, Design.CASE_SERIES, Design.CASE_REPORT})


@rule(
    source="Informed Health Choices key concept “No comparison needed!”; OCEBM 2011 level 4",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea improves mood.]]",
            claims=(claim("benefit", cites("lee2018")),),
            studies={
                "lee2018": {
                    "design": "before-after",
                    "sure": "verified",
                    "n": 28,
                    "comparator": "none",
                }
            },
        ),
    ],
    good=[
        Case(
            "Nettle tea improves mood.",
            claims=(claim("benefit", cites("lee2018")),),
            studies={
                "lee2018": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "n": 280,
                    "comparator": "placebo",
                }
            },
        ),
        Case(
            "Improved mood has been reported after nettle tea.",
            claims=(claim("benefit", cites("lee2018"), strength="none"),),
            studies={
                "lee2018": {
                    "design": "before-after",
                    "sure": "verified",
                    "n": 28,
                    "comparator": "none",
                }
            },
        ),
    ],
)
def uncontrolled_evidence(dossier: Dossier) -> Iterator[Flag]:
    """An effect claimed where no supporting study had a comparison group.

    People get better by themselves, expect to get better, and are measured when they feel worst. Without a
    comparison group nobody can tell the effect of the treatment from that of time.

    Say what was seen and what was missing: "28 people felt better afterwards; there was no comparison group".
    """
    for judged in dossier.claims:
        claim = judged.claim
        backing = dossier.backing(claim)
        of_effect = claim.type in _EFFECTS and claim.wording.asserted >= Strength.CONDITIONAL
        if of_effect and backing and claim.anchored and all(map(_uncontrolled, backing)):
            yield Flag(
                "no study behind this had a comparison group",
                claim.span,
                claim=claim.id,
                studies=tuple(s.key for s in backing),
            )


def _uncontrolled(study: Study) -> bool:
    judged = study.appraisal
    return study.design in _NO_CONTROL or bool(judged and judged.comparator == "none")
