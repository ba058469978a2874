"""Risks, ratios and intervals, and what follows from one for another.

Cochrane Handbook 6.5, chapter 6 (effect measures) and 15 (numbers needed to treat); Altman and
Bland 2011 (BMJ 343:d2304) for the p value of an interval.
"""

from __future__ import annotations

import math

from claimcheck.arithmetic.printed import Printed
from claimcheck.arithmetic.tails import normal_tail
from claimcheck.values import dataclass

_95 = 1.959964
"""Standard errors from the estimate to the end of a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Range:
    """All values that rounding leaves open."""

    low: float
    high: float


def difference(control: Printed, treated: Printed) -> Range:
    """The risk difference, control less treated, in the unit of the two."""
    return Range(control.low - treated.high, control.high - treated.low)


def risk_ratio(control: Printed, treated: Printed) -> Range:
    """Treated over control.

    Raises:
        ValueError: the control risk may be 0.
    """
    if control.low <= 0:
        raise ValueError("a risk ratio needs a control risk above 0")
    return Range(max(0.0, treated.low) / control.high, treated.high / control.low)


def number_needed(control: Printed, treated: Printed) -> Range:
    """How many must be treated for one to gain (or come to harm), from two percentages.

    Raises:
        ValueError: the two may be the same, and the number has no end.
    """
    gap = difference(control, treated)
    if gap.low <= 0 <= gap.high:
        raise ValueError("two risks that may be the same have no number needed to treat")
    ends = sorted((abs(100 / gap.low), abs(100 / gap.high)))
    return Range(ends[0], ends[1])


def risk_of_odds(odds_ratio: float, control_risk: float) -> float:
    """The risk ratio of an odds ratio (Zhang and Yu 1998); ``control_risk`` from 0 to 1.

    Raises:
        ValueError: the risk lies outside 0 to 1, or the ratio is not above 0.
    """
    if not 0 <= control_risk <= 1 or odds_ratio <= 0:
        raise ValueError("a risk lies between 0 and 1, and an odds ratio above 0")
    return odds_ratio / (1 - control_risk + control_risk * odds_ratio)


def excludes(null: float, low: Printed, high: Printed) -> bool | None:
    """Whether an interval excludes no effect; ``None`` where rounding leaves it open."""
    if low.low > null or high.high < null:
        return True
    if low.high < null < high.low:
        return False
    return None


def contains(low: Printed, high: Printed, estimate: Printed) -> bool:
    """Whether an estimate can lie in its interval."""
    return estimate.high >= low.low and estimate.low <= high.high


def p_of_interval(estimate: float, low: float, high: float, *, ratio: bool) -> float:
    """The two-sided p value that a 95 % interval implies, on the log scale for a ratio.

    Raises:
        ValueError: the interval is empty, or a ratio is not above 0.
    """
    if high <= low or (ratio and min(estimate, low) <= 0):
        raise ValueError("the interval is empty, or a ratio is not above 0")
    if ratio:
        estimate, low, high = math.log(estimate), math.log(low), math.log(high)
    error = (high - low) / (2 * _95)
    return 2 * normal_tail(abs(estimate) / error)
