"""What the words that can advise come to in their sentence; loaded where there are any."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from claimcheck.language.advice.advising_firmly import is_necessary, needs, obliges
from claimcheck.language.advice.advising_weakly import aids, makes_usable, offers
from claimcheck.language.advice.advising_worth import backs, has_use
from claimcheck.language.advice.calls_for_research import asks_for_research, is_in_subject
from claimcheck.language.advice.expecting import is_expectation
from claimcheck.language.advice.offering import offers_reader
from claimcheck.language.advice.recommending import counsels, recommends
from claimcheck.language.advice.signals import AdviceHit, Signal
from claimcheck.language.advice.unadvised import is_lead
from claimcheck.language.text.tokens import word_set
from claimcheck.model.wording import Advice


def judge_hits(
    words: Sequence[str], hits: Sequence[AdviceHit]
) -> Iterator[tuple[Advice, AdviceHit]]:
    """The words that advise, each with how firmly."""
    reports = words[-1] not in _CLOSERS or is_lead(words)
    asked = _research_asked_for(words, hits)
    for hit in hits:
        if _is_asked(words, hit.last):
            continue
        headline = reports and hit.label in _HELD_OUT
        level = Advice.NONE if headline else _JUDGES[hit.label](words, hit)
        if level is Advice.WEAK and _is_to_be_studied(words, hit, asked):
            continue
        if level is not Advice.NONE:
            yield level, hit


_CLOSERS = word_set(". ! ) \" ' ] : ; , …")


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
_HELD_OUT = frozenset((Signal.USE, Signal.USABLE, Signal.OFFERS, Signal.AID, Signal.BACKING))
"""In a paper's conclusion these words advise; in a headline or a lead they only report."""


def _is_asked(words: Sequence[str], at: int) -> bool:
    """Whether it is part of a question with an answer after it: "Need more energy? …"."""
    return next((word for word in words[at : at + _LONGEST] if word in _ENDS), "") == "?"


_LONGEST = 40
_ENDS = word_set(". ? !")


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
