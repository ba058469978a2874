"""Whether a press release words its finding more strongly than the abstract."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.measure import Measure, Result, Row, classify, rows_of
from benchmarks.accuracy.strength import LABELS as STRENGTHS
from benchmarks.accuracy.strength import strength_class
from claimcheck.language.wording import compare_wording

LABELS = ("exaggerates", "same", "downplays")


def _run(data: Path) -> list[Result]:
    rows = rows_of(data, "exaggeration-insciout-train")
    return [classify(rows, LABELS, lambda r: compare_wording(r["release"], r["abstract"]), "all")]


def _strengths(data: Path) -> list[Result]:
    rows: list[Row] = [
        {"text": row[side], "label": STRENGTHS[row[f"{side}_strength"]]}
        for row in rows_of(data, "exaggeration-insciout-train")
        for side in ("release", "abstract")
    ]
    return [classify(rows, STRENGTHS, lambda row: strength_class(row["text"]), "all")]


MEASURES = (
    Measure("exaggeration-insciout", "macro-F1", None, 0.5, None, _run),
    Measure("insciout strengths", "macro-F1", 0.476, None, None, _strengths),
)
