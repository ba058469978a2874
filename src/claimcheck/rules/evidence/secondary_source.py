"""``evidence/secondary-source``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import Indirectness
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, study, trial


@rule(
    source="Mogull 2017 (PLOS ONE 12:e0184727) and Jergas and Baethge 2015: improper indirect citation",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea may relieve knee pain.]]",
            claims=(
                claim(
                    "benefit",
                    cites("roe2019", indirect=["secondary-source"]),
                    strength="conditional",
                ),
            ),
            studies={"roe2019": study("narrative-review")},
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(
                claim(
                    "benefit",
                    cites("roe2019", indirect=["secondary-source"]),
                    cites("lee2021"),
                    strength="conditional",
                ),
            ),
            studies={"roe2019": study("narrative-review"), "lee2021": trial()},
        ),
    ],
)
def secondary_source(dossier: Dossier) -> Iterator[Flag]:
    """A finding credited only to sources that report it at second hand.

    Each retelling loses a condition or adds certainty. About one quotation in seven does not say what its source
    says, and every step in between adds its own errors.

    Find the original study, read it and cite it.
    """
    for judged in dossier.claims:
        claim = judged.claim
        backing = {study.key for study in dossier.backing(claim)}
        lines = [c for c in claim.citations if c.study in backing]
        second = all(Indirectness.SECONDARY_SOURCE in c.indirect for c in lines)
        if lines and second and claim.anchored:
            keys = tuple(sorted(backing))
            yield Flag(
                f"reported at second hand only ({', '.join(keys)})",
                claim.span,
                claim=claim.id,
                studies=keys,
                suggestion="find the original study and cite it",
            )
