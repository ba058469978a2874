"""How strongly words of recommending and warning advise."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.advice.advising_firmly import held_back
from claimcheck.language.advice.calls_for_research import is_of_study
from claimcheck.language.advice.signals import AdviceHit
from claimcheck.language.advice.unadvised import is_told_of
from claimcheck.language.advice.words import advice_words, near
from claimcheck.language.text.tokens import word_set
from claimcheck.model.wording import Advice


def recommends(words: Sequence[str], hit: AdviceHit) -> Advice:
    """The advice in a word of recommending or warning."""
    if _is_no_recommendation(words, hit) or _waits(words, hit.first):
        return Advice.NONE
    passive = words[hit.first] in ("is", "are", "be") or words[hit.last - 1].endswith("ed")
    if passive and is_of_study(words, hit):
        return Advice.NONE
    if (
        _is_supposed(words, hit)
        or is_told_of(words, hit)
        or near(words, advice_words("research subjects"), hit.last, hit.last + 3)
    ):
        return Advice.NONE
    return Advice.WEAK if held_back(words, hit) else Advice.STRONG


def counsels(words: Sequence[str], hit: AdviceHit) -> Advice:
    """What "is to" comes to: "the best thing for your back is to keep active"."""
    before = words[max(0, hit.first - _COUNSEL_REACH) : hit.first]
    at = next((at for at, word in enumerate(before) if word in advice_words("counsel")), -1)
    if at < 0 or not _OF_RESEARCH.isdisjoint(before) or words[hit.last : hit.last + 1] == ["be"]:
        return Advice.NONE
    best = before[at] != "thing" or not _BEST.isdisjoint(before[:at])
    return Advice.STRONG if best else Advice.NONE


_COUNSEL_REACH = 9
_BEST = word_set("best safest wisest kindest simplest easiest first important main only one right")
_OF_RESEARCH = word_set("study trial next future research our this aim aims goal")


def _is_no_recommendation(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether the word means something else: "calls", "the urge to", "customers recommend it"."""
    first, before = words[hit.first], words[hit.first - 1] if hit.first else ""
    if first in ("urge", "urges") and near(words, _NAMING, hit.first - 2, hit.first):
        return True
    if words[hit.first : hit.first + 2] == ["not", "suitable"]:
        return before not in ("", "is", "are")  # "in patients not suitable for surgery"
    shown = words[hit.last - 1] == "indicated" and words[hit.last : hit.last + 1] == ["as"]
    bought = near(words, _BUYERS, hit.first - 2, hit.first)
    return shown or bought or before == "who" or (not before and first == "calls")


_NAMING = word_set("the an any your sudden strong no")
_BUYERS = word_set("customers users buyers shoppers reviewers friends fans owners dentists")


def _is_supposed(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it is only a supposition: "is suggested to play a role"."""
    supposed = words[hit.last - 1] in ("suggested", "proposed") and (
        words[hit.last : hit.last + 1] == ["that"] or words[hit.last : hit.last + 2] in _SUPPOSED
    )
    return supposed and not _is_put_to_people(words, hit.last)


def _waits(words: Sequence[str], at: int) -> bool:
    """Whether something has to happen first: "before it can be recommended"."""
    begun = next(
        (here for here in range(at - 1, max(0, at - _WAITING), -1) if words[here] in _BEFOREHAND), 0
    )
    return begun > 0 and "," not in words[begun:at]


_WAITING = 8
_BEFOREHAND = word_set("before until")


def _is_put_to_people(words: Sequence[str], that: int) -> bool:
    """Whether the suggestion is something for people to do: "it is suggested that nurses ask"."""
    people = advice_words("people in care")
    for at in range(that + 1, min(that + _PEOPLE_REACH, len(words) - 1)):
        if words[at] in people:
            return words[at + 1].isalpha() and words[at + 1] not in _INDICATIVE
    return False


_PEOPLE_REACH = 4
_INDICATIVE = word_set(
    "are were have had may might can could do did with who in and or of on at from under over will "
    "would that to whose"
)
_SUPPOSED = tuple(
    ["to", verb] for verb in ("be", "have", "play", "act", "cause", "provide", "contribute")
)
