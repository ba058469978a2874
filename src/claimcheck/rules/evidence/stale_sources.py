"""``evidence/stale-sources``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import ClaimType
from claimcheck.model.finding import Level
from claimcheck.rulebook import Case, Flag, Need, Preset, rule
from claimcheck.rules._cases import cites, claim, trial
from claimcheck.rules._evidence import EFFECTS, keys_of

_MOVING = EFFECTS | {ClaimType.RECOMMENDATION, ClaimType.DIAGNOSIS, ClaimType.PREVALENCE}
"""Types of claim on which new evidence keeps coming; physiology ages slowly."""


@rule(
    level=Level.NOTE,
    preset=Preset.STRICT,
    source="Wikipedia MEDRS: sources of the last five years or so in fields under active research",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(claim("benefit", cites("lee2003"), strength="conditional"),),
            studies={"lee2003": trial(year=2003)},
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("lee2003"), cites("kim2024"), strength="conditional"),),
            studies={"lee2003": trial(year=2003), "kim2024": trial(year=2024)},
        ),
        Case(
            "The knee is a joint.",
            claims=(claim("fact", cites("lee2003"), strength="none"),),
            studies={"lee2003": trial(year=2003)},
        ),
    ],
)
def stale_sources(dossier: Dossier, *, years: int = 5) -> Iterator[Flag]:
    """A claim of effect, frequency or advice whose supporting sources are all more than a set number of years
    old.

    Newer trials may have reversed the answer. An old source is not wrong in itself; it is a reason to look.

    Search for newer reviews; add one, or note that there is none.
    """
    for judged in dossier.claims:
        claim = judged.claim
        backing = dossier.backing(claim)
        dates = [s.entry.year for s in backing]
        known = [year for year in dates if year]
        if claim.type not in _MOVING or not claim.anchored or not known or len(known) < len(dates):
            continue
        newest = max(known)
        if dossier.context.today.year - newest > years:
            yield Flag(
                f"the newest source is from {newest}, more than {years} years ago",
                claim.span,
                claim=claim.id,
                studies=keys_of(backing),
                suggestion="look for newer reviews",
            )
