"""Tokens that tell who took part (EBM-NLP, Nye et al. 2018)."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.measure import Measure, Result, Row, is_read, rows_of
from benchmarks.accuracy.metrics import token_f1
from claimcheck.language.people.population import find_population

_PARTICIPANTS = "I-PAR"
_CLOSING = frozenset(".:")
"""The corpus's spans take in the stop or colon that closes the phrase (in 97 % of the places where
ours end before one); a reader's should not. The figure with it stands beside the plain one."""


def told_tokens(tokens: list[str]) -> set[int]:
    """Indices of the tokens that a found span touches; tokens are joined with single spaces."""
    spans = find_population(" ".join(tokens))
    told, at = set(), 0
    for index, token in enumerate(tokens):
        if any(span.start < at + len(token) and at < span.end for span in spans):
            told.add(index)
        at += len(token) + 1
    return told


def _with_closing(tokens: list[str], told: set[int]) -> set[int]:
    after = {at + 1 for at in told if at + 1 < len(tokens)}
    return told | {at for at in after if tokens[at] in _CLOSING}


def _part(rows: list[Row], part: str) -> Result:
    pairs = [
        (
            {i for i, tag in enumerate(row["tags"]) if tag == _PARTICIPANTS},
            told_tokens(row["tokens"]),
        )
        for row in rows
    ]
    figures = token_f1(pairs)
    closed = [
        (true, _with_closing(row["tokens"], told))
        for row, (true, told) in zip(rows, pairs, strict=True)
    ]
    wrong = tuple(row for row, (true, told) in zip(rows, pairs, strict=True) if true != told)
    return Result(
        part=part,
        rows=len(rows),
        ours=figures[2],
        details=(("participants", figures), ("with closing stop", token_f1(closed))),
        errors=() if part == "unread" else wrong,
    )


def _run(data: Path) -> list[Result]:
    rows = rows_of(data, "pico-ebmnlp-dev")
    read = [row for row in rows if is_read(" ".join(row["tokens"]))]
    unread = [row for row in rows if not is_read(" ".join(row["tokens"]))]
    return [_part(read, "read"), _part(unread, "unread")]


MEASURES = (Measure("population-ebmnlp", "token F1", 0.53, 0.76, 0.58, _run),)
