"""Whether an interval includes no effect, from an estimate and an interval as a person recorded them."""

from __future__ import annotations

import re

from claimcheck.arithmetic.effects import excludes
from claimcheck.arithmetic.printed import read_printed
from claimcheck.folding.figures import plain_figures
from claimcheck.folding.patterns import pattern

_NUMBER = r"(-?(?:\d{1,9}\.)?\d{1,9})"
_PAIR = pattern(rf"(?<![\d.]){_NUMBER}\s?%?(?:\s?(?:to|-|–|—|;)\s?|,\s){_NUMBER}(?![.,]?\d)")
_RATIO = pattern(
    r"\b(?:a|adjusted )?(?:RR|OR|HR|IRR|SMR)\b"
    r"|\b(?i:odds|risk|hazards?|rate|prevalence|incidence) (?i:ratio)\b|\b(?i:relative risk)\b"
)
_DIFFERENCE = pattern(
    r"\b(?:W?MD|SMD|RD|ARR)\b|\b(?i:mean|risk|rate|standardi[sz]ed) (?i:mean )?(?i:difference)\b"
    r"|\b(?i:percentage points)\b"
)
_LOGARITHM = pattern(r"\b(?:log|ln)\b", re.IGNORECASE)


def includes_no_effect(estimate: str | None, interval: str | None) -> bool | None:
    """Whether the interval includes 1 for a ratio, 0 for a difference.

    ``None`` where it is not told which of the two it is, or rounding leaves it open. An end below
    zero is told of differences alone.
    """
    pair = _PAIR.search(plain_figures(interval or ""))
    if not pair:
        return None
    low, high = read_printed(pair[1]), read_printed(pair[2])
    ratio, told = _RATIO.search(estimate or ""), estimate or ""
    difference = _DIFFERENCE.search(told) or low.value < 0 or high.value < 0
    if bool(ratio) == bool(difference) or _LOGARITHM.search(told) or low.value > high.value:
        return None
    excluded = excludes(1.0 if ratio else 0.0, low, high)
    return None if excluded is None else not excluded
