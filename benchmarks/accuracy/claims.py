"""Which words of a sentence are its claim (health news), and which sentences of an abstract claim."""

from __future__ import annotations

from itertools import accumulate
from pathlib import Path

from benchmarks.accuracy.measure import Measure, Result, Row, rows_of
from claimcheck.language.claims import find_claims


def _figures(hits: int, told: int, meant: int) -> tuple[float, float, float]:
    """Precision, recall and F1 from counts."""
    precision, recall = hits / max(told, 1), hits / max(meant, 1)
    return precision, recall, 2 * hits / max(told + meant, 1)


def _told_tokens(tokens: list[str]) -> list[bool]:
    """Which tokens lie in a found claim, the sentence being its tokens joined by spaces."""
    text = " ".join(tokens)
    ends = list(accumulate(len(token) + 1 for token in tokens))
    spans = [claim.span for claim in find_claims(text)]
    return [
        any(span.start <= end - 1 - len(token) and end - 1 <= span.end for span in spans)
        for token, end in zip(tokens, ends, strict=True)
    ]


def _spans(data: Path) -> list[Result]:
    return [_span_part(data, part) for part in ("train", "dev")]


def _span_part(data: Path, part: str) -> Result:
    rows = rows_of(data, f"claim-spans-healthnews-{part}")
    hits = told = meant = 0
    errors: list[Row] = []
    for row in rows:
        ours, theirs = _told_tokens(row["tokens"]), [tag != "O" for tag in row["tags"]]
        hits += sum(a and b for a, b in zip(ours, theirs, strict=True))
        told, meant = told + sum(ours), meant + sum(theirs)
        if ours != theirs:
            errors.append({**row, "ours": ours})
    figures = _figures(hits, told, meant)
    told_apart = tuple(errors) if part == "train" else ()  # dev is not read
    return Result(part, len(rows), figures[2], (("claim tokens", figures),), told_apart)


def _sentences(data: Path) -> list[Result]:
    return [_sentence_part(data, part) for part in ("train", "validation")]


def _sentence_part(data: Path, part: str) -> Result:
    rows = rows_of(data, f"claim-sentences-abstracts-{part}")
    pairs = [
        (bool(find_claims(sentence)), bool(label))
        for row in rows
        for sentence, label in zip(row["sentences"], row["labels"], strict=True)
    ]
    hits = sum(ours and theirs for ours, theirs in pairs)
    figures = _figures(hits, sum(ours for ours, _ in pairs), sum(theirs for _, theirs in pairs))
    return Result(part, len(rows), figures[2], (("claim sentences", figures),))


MEASURES = (
    Measure("claim-spans-healthnews", "token F1", 0.75, None, 0.86, _spans),
    Measure("claim-sentences-abstr", "F1", 0.66, 0.78, None, _sentences),
)
