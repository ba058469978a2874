"""Whether a sentence is speculative (BioScope, Vincze et al. 2008)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from benchmarks.accuracy.measure import Measure, Result, Row, classify, halves, rows_of
from claimcheck.language.wording import grade_wording

LABELS = ("plain", "speculative")


def _part(rows: list[Row], part: str) -> Result:
    named = [{**row, "label": LABELS[row["label"]]} for row in rows]
    result = classify(
        named, LABELS, lambda row: LABELS[grade_wording(row["text"]).speculative], part
    )
    return replace(result, ours=dict(result.details)["speculative"][2])


def _run(data: Path) -> list[Result]:
    read, unread = halves(rows_of(data, "hedging-bioscope-abstracts"))
    return [_part(read, "read"), _part(unread, "unread")]


MEASURES = (Measure("hedging-bioscope", "F1", 0.81, 0.86, 0.88, _run),)
