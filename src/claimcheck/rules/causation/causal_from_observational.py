"""``causation/causal-from-observational``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.study import Design
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim

OBSERVATIONAL = frozenset(
    {
        Design.COHORT,
        Design.CASE_CONTROL,
        Design.CROSS_SECTIONAL,
        Design.CASE_SERIES,
        Design.CASE_REPORT,
    }
)


@rule(
    source="Sumner et al. 2014; Adams et al. 2017: levels 5-6 need an experiment; Science Media Centre guideline 3",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Late dinners cause reflux.]]",
            claims=(claim("harm", cites("roe2019")),),
            studies={"roe2019": {"design": "cross-sectional", "sure": "verified", "n": 4000}},
        ),
    ],
    good=[
        Case(
            "Late dinners are associated with reflux.",
            claims=(claim("association", cites("roe2019"), strength="correlational"),),
            studies={"roe2019": {"design": "cross-sectional", "sure": "verified", "n": 4000}},
        ),
        Case(
            "Late dinners cause reflux.",
            claims=(claim("harm", cites("doe2020")),),
            studies={
                "doe2020": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "n": 400,
                    "comparator": "early dinner",
                }
            },
        ),
    ],
)
def causal_from_observational(dossier: Dossier) -> Iterator[Flag]:
    """Cause and effect stated where the only supporting studies were observational.

    People who differ in one habit differ in many others. A link in a survey or a cohort may have another cause,
    or run the other way round.

    Report it as a link: "is associated with", "people who … more often have …".
    """
    for judged in dossier.claims:
        claim = judged.claim
        worded = max(claim.wording.asserted, claim.strength)
        backing = dossier.backing(claim)
        if (
            worded >= Strength.CAN_CAUSE
            and backing
            and claim.anchored
            and all(s.design in OBSERVATIONAL for s in backing)
        ):
            designs = ", ".join(sorted({s.design.words for s in backing}))
            yield Flag(
                f"cause and effect claimed on observational evidence only ({designs})",
                claim.span,
                claim=claim.id,
                studies=tuple(s.key for s in backing),
                suggestion=judged.verdict.suggestion if judged.verdict else "",
            )
