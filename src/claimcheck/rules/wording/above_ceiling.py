"""``wording/above-ceiling``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import VerdictKind
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import benefit, cites, result, trial
from claimcheck.rules._verdicts import flag_verdicts


@rule(
    source="GRADE guidelines 26 (Santesso 2020); Sumner et al. 2014",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea cures knee pain.]]",
            claims=(benefit("nettle tea", "knee pain", cites("lee2021")),),
            studies={"lee2021": trial(n=120, results=[result("knee pain", "benefit")])},
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(benefit("nettle tea", "knee pain", cites("lee2021")),),
            studies={"lee2021": trial(n=120, results=[result("knee pain", "benefit")])},
        ),
    ],
)
def above_ceiling(dossier: Dossier) -> Iterator[Flag]:
    """A claim worded beyond what its recorded evidence allows: in relation, certainty, size or breadth.

    Readers act on how sure and how large an effect sounds. The ceiling is the strongest wording that the facts
    recorded about the studies still allow; `claimcheck explain CLAIM` shows each step down.

    Use the suggested wording: it keeps the meaning and drops the excess.
    """
    return flag_verdicts(dossier, VerdictKind.OVERSTATED)
