"""Whether a sentence advises, and how firmly (Li, Wang and Yu 2020).

Obligation, recommendation and need are strong advice, unless it is research that is called for or
the words only express an expectation ("should help"). Possible use, usefulness and worth are weak
advice, as is strong advice softened by "may". Lay advice is an imperative.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.language.advice.orders import find_order
from claimcheck.language.advice.signals import AdviceHit, Signal
from claimcheck.language.advice.unadvised import is_hearsay
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.model.wording import Advice


def find_advice(tokens: Tokens, hits: Iterable[AdviceHit]) -> tuple[Advice, list[AdviceHit]]:
    """The strongest advice of the sentence, and the words that give it."""
    words, hits = tokens.words, list(hits)
    if not words or _asks(words) or _is_no_advice_of_care(words, hits):
        return Advice.NONE, []
    found: dict[Advice, list[AdviceHit]] = {Advice.STRONG: [], Advice.WEAK: []}
    order = find_order(words)
    if order is not None:
        opening = Hit(tokens.start(order), tokens.end(order), Signal.OBLIGATION, order, order + 1)
        found[_level_of_order(words, order)].append(opening)
    if hits:
        from claimcheck.language.advice.judging import judge_hits

        for level, hit in judge_hits(words, hits):
            found[level].append(hit)
    for level, given in found.items():
        if given:
            return level, given
    return Advice.NONE, []


def _is_no_advice_of_care(words: Sequence[str], hits: Iterable[AdviceHit]) -> bool:
    """Whether it is about an errand, or about what a myth or hearsay makes people do."""
    errand = any(hit.label is Signal.ERRAND for hit in hits)
    return errand or words[0] in ("myth", "fiction") or is_hearsay(words)


def _asks(words: Sequence[str]) -> bool:
    """Whether it is a question that suggests nothing to the reader."""
    return words[-1] == "?" and words[:2] != ["why", "not"]


def _level_of_order(words: Sequence[str], order: int) -> Advice:
    soft = words[order] in _SOFT or not _SOFTENERS.isdisjoint(words[:order])
    return Advice.WEAK if soft else Advice.STRONG


_SOFT = word_set("try consider think")
_SOFTENERS = word_set("perhaps maybe why")
