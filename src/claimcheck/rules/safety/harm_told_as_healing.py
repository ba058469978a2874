"""``safety/harm-told-as-healing``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.topics import AILING
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import holds_word, telling_words
from claimcheck.rules._pointing import sentences_before
from claimcheck.rules._stated import flag_stated, names

PHRASES = turns_of(__name__, "phrases")
SIGNS = turns_of(__name__, "signs")
ONWARDS = turns_of(__name__, "onwards")
_HURTS = ("stings", "sting", "burns", "burn", "hurts", "hurt", "bleeds", "bleed", "breakouts", "faint", "aches", "tingles", "peels", "smarts")  # fmt: skip
_SHORT = 40
"""The length of a sentence that says little more than to continue, in characters."""
_OPENS = pattern(
    r"(?:^|[,;:—–]\s?)(?:\W*)(?:(?:just|simply|then|so|and|please)\s)?$", re.IGNORECASE
)
_KNOWN = (
    "vaccine", "vaccines", "vaccination", "vaccinated", "jab", "jabs", "booster", "immunisation", "smoking", "nicotine", "cigarettes", "alcohol",
    "opioid", "opioids", "withdrawal", "insulin", "antibiotic", "antibiotics", "syphilis", "chemotherapy", "labour", "contractions", "methadone",
)  # fmt: skip
"""Where a passing harm is a known effect of a treatment that works."""
_OFTEN = ("often", "usually", "sometimes", "some", "may")
"""What happens to some need be no sign."""
_POINTS = pattern(r"\W*(?:it|that|this|these|they)\b", re.IGNORECASE)
_COUGH = ("cough", "coughs", "coughing", "sneeze", "sneezes", "sneezing")
_MUCUS = ("mucus", "phlegm", "sputum", "catarrh", "dust", "pollen")
"""With a cough or a sneeze: what these exist to clear."""


@rule(
    source="FDA tip-offs to health fraud; Ernst E. (on “healing crises” in alternative medicine); UK CAP Code 12.2",
    bad=[
        "High cholesterol [[is a sign of good health]].",
        "The rash [[means it's working]].",
        "Expect a [[healing crisis]] in the first week.",
        "Nausea is only [[the toxins leaving]] you.",
        "[[If it stings, it's working]].",
        "Dizzy? [[Push through it]].",
        "You may have a headache. It's a [[sign that your body is detoxing]].",
        "You will [[feel worse before you feel better]].",
    ],
    good=[
        "High cholesterol is a sign of a slow thyroid.",
        "There is no such thing as a healing crisis.",
        "You may have a headache. It is a sign that your body needs water.",
        "A sore arm is a sign that the vaccine is working.",
        "A cough is a sign that the lungs are clearing mucus.",
        "A rash is a sign of an allergy: stop the cream.",
        "Do not push through chest pain.",
        "The skin may get worse before it gets better with this acne cream.",
        "The cough often gets worse before it gets better.",
        "The so-called healing crisis is a side effect.",
        "Push through the door marked A.",
    ],
    words=lambda: telling_words((*PHRASES, *SIGNS, *ONWARDS)),
)
def harm_told_as_healing(
    dossier: Dossier,
    *,
    phrases: tuple[str, ...] = PHRASES,
    signs: tuple[str, ...] = SIGNS,
    onwards: tuple[str, ...] = ONWARDS,
) -> Iterator[Flag]:
    """A harm presented as a good sign: "the rash means it's working", "a healing crisis", "toxins leaving".

    Readers who believe it go on taking what makes them ill, and stay away from care. A reaction to a remedy is a
    side effect until somebody has looked into it.

    Say which effects mean stopping, and whom to ask.
    """
    message = "“{words}” presents a harm as a good sign, and keeps readers from stopping"
    suggestion = "say which effects mean stopping, and whom to ask"
    a_harm = partial(_is_a_harm, dossier)
    for kind, fits in ((phrases, _is_unknown), (signs, a_harm), (onwards, _is_urged)):
        yield from flag_stated(dossier, kind, message, suggestion, fits)


def _is_unknown(read: ReadSentence, _: Span) -> bool:
    """Whether the harm is neither a known effect of a treatment mentioned nor what a cough is for."""
    clears = holds_word(read, _COUGH) and holds_word(read, _MUCUS)
    return not clears and not holds_word(read, (*_KNOWN, *_OFTEN))


def _is_a_harm(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether the sentence names a separate harm; for "it" the sentence before may."""
    if not _is_unknown(read, span):
        return False
    before = sentences_before(dossier, read, 1) if _POINTS.match(read.text) else ()
    told = (read, *(one for one in before if not holds_word(one, _KNOWN)))
    return any(names(one, AILING) or holds_word(one, _HURTS) for one in told)


def _is_urged(read: ReadSentence, span: Span) -> bool:
    """Whether the reader is told to continue, in spite of a harm or with hardly another word."""
    if not _is_unknown(read, span) or not _OPENS.search(read.text[: span.start]):
        return False
    return len(read.text) < _SHORT or names(read, AILING, span.start, span.end)
