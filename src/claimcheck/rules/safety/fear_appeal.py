"""``safety/fear-appeal``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import flag_phrases, telling_words

PHRASES = turns_of(__name__, "phrases")
PLOTS = turns_of(__name__, "plots")

_NAMED = ("called", "known as", "nicknamed", "dubbed")


@rule(
    source="Regulation (EC) 1924/2006 Article 3 (no claims that exploit fear); FDA tip-offs to health fraud (conspiracy theories); HealthNewsReview criterion 5 (disease-mongering)",
    bad=[
        "Sugar [[is destroying your liver]] as you read this.",
        "Low iron is a [[silent killer]].",
        "Act [[before it's too late]].",
        "Sugar is [[more addictive than heroin]].",
        "Here is what [[Big Pharma does not want you to know]].",
    ],
    good=[
        "Opticians want you to know how your eyes work.",
        "High blood pressure often has no symptoms.",
        "The oil can give you heartburn.",
        "High blood pressure is at times called a silent killer.",
        "Over years, heavy drinking can scar the liver.",
        "Call an ambulance if a rash does not fade.",
    ],
    words=lambda: telling_words((*PHRASES, *PLOTS)),
)
def fear_appeal(
    dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES, plots: tuple[str, ...] = PLOTS
) -> Iterator[Flag]:
    """Words that frighten or hint at plots: "silent killer", "before it's too late", "doctors hate this".

    Fear and suspicion sell remedies. They make readers overrate a risk and turn to whatever is offered beside it.

    Give the risk as a number, say in whom, and say what can be done about it.
    """
    yield from flag_phrases(
        dossier,
        phrases,
        "“{words}” frightens instead of saying how large the risk is",
        "give the risk as a number",
        _frightens,
    )
    yield from flag_phrases(
        dossier,
        plots,
        "“{words}” hints that the truth is kept from readers, instead of showing it",
        "say who did what, and name the source; or leave it out",
        _frightens,
    )


def _frightens(read: ReadSentence, span: Span) -> bool:
    """Whether the words are used, and not just mentioned: "at times called a silent killer"."""
    before = read.text[max(0, span.start - 25) : span.start].lower()
    return not any(word in before for word in _NAMED)
