"""Imperatives that promise: "wake up refreshed with our drops", "skip bread and you'll lose a stone".

What they name is no act but an outcome, which nobody brings about at will, or they are the condition of
one: an imperative before "and you'll" means "if you do" (Culicover and Jackendoff 1997).
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.tokens import word_set

_OUTCOMES = word_set(
    "feel wake wind relax unwind sleep quit lose beat banish boost end fight melt shed burn cure reverse "
    "erase rediscover regain restore reclaim unlock transform soothe strengthen rejuvenate supercharge "
    "conquer ease relieve calm support look detox cleanse flush slim tone"
)
_RID = (["get", "rid"], ["take", "back"], ["say", "goodbye"], ["wave", "goodbye"])
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
    if _bears_fruit(words, at) or (words[at] == "never" and "again" in words[at:]):
        return True
    woken = words[at] == "wake" and words[at + 1 : at + 2] in (["your"], ["the"], ["them"])
    outcome = (words[at] in _OUTCOMES and not woken) or list(words[at : at + 2]) in _RID
    return outcome and _is_sold(words, at)


def _bears_fruit(words: Sequence[str], at: int) -> bool:
    """Whether an outcome follows: "… and you'll", "…, lose your migraines", "… and watch it fall"."""
    for here in range(at + 1, len(words) - 1):
        if words[here] not in ("and", ","):
            continue
        after = list(words[here + 1 : here + 5])
        foretold = after[0] == "you" and _OCCASIONS.isdisjoint(words[at:here])
        foretold = foretold or (after[0] == "your" and "will" in words[here + 2 : here + 6])
        watched = after[0] == "watch" and not _SINKING.isdisjoint(words[here + 2 :])
        if foretold or watched or after[0] in _FOLLOWING:
            return words[here] == "and" or not foretold
    return False


def _is_sold(words: Sequence[str], at: int) -> bool:
    """Whether wares or a short time bring it about: "with our drops", "in three days", "for good"."""
    rest = list(words[at + 1 :])
    if (
        not _LASTING.isdisjoint(rest)
        or rest[-3:-1] == ["for", "good"]
        or rest[-2:] == ["for", "good"]
    ):
        return True
    for here, word in enumerate(rest[:-1]):
        if word == "with" and rest[here + 1] not in _HELPERS:
            return True
        if word in ("in", "within") and not _TIME.isdisjoint(rest[here + 1 : here + 7]):
            return True
    return False
