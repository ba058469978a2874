"""``claims/strength-differs``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import Level
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Need, rule


@rule(
    source="Sumner et al. 2014; design: text and model held together",
    level=Level.NOTE,
    needs=Need.CLAIMS,
    bad=[
        Case(
            "[[Ginger may settle the stomach.]]",
            claims=({"type": "benefit", "strength": "causes"},),
        )
    ],
    good=[
        Case(
            "Ginger may settle the stomach.",
            claims=({"type": "benefit", "strength": "conditional"},),
        ),
        Case("Ginger, every day.", claims=({"type": "benefit", "strength": "causes"},)),
    ],
)
def strength_differs(dossier: Dossier) -> Iterator[Flag]:
    """The strength recorded for a claim is not the strength of its words.

    Either the sentence was reworded after it was modelled, or one of the two readings is wrong. The claim is
    judged by the stronger. Words that state no relation, such as a table cell, are left to the person who
    modelled them.

    Check the sentence, then correct the model or the words.
    """
    for judged in dossier.claims:
        claim = judged.claim
        worded = claim.wording.asserted
        related = worded is not Strength.NONE and claim.anchored and claim.modelled
        if related and abs(claim.strength - worded) >= 2:
            yield Flag(
                f"modelled as {claim.strength.label}; the words say {worded.label}",
                claim.span,
                claim=claim.id,
            )
