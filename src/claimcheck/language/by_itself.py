"""Health statements that name no health matter.

Lay articles go on for sentences with "it" and "they". Some of these can only be about an illness or
its care: "one woman in eight will have it in her lifetime", "most cases clear up within ten days",
"call an ambulance".
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.folding.numerals import is_number
from claimcheck.language.seeing import Seen, words_in
from claimcheck.language.text.tokens import word_set
from claimcheck.model.wording import Strength

_PARTS = word_set("half third thirds quarter quarters fifth fifths tenth majority most")
_IT = word_set("it them another again more")
_HALF = word_set("half third thirds quarter quarters fifth tenth")
_PERSON = word_set("person patients patient woman man child adult girl boy baby teenager smoker")
_LIFE = word_set("life lives lifetime")
_THEY = word_set("it they these this")
_EVERY = word_set("every per")
_EXERTION = word_set("walking exercise activity cycling swimming running brisk moderate movement")


def says_of_itself(seen: Seen) -> bool:
    """Whether it states a share, a course, a rate or an emergency without naming an illness."""
    words = seen.words
    if not words:
        return False
    return (
        _tells_share(seen)
        or _tells_course(words)
        or _tells_rate(seen)
        or _tells_apart(seen)
        or _sends_for_help(seen)
    )


def _is_share(words: Sequence[str]) -> bool:
    """Whether it names a share: "one in eight", "one woman in eight", "half of people"."""
    if not _PARTS.isdisjoint(words):
        return True
    return any(
        word == "in"
        and is_number(words[at + 1])
        and any(map(is_number, words[max(0, at - 2) : at]))
        for at, word in enumerate(words[:-1])
    )


def _tells_share(seen: Seen) -> bool:
    """How many have or get it: "two thirds of people have another attack within five years"."""
    words = seen.words
    people = seen.names_people or not _PERSON.isdisjoint(words)
    if not (people and _is_share(words)) or words_in("fate").isdisjoint(words):
        return False
    again = any(
        word in words_in("fate") and words[at + 1] in _IT for at, word in enumerate(words[:-1])
    )
    counted = any(is_number(word) for word in words) or not _HALF.isdisjoint(words)
    return again or not _LIFE.isdisjoint(words) or (counted and seen.names_topic)


def _tells_course(words: list[str]) -> bool:
    """How cases go: "most cases clear up within ten days", "they should recover in an hour"."""
    if words_in("course").isdisjoint(words):
        return False
    cases = not words_in("case").isdisjoint(words)
    timed = not words_in("time").isdisjoint(words)
    if words_in("session").isdisjoint(words) and (cases or "own" in words) and _is_share(words):
        return True
    should = words[:1] != [] and words[0] in _THEY and words[1:2] == ["should"]
    better = not _BETTER.isdisjoint(words)
    return (should and timed and better) or (
        cases and timed and words_in("session").isdisjoint(words)
    )


_BETTER = word_set("recover better normal subside fade settle heal improve")


def _tells_rate(seen: Seen) -> bool:
    """How many more or fewer: "two extra cases for every 10,000 users"."""
    words = seen.words
    cases = not words_in("case").isdisjoint(words) or "deaths" in words
    rate = any(word in _EVERY and is_number(words[at + 1]) for at, word in enumerate(words[:-1]))
    return cases and rate


def _tells_apart(seen: Seen) -> bool:
    """In whom it is more common: "they are rarer in boys than in girls"."""
    pointing = seen.words[0] in _THEY and seen.words[1:2] != [] and seen.words[1] in _ARE
    return pointing and seen.names_people and seen.worded.strength is Strength.CORRELATIONAL


_ARE = word_set("is are was were 's affect affects occur occurs")


def _sends_for_help(seen: Seen) -> bool:
    """Care for anybody: "ring 999 if they pass out", "aim for 30 minutes of brisk walking"."""
    if not seen.advises:
        return False
    words = seen.words
    emergency = not words_in("emergency").isdisjoint(words)
    per_week = any(
        word in ("minutes", "hours", "steps", "units", "portions", "glasses")
        and not _PER.isdisjoint(words[at + 1 : at + 6])
        for at, word in enumerate(words)
    )
    exerts = per_week or not _EXERTION.isdisjoint(words)
    return emergency or (exerts and seen.names_people) or per_week


_PER = word_set("a per day days week weeks daily weekly")
