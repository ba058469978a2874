"""Whether a sentence advises, and how firmly (Li, Wang and Yu 2020)."""

from __future__ import annotations

from functools import cache

from claimcheck.language.phrases import Hit, PhraseScan, read_lexicon
from claimcheck.language.tokens import Tokens
from claimcheck.model.wording import Advice


@cache
def _scan() -> PhraseScan[str]:
    lexicon = read_lexicon("advice")
    return PhraseScan({p: s for s in ("research", "weak", "strong") for p in lexicon[s]})


def find_advice(tokens: Tokens) -> tuple[Advice, list[Hit[str]]]:
    """The firmest advice of the sentence, and its words."""
    hits = list(_scan().scan(tokens))
    if any(hit.label == "research" for hit in hits):
        return Advice.NONE, []
    for level in (Advice.STRONG, Advice.WEAK):
        found = [hit for hit in hits if hit.label == level.value]
        if found:
            return level, found
    return Advice.NONE, []
