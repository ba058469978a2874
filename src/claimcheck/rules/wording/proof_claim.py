"""``wording/proof-claim``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import flag_phrases, telling_words

PHRASES = turns_of(__name__, "phrases")
_OTHER_MATTER = pattern(
    r"\s(?:(?:to\s)?be\s)?(?:(?:an?|the)\s)?(?:(?:very|particularly|highly|most|more|also|especially)\s)?"
    r"(?:(?:promising|invaluable|valuable|useful|popular|difficult|challenging|elusive|controversial|feasible|accurate|reliable|crucial|essential)\b"
    r"|(?:[\w-]+\s){0,3}?(?:tools?|techniques?|methods?|technolog(?:y|ies)|assays?|models?|challenge)\b)"
    r"|\sfact\sthat\b|\s(?:the\s)?concept\b|\spotential\b",
    re.IGNORECASE,
)
"""What proves to be a good tool, or hard, or promising, was not said to be proven."""


@rule(
    source="Hyland 2005, boosters; Informed Health Choices key concept “100% certain!”",
    precision=Precision(hits=30, right=24),
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
        "The scan has proven to be an accurate tool in studying headaches.",
        "In children, migraine has proven more difficult to treat.",
        "Migraine has proven to be difficult to treat in children.",
    ],
    words=lambda: telling_words(PHRASES),
)
def proof_claim(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Words of proof: "proven to", "scientifically proven", "proves that", "no doubt".

    Health studies make us more or less sure; a single one proves nothing, and even many leave some doubt. Readers
    take "proven" to mean certain.

    Say what was found, in whom and how sure it is: "In two trials, … probably eases …".
    """
    return flag_phrases(
        dossier,
        phrases,
        "“{words}” claims proof; health evidence gives likelihood, not proof",
        "say what was found and how sure it is, without “{words}”",
        _is_of_health,
    )


def _is_of_health(read: ReadSentence, span: Span) -> bool:
    """Whether a health claim is said to be proven, and not a tool, or that something is hard."""
    return not _OTHER_MATTER.match(read.text[span.end :]) and read.reading.is_claim
