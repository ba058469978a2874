"""``evidence/certainty-missing``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import Level
from claimcheck.model.wording import Strength, WordedCertainty
from claimcheck.rulebook import Case, Flag, Need, Preset, rule
from claimcheck.rules._cases import cites, claim, trial
from claimcheck.rules._evidence import CONTROLLED, asserts_effect, keys_of


@rule(
    level=Level.NOTE,
    preset=Preset.STRICT,
    source="GRADE (Balshem 2011): the certainty of each outcome's evidence is rated",
    needs=Need.EVIDENCE,
    bad=[
        Case(
            "[[Nettle tea relieves knee pain.]]",
            claims=(claim("benefit", cites("lee2021")),),
            studies={"lee2021": trial()},
        ),
    ],
    good=[
        Case(
            "Nettle tea relieves knee pain.",
            claims=(claim("benefit", cites("lee2021"), certainty={"rating": "high"}),),
            studies={"lee2021": trial()},
        ),
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(claim("benefit", cites("lee2021"), strength="conditional"),),
            studies={"lee2021": trial()},
        ),
    ],
)
def certainty_missing(dossier: Dossier) -> Iterator[Flag]:
    """An effect stated as plain fact when nobody has rated the certainty of its evidence.

    The recorded facts only set a ceiling. Whether the evidence reaches it is for a person to judge, publication
    bias above all; a plain verb says that it does.

    Rate the certainty in the claims file, or word the claim with "may" or "probably".
    """
    for judged in dossier.claims:
        claim = judged.claim
        graded = [s for s in dossier.backing(claim) if s.design in CONTROLLED]
        plain = claim.wording.certainty is WordedCertainty.HIGH
        if (
            graded
            and plain
            and not claim.certainty
            and asserts_effect(claim, least=Strength.CAUSES)
        ):
            yield Flag(
                "stated as plain fact, and the certainty of its evidence is not recorded",
                claim.span,
                claim=claim.id,
                studies=keys_of(graded),
            )
