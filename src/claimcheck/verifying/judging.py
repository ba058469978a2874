"""One entry's verdict: what was found, field by field, and what could not be asked."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.bibliography.verification import fingerprint_entry
from claimcheck.model.problem import Problem
from claimcheck.model.record import Record
from claimcheck.model.study import Entry, Verification
from claimcheck.model.verification import (
    Answer,
    FieldMismatch,
    Notice,
    SourceAnswer,
    StudyVerification,
)
from claimcheck.sources.lanes import Answered
from claimcheck.verifying.facts import facts_of
from claimcheck.verifying.fields import Comparison, compare
from claimcheck.verifying.gathering import Desk
from claimcheck.verifying.identity import Identified, identify
from claimcheck.verifying.standing import judge_standing, status_of

_IDENTIFIERS = {"bad-doi": "doi", "bad-pmid": "pmid", "bad-pmcid": "pmcid"}
_THIN = frozenset({"openalex"})
"""Services that alone, while others could not be asked, do not make a mismatch."""


def verify_entry(
    entry: Entry,
    desk: Desk,
    problems: Sequence[Problem] = (),
    before: StudyVerification | None = None,
) -> StudyVerification:
    """Asks the services about one entry and judges what they say.

    Never raises for what a service does: a service that could not be asked stands in
    ``not_checked``, and without a fault found elsewhere the verdict then is ``not-checked``,
    for "no notice" from three services is not "no notice" from four. ``before`` is what an
    earlier run found, which spares reading the same abstract again.
    """
    found = identify(entry, desk)
    comparison = compare(entry, found.records)
    conflicts = (*_malformed(entry, found.records, problems), *found.conflicts)
    faults = _join(conflicts, comparison.mismatches)
    standing = judge_standing(found.records)
    answers = tuple(_answer(a, found.records) for a in found.gathered.answers.values())
    not_checked = _not_checked(found, comparison)
    return StudyVerification(
        key=entry.key,
        verdict=_verdict(found, faults, not_checked),
        status=standing.status,
        fields=faults,
        sources=answers,
        facts=facts_of(found.records, before.facts if before else ()),
        on=max(
            (answer.on for answer in answers if answer.answer is not Answer.NOT_CHECKED), default=""
        )[:10],
        entry=fingerprint_entry(entry),
        not_checked=not_checked,
        notes=(*found.notes, *comparison.notes, *standing.notes),
    )


def _verdict(
    found: Identified, faults: Sequence[FieldMismatch], not_checked: Sequence[str]
) -> Verification:
    if faults and not (not_checked and all(fault.source in _THIN for fault in faults)):
        return Verification.MISMATCH
    if not_checked:
        return Verification.NOT_CHECKED
    return Verification.VERIFIED if found.records else Verification.NOT_FOUND


def _not_checked(found: Identified, comparison: Comparison) -> tuple[str, ...]:
    why = list(found.gathered.failures)
    if found.missing:
        why.append(found.missing)
    if found.gathered.agency and not found.records:
        why.append(f"its DOI is registered with {found.gathered.agency}, which is not asked")
    if found.records and "title" not in comparison.agreed and not comparison.differs("title"):
        why.append("there is no title to compare")
    return tuple(why)


def _malformed(
    entry: Entry, records: Sequence[Record], problems: Sequence[Problem]
) -> list[FieldMismatch]:
    """Identifiers that the entry's reader had to leave out because they are malformed."""
    found = []
    for problem in problems:
        field = _IDENTIFIERS.get(problem.code)
        if field and problem.key == entry.key:
            known = next((r for r in records if getattr(r, field)), None)
            value = getattr(known, field) if known else ""
            found.append(
                FieldMismatch(field, problem.message, value, known.source if known else "")
            )
    return found


def _join(
    conflicts: Sequence[FieldMismatch], mismatches: Sequence[FieldMismatch]
) -> tuple[FieldMismatch, ...]:
    """One mismatch per field, with what the identifiers show first."""
    by_field: dict[str, FieldMismatch] = {}
    for mismatch in (*conflicts, *mismatches):
        by_field.setdefault(mismatch.field, mismatch)
    return tuple(by_field.values())


def _answer(answered: Answered, records: Sequence[Record]) -> SourceAnswer:
    own = [record for record in records if record.source == answered.source]
    if answered.failed and not own:
        return SourceAnswer(answered.source, Answer.NOT_CHECKED, answered.on, why=answered.why)
    if not own:
        return SourceAnswer(answered.source, Answer.NOT_FOUND, answered.on)
    return SourceAnswer(
        answered.source,
        Answer.FOUND,
        answered.on,
        record=own[0].doi or own[0].pmid,
        status=judge_standing(own).status,
        notices=tuple(dict.fromkeys(n for record in own for n in _notices(record))),
        why=answered.why,
    )


def _notices(record: Record) -> list[Notice]:
    return [
        Notice(status, notice.word, notice.doi, notice.pmid, notice.on)
        for notice in record.notices
        if (status := status_of(notice)) is not None
    ]
