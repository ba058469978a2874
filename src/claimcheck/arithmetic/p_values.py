"""p values worked out anew from test statistics, within what rounding allows.

After statcheck (Nuijten et al. 2016, Behavior Research Methods 48:1205): a reported p value is
consistent if some statistic that rounds to the printed one gives it.
"""

from __future__ import annotations

import math
from enum import StrEnum

from claimcheck.arithmetic.printed import Printed
from claimcheck.arithmetic.tails import chi2_tail, f_tail, normal_tail, t_tail
from claimcheck.values import dataclass

_ALPHA = 0.05
"""The usual limit of significance."""


class Statistic(StrEnum):
    """Which test statistic is told."""

    T = "t"
    F = "F"
    CHI2 = "chi2"
    Z = "z"
    R = "r"


@dataclass(frozen=True, slots=True)
class PrintedTest:
    """A test as it is printed."""

    kind: Statistic
    value: Printed
    df1: float = 0.0
    """Degrees of freedom (of F, the first); unused for z."""
    df2: float = 0.0
    """Of F, the second."""


@dataclass(frozen=True, slots=True)
class PRange:
    """The p values that a printed statistic allows, two-sided (F and chi-square: upper tail)."""

    low: float
    high: float

    @property
    def one_sided(self) -> PRange:
        """The same for a one-sided test in the direction seen."""
        return PRange(self.low / 2, self.high / 2)


class Agreement(StrEnum):
    """How a reported p value stands to the statistic beside it."""

    CONSISTENT = "consistent"
    INCONSISTENT = "inconsistent"
    DECISION = "decision"
    """Inconsistent, and on the other side of significance."""


def p_of(kind: Statistic, value: float, df1: float = 0.0, df2: float = 0.0) -> float:
    """The p value of a statistic: two-sided for t, z and r, the upper tail for F and chi-square.

    Raises:
        ValueError: a degree of freedom is not above 0, or a correlation lies outside -1 to 1.
    """
    if kind is Statistic.Z:
        return 2 * normal_tail(abs(value))
    if df1 <= 0 or (kind is Statistic.F and df2 <= 0):
        raise ValueError(f"{kind} needs degrees of freedom above 0")
    if kind is Statistic.R:
        if abs(value) > 1:
            raise ValueError(f"a correlation lies between -1 and 1, not at {value}")
        return 0.0 if abs(value) == 1 else 2 * t_tail(_t_of_r(abs(value), df1), df1)
    if kind is Statistic.T:
        return 2 * t_tail(abs(value), df1)
    return f_tail(max(value, 0.0), df1, df2) if kind is Statistic.F else chi2_tail(value, df1)


def p_range(result: PrintedTest) -> PRange:
    """Every p value that the printed statistic allows.

    Raises:
        ValueError: see :func:`p_of`.
    """
    size = abs(result.value.value)
    top = size + result.value.unit / 2
    if result.kind is Statistic.R:
        top = min(top, max(1.0, size))
    bottom = max(0.0, size - result.value.unit / 2)
    low, high = (p_of(result.kind, v, result.df1, result.df2) for v in (top, bottom))
    return PRange(low, high)


def agreement(
    allowed: PRange, reported: Printed, sign: str = "=", *, one_sided: bool = False
) -> Agreement:
    """How a reported p value (``=``, ``<``, ``>``, ``<=``, ``>=``) agrees with the allowed range.

    A p value told as equal must be one that rounds to the printed one. ``one_sided`` lets half of
    the range stand as well. The decision is that at 0.05.
    """
    ranges = (allowed, allowed.one_sided) if one_sided else (allowed,)
    if any(_fits(one, reported, sign) for one in ranges):
        return Agreement.CONSISTENT
    told = _told_significant(reported, sign)
    surely = all(one.high < _ALPHA for one in ranges), all(one.low >= _ALPHA for one in ranges)
    decided = (told is False and surely[0]) or (told is True and surely[1])
    return Agreement.DECISION if decided else Agreement.INCONSISTENT


def _fits(allowed: PRange, reported: Printed, sign: str) -> bool:
    if sign.startswith("<"):
        return allowed.low <= reported.value
    if sign.startswith(">"):
        return allowed.high >= reported.value
    if reported.value == 0:  # "p = .000" stands for less than half of its last place
        return allowed.low <= reported.high
    return reported.could_be(allowed.low, allowed.high)


def _told_significant(reported: Printed, sign: str) -> bool | None:
    """What the reported p value decides at 0.05; ``None`` where it decides nothing."""
    if sign.startswith("<"):
        return True if reported.value <= _ALPHA else None
    if sign.startswith(">"):
        return False if reported.value >= _ALPHA else None
    return reported.value < _ALPHA


def _t_of_r(r: float, df: float) -> float:
    return r * math.sqrt(df / (1 - r * r))
