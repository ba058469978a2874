"""``evidence/high-risk-of-bias``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.study import Risk
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, trial
from claimcheck.rules._evidence import asserts_effect, keys_of

_CAVEAT = pattern(
    r"\b(?:bias\w*|weak(?:ness(?:es)?)?|flaw\w*|limit(?:ed|ation|ations)|poor(?:ly)?|low[- ]quality|small|uncertain|"
    r"not (?:blinded|randomi[sz]ed|controlled)|unblinded|open[- ]label|uncontrolled|caution|may|might)\b",
    re.IGNORECASE,
)


@rule(
    source="Yavchitz et al. 2016, spin type 5; RoB 2 (Sterne 2019)",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(claim("benefit", cites("lee2021")),),
            studies={"lee2021": trial(risk_of_bias="high")},
        ),
    ],
    good=[
        Case(
            "Nettle tea relieved knee pain in a trial with serious flaws.",
            claims=(claim("benefit", cites("lee2021")),),
            studies={"lee2021": trial(risk_of_bias="high")},
        ),
        Case(
            "Nettle tea relieves knee pain.",
            claims=(claim("benefit", cites("lee2021")),),
            studies={"lee2021": trial(risk_of_bias="low")},
        ),
    ],
)
def high_risk_of_bias(dossier: Dossier) -> Iterator[Flag]:
    """An effect claimed without reservation when every supporting study was judged at high risk of bias.

    Such studies tend to find larger effects than sound ones do, or effects where there are none.

    Say briefly what was wrong: "in a trial where everyone knew who got what".
    """
    for judged in dossier.claims:
        claim = judged.claim
        backing = dossier.backing(claim)
        if not backing or not asserts_effect(claim, least=Strength.CAN_CAUSE):
            continue
        high = all(s.appraisal and s.appraisal.risk_of_bias is Risk.HIGH for s in backing)
        if high and not _CAVEAT.search(claim.quote):
            yield Flag(
                f"every study that supports this is at high risk of bias ({', '.join(keys_of(backing))})",
                claim.span,
                claim=claim.id,
                studies=keys_of(backing),
            )
