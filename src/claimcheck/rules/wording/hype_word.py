"""``wording/hype-word``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import flag_phrases, telling_words

PHRASES = turns_of(__name__, "phrases")
OTHER_SENSES = turns_of(__name__, "other senses")


_TECHNICAL = pattern(
    r"\b(?:optic\w*|photonic\w*|microscop\w*|breeding|crops?|(?:co)?polymer\w*|yeasts?|microbiology|chemistry|physics|"
    r"population\sgenetics|data\scollection|semiconductor\w*|batter(?:y|ies)|agricultur\w*|astronom\w*)\b",
    re.IGNORECASE,
)


@rule(
    source="Schwitzer's seven words not to use in medical news; Millar, Batalo and Budgell 2022 "
    "(hyperbolic words: revolutionary, unparalleled, groundbreaking)",
    precision=Precision(hits=15, right=13),
    bad=[
        "This [[groundbreaking]] tea eases hay fever.",
        "Doctors speak of a [[breakthrough]] in treating cramp.",
        "Could seaweed be a dud? Its makers call it a [[game-changer]] for joints.",
    ],
    good=[
        "The trial was the first to test this tea for hay fever.",
        "Breakthrough bleeding is common in the first months on the pill.",
        "Breakthrough fever came back in the second week.",
        "The agency gave the drug a breakthrough therapy designation.",
        "The clinic was built in the revolutionary period.",
        "Lasers have revolutionised microscopy.",
        "This is no breakthrough.",
        "Is this the holy grail of sleep?",
    ],
    words=lambda: telling_words(PHRASES),
)
def hype_word(
    dossier: Dossier,
    *,
    phrases: tuple[str, ...] = PHRASES,
    other_senses: tuple[str, ...] = OTHER_SENSES,
) -> Iterator[Flag]:
    """Words of wonder: "breakthrough", "game-changer", "revolutionary", "miracle drug".

    They tell the reader how to feel, not what was found. Most "breakthroughs" in the news never reach patients,
    and each one uses up trust that real news needs.

    Say what is new in plain words: "the first trial in people", "helped 12 more in 100 than placebo".
    """
    return flag_phrases(
        dossier,
        phrases,
        "“{words}” praises instead of saying what was found",
        "say what is new, and by how much it helped",
        partial(_praises, other_senses),
    )


def _praises(other_senses: tuple[str, ...], read: ReadSentence, span: Span) -> bool:
    """Whether the praise is about health: optics and plant breeding can be revolutionised."""
    after = read.text[span.end :].lower().split(None, 1)
    another = bool(after) and after[0].strip(".,;:") in other_senses
    return not another and not _TECHNICAL.search(read.text)
