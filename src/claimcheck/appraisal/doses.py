"""Doses as amounts per day, so that those of a claim and of a study can be compared."""

from __future__ import annotations

import re

from claimcheck.folding.numerals import TO_NINETEEN
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.numbers import find_numbers
from claimcheck.model.reading import NumberKind
from claimcheck.values import dataclass

_TOLD_APART = 2.0
"""From this ratio on one dose differs from another; a rule of thumb, as potency seldom differs by less."""
_DOSE = frozenset({NumberKind.DOSE})
_IN_MCG = {
    "mcg": 1.0,
    "ug": 1.0,
    "microgram": 1.0,
    "mg": 1e3,
    "milligram": 1e3,
    "g": 1e6,
    "gram": 1e6,
}
_IN_UNITS = frozenset({"iu", "international unit"})
_COUNTS = TO_NINETEEN[1:13]
_TIMES = {"once": 1, "twice": 2, "thrice": 3} | {word: n for n, word in enumerate(_COUNTS, 1)}
_LATIN = {"b": 2.0, "t": 3.0, "q": 4.0}
_PER_DAY = {"d": 1.0, "w": 1 / 7, "m": 1 / 30}
_OFTEN = pattern(
    r"(?:\b(?:(?P<adverb>once|twice|thrice)[- ]|"
    rf"(?P<number>\d\d?|{'|'.join(_COUNTS)})(?: times\b| ?[x×]) ?))?"
    r"(?:(?:(?<!for )(?<!over )(?<!within )(?<!after )\b(?:a|per|every|each|on)\b|/) ?"
    r"(?:(?P<other>other|second|alternate) )?"
    r"(?P<unit>d(?:ays?)?|w(?:ee)?k|month)\b|\b(?P<adjective>d(?=aily\b)|w(?=eekly\b)|m(?=onthly\b)))"
    r"|\b(?P<latin>[btq])\.?i\.?d\b|\bevery (?P<hours>\d\d?) hours\b",
    re.IGNORECASE,
)
"""How often a dose is given; "for a week" is how long."""
_BY_WEIGHT = pattern(r"/ ?kg\b|\bper kg\b|/ ?m[l2]\b|/ ?d?l\b", re.IGNORECASE)
_UNCLEAR = pattern(
    r"\bthen\b|\bfollowed by\b|\bloading\b|\bfirst dose\b|\bdays (?:a|per|each|every) week\b"
    r"|\b(?:tablets|capsules|pills|softgels|lozenges|sachets|drops|sprays|scoops)\b|\d ?[x×] ?\d",
    re.IGNORECASE,
)
"""A dose that changes, or of which several are taken at once."""


@dataclass(frozen=True, slots=True)
class Daily:
    """A range of one kind of unit per day."""

    kind: str
    """``mass`` (in micrograms) or ``units``."""
    low: float
    high: float


def daily_doses(text: str | None) -> tuple[Daily, ...]:
    """The doses of ``text`` as amounts per day; none where how often, or of what, is unclear."""
    if not text or _BY_WEIGHT.search(text) or _UNCLEAR.search(text):
        return ()
    told = {_per_day(match) for match in _OFTEN.finditer(text)}
    if len(told) != 1:
        return ()
    often, found = told.pop(), []
    for number in find_numbers(text, _DOSE):
        unit = re.split(r"[/ ](?=kg|per|a\b|each|d\b|day|week|month|dose)", number.unit)[0].rstrip(
            "s"
        )
        factor = _IN_MCG.get(unit) or (1.0 if unit in _IN_UNITS else None)
        if factor:
            low, high = number.low or number.value, number.high or number.value
            kind = "units" if unit in _IN_UNITS else "mass"
            found.append(Daily(kind, low * factor * often, high * factor * often))
    return tuple(found)


def _per_day(often: re.Match[str]) -> float:
    if often["latin"]:
        return _LATIN[often["latin"].lower()]
    if often["hours"]:
        return 24 / max(1, int(often["hours"]))
    times = (often["adverb"] or often["number"] or "once").lower()
    unit = (often["unit"] or often["adjective"])[0].lower()
    rare = 0.5 if often["other"] else 1.0
    return (int(times) if times.isdigit() else _TIMES[times]) * _PER_DAY[unit] * rare


def differ(claimed: str | None, studied: str | None) -> bool:
    """Whether both doses are known and every one of the claim's is far from every one studied."""
    ours, theirs = daily_doses(claimed), daily_doses(studied)
    alike = [(one, other) for one in ours for other in theirs if one.kind == other.kind]
    return bool(alike) and not any(_near(one, other) for one, other in alike)


def _near(one: Daily, other: Daily) -> bool:
    return one.low <= other.high * _TOLD_APART and other.low <= one.high * _TOLD_APART
