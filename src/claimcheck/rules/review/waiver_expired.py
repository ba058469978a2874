"""``review/waiver-expired``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Case, Flag, Need, Preset, rule
from claimcheck.rules._cases import cites, claim, trial


def _waived(until: str, fingerprint: str = "") -> Case:
    given = {
        "fingerprint": fingerprint,
        "rule": "evidence/single-study",
        "reason": "A second trial is under way.",
        "by": "ann@example.org",
        "until": until,
    }
    return Case(
        "[[Nettle tea relieves knee pain.]]"
        if until < "2026-11" or fingerprint
        else "Nettle tea relieves knee pain.",
        claims=(claim("benefit", cites("lee2021"), waive=[given]),),
        studies={"lee2021": trial()},
    )


@rule(
    preset=Preset.CORE,
    source="Design: a waiver needs a reason, an owner and an end date",
    needs=Need.CLAIMS,
    bad=[_waived("2026-05-01"), _waived("2027-05-01", "sha256:" + "0" * 64)],
    good=[_waived("2027-05-01")],
)
def waiver_expired(dossier: Dossier) -> Iterator[Flag]:
    """A waiver whose last day has passed, or whose claim has changed since it was waived.

    It was given for a limited time, for those words and that evidence, so that somebody would look again. What it
    set aside counts again from now on.

    Correct what was waived, or give a new waiver with its reason: it takes the place of the old one.
    """
    today = dossier.context.today.isoformat()
    for judged in dossier.claims:
        claim = judged.claim
        for waiver in claim.waivers:
            if waiver.until < today or waiver in judged.lapsed:
                ended = f"ended on {waiver.until}"
                if waiver in judged.lapsed:
                    ended = "has lapsed: words, model or evidence have changed since it was given"
                yield Flag(
                    f"the waiver of {waiver.rule} by {waiver.by} {ended}",
                    claim.span if claim.anchored else None,
                    claim=claim.id,
                    suggestion="correct what was waived, or give a new waiver",
                )
