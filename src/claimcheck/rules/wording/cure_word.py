"""``wording/cure-word``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import find_phrases, flag_at, is_negated, is_question

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
    "helps to cure",
    "known to cure",
    "shown to cure",
    "proven to cure",
    "able to cure",
    "has cured",
    "have cured",
    "a cure for",
    "the cure for",
    "natural cure",
    "miracle cure",
    "cure all",
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
    precision=Precision(hits=5, right=4),
    bad=[
        "A spoon of honey [[cures]] a sore throat.",
        "The programme [[reverses diabetes]] in weeks.",
        "Here is a [[miracle cure]] for hay fever.",
    ],
    good=[
        "Honey is not a cure for a sore throat.",
        "Scientists are still looking for a way to treat it; there is no cure.",
        "The charity hopes to find a cure for asthma.",
        "Cured meats are high in salt.",
        "The foundation pays for research towards better care.",
    ],
    words=PHRASES,
)
def cure_word(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """A promise to cure, heal or reverse a disease.

    A cure ends a disease for good in those who take it. Hardly any treatment does, and the word raises
    hopes that cost people money, time and proper care.

    Say what improves, in whom, and for how long: "may ease the pain of …".
    """
    message = "“{words}” promises an end to the disease"
    for read, span in find_phrases(dossier, phrases):
        noun = span.of(read.text).lower() == "cures" and (
            not read.reading.is_claim
            or read.text[: span.start].lower().endswith(("the ", "no ", "new "))
        )
        if _sought(read, span):
            continue
        if not noun and not is_question(read) and not is_negated(read, span):
            yield flag_at(
                dossier, read, span, message, "say what improves, in whom and for how long"
            )


def _sought(read: ReadSentence, span: Span) -> bool:
    """Whether a cure is looked for, not promised."""
    before = read.text[max(0, span.start - 40) : span.start].lower()
    return any(
        word in before for word in ("find", "search", "seek", "toward", "hope", "quest", "discover")
    )
