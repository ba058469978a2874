"""``causation/mechanism-as-benefit``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.population import OutcomeKind
from claimcheck.model.study import Design
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study, trial
from claimcheck.rules._evidence import keys_of

_TELLS_HOW = frozenset(
    {Design.EXPERIMENT, Design.NARRATIVE_REVIEW, Design.SCOPING_REVIEW, Design.FACT_SHEET}
    | {Design.EXPERT_PANEL, Design.EDITORIAL, Design.MODELLING}
)
_PROMISE = {
    "intervention": {"name": "nettle tea"},
    "outcome": {"name": "knee pain", "kind": "patient-important"},
}
_RELIEF = pattern(
    r"\b(?:reliev|eas(?:e|es|ing)\b|reduc|lessen|improv|treat|heal|prevent|sooth|alleviat|cur(?:e|es|ing)\b|protect|help)",
    re.IGNORECASE,
)
_LACKING = ("deficient", "insufficient")


@rule(
    source="OCEBM 2011 level 5 (mechanism-based reasoning); Informed Health Choices; FTC guidance 2022",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea blocks an enzyme and so relieves knee pain.]]",
            claims=(claim("mechanism", cites("roe2019"), **_PROMISE),),
            studies={"roe2019": study("narrative-review")},
        ),
    ],
    good=[
        Case(
            "Nettle tea blocks an enzyme.",
            claims=(
                claim(
                    "mechanism",
                    cites("roe2019"),
                    intervention={"name": "nettle tea"},
                    outcome={"name": "enzyme activity", "kind": "surrogate"},
                ),
            ),
            studies={"roe2019": study("narrative-review")},
        ),
        Case(
            "Nettle tea blocks an enzyme and so relieves knee pain.",
            claims=(claim("mechanism", cites("lee2021"), **_PROMISE),),
            studies={"lee2021": trial()},
        ),
    ],
)
def mechanism_as_benefit(dossier: Dossier) -> Iterator[Flag]:
    """Relief promised to people because of how something works, with no study of people who took it.

    Most treatments that ought to work by their mechanism fail when they are tried. Laboratory work and overviews
    of physiology show why something might help, not that it does.

    Stop at the mechanism, or cite a trial with patients: "whether this eases pain has not been tested".
    """
    for judged in dossier.claims:
        claim, backing = judged.claim, dossier.backing(judged.claim)
        if backing and _promises(claim) and all(s.design in _TELLS_HOW for s in backing):
            yield Flag(
                "a mechanism is presented as relief in people, and no study of people who took it is cited",
                claim.span,
                claim=claim.id,
                studies=keys_of(backing),
                suggestion="stop at the mechanism, or cite a trial with patients",
            )


def _promises(claim: Claim) -> bool:
    """Whether a treatment is said to bring what patients feel, by its mechanism."""
    felt = claim.outcome is not None and claim.outcome.kind is OutcomeKind.PATIENT_IMPORTANT
    lacking = any(status in _LACKING for status in claim.population.status)
    treats = claim.intervention is not None and claim.type is ClaimType.MECHANISM
    causal = claim.anchored and bool(_RELIEF.search(claim.quote)) and _is_causal(claim)
    return causal and felt and treats and not lacking


def _is_causal(claim: Claim) -> bool:
    return max(claim.wording.strength, claim.strength) >= Strength.CAN_CAUSE
