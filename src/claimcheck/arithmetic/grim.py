"""Whether percentages and means can come from whole numbers.

GRIM, granularity-related inconsistency of means (Brown and Heathers 2017, Social Psychological and
Personality Science 8:363).
"""

from __future__ import annotations

import math

from claimcheck.arithmetic.printed import Printed


def percentage_fits(count: int, total: int, told: Printed) -> bool:
    """Whether ``count`` of ``total`` is the percentage told, to within one unit of its last place.

    A unit forgives figures cut off, and figures nudged so that a column adds up to 100.

    Raises:
        ValueError: ``total`` is not above 0.
    """
    if total <= 0:
        raise ValueError(f"a share needs a total above 0, not {total}")
    return abs(100 * count / total - told.value) <= told.unit * (1 + 1e-9)


def mean_is_possible(told: Printed, n: int, *, items: int = 1) -> bool:
    """Whether whole numbers of ``n`` people, ``items`` answers each, can have the mean told.

    Raises:
        ValueError: ``n`` or ``items`` is not above 0.
    """
    if n <= 0 or items <= 0:
        raise ValueError("GRIM needs people and items above 0")
    parts = n * items
    if told.unit >= 1 / parts:
        return True
    near = (math.floor(told.value * parts), math.ceil(told.value * parts))
    return any(told.could_be(total / parts, total / parts) for total in near)
