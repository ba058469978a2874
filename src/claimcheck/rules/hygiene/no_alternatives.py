"""``hygiene/no-alternatives``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import ClaimType
from claimcheck.model.finding import Level
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Preset, rule
from claimcheck.rules._looking import says


@rule(
    source="DISCERN items 12 and 14 (no treatment; more than one choice); HealthNewsReview criterion 7",
    level=Level.NOTE,
    preset=Preset.STRICT,
    bad=[
        Case("Nettle tea relieves gout. It reduces swelling. It eases pain at night.", whole=True)
    ],
    good=[
        "Nettle tea relieves gout. It reduces swelling. It eases pain at night. Other treatments work faster.",
        "Nettle tea relieves gout.",
    ],
)
def no_alternatives(dossier: Dossier, *, claims: int = 3) -> Iterator[Flag]:
    """An article on a treatment that names no other treatment, and does not say what happens without any.

    Readers choose between options. Most complaints pass by themselves, and for most others there is a treatment
    with a longer record.

    Name the usual treatment and what happens without one.
    """
    if any(says(read.text, __name__, "other ways") for read in dossier.sentences):
        return
    benefits = list(dossier.asserted_types(Strength.CONDITIONAL)).count(ClaimType.BENEFIT)
    if benefits >= claims:
        yield Flag(
            "the article names no other treatment, and does not say what happens without any"
        )
