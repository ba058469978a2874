"""Doses as amounts per day, so that those of a claim and of a study can be compared."""

from __future__ import annotations

import re

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
_OFTEN = tuple(
    (pattern(words, re.IGNORECASE), times)
    for words, times in (
        (
            r"\b(?:twice|two times|2 times) (?:a day|daily|per day)\b|\bb\.?i\.?d\b|\btwice[- ]daily\b",
            2.0,
        ),
        (r"\b(?:three|3) times (?:a day|daily|per day)\b|\bt\.?i\.?d\b|\bthrice daily\b", 3.0),
        (r"\b(?:four|4) times (?:a day|daily|per day)\b|\bq\.?i\.?d\b", 4.0),
        (r"\b(?:three|3) times (?:a|per) week\b|\bthrice weekly\b", 3 / 7),
        (r"\b(?:twice|two times) (?:a|per) week\b|\btwice[- ]weekly\b", 2 / 7),
        (r"\b(?:every (?:other|second) day|(?:on )?alternate days)\b", 0.5),
        (r"/ ?w(?:ee)?k\b|\b(?:a|per|every|each|once a) week\b|\bweekly\b", 1 / 7),
        (r"/ ?month\b|\b(?:a|per|every|each|once a) month\b|\bmonthly\b", 1 / 30),
        (r"/ ?d(?:ay)?\b|\b(?:a|per|every|each|once a) day\b|\bdaily\b", 1.0),
    )
)
"""How often a dose is given, in doses per day; the more specific words first."""
_BY_WEIGHT = pattern(r"/ ?kg\b|\bper kg\b|/ ?m[l2]\b|/ ?d?l\b", re.IGNORECASE)
_CHANGING = pattern(r"\bthen\b|\bfollowed by\b|\bloading\b|\bfirst dose\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Daily:
    """A range of one kind of unit per day."""

    kind: str
    """``mass`` (in micrograms) or ``units``."""
    low: float
    high: float


def daily_doses(text: str | None) -> tuple[Daily, ...]:
    """The doses of ``text`` as amounts per day; none where how often, or of what, is unclear."""
    if not text or _BY_WEIGHT.search(text) or _CHANGING.search(text):
        return ()
    often = next((times for words, times in _OFTEN if words.search(text)), None)
    if often is None:
        return ()
    found = []
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


def differ(claimed: str | None, studied: str | None) -> bool:
    """Whether both doses are known and every one of the claim's is far from every one studied."""
    ours, theirs = daily_doses(claimed), daily_doses(studied)
    alike = [(one, other) for one in ours for other in theirs if one.kind == other.kind]
    return bool(alike) and not any(_near(one, other) for one, other in alike)


def _near(one: Daily, other: Daily) -> bool:
    return one.low <= other.high * _TOLD_APART and other.low <= one.high * _TOLD_APART
