"""``wording/proof-claim``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import AttributionKind
from claimcheck.model.text import BlockKind, Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import flag_phrases, telling_words
from claimcheck.rules._remedies import is_mainstream

PHRASES = turns_of(__name__, "phrases")
DEMONSTRATED = turns_of(__name__, "demonstrated")
_OTHER_MATTER = pattern(
    r"\s(?:(?:to\s)?be\s)?(?:(?:an?|the)\s)?(?:(?:very|particularly|highly|most|more|also|especially)\s)?"
    r"(?:(?:promising|invaluable|valuable|useful|popular|difficult|challenging|elusive|controversial|feasible|accurate|reliable|crucial|essential)\b"
    r"|(?:[\w-]+\s){0,3}?(?:tools?|techniques?|methods?|technolog(?:y|ies)|assays?|models?|challenge)\b)"
    r"|\sfact\sthat\b|\s(?:the\s)?concept\b|\spotential\b",
    re.IGNORECASE,
)
"""What proves to be a good tool, or hard, or promising, was not said to be proven."""

_CLINICALLY = pattern(r"(?:clinical|medical|doctor)\w*\b", re.IGNORECASE)
"""Alone on a line these speak of health: "Clinically proven"."""


@rule(
    source="Hyland 2005, boosters; Informed Health Choices key concept “100% certain!”",
    precision=Precision(hits=30, right=24),
    bad=[
        "Turmeric is [[scientifically proven]] to ease stiff knees.",
        "This trial [[proves that]] walking lifts mood.",
        "The [[results prove that]] tea lifts mood.",
        "There is [[no doubt]] that garlic thins the blood.",
        "# 8 [[proven health benefits]] of nettle",
        "# Nettle balm\n\n- [[Clinically proven]]\n- Ready in a minute",
        "Nettle [[has demonstrated anti-inflammatory properties]].",
    ],
    good=[
        "Turmeric has not been scientifically proven to ease stiff knees.",
        "One trial cannot prove that walking lifts mood.",
        "The dough is left to prove overnight.",
        "# Kneading\n\n- Scientifically proven\n- Ready in an hour",
        "Is turmeric scientifically proven?",
        "The vaccine has demonstrated efficacy in two trials.",
        "The scan has proven to be an accurate tool in studying headaches.",
        "In children, migraine has proven more difficult to treat.",
        "Migraine has proven to be difficult to treat in children.",
    ],
    words=lambda: telling_words((*PHRASES, *DEMONSTRATED)),
)
def proof_claim(
    dossier: Dossier,
    *,
    phrases: tuple[str, ...] = PHRASES,
    demonstrated: tuple[str, ...] = DEMONSTRATED,
) -> Iterator[Flag]:
    """Words of proof: "proven to", "scientifically proven", "proves that", "no doubt".

    Health studies make us more or less sure; a single one proves nothing, and even many leave some doubt. Readers
    take "proven" to mean certain.

    Say what was found, in whom and how sure it is: "In two trials, … probably eases …".
    """
    message = "“{words}” claims proof; health evidence gives likelihood, not proof"
    suggestion = "say what was found and how sure it is, without “{words}”"
    yield from flag_phrases(dossier, phrases, message, suggestion, _is_of_health)
    yield from flag_phrases(dossier, demonstrated, message, suggestion, _by_nobody)


def _by_nobody(read: ReadSentence, _: Span) -> bool:
    """Whether no source is named or cited for what is said to be demonstrated of a remedy."""
    sourced = read.marks or read.reading.attribution.kind is not AttributionKind.NONE
    return not sourced and read.reading.is_claim and not is_mainstream(read)


def _is_of_health(read: ReadSentence, span: Span) -> bool:
    """Whether a health claim, a heading's benefits or what is sold are said to be proven, and no tool is meant."""
    words = span.of(read.text)
    promised = read.block.kind is BlockKind.HEADING and words.endswith("enefits")
    praised = read.text.strip(" .!") == words and _CLINICALLY.match(words)
    claimed = promised or praised or read.reading.is_claim
    return bool(claimed) and not _OTHER_MATTER.match(read.text[span.end :])
