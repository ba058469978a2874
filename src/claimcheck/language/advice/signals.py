"""The signs of advice: what each listed word does, and where one was found."""

from __future__ import annotations

from enum import Enum

from claimcheck.language.text.phrases import Hit


class Signal(Enum):
    """How a word advises; the values are the sections of the lexicon."""

    AID = "aid"
    BACKING = "backing"
    OFFERS = "offers"
    CHOICE = "choice"
    ERRAND = "errands"
    OFFERING = "offering"
    USABLE = "usable"
    USE = "use"
    NEED = "need"
    NECESSITY = "necessity"
    RECOMMENDATION = "recommendation"
    OBLIGATION = "obligation"
    BEING_TO = "being to"


AdviceHit = Hit[Signal]
"""A word of advice found in a sentence."""
