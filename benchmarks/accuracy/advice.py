"""Advice strength: none, weak, strong (Li, Wang and Yu 2020)."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.measure import Measure, Result, classify, halves, rows_of
from claimcheck.language.wording import grade_wording

LABELS = ("none", "weak", "strong")


def _run(data: Path) -> list[Result]:
    read, unread = halves(rows_of(data, "advice-structured"))
    return [
        classify(rows, LABELS, lambda row: grade_wording(row["text"]).advice.value, part)
        for part, rows in (("read", read), ("unread", unread))
    ]


MEASURES = (Measure("advice-structured", "macro-F1", 0.838, 0.933, 0.88, _run),)
