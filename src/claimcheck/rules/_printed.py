"""How far a number as printed can be from the true one, and what a told change then comes to."""

from __future__ import annotations

import re

from claimcheck.arithmetic.effects import Range, difference, risk_ratio
from claimcheck.arithmetic.printed import Printed, read_printed
from claimcheck.folding.figures import plain_figures
from claimcheck.folding.patterns import pattern
from claimcheck.model.reading import Number
from claimcheck.rules._numeric import ToldChange

_DIGITS = pattern(r"(?:(?<!\d)[-−])?(?:\d{1,3}(?:,\d{3})+|\d{1,12})?(?:\.\d{1,12})?")


def printed(number: Number) -> tuple[Printed, ...]:
    """Every numeral of a number as printed: the estimate, and the ends of its interval."""
    text = re.sub(
        r"9\d(?:\.\d)?\s?%\s?(?:CI|CrI|c)", "c", plain_figures(number.text), flags=re.IGNORECASE
    )
    return tuple(read_printed(m[0]) for m in _DIGITS.finditer(text) if any(map(str.isdigit, m[0])))


def changes_of(told: ToldChange) -> tuple[Range, Range]:
    """The change in points, and as a percentage of the first figure; without sign."""
    before, after = printed(told.before)[0], printed(told.after)[0]
    points = difference(before, after)
    if before.low <= 0:
        return _unsigned(points), Range(0.0, float("inf"))
    ratio = risk_ratio(before, after)
    return _unsigned(points), _unsigned(Range(100 * (1 - ratio.high), 100 * (1 - ratio.low)))


def _unsigned(value: Range) -> Range:
    ends = sorted((abs(value.low), abs(value.high)))
    return Range(0.0 if value.low <= 0 <= value.high else ends[0], ends[1])
