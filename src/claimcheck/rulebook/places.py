"""Findings by place, so that those beside one are found without a look at all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate

from claimcheck.model.finding import Finding
from claimcheck.model.text import Span


def overlapping(span: Span, others: Sequence[Span]) -> range:
    """The numbers of the ``others``, which are in order and apart, that overlap ``span``."""
    first = bisect_right(others, span.start, key=lambda one: one.end)
    return range(first, max(first, bisect_left(others, span.end, key=lambda one: one.start)))


class Places:
    """Where findings of each rule stand, and how grave they are."""

    def __init__(self, found: Iterable[Finding], sentences: Sequence[Span]) -> None:
        self._sentences = sentences
        self._gravest: dict[tuple[str, int], int] = {}
        self._spans: dict[str, list[tuple[Span, int]]] = {}
        for one in found:
            if one.span is not None:
                self._add(one.rule, one.span, one.level.rank)
        self._words = {rule: _Spans(spans) for rule, spans in self._spans.items()}

    def _add(self, rule: str, span: Span, rank: int) -> None:
        self._spans.setdefault(rule, []).append((span, rank))
        for number in overlapping(span, self._sentences):
            key = (rule, number)
            self._gravest[key] = min(rank, self._gravest.get(key, rank))

    def in_sentence_of(self, one: Finding, rules: Collection[str]) -> bool:
        """Whether a finding of one of ``rules``, at least as grave, is in a sentence that ``one`` is in."""
        if one.span is None:
            return False
        rank = one.level.rank
        return any(
            self._gravest.get((rule, number), rank + 1) <= rank
            for number in overlapping(one.span, self._sentences)
            for rule in rules
        )

    def at_words_of(self, one: Finding, rules: Collection[str]) -> bool:
        """Whether a finding of one of ``rules``, at least as grave, marks words that ``one`` marks."""
        if one.span is None:
            return False
        there = (self._words[rule] for rule in rules if rule in self._words)
        return any(spans.overlap(one.span, one.level.rank) for spans in there)


class _Spans:
    """The spans of one rule, in order, each with how grave it is there."""

    def __init__(self, spans: list[tuple[Span, int]]) -> None:
        self._spans = sorted(spans, key=lambda one: one[0].start)
        self._reach = list(accumulate((span.end for span, _ in self._spans), max))
        """How far those up to each one reach."""

    def overlap(self, span: Span, rank: int) -> bool:
        """Whether one that is at least as grave as ``rank`` overlaps ``span``."""
        at = bisect_left(self._spans, span.end, key=lambda one: one[0].start) - 1
        while at >= 0 and self._reach[at] > span.start:
            other, other_rank = self._spans[at]
            if other_rank <= rank and other.overlaps(span):
                return True
            at -= 1
        return False
