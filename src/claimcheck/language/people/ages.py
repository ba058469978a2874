"""Age groups from ages given in figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.folding.patterns import pattern
from claimcheck.model.population import AgeGroup

_RANGE = pattern(
    r"\b(\d{1,3}) ?(?:-|–|to|and|through) ?(\d{1,3})(?: years?| yrs?)?(?: of age|[- ]olds?\b| old\b)?",
    re.IGNORECASE,
)
_FROM = pattern(
    r"\b(?:over|above|older than|at least|aged|from|≥|>=|>|ages?)(?: the age of)? ?(\d{1,3})\b"
    r"(?! ?(?:-|–|to|%|mg|weeks?|days?|minutes?|mmol))|"
    r"\b(\d{1,3})(?: years?)?(?: of age)? (?:and|or) (?:over|older|above|up)\b|\b(\d{1,3})\+",
    re.IGNORECASE,
)
_UNDER = pattern(
    r"\b(?:under|below|younger than|up to)(?: the age of)? (\d{1,3})\b(?! ?(?:%|mg|weeks?|mmol))",
    re.IGNORECASE,
)
_LASTING = pattern(
    r"(?:\bfor|\bfollowed|\bfollow-up(?: of| for)?|\blasting|\bwithin|\bduring|\brisk|\d ?%\)?) (?:for )?"
    r"(?:up to|over|at least|more than) \d{1,3} (?:years?|yrs?)\b(?! of age|[- ]olds?\b)"
)
"""A length of time, not an age ("followed for up to 3 years", "5% over 10 years")."""
_AGE_WORD = pattern(r"\bage[ds]?\b|\byears?\b|\byrs?\b|\b-?olds?\b|\bolder\b|\bover\b|\bunder\b")
_GROUPS = (
    (AgeGroup.INFANT, 0, 1),
    (AgeGroup.CHILD, 2, 12),
    (AgeGroup.ADOLESCENT, 13, 17),
    (AgeGroup.ADULT, 18, 64),
    (AgeGroup.OLDER_ADULT, 65, 130),
)
"""MeSH age groups, merged: infant to 23 months, child to 12 years, adolescent to 18, aged from 65."""


def read_ages(words: str) -> Iterator[AgeGroup]:
    """The age groups that figures in ``words`` cover ("aged 60 to 75", "over 65", "under 12")."""
    low = _LASTING.sub(" ", words.lower())
    if not _AGE_WORD.search(low):
        return
    bounds = _bounds(low)
    if bounds is None:
        return
    lowest, highest = bounds
    for group, first, last in _GROUPS:
        shared = min(highest, last) - max(lowest, first)
        if shared > 0 or (shared == 0 and lowest == highest):
            yield group


def _bounds(low: str) -> tuple[int, int] | None:
    between, older, younger = _RANGE.search(low), _FROM.search(low), _UNDER.search(low)
    if between and int(between[1]) < int(between[2]) <= 120:
        return int(between[1]), int(between[2])
    if older:
        first = int(next(group for group in older.groups() if group))
        return (first, 120) if first <= 110 else None
    if younger and int(younger[1]) <= 110:
        return 0, int(younger[1]) - 1
    return None
