"""Imperatives that promise: "wake up refreshed with our drops", "skip bread and you'll lose a stone".

They name no act but an outcome, which nobody can bring about at will, or the condition for one: an
imperative before "and you'll" means "if you do" (Culicover and Jackendoff 1997).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.language.text.tokens import word_set

_OUTCOMES = word_set(
    "feel wake wind relax unwind sleep quit lose beat banish boost end fight melt shed burn cure reverse "
    "erase rediscover regain restore reclaim unlock transform soothe strengthen rejuvenate supercharge "
    "conquer ease relieve calm support look detox cleanse flush slim tone"
)
_RID = (["get", "rid"], ["take", "back"], ["say", "goodbye"], ["wave", "goodbye"])
_LONGEST = 40
_FOLLOWING = word_set("feel wake lose beat banish melt shed enjoy rediscover regain reclaim")
_LASTING = word_set("guaranteed forever overnight instantly effortlessly naturally")
_HELPERS = word_set("a an the your help others friends somebody someone")
_TIME = word_set(
    "second seconds minute minutes hour hours day days night nights week weeks month months"
)
_OCCASIONS = word_set("if when once until unless before after while whenever")
_SINKING = word_set("fall melt drop vanish disappear fade shrink shed soar")


def is_promise(words: Sequence[str], at: int) -> bool:
    """Whether the imperative whose verb is at ``at`` promises an outcome and asks for no act."""
    order = list(words[at : at + _LONGEST])
    if _bears_fruit(order) or (order[0] == "never" and "again" in order):
        return True
    if order[1:4] == ["your", "way", "to"] or order[:3] == ["treat", "yourself", "to"]:
        return True
    woken = order[:2] in (["wake", "your"], ["wake", "the"], ["wake", "them"])
    outcome = (order[0] in _OUTCOMES and not woken) or order[:2] in _RID
    return outcome and _is_sold(order)


def _bears_fruit(order: list[str]) -> bool:
    """Whether an outcome follows: "… and you'll", "…, lose your migraines", "… and watch it fall"."""
    for at, word in enumerate(order[:-1]):
        then = order[at + 1]
        if word in ("and", ",") and (then in _FOLLOWING or _is_watched(order, at + 1)):
            return True
        if word == "and" and _is_foretold(order, at + 1):
            return True
    return False


def _is_watched(order: list[str], at: int) -> bool:
    return order[at] == "watch" and not _SINKING.isdisjoint(order[at:])


def _is_foretold(order: list[str], at: int) -> bool:
    """Whether it predicts what "you'll" or "your back will"; after "if", the condition goes on instead."""
    if order[at] == "you":
        return _OCCASIONS.isdisjoint(order[:at])
    return order[at] == "your" and "will" in order[at : at + 5]


def _is_sold(order: list[str]) -> bool:
    """Whether a product or a short time brings it about: "with our drops", "in three days", "for good"."""
    if not _LASTING.isdisjoint(order) or ["for", "good"] in (order[-3:-1], order[-2:]):
        return True
    return any(
        (word == "with" and then not in _HELPERS)
        or (word in ("in", "within") and not _TIME.isdisjoint(order[at + 1 : at + 7]))
        for at, (word, then) in enumerate(pairwise(order))
    )
