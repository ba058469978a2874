"""``wording/proof-claim``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import flag_phrases

PHRASES = (
    "scientifically proven",
    "clinically proven",
    "medically proven",
    "proven to",
    "proven effective",
    "proven benefits",
    "proven benefit",
    "proven remedy",
    "proven treatment",
    "proven cure",
    "proven way",
    "proven ways",
    "been proven",
    "is proven",
    "are proven",
    "proves that",
    "proves the",
    "proves its",
    "proves effective",
    "proved that",
    "proof that",
    "no doubt",
    "without a doubt",
    "without doubt",
    "beyond doubt",
    "undeniable",
    "undeniably",
    "unquestionably",
    "irrefutable",
    "irrefutably",
    "indisputably",
    "conclusively shows",
    "conclusively showed",
    "conclusively shown",
    "conclusively demonstrates",
    "conclusive proof",
    "established beyond",
)


@rule(
    source="Hyland 2005, boosters; Informed Health Choices key concept “100% certain!”",
    precision=Precision(hits=37, right=31),
    bad=[
        "Turmeric is [[scientifically proven]] to ease stiff knees.",
        "This trial [[proves that]] walking lifts mood.",
        "There is [[no doubt]] that garlic thins the blood.",
    ],
    good=[
        "Turmeric has not been scientifically proven to ease stiff knees.",
        "One trial cannot prove that walking lifts mood.",
        "The dough is left to prove overnight.",
        "Is turmeric scientifically proven?",
    ],
    words=PHRASES,
)
def proof_claim(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Words of proof: "proven to", "scientifically proven", "proves that", "no doubt".

    Studies of health shift how sure we are; a single one proves nothing, and even many leave doubt.
    Readers take "proven" for certain.

    Say what was found, in whom and how sure it is: "In two trials, … probably eases …".
    """
    message = "“{words}” tells of proof; health evidence gives likelihood, not proof"
    return flag_phrases(
        dossier,
        phrases,
        message,
        "say what was found and how sure it is, without “{words}”",
        claims_only=True,
    )
