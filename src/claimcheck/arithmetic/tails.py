"""Upper tails of the distributions that test statistics follow.

Regularised incomplete beta and gamma functions, after Numerical Recipes 6.2 and 6.4 (Press 2007):
a series or a continued fraction, whichever converges. Held against scipy in the tests.
"""

from __future__ import annotations

import math

_STEPS = 500
_TINY = 1e-300
_EPSILON = 1e-15


def normal_tail(z: float) -> float:
    """P(Z > z) of the standard normal distribution."""
    return 0.5 * math.erfc(z / math.sqrt(2))


def t_tail(t: float, df: float) -> float:
    """P(T > t) of Student's t for ``t >= 0``; ``df`` above 0."""
    whole = df + t * t
    return 0.5 * _beta(df / whole, t * t / whole, df / 2, 0.5)


def f_tail(f: float, df1: float, df2: float) -> float:
    """P(F > f) for ``f >= 0``; both degrees of freedom above 0."""
    whole = df2 + df1 * f
    return _beta(df2 / whole, df1 * f / whole, df2 / 2, df1 / 2)


def chi2_tail(x: float, df: float) -> float:
    """P(X > x) of the chi-square distribution for ``x >= 0``; ``df`` above 0."""
    a, x = df / 2, x / 2
    if x <= 0:
        return 1.0
    scale = math.exp(a * math.log(x) - x - math.lgamma(a))
    return 1 - scale * _gamma_series(a, x) if x < a + 1 else scale * _gamma_fraction(a, x)


def _gamma_series(a: float, x: float) -> float:
    term = total = 1 / a
    for n in range(1, _STEPS):
        term *= x / (a + n)
        total += term
        if term < total * _EPSILON:
            break
    return total


def _gamma_fraction(a: float, x: float) -> float:
    b = x + 1 - a
    c, d = 1 / _TINY, 1 / b
    h = d
    for n in range(1, _STEPS):
        b += 2
        c, d, h = _lentz(-n * (n - a), b, c, d, h)
        if abs(c * d - 1) < _EPSILON:
            break
    return h


def _beta(x: float, y: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b), 0 to 1; ``y`` is 1 - x, unrounded."""
    if x <= 0 or y <= 0:
        return 0.0 if x <= 0 else 1.0
    log = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    scale = math.exp(log + a * math.log(x) + b * math.log(y))
    if x < (a + 1) / (a + b + 2):
        return scale * _beta_fraction(x, a, b) / a
    return 1 - scale * _beta_fraction(y, b, a) / b


def _beta_fraction(x: float, a: float, b: float) -> float:
    c, d = 1.0, 1 / _not_nought(1 - (a + b) * x / (a + 1))
    h = d
    for m in range(1, _STEPS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        c, d, h = _lentz(even, 1, c, d, h)
        c, d, h = _lentz(odd, 1, c, d, h)
        if abs(c * d - 1) < _EPSILON:
            break
    return h


def _lentz(top: float, bottom: float, c: float, d: float, h: float) -> tuple[float, float, float]:
    """One step of Lentz's method for a continued fraction."""
    d = 1 / _not_nought(bottom + top * d)
    c = _not_nought(bottom + top / c)
    return c, d, h * c * d


def _not_nought(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
