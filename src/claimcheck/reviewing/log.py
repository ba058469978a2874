"""The log of decisions: append-only, each line bound by its hash to those before.

Reviewers decide on branches of their own, which are merged: then two lines follow the same one, and
the next decision is bound to both. So a line names every line that none yet followed.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import BinaryIO

from claimcheck.errors import InputError
from claimcheck.locking import lock
from claimcheck.model.claim import Claim, ReviewStatus, Waiver
from claimcheck.values import dataclass

NAME = "decisions.jsonl"
_START = "0" * 64
Key = tuple[str, ...]


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
    article: str = ""
    """The claim's article; empty in logs that do not name it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision as written in the log, chained to those before."""

    decision: Decision
    before: str
    """sha256 of the line before, in hexadecimal; of several after a merge; zeros for the first."""
    own: str


@contextmanager
def adding(path: Path) -> Iterator[Callable[[Decision], None]]:
    """What adds a decision at the end of the log; until it is left, everybody else waits.

    Raises:
        InputError: the log is broken; nothing is added to a broken log.
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab", buffering=0) as stream:
        lock(stream)
        yield partial(_add, path, stream)


def _add(path: Path, stream: BinaryIO, decision: Decision) -> None:
    entries = read(path)
    begins = "" if not entries or path.read_bytes().endswith((b"\n", b"\r")) else "\n"
    stream.write(f"{begins}{_line(decision, _ends(entries))}\n".encode())


def _ends(entries: Iterable[Entry]) -> str:
    """The lines that no other follows yet: one, but for merged branches."""
    ends: dict[str, None] = {}
    for entry in entries:
        for one in entry.before.split():
            ends.pop(one, None)
        ends[entry.own] = None
    return " ".join(ends) or _START


def read(path: Path) -> tuple[Entry, ...]:
    """Every decision, the chain checked; empty where there is no log yet.

    Raises:
        InputError: a line is not as it was written, is missing or was moved; its line is named.
    """
    if not path.exists():
        return ()
    return tuple(_entries(path))


def missing(entries: Iterable[Entry], claims: Iterable[tuple[str, Claim]]) -> tuple[str, ...]:
    """The decisions that stand in the claims files and not in the log, in words.

    ``claims`` come with their articles. A chain cannot tell that its last links were cut off; the
    claims that they decided can; nor that a decision was changed in a claims file afterwards. What was
    written by hand, without a fingerprint, was never logged.
    """
    logged: dict[Key, Counter[str]] = {}
    for entry in entries:
        logged.setdefault(_key(entry.decision), Counter())[entry.decision.article] += 1
    kept: dict[Key, dict[str, str]] = {}
    there = set()
    for article, claim in claims:
        there.add(article)
        for told, one in _decided(claim):
            if one.fingerprint:
                kept.setdefault(_key(one), {})[article] = f"{told} {claim.id} by {one.by}"
    return tuple(
        told
        for key, decided in kept.items()
        for told in _unlogged(decided, logged.get(key, Counter()), there)
    )


def waiver_words(waiver: Waiver) -> str:
    """What the log says of a waiver: its rule, its end and its reason."""
    return f"{waiver.rule} until {waiver.until}: {waiver.reason}"


def _key(one: Decision) -> Key:
    """All that a decision and what the claims file keeps of it have in common."""
    on = "" if one.kind == "waive" else one.on  # a waiver tells of its end alone
    return one.kind, one.claim, one.by, on, one.fingerprint, " ".join(one.because.split())


def _unlogged(
    decided: Mapping[str, str], logged: Mapping[str, int], there: AbstractSet[str]
) -> list[str]:
    """What was decided in articles that no decision was logged for.

    Each line that names no article, and each article that is gone and may have been renamed,
    answers for one.
    """
    left = [told for article, told in decided.items() if article not in logged]
    unnamed, renamed = logged.get("", 0), len(logged.keys() - there - {""})
    return left[unnamed + renamed :]


def _decided(claim: Claim) -> Iterator[tuple[str, Decision]]:
    """The decisions that a claims file holds on a claim, with words for each."""
    review = claim.review
    mark = review.fingerprint
    if review.status is ReviewStatus.APPROVED:
        yield "the approval of", Decision("approve", claim.id, review.by, review.on, mark, "")
    elif review.status is ReviewStatus.CHANGES_WANTED:
        decision = Decision("reject", claim.id, review.by, review.on, mark, review.because)
        yield "the refusal of", decision
    for one in claim.waivers:
        decision = Decision("waive", claim.id, one.by, "", one.fingerprint, waiver_words(one))
        yield f"the waiver of {one.rule} for", decision


def _entries(path: Path) -> Iterator[Entry]:
    known: dict[str, int] = {_START: 0}
    name = f"{path.parent.name}/{path.name}"
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        if not line.strip():
            continue
        try:
            entry = _entry(line)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            told = _UNMERGED if line.startswith(_MARKS) else f"not a decision: {error}"
            raise InputError(told, path=name, line=number) from error
        if fault := _fault(entry, known):
            raise InputError(fault, path=name, line=number)
        known[entry.own] = number
        yield entry


_MARKS = (b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")
_UNMERGED = "a merge that nobody resolved: keep the lines of both sides, and take the marks out"


def _entry(line: bytes) -> Entry:
    data = json.loads(line)
    own, before = data.pop("hash"), data.pop("before")
    if not isinstance(own, str) or not isinstance(before, str):
        raise TypeError("a hash is text")
    return Entry(_decision(data), before, own)


def _fault(entry: Entry, known: Mapping[str, int]) -> str:
    """What is wrong with the next line, given the numbers of the lines above by their hashes."""
    before = entry.before.split(" ")
    if not known.keys() >= set(before):
        return "a decision before this one was removed, moved or changed"
    if entry.own != _hash(entry.decision, entry.before):
        return "this decision was changed after it was written"
    if entry.own in known:
        return f"this is line {known[entry.own]} already; take one of them out"
    return ""


def _decision(data: dict[str, str]) -> Decision:
    if not all(isinstance(value, str) for value in data.values()):
        raise TypeError("every value of a decision is text")
    return Decision(**data)


def _hash(decision: Decision, before: str) -> str:
    text = json.dumps([before, _plain(decision)], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _line(decision: Decision, before: str) -> str:
    data = {**_plain(decision), "before": before, "hash": _hash(decision, before)}
    return json.dumps(data, ensure_ascii=False)


def _plain(decision: Decision) -> dict[str, str]:
    """The decision as it is written and hashed; lines without an article stay as they were."""
    return {name: value for name, value in asdict(decision).items() if value or name != "article"}
