"""How sure a finding sounds, 1 to 6."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.measure import Measure, Result, Row, halves, rows_of
from benchmarks.accuracy.metrics import pearson
from claimcheck.language.wording import grade_wording


def _part(rows: list[Row], part: str) -> Result:
    ours = [grade_wording(row["text"]).certainty_score for row in rows]
    true = [float(row["score"]) for row in rows]
    far = sorted(
        (
            {"label": t, "ours": o, "text": r["text"]}
            for r, t, o in zip(rows, true, ours, strict=True)
        ),
        key=lambda row: -abs(row["label"] - row["ours"]),
    )
    mean_gap = sum(abs(t - o) for t, o in zip(true, ours, strict=True)) / len(rows)
    return Result(
        part=part,
        rows=len(rows),
        ours=pearson(ours, true),
        details=(("mean gap", (mean_gap,)),),
        errors=() if part == "unread" else tuple(far),
    )


def _run(data: Path) -> list[Result]:
    read, unread = halves(rows_of(data, "certainty-scicomm-train-val"))
    return [_part(read, "read"), _part(unread, "unread")]


MEASURES = (Measure("certainty-scicomm", "Pearson", 0.51, None, 0.60, _run),)
