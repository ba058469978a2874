"""The signs of advice: what each listed word does, and where one was found."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import cache
from operator import attrgetter

from claimcheck.language.text.phrases import Family, Hit, read_lexicon
from claimcheck.language.words.spelled import SpelledList


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


@cache
def advice_family() -> Family[Signal]:
    """The words that can advise, each with how it does so, for look-up by their first word."""
    return SPELLED.family()


def _advice_phrases() -> dict[str, Signal]:
    lexicon = read_lexicon("advice")
    listed = {phrase: signal for signal in Signal for phrase in lexicon[signal.value]}
    denied = {
        f"{be}n't{phrase.removeprefix('not')}": signal
        for phrase, signal in listed.items()
        if phrase.startswith("not ")
        for be in ("is", "are")
    }
    due = [f"{need} {act}" for need in _NEEDING for act in lexicon["to be done"]]
    return (
        dict.fromkeys(_offering_phrases(), Signal.OFFERING)
        | dict.fromkeys(due, Signal.NECESSITY)
        | denied
        | listed
    )


_NEEDING = ("need", "needs", "wants")
_MODALS = ("may", "might", "could", "can")


def _offering_phrases() -> Iterator[str]:
    """Those who can be offered something, and those who can offer it, each with a modal."""
    lexicon = read_lexicon("advice")
    for who in (*lexicon["carers"], *lexicon["care givers"]):
        yield from (f"{who} {modal}" for modal in _MODALS)
    yield from (f"{who} will" for who in lexicon["care givers"])
    yield "can"


SPELLED = SpelledList(
    "advice",
    _advice_phrases,
    made_from=("advice/signals.py", "lexicons/advice.txt"),
    read=Signal,
    tell=attrgetter("value"),
)
"""The spelled-out file of all of them."""
