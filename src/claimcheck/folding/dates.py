"""Days as people write them: ``2026-01-31``, ``31 January 2026``, ``Jan. 31, 2026``, ``2026``."""

from __future__ import annotations

import re
from datetime import date

from claimcheck.folding.numerals import SHORT_MONTHS
from claimcheck.folding.patterns import pattern

_FIGURES = pattern(r"\b((?:19|20)\d\d)(?:-(\d\d))?(?:-(\d\d))?(?!\d)")
_WORDED = pattern(
    rf"\b(?:(\d\d?)\s)?({'|'.join(SHORT_MONTHS)})[a-z]*\.?\s(?:(\d\d?),\s)?((?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def day_in(text: str) -> date | None:
    """The first date in ``text``; a missing month or day counts as the last one.

    Of figures separated by slashes only the year is used, because their order differs between
    countries.

    Raises:
        ValueError: the calendar has no such day.
    """
    if worded := _WORDED.search(text):
        month = SHORT_MONTHS[worded[2].lower()]
        return _day(int(worded[4]), month, worded[1] or worded[3])
    if match := _FIGURES.search(text):
        return _day(int(match[1]), int(match[2] or 12), match[3])
    return None


def _day(year: int, month: int, day: str | None) -> date:
    from calendar import monthrange

    return date(year, month, int(day) if day else monthrange(year, month)[1])
