"""How sure the words sound: GRADE's tiers, and a score from 1 to 6."""

from __future__ import annotations

from functools import cache

from claimcheck.language.phrases import Hit, PhraseScan, read_lexicon
from claimcheck.language.tokens import Tokens
from claimcheck.model.wording import WordedCertainty

_TIERS = (
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


@cache
def _scan() -> PhraseScan[WordedCertainty]:
    lexicon = read_lexicon("hedges")
    return PhraseScan({p: tier for section, tier in _TIERS for p in lexicon[section]})


def find_certainty(tokens: Tokens) -> tuple[WordedCertainty, list[Hit[WordedCertainty]]]:
    """The lowest tier the words convey, and the words that lower it."""
    hits = list(_scan().scan(tokens))
    lowest = min((hit.label for hit in hits), key=_ORDER.index, default=WordedCertainty.HIGH)
    return lowest, hits


_SCORE = {
    WordedCertainty.HIGH: 5.2,
    WordedCertainty.MODERATE: 4.2,
    WordedCertainty.LOW: 3.5,
    WordedCertainty.VERY_LOW: 2.5,
}


def score_certainty(tier: WordedCertainty) -> float:
    """A first estimate by tier."""
    return _SCORE[tier]
