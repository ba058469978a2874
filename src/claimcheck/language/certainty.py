"""How certain the words sound: GRADE's tiers, and a score from 1 to 6."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.language.text.phrases import Hit, read_lexicon
from claimcheck.model.wording import WordedCertainty

_TIERS = (
    ("no hedges", WordedCertainty.HIGH),
    ("moderate", WordedCertainty.MODERATE),
    ("low", WordedCertainty.LOW),
    ("very low", WordedCertainty.VERY_LOW),
)
_ORDER = (
    WordedCertainty.VERY_LOW,
    WordedCertainty.LOW,
    WordedCertainty.MODERATE,
    WordedCertainty.HIGH,
)


def certainty_phrases() -> dict[str, WordedCertainty]:
    """The words that lower the certainty, each with the tier it conveys."""
    lexicon = read_lexicon("hedges")
    return {p: tier for section, tier in _TIERS for p in lexicon[section]}


def lowest_tier(hits: Iterable[Hit[WordedCertainty]]) -> WordedCertainty:
    """The lowest tier among the words found; high where none lowers it."""
    return min((hit.label for hit in hits), key=_ORDER.index, default=WordedCertainty.HIGH)


_STEPS = (
    ("raises by half", 0.5),
    ("lowers by half", -0.5),
    ("lowers by 1", -1.0),
    ("lowers by 2", -2.0),
)
_PLAIN = 5.0
"""A finding in plain words; 6 is kept for what is stated beyond doubt."""


def sureness_phrases() -> dict[str, float]:
    """The words that lower or raise the certainty score, each with its step."""
    lexicon = read_lexicon("hedges")
    return {p: step for section, step in _STEPS for p in lexicon[section]}


def score_certainty(hits: Iterable[Hit[float]]) -> float:
    """How certain a sentence sounds of its finding, 1 (very unsure) to 6 (certain).

    The strongest hedge counts in full; a second one and a booster count a quarter each.
    """
    steps = [hit.label for hit in hits]
    down = sorted(step for step in steps if step < 0)
    lowered = down[0] + (0.25 * max(-1.0, down[1]) if len(down) > 1 else 0.0) if down else 0.0
    raised = min(1.0, sum(step for step in steps if step > 0)) / (2 if down else 1)
    return max(1.0, min(6.0, _PLAIN + lowered + raised))
