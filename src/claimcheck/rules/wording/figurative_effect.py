"""``wording/figurative-effect``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.words.topics import DRUGS
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import flag_phrases, holds_word, telling_words
from claimcheck.rules._stated import names

PHRASES = turns_of(__name__, "phrases")

_ORGANS = frozenset(
    {"liver", "kidney", "kidneys", "body", "bodies", "lungs", "gut", "spleen", "lymph", "dialysis"}
)


_MEANT = pattern(
    r"\b(?:redox|acid|electrolyte|fluid|sodium|water|ion|nitrogen|carbon|autonomic|vagal|muscular)\b|^(?:eliminated|removed|cleared)\b",
    re.IGNORECASE,
)
_COELIAC = frozenset({"coeliac", "celiac"})
_PRICES = pattern(
    r"\b(?:sales?|prices?|costs?|profits?|demand|bills?|revenues?|popularity|spending|shares|premiums)\s(?:[\w\s]{0,30}\s)?$",
    re.IGNORECASE,
)


@rule(
    precision=Precision(hits=8, right=8),
    source="FTC Health Products Compliance Guidance 2022 (claims are what the words imply); FDA tip-offs to health fraud; "
    "Regulation (EC) 1924/2006 recital 16 (figurative claims)",
    bad=[
        "Nettle tea [[works wonders]] for tired legs.",
        "The powder [[flushes out toxins]].",
        "Blackcurrants [[boost immunity]].",
        "This balm [[melts away stress]].",
        "Ten squats a day [[resets your metabolism]].",
        "Beetroot is the [[secret weapon]] of tired nurses.",
        "A deep stretch [[releases blocked energy]].",
        "Green juice [[restores your natural balance]].",
    ],
    good=[
        "Nettle tea may ease tired legs a little.",
        "A new drug adds years to life in cystic fibrosis, the registry shows.",
        "Kidneys remove waste from the blood.",
        "Your liver and kidneys clear toxins from the blood.",
        "No drink detoxes your liver.",
        "A booster dose raises the level of antibodies.",
        "The nurse will wipe out the wound with salt water.",
        "Does it really boost immunity?",
        "Sleep may boost the immune system.",
        "Some people say goodbye to bread for no reason.",
        "Smallpox was eradicated by 1980.",
        "Tablets restore iron stores within months.",
        "Bacterial toxins inflame the gums.",
        "Ask your doctor to look for the root cause of your pain.",
        "Fibre feeds the bacteria in the bowel.",
        "Painkillers may mask the symptoms of an infection.",
        "The body mounts a response to eliminate the infection.",
        "The change restored the redox balance, as seen at the cellular level.",
        "A gluten-free diet heals the gut in coeliac disease.",
        "Sales of the tea skyrocketed last year.",
        "Breeders look for rice that withstands blast disease.",
    ],
    words=lambda: telling_words(PHRASES),
)
def figurative_effect(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """An effect expressed as a figure of speech: "melts away fat", "works wonders", "boosts immunity", "detox".

    A figure of speech cannot be tested, so no study can support it, yet readers understand a large and certain
    effect. Immune systems are not boosted and toxins are not flushed; what was actually measured is lost.

    Name what was measured and by how much it changed: "eased pain by one point on a scale of ten".
    """
    return flag_phrases(
        dossier,
        phrases,
        "“{words}” is a catchphrase, not a finding",
        "say what was measured and by how much it changed",
        _is_a_figure,
    )


def _is_a_figure(read: ReadSentence, span: Span) -> bool:
    """Whether an effect is stated as certain, in words that cannot be literally true."""
    hedged = read.reading.strength is Strength.CONDITIONAL
    return not hedged and not _of_organs(read, span) and not _is_meant(read, span)


def _is_meant(read: ReadSentence, span: Span) -> bool:
    """Whether the words are literal: a balance of ions, germs that a drug removed, prices that rose."""
    words = span.of(read.text)
    if words.endswith("ing") and words.count(" ") == 1 and "-" not in words:
        return words.lower().partition(" ")[2] in _working()  # "brain draining" is no compound
    if _MEANT.search(words) or read.text[span.end :].startswith(" expectancy"):
        return True
    if "heal" in words and holds_word(read, _COELIAC):
        return True  # without gluten the gut does heal
    if " years to " in words and names(read, DRUGS, 0, span.start):
        return True  # survival can be counted
    return bool(_PRICES.search(read.text[: span.start]))


@cache
def _working() -> frozenset[str]:
    return frozenset(read_lexicon("turns")["working"])


def _of_organs(read: ReadSentence, span: Span) -> bool:
    """Whether it says what liver, kidneys or gut do anyway."""
    subject = read.text[: span.start].lower().split()[-4:]
    return not _ORGANS.isdisjoint(subject)
