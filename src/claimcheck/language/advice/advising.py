"""Whether a sentence advises, and how firmly (Li, Wang and Yu 2020).

Obligation, recommendation and need are strong advice, unless it is research that is called for or
the words only express an expectation ("should help"). Possible use, usefulness and worth are weak
advice, as is strong advice softened by "may". Lay advice is an imperative.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from claimcheck.language.advice.advising_firmly import (
    is_necessary,
    needs,
    obliges,
)
from claimcheck.language.advice.advising_weakly import (
    aids,
    makes_usable,
    offers,
)
from claimcheck.language.advice.advising_worth import backs, has_use
from claimcheck.language.advice.calls_for_research import asks_for_research, is_in_subject
from claimcheck.language.advice.expecting import is_expectation
from claimcheck.language.advice.offering import offering_phrases, offers_reader
from claimcheck.language.advice.orders import find_order
from claimcheck.language.advice.recommending import counsels, recommends
from claimcheck.language.advice.signals import AdviceHit, Signal
from claimcheck.language.advice.unadvised import is_hearsay, is_lead
from claimcheck.language.text.phrases import Hit, read_lexicon
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.model.wording import Advice


def advice_phrases() -> dict[str, Signal]:
    """The words that can advise, each with how it does so."""
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
        dict.fromkeys(offering_phrases(), Signal.OFFERING)
        | dict.fromkeys(due, Signal.NECESSITY)
        | denied
        | listed
    )


_NEEDING = ("need", "needs", "wants")


def find_advice(tokens: Tokens, hits: Iterable[AdviceHit]) -> tuple[Advice, list[AdviceHit]]:
    """The strongest advice of the sentence, and the words that give it."""
    words, hits = tokens.words, list(hits)
    if not words or _asks(words) or _is_no_advice_of_care(words, hits):
        return Advice.NONE, []
    found: dict[Advice, list[AdviceHit]] = {Advice.STRONG: [], Advice.WEAK: []}
    reports = words[-1] not in _CLOSERS or is_lead(words)
    order = find_order(words)
    if order is not None:
        opening = Hit(tokens.start(order), tokens.end(order), Signal.OBLIGATION, order, order + 1)
        found[_level_of_order(words, order)].append(opening)
    asked = _research_asked_for(words, hits)
    for hit in hits:
        if _is_asked(words, hit.last):
            continue
        headline = reports and hit.label in _HELD_OUT
        level = Advice.NONE if headline else _JUDGES[hit.label](words, hit)
        if level is Advice.WEAK and _is_to_be_studied(words, hit, asked):
            continue
        if level is not Advice.NONE:
            found[level].append(hit)
    for level, given in found.items():
        if given:
            return level, given
    return Advice.NONE, []


def _research_asked_for(words: Sequence[str], hits: Iterable[AdviceHit]) -> AdviceHit | None:
    """The first call for research; ``None`` where there is none."""
    firm = (hit for hit in hits if hit.label in _CALLING)
    return next(
        (hit for hit in firm if asks_for_research(words, hit) and not is_expectation(words, hit)),
        None,
    )


def _is_to_be_studied(words: Sequence[str], hit: AdviceHit, asked: AdviceHit | None) -> bool:
    """Whether the words say what a study should find out: "trials are needed to see how it can be used"."""
    if asked is None:
        return False
    if asked.last > hit.first:  # "a trial of early treatment is needed"
        return is_in_subject(words, hit.first, asked.first)
    between = words[asked.last : hit.first]
    return _TURNS.isdisjoint(between) and not any(
        word == "and" and after in _GOING_ON for word, after in pairwise(between)
    )


_GOING_ON = word_set("may might could can should is are will")
_CALLING = frozenset((Signal.OBLIGATION, Signal.NECESSITY))
_TURNS = word_set("; but however although while whereas yet")
_CLOSERS = word_set(". ! ) \" ' ] : ; , …")
_HELD_OUT = frozenset((Signal.USE, Signal.USABLE, Signal.OFFERS, Signal.AID, Signal.BACKING))
"""In a paper's conclusion these words advise; in a headline or a lead they only report."""


def _is_no_advice_of_care(words: Sequence[str], hits: Iterable[AdviceHit]) -> bool:
    """Whether it is about an errand, or about what a myth or hearsay makes people do."""
    errand = any(hit.label is Signal.ERRAND for hit in hits)
    return errand or words[0] in ("myth", "fiction") or is_hearsay(words)


def _asks(words: Sequence[str]) -> bool:
    """Whether it is a question that suggests nothing to the reader."""
    return words[-1] == "?" and words[:2] != ["why", "not"]


def _is_asked(words: Sequence[str], at: int) -> bool:
    """Whether it is part of a question with an answer after it: "Need more energy? …"."""
    return next((word for word in words[at : at + _LONGEST] if word in _ENDS), "") == "?"


_LONGEST = 40
_ENDS = word_set(". ? !")


def _level_of_order(words: Sequence[str], order: int) -> Advice:
    soft = words[order] in _SOFT or not _SOFTENERS.isdisjoint(words[:order])
    return Advice.WEAK if soft else Advice.STRONG


_SOFT = word_set("try consider think")
_SOFTENERS = word_set("perhaps maybe why")


def _choice(_words: Sequence[str], _hit: AdviceHit) -> Advice:
    return Advice.WEAK


def _errand(_words: Sequence[str], _hit: AdviceHit) -> Advice:
    return Advice.NONE


_JUDGES = {
    Signal.BACKING: backs,
    Signal.OBLIGATION: obliges,
    Signal.BEING_TO: counsels,
    Signal.RECOMMENDATION: recommends,
    Signal.NECESSITY: is_necessary,
    Signal.NEED: needs,
    Signal.USABLE: makes_usable,
    Signal.OFFERS: offers,
    Signal.AID: aids,
    Signal.USE: has_use,
    Signal.OFFERING: offers_reader,
    Signal.CHOICE: _choice,
    Signal.ERRAND: _errand,
}
