"""Wording strength in four classes (Yu, Li and Wang 2019)."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.measure import Measure, Result, classify, halves, rows_of
from claimcheck.language.comparing import step_of
from claimcheck.language.wording import grade_wording
from claimcheck.model.wording import Strength

LABELS = ("none", "correlational", "conditional-causal", "direct-causal")


def strength_class(text: str) -> str:
    """The class of ``text``'s wording among :data:`LABELS`."""
    return class_of(grade_wording(text).strength)


def class_of(strength: Strength) -> str:
    """The class of a level among :data:`LABELS`."""
    return LABELS[step_of(strength)]


def _run(data: Path) -> list[Result]:
    read, unread = halves(rows_of(data, "strength-pubmed"))
    return [
        classify(rows, LABELS, lambda row: strength_class(row["text"]), part)
        for part, rows in (("read", read), ("unread", unread))
    ]


MEASURES = (Measure("strength-pubmed", "macro-F1", 0.715, 0.88, 0.80, _run),)
