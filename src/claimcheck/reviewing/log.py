"""The log of decisions: append-only, each line bound to the one before by its hash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from claimcheck.errors import InputError
from claimcheck.model.claim import Claim, ReviewStatus
from claimcheck.values import dataclass

NAME = "decisions.jsonl"
_START = "0" * 64


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on one claim."""

    kind: str
    """``approve``, ``reject`` or ``waive``."""
    claim: str
    by: str
    on: str
    """ISO date."""
    fingerprint: str
    """Of the claim, as it was decided on."""
    because: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision as it stands in the log, chained to the one before."""

    decision: Decision
    before: str
    """sha256 of the line before, in hexadecimal; zeros for the first."""
    own: str


def append(path: Path, decision: Decision) -> None:
    """Add a decision at the end of the log.

    Raises:
        InputError: the log is broken; nothing is added to a broken log.
    """
    entries = read(path)
    before = entries[-1].own if entries else _START
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8", newline="\n") as stream:
        stream.write(_line(decision, before) + "\n")


def read(path: Path) -> tuple[Entry, ...]:
    """Every decision, the chain checked; empty where there is no log yet.

    Raises:
        InputError: a line is not as it was written, is missing or was moved; its line is named.
    """
    if not path.exists():
        return ()
    return tuple(_entries(path))


def missing(entries: Iterable[Entry], claims: Iterable[Claim]) -> tuple[str, ...]:
    """The decisions that stand in the claims files and not in the log, in words.

    A chain cannot tell that its last links were cut off; the claims that they decided can. What was written by
    hand, without a fingerprint, was never logged.
    """
    logged = [entry.decision for entry in entries]
    kept = {(d.kind, d.claim, d.by, d.fingerprint) for d in logged}
    return tuple(
        f"{told} {claim.id} by {by}"
        for claim in claims
        for kind, told, by, mark in _decided(claim)
        if mark and (kind, claim.id, by, mark) not in kept
    )


def _decided(claim: Claim) -> Iterator[tuple[str, str, str, str]]:
    """What a claims file tells of a claim's decisions: kind, words, by whom, fingerprint."""
    review = claim.review
    if review.status is ReviewStatus.APPROVED:
        yield "approve", "the approval of", review.by, review.fingerprint
    elif review.status is ReviewStatus.CHANGES_WANTED:
        yield "reject", "the refusal of", review.by, review.fingerprint
    for one in claim.waivers:
        yield "waive", f"the waiver of {one.rule} for", one.by, one.fingerprint


def _entries(path: Path) -> Iterator[Entry]:
    before = _START
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        try:
            data = json.loads(line)
            told = data.pop("hash")
            earlier = data.pop("before")
            decision = Decision(**data)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(f"not a decision: {error}", path=path.name, line=number) from error
        if earlier != before:
            raise InputError(
                "a decision before this one was removed, moved or changed",
                path=path.name,
                line=number,
            )
        if told != _hash(decision, before):
            raise InputError(
                "this decision was changed after it was written", path=path.name, line=number
            )
        before = told
        yield Entry(decision, earlier, told)


def _hash(decision: Decision, before: str) -> str:
    text = json.dumps([before, asdict(decision)], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _line(decision: Decision, before: str) -> str:
    data = {**asdict(decision), "before": before, "hash": _hash(decision, before)}
    return json.dumps(data, ensure_ascii=False)
