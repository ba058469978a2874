"""``wording/quick-or-lasting-fix``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import (
    flag_phrases,
    holds_word,
    telling_words,
)

PHRASES = turns_of(__name__, "phrases")

_PROMISING = word_set(
    "feel never get lose drop shed see look beat enjoy wake instant works end say"
)
"""Advertising lines open with one of these: "Feel lighter in 24 hours"."""
_ENDS = pattern(r"\s*(?:[^\w\s]|$|(?:and|or|with|without|so|while|if|as|for|by|to)\b)")
"""These follow an adverb of time, but not an adjective."""

_ACUTE = word_set(
    "adrenaline epinephrine naloxone insulin glucose inhaler inhalers nitroglycerin anaesthetic anaesthetics antihistamine "
    "antihistamines paracetamol ibuprofen aspirin morphine defibrillator defibrillators"
)
"""What acts within minutes or hours, as its leaflet says."""
_OF_ITSELF = pattern(
    r"\b(?:on (?:its|their) own|by (?:itself|themselves)|without (?:any )?treatment)\b|"
    r"^most (?:\w+ ){1,9}(?:recover|get better|clears?(?: up)?|settles?|heals?|eases?|passe?s?)\b|"
    r"^(?:(?:many|some) )?(?:healthy )?(?:most|people|adults|children|patients|colds?|infections?|coughs?|attacks?|symptoms) (?:\w+ ){0,2}(?:recover|get better|clears?(?: up)?|settles?|heals?|eases?|passe?s?)\b",
    re.IGNORECASE,
)
"""A complaint that runs its course is nobody's promise."""


@rule(
    precision=Precision(hits=2, right=2),
    source="FDA tip-offs to health fraud: “quick fixes” and lasting cures",
    bad=[
        "The balm relieves cramp [[instantly]].",
        "Nettle tea eases cramp [[in just three days]].",
        "The patch stops hay fever [[once and for all]].",
        "Drink it and you will [[never have a cold again]].",
        "Feel rested [[in 48 hours]].",
        "The tea works, and [[within days you]] sleep without pain.",
    ],
    good=[
        "The spray relieves itching within an hour [1].\n\n## References\n\n1. Roe J. Spray. J Test. 2019. doi:10.5555/x",
        "Leave the oats to soak overnight.",
        "Hormone patches can ease hot flushes within a few weeks.",
        "Heatstroke can kill within minutes.",
        "Adrenaline works within minutes and saves lives.",
        "Overnight lenses reduce short sight in children.",
        "Heparin given within 24 hours of surgery reduces clots.",
        "Taking the tick out within 24 hours lowers the risk.",
        "Call us if the fever has not gone within 48 hours.",
        "The pain does not go away overnight.",
        "Most coughs get better on their own within a week.",
        "Healthy adults mostly recover within a week, but it can lead to pneumonia.",
        "The drug was stopped for good reasons.",
        "Some people never swim again after a scare.",
    ],
    words=lambda: telling_words(PHRASES),
)
def quick_or_lasting_fix(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Help promised at once or for ever: "instantly", "in just three days", "once and for all", "never again".

    Few treatments act within hours, fewer end a complaint for good, and trials seldom last long enough to tell.
    People who believe it stop treatment too soon, or wait too long to be seen.

    Say how long it took in the study, and how long it lasted.
    """
    return flag_phrases(
        dossier,
        phrases,
        "“{words}” promises help at once or for ever",
        "say how long it took in the study, and for how long it lasted",
        _is_a_promise,
    )


def _is_a_promise(read: ReadSentence, span: Span) -> bool:
    """Whether an effect is promised within that time, and not one that comes by itself."""
    if _is_a_time(read, span) or _times_an_action(read, span) or _OF_ITSELF.search(read.text):
        return False
    return _promises(read)


def _is_a_time(read: ReadSentence, span: Span) -> bool:
    """Whether the words date something ("within 24 hours of surgery"), name a kind ("overnight stay") or tell when a medicine acts."""
    words, after = span.of(read.text).lower(), read.text[span.end :]
    kind = words == "overnight" and not _ENDS.match(after)
    acute = words.startswith("within") and holds_word(read, _ACUTE)
    return (
        kind
        or acute
        or (words.startswith(("within", "in ")) and after.startswith((" of ", " after ", " for ")))
    )


def _times_an_action(read: ReadSentence, span: Span) -> bool:
    """Whether a time in figures says when to act, or what was measured: only advertising promises with it."""
    timed = any(letter.isdigit() for letter in span.of(read.text)) and "hours" in span.of(read.text)
    return timed and not _is_copy(read)


def _is_copy(read: ReadSentence) -> bool:
    """Whether it opens like an advertising line."""
    return read.text.lstrip("\"“'‘").partition(" ")[0].lower() in _PROMISING


def _promises(read: ReadSentence) -> bool:
    """Whether the sentence states an effect without a hedge."""
    wording = read.reading.wording
    addressed = any(
        words in read.text.lower()
        for words in (
            "you will",
            "you'll",
            "you’ll",
            "you can",
            "get rid",
            "work from",
            "works from",
        )
    )
    if holds_word(read, _HARMS):
        return False
    return wording.strength >= Strength.CAN_CAUSE or addressed or _is_copy(read)


_HARMS = ("kill", "kills", "die", "dies", "died", "death", "fatal", "deadly", "collapse", "coma")
