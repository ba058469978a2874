"""The report of a verification: for a program as JSON, for a person in lines, for a shell as an exit code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from claimcheck.model.problem import Problem
from claimcheck.model.study import Verification
from claimcheck.model.verification import SourceAnswer, StudyVerification
from claimcheck.values import dataclass
from claimcheck.verifying.standing import FAULTS

_SCHEMA = "claimcheck.verify/1"
_WORDS = {
    Verification.VERIFIED: "verified",
    Verification.MISMATCH: "mismatch",
    Verification.NOT_FOUND: "not found",
    Verification.NOT_CHECKED: "not checked",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """A whole run: one result per entry, in the entries' order, and what could not be read."""

    results: tuple[StudyVerification, ...]
    problems: tuple[Problem, ...] = ()
    """Of the files; those that lost something make the run incomplete."""
    empty: str = ""
    """Why there was nothing to check; empty where there was."""

    @property
    def exit_code(self) -> int:
        """3 where anything was not checked, else 1 for faults, else 0."""
        if self.not_checked():
            return 3
        return 1 if any(map(faulty, self.results)) else 0

    def not_checked(self) -> list[dict[str, Any]]:
        """What could not be checked and why: entries, parts of files, or everything."""
        found: list[dict[str, Any]] = [
            {"what": r.key, "key": r.key, "why": why} for r in self.results for why in r.not_checked
        ]
        found += [
            {
                "what": p.key or f"{p.path}:{p.line}",
                "path": p.path,
                "line": p.line,
                "why": p.message,
            }
            for p in self.problems
            if p.lost
        ]
        return [*found, {"what": "references", "why": self.empty}] if self.empty else found


def faulty(result: StudyVerification) -> bool:
    """Whether an entry is wrong, or its study no longer stands as it is cited."""
    wrong = result.verdict in {Verification.MISMATCH, Verification.NOT_FOUND}
    return wrong or not FAULTS.isdisjoint(result.status)


def as_json(outcome: Outcome) -> dict[str, Any]:
    """The run as plain values; the schema is in docs/references.md."""
    return {
        "schema": _SCHEMA,
        "entries": [_entry(result) for result in outcome.results],
        "not_checked": outcome.not_checked(),
        "problems": [
            {"path": p.path, "line": p.line, "key": p.key, "code": p.code, "message": p.message}
            for p in outcome.problems
        ],
        "exit_code": outcome.exit_code,
    }


def _entry(result: StudyVerification) -> dict[str, Any]:
    return {
        "key": result.key,
        "verdict": result.verdict.value,
        "status": [status.value for status in result.status],
        "fields": {
            m.field: {"entry": m.entry, "found": m.found, "source": m.source} for m in result.fields
        },
        "sources": {answer.source: _source(answer) for answer in result.sources},
        "not_checked": list(result.not_checked),
        "notes": list(result.notes),
        "on": result.on,
    }


def _source(answer: SourceAnswer) -> dict[str, Any]:
    return {
        "answer": answer.answer.value,
        "on": answer.on,
        "record": answer.record,
        "status": [status.value for status in answer.status],
        "notices": [
            {"status": n.status.value, "words": n.words, "doi": n.doi, "pmid": n.pmid, "on": n.on}
            for n in answer.notices
        ],
        "why": answer.why,
    }


def as_lines(outcome: Outcome, *, every: bool = False) -> Iterator[str]:
    """The run for a person: what is wrong or unknown, then the count; all entries if ``every``."""
    for problem in outcome.problems:
        yield str(problem)
    for result in outcome.results:
        if every or faulty(result) or result.not_checked or result.status:
            yield from _told(result)
    if outcome.empty:
        yield f"not checked: {outcome.empty}"
    yield _summary(outcome.results)


def _told(result: StudyVerification) -> Iterator[str]:
    yield f"{result.key}: {_WORDS[result.verdict]}"
    for mismatch in result.fields:
        yield f"  {mismatch.field}: the entry says {mismatch.entry!r}, {mismatch.source or 'nobody'} {mismatch.found!r}"
    for status in result.status:
        told = [a.source for a in result.sources if status in a.status]
        by = f" ({', '.join(told)})" if told else ""
        yield f"  {status.value}{by}{_notice(result.sources, status)}"
    yield from (f"  not checked: {why}" for why in result.not_checked)
    yield from (f"  note: {note}" for note in result.notes)


def _notice(sources: Sequence[SourceAnswer], status: str) -> str:
    """Where and when the notice appeared, where a source says."""
    notices = [n for s in sources for n in s.notices if n.status == status and (n.doi or n.pmid)]
    if not notices:
        return ""
    notice = max(notices, key=lambda n: (bool(n.on), bool(n.doi), n.on))
    name = f"doi:{notice.doi}" if notice.doi else f"pmid:{notice.pmid}"
    return f", see {name}" + (f" of {notice.on}" if notice.on else "")


def _summary(results: Iterable[StudyVerification]) -> str:
    listed = list(results)
    counts = Counter(result.verdict for result in listed)
    parts = [f"{counts[verdict]} {word}" for verdict, word in _WORDS.items() if counts[verdict]]
    fallen = sum(1 for result in listed if not FAULTS.isdisjoint(result.status))
    told = f"; {fallen} no longer stand as cited" if fallen else ""
    total = f"{len(listed)} reference{'' if len(listed) == 1 else 's'}"
    return f"{total}: {', '.join(parts)}{told}" if parts else total
