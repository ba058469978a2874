"""``claims/strength-differs``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import Level
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
        )
    ],
)
def strength_differs(dossier: Dossier) -> Iterator[Flag]:
    """The strength modelled for a claim is not the strength of its words.

    Either the sentence was reworded after it was modelled, or one of the two readings is wrong. Both are judged
    by the stronger.

    Look at the sentence and correct the model, or the words.
    """
    for judged in dossier.claims:
        claim = judged.claim
        if claim.anchored and claim.modelled and abs(claim.strength - claim.wording.asserted) >= 2:
            yield Flag(
                f"modelled as {claim.strength.label}; the words say {claim.wording.asserted.label}",
                claim.span,
                claim=claim.id,
            )
