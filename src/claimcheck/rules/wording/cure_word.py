"""``wording/cure-word``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import flag_phrases

CONDITIONS = (
    "diabetes",
    "cancer",
    "arthritis",
    "depression",
    "anxiety",
    "dementia",
    "asthma",
    "eczema",
    "psoriasis",
    "heart disease",
    "hypertension",
    "neuropathy",
    "fibromyalgia",
    "migraine",
    "migraines",
    "autism",
    "allergies",
)
PHRASES = (
    "cures",
    "can cure",
    "will cure",
    "could cure",
    "may cure",
    "to cure",
    "has cured",
    "have cured",
    "cured of",
    "a cure for",
    "the cure for",
    "natural cure",
    "miracle cure",
    "cure all",
    "curative",
    "permanently heals",
    "completely heals",
    "reverses the disease",
    "reverse the disease",
    "reverses ageing",
    "reverses aging",
    *(
        f"{verb} {condition}"
        for verb in ("reverse", "reverses", "heal", "heals", "eliminates", "eradicates", "banishes")
        for condition in CONDITIONS
    ),
)


@rule(
    source="Science Media Centre guidelines for editors (no “cure” that is none); Schwitzer's seven words not to use",
    bad=[
        "A spoon of honey [[cures]] a sore throat.",
        "The programme [[reverses diabetes]] in weeks.",
        "Here is a [[miracle cure]] for hay fever.",
    ],
    good=[
        "Honey is not a cure for a sore throat.",
        "Scientists are still looking for a way to treat it; there is no cure.",
        "Cured meats are high in salt.",
        "The foundation pays for research towards better care.",
    ],
)
def cure_word(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """A promise to cure, heal or reverse a disease.

    A cure ends a disease for good in those who take it. Hardly any treatment does, and the word raises
    hopes that cost people money, time and proper care.

    Say what improves, in whom, and for how long: "may ease the pain of …".
    """
    message = "“{words}” promises an end to the disease"
    return flag_phrases(dossier, phrases, message, "say what improves, in whom and for how long")
