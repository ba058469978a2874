"""How an evidence text bears on a claim: degree of support, and stance.

Halves are by claim, so that no claim stands in both.
"""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.measure import Measure, Result, Row, classify, halves, rows_of
from benchmarks.accuracy.metrics import pearson
from claimcheck.language.support.weighing import weigh_support
from claimcheck.model.claim import Stance

_LABELS = {
    Stance.SUPPORTS: "Supports",
    Stance.PARTLY_SUPPORTS: "Supports",
    Stance.DISPUTES: "Refutes",
    Stance.NEUTRAL: "Neutral",
}
_FAR = 1.5
"""A score so far from the label's is listed as an error."""


def _support(rows: list[Row], part: str) -> Result:
    told = [weigh_support(row["claim"], row["evidence"]).score for row in rows]
    wrong = tuple(
        {**row, "ours": ours}
        for row, ours in zip(rows, told, strict=True)
        if abs(ours - row["score"]) > _FAR
    )
    return Result(
        part=part,
        rows=len(rows),
        ours=pearson(told, [row["score"] for row in rows]),
        errors=wrong if part == "read" else (),
    )


def _stance(row: Row) -> str:
    return _LABELS[weigh_support(row["claim"], row["evidence"]).stance]


def _run_support(data: Path, name: str) -> list[Result]:
    read, unread = halves(rows_of(data, name), "claim")
    return [
        _support(read, "read"),
        _support(unread, "unread"),
        _support([*read, *unread], "both"),
    ]


def _run_dev(data: Path) -> list[Result]:
    return _run_support(data, "support-healthnews-dev")


def _run_train(data: Path) -> list[Result]:
    return _run_support(data, "support-healthnews-train")


def _run_stance(data: Path) -> list[Result]:
    labels = ("Supports", "Refutes", "Neutral")
    read, unread = halves(rows_of(data, "stance-healthver-dev"), "claim")
    return [classify(read, labels, _stance, "read"), classify(unread, labels, _stance, "unread")]


MEASURES = (
    Measure("support-dev", "Pearson", 0.58, 0.51, 0.64, _run_dev),
    Measure("support-train", "Pearson", 0.58, 0.51, None, _run_train),
    Measure("stance-healthver", "macro-F1", 0.58, 0.80, 0.62, _run_stance),
)
