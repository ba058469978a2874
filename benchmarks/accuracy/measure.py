"""What one measure is, what it comes to, and how a corpus is split into halves."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from benchmarks.accuracy.metrics import f1_of, macro_f1

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Result:
    """What a measure came to on one part of a corpus."""

    part: str
    """``read`` (its errors may be studied), ``unread`` (never), or the corpus's own part."""
    rows: int
    ours: float
    details: tuple[tuple[str, tuple[float, ...]], ...] = ()
    """Precision, recall and F1 by class, or other figures by name."""
    errors: tuple[Row, ...] = ()
    """What was got wrong, of parts that may be read."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A corpus, its metric, what others reach, and how to run ours on it."""

    corpus: str
    metric: str
    floor: float | None
    published: float | None
    target: float | None
    run: Callable[[Path], list[Result]]


def rows_of(data: Path, name: str) -> list[Row]:
    """The rows of ``NAME.jsonl``; raises ``FileNotFoundError`` where it is missing."""
    with (data / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def is_read(text: str) -> bool:
    """Whether ``text`` falls in the half that may be read: by its letters and digits alone."""
    letters = "".join(c for c in text.lower() if c.isalnum())
    return sha256(letters.encode()).digest()[0] % 2 == 0


def halves(rows: Sequence[Row], key: str = "text") -> tuple[list[Row], list[Row]]:
    """The rows that may be read and those that may not."""
    return [r for r in rows if is_read(r[key])], [r for r in rows if not is_read(r[key])]


def classify(
    rows: Sequence[Row], labels: Sequence[str], judge: Callable[[Row], str], part: str
) -> Result:
    """Run ``judge`` over labelled rows: macro-F1, figures by class, and the errors if readable."""
    told = [judge(row) for row in rows]
    pairs = [(row["label"], ours) for row, ours in zip(rows, told, strict=True)]
    wrong = tuple(
        {"label": row["label"], "ours": ours, **row}
        for row, ours in zip(rows, told, strict=True)
        if ours != row["label"]
    )
    return Result(
        part=part,
        rows=len(rows),
        ours=macro_f1(labels, pairs),
        details=tuple((label, f1_of(label, pairs)) for label in labels),
        errors=() if part == "unread" else wrong,
    )
