"""The measures the corpora are published with, in plain Python."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import sqrt


def precision_recall_f1(hits: int, told: int, true: int) -> tuple[float, float, float]:
    """Precision, recall and F1 from counts: found rightly, found, and to be found."""
    precision = hits / told if told else 0.0
    recall = hits / true if true else 0.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


def f1_of(label: str, pairs: Iterable[tuple[str, str]]) -> tuple[float, float, float]:
    """Precision, recall and F1 of one label over ``(true, told)`` pairs."""
    rows = list(pairs)
    return precision_recall_f1(
        sum(true == told == label for true, told in rows),
        sum(told == label for _, told in rows),
        sum(true == label for true, _ in rows),
    )


def macro_f1(labels: Sequence[str], pairs: Iterable[tuple[str, str]]) -> float:
    """The unweighted mean of the labels' F1."""
    rows = list(pairs)
    return sum(f1_of(label, rows)[2] for label in labels) / len(labels)


def pearson(xs: Sequence[float], ys: Sequence[float]) -> float:
    """Pearson's correlation; 0 where either side never varies."""
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    both = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    spread_x = sum((x - mean_x) ** 2 for x in xs)
    spread_y = sum((y - mean_y) ** 2 for y in ys)
    return both / sqrt(spread_x * spread_y) if spread_x and spread_y else 0.0


def token_f1(pairs: Iterable[tuple[set[int], set[int]]]) -> tuple[float, float, float]:
    """Precision, recall and F1 over ``(true, told)`` sets of token indices, pooled."""
    hits = told = true = 0
    for of_corpus, of_ours in pairs:
        hits += len(of_corpus & of_ours)
        told += len(of_ours)
        true += len(of_corpus)
    return precision_recall_f1(hits, told, true)
