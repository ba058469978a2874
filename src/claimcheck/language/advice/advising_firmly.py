"""How strongly words of obligation and need advise."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.language.advice.calls_for_research import (
    asks_for_research,
    clause_start,
)
from claimcheck.language.advice.expecting import is_expectation, is_provisional
from claimcheck.language.advice.signals import AdviceHit
from claimcheck.language.advice.unadvised import (
    is_at_times,
    is_bodily,
    is_prospect,
    is_share,
    is_spared,
    is_told_of,
)
from claimcheck.language.advice.words import advice_words, near
from claimcheck.language.text.tokens import word_set
from claimcheck.model.wording import Advice

_MAY = frozenset(("may", "might", "could", "likely"))


def held_back(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether a "may" or "seems" softens it; "should" and "must" take neither."""
    if words[hit.first] in ("should", "must"):
        return False
    return words[hit.first] in ("seem", "seems") or near(words, _MAY, hit.first - 4, hit.first)


def obliges(words: Sequence[str], hit: AdviceHit) -> Advice:
    """The advice in "should", "must" and "need to"."""
    infinitive = hit.first > 0 and words[hit.first - 1] == "to"
    if _binds_nothing(words, hit.last) or is_spared(words, hit) or is_bodily(words, hit):
        return Advice.NONE
    if is_prospect(words, hit) or is_at_times(words, hit):
        return Advice.NONE
    inverted = hit.first == 0 and words[0] == "should"
    inverted = inverted or words[max(0, hit.first - 1) : hit.first] in (["who"], ["i"])
    if inverted or is_told_of(words, hit):
        return Advice.NONE
    start = clause_start(words, hit.first)
    asked = near(words, _ASKING, start, hit.first) or _asks_which(words, start, hit.first)
    asked = asked or _tells_why(words, start, hit.first)
    asked = asked or any(pair in _ASKING_IF for pair in pairwise(words[start : hit.first]))
    if asked or infinitive or is_expectation(words, hit) or is_provisional(words, hit.last):
        return Advice.NONE
    if asks_for_research(words, hit):
        return Advice.NONE
    return Advice.WEAK if held_back(words, hit) else Advice.STRONG


def _binds_nothing(words: Sequence[str], at: int) -> bool:
    """Whether no verb follows: "the closest thing we have to a cure", "as we know we should"."""
    after = words[at : at + 1]
    return after in ([], ["."]) or (words[at - 1] == "to" and after in (["a"], ["an"], ["the"]))


def _asks_which(words: Sequence[str], start: int, at: int) -> bool:
    """Whether it asks "which patients should", and does not go on "…, which should"."""
    return any(
        words[here] == "which" and words[here - 1] not in (",", "in", "for", "of")
        for here in range(max(start, at - 4, 1), at - 1)
    )


def _tells_why(words: Sequence[str], start: int, at: int) -> bool:
    """Whether it gives a reason: "why you should never", but not "this is why you should"."""
    return any(
        words[here] == "why" and words[here - 1] not in ("is", "s")
        for here in range(max(start, at - 6), at)
    )


_ASKING_IF = frozenset(
    (verb, "if")
    for verb in ("determine", "decide", "see", "know", "ask", "assess", "clear", "unclear")
)
_ASKING = word_set("whether what how")
"""Words that open an indirect question: "whether it should be offered" advises nothing."""


def does_body_work(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it says what the body needs something for: "is essential for making red cells"."""
    last = hit.last + 1 if words[hit.last : hit.last + 1] in (["for"], ["to"], ["in"]) else hit.last
    begun = words[last - 1] in ("for", "to", "in")
    work = advice_words("work of the body")
    if words[last : last + 1] and words[last].endswith("ing") and words[last] not in work:
        return False
    return begun and not work.isdisjoint(words[last : last + 3])


def is_necessary(words: Sequence[str], hit: AdviceHit) -> Advice:
    """The advice in "needed", "essential" and "warranted"."""
    if does_body_work(words, hit) or is_share(words, hit) or _is_what_it_takes(words, hit):
        return Advice.NONE
    before = words[hit.first - 1] if hit.first else ""
    earned = words[hit.first] in _EARNING and (
        _binds_nothing(words, hit.last) or near(words, _READER, hit.first - 2, hit.first)
    )
    if earned or _is_condition(words, hit.first):
        return Advice.NONE
    if words[hit.first] in _TAKEN and not near(words, _TOLD_TO_BE, hit.first - 4, hit.first):
        return Advice.NONE  # "the strength needed to stand"
    if words[hit.first] in _TAKEN and near(words, _ONCE, hit.first - 3, hit.first):
        return Advice.NONE  # "two operations were necessary to"
    subordinate = before in _SUBORDINATING and words[max(0, hit.first - 2) : hit.first] != [
        ",",
        "that",
    ]
    if subordinate or asks_for_research(words, hit):
        return Advice.NONE
    return Advice.WEAK if held_back(words, hit) else Advice.STRONG


def _is_what_it_takes(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it says what something takes: "the dose needed to", "the receptor is needed for"."""
    bare = hit.first < 2 or words[hit.first - 2] not in ("of", "for", "with", "in")
    if bare and near(words, _ELEMENTS, hit.first - 1, hit.first):
        return True
    if _LEADING.isdisjoint((words[hit.last - 1], *words[hit.last : hit.last + 1])):
        return False
    measured = near(words, _MEASURES, hit.first - 1, hit.first) and words[hit.first] in _TAKEN
    return measured or near(words, advice_words("molecules"), hit.first - 2, hit.first)


_ELEMENTS = word_set("oxygen iron zinc calcium iodine magnesium potassium selenium copper folate")
"""What the body is said to need: "zinc is essential"."""


def _is_condition(words: Sequence[str], at: int) -> bool:
    """Whether it is a condition: "when an operation is needed" asks for none."""
    start = clause_start(words, at)
    since = next((here for here in range(at - 1, start, -1) if words[here] == ","), start)
    return near(words, _WHEN, since, at)


_SUBORDINATING = word_set("if as when number that which who")
_READER = word_set("you your")
_EARNING = word_set("deserve deserves merit merits warrant warrants")
_WHEN = word_set("when if where whenever unless")
_ONCE = word_set("was were")
_TOLD_TO_BE = word_set(
    "isn aren is are be was were been being s seem seems seemed appear appears deem deemed consider "
    "considered remain remains become becomes make makes thought found urgently clearly"
)
_LEADING = frozenset(("to", "for", "in"))
_TAKEN = word_set("needed required necessary")
_MEASURES = word_set(
    "time dose doses amount number hours effort energy power density size volume level levels duration"
)


def needs(words: Sequence[str], hit: AdviceHit) -> Advice:
    """The advice in a need that findings point to."""
    pointed = near(words, advice_words("pointing"), hit.first - 10, hit.first)
    cared = near(words, _CARING, hit.last, hit.last + 8)
    objects = advice_words("research objects")
    studied = not cared and any(
        words[at] in objects and words[at + 1 : at + 2] != ["based"]
        for at in range(hit.last, min(hit.last + 4, len(words)))
    )
    spared = near(words, _SPARING, hit.first - 3, hit.first)
    spared = spared or words[hit.first - 1 : hit.first + 1] == ["in", "the"]
    spared = spared or words[max(0, hit.first - 2) : hit.first] == ["in", "the"]
    if not pointed or studied or spared:
        return Advice.NONE
    return Advice.WEAK if held_back(words, hit) else Advice.STRONG


_CARING = word_set("management care treatment monitoring patients counselling counseling training")
_SPARING = word_set("without no reduce reduces reduced reducing avoid less")
