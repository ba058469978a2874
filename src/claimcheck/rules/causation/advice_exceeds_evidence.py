"""``causation/advice-exceeds-evidence``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.appraisal.reach import is_safety_net
from claimcheck.dossier import Dossier
from claimcheck.model.claim import ClaimType
from claimcheck.model.finding import JudgedClaim, VerdictKind
from claimcheck.model.wording import Advice
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study
from claimcheck.rules._evidence import CONTROLLED, GUIDANCE, keys_of

_DESCRIBES = frozenset({ClaimType.MECHANISM, ClaimType.FACT, ClaimType.PREVALENCE})
"""Types of claim in which "essential" and "must" describe the body and advise nobody."""
_SAID = frozenset({VerdictKind.UNSUPPORTED, VerdictKind.CONTRADICTED, VerdictKind.UNCITABLE})


@rule(
    source="Haber et al. 2022; Yavchitz et al. 2016, spin type 1; Science Media Centre guideline 8",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Everyone with reflux should eat dinner before six.]]",
            claims=(claim("association", cites("roe2019"), strength="ambiguous"),),
            studies={"roe2019": study("cross-sectional", n=4000)},
        ),
    ],
    good=[
        Case(
            "Everyone with reflux should eat dinner before six.",
            claims=(claim("recommendation", cites("ode2022"), strength="none"),),
            studies={"ode2022": study("guideline")},
        ),
        Case(
            "Early dinners are linked to less reflux.",
            claims=(claim("association", cites("roe2019"), strength="ambiguous"),),
            studies={"roe2019": study("cross-sectional", n=4000)},
        ),
    ],
)
def advice_exceeds_evidence(dossier: Dossier) -> Iterator[Flag]:
    """Firm advice where no guideline, trial or review of trials supports it.

    That two things go together does not show what happens when one of them is changed. Advice has costs and harms
    that such studies never weighed. Where nothing at all supports the advice, `evidence/unsupported` says so.

    Report what was seen and stop there, or cite the guideline that gives the advice.
    """
    for judged in dossier.claims:
        claim, backing = judged.claim, dossier.backing(judged.claim)
        sound = any(s.design in CONTROLLED | GUIDANCE for s in backing)
        if backing and not sound and _advises(judged) and not is_safety_net(claim):
            designs = ", ".join(sorted({s.design.words for s in backing}))
            yield Flag(
                f"firm advice on {designs} alone",
                claim.span,
                claim=claim.id,
                studies=keys_of(backing),
                suggestion="cite a guideline or trial, or report what was seen without advising",
            )


def _advises(judged: JudgedClaim) -> bool:
    claim, verdict = judged.claim, judged.verdict
    if claim.type in _DESCRIBES:
        return False
    said = verdict is not None and verdict.kind in _SAID
    return claim.anchored and claim.wording.advice is Advice.STRONG and not said
