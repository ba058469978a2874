"""Tokens that tell who took part (EBM-NLP, Nye et al. 2018)."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.measure import Measure, Result, Row, is_read, rows_of
from benchmarks.accuracy.metrics import token_f1
from claimcheck.language.population import find_population

_PARTICIPANTS = "I-PAR"


def told_tokens(tokens: list[str]) -> set[int]:
    """Indices of the tokens that a found span touches; tokens are joined with single spaces."""
    spans = find_population(" ".join(tokens))
    told, at = set(), 0
    for index, token in enumerate(tokens):
        if any(span.start < at + len(token) and at < span.end for span in spans):
            told.add(index)
        at += len(token) + 1
    return told


def _part(rows: list[Row], part: str) -> Result:
    pairs = [
        (
            {i for i, tag in enumerate(row["tags"]) if tag == _PARTICIPANTS},
            told_tokens(row["tokens"]),
        )
        for row in rows
    ]
    figures = token_f1(pairs)
    wrong = tuple(row for row, (true, told) in zip(rows, pairs, strict=True) if true != told)
    return Result(
        part=part,
        rows=len(rows),
        ours=figures[2],
        details=(("participants", figures),),
        errors=() if part == "unread" else wrong,
    )


def _run(data: Path) -> list[Result]:
    rows = rows_of(data, "pico-ebmnlp-dev")
    read = [row for row in rows if is_read(" ".join(row["tokens"]))]
    unread = [row for row in rows if not is_read(" ".join(row["tokens"]))]
    return [_part(read, "read"), _part(unread, "unread")]


MEASURES = (Measure("population-ebmnlp", "token F1", 0.53, 0.76, 0.58, _run),)
