"""What has happened to a publication: the union of what the services say, and where they differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from claimcheck.model.record import NoticeKind, Record, RecordKind, UpdateNotice
from claimcheck.model.study import Status
from claimcheck.values import dataclass

_STATUS = {
    NoticeKind.RETRACTION: Status.RETRACTED,
    NoticeKind.REMOVAL: Status.RETRACTED,
    NoticeKind.WITHDRAWAL: Status.WITHDRAWN,
    NoticeKind.PARTIAL_RETRACTION: Status.PARTIALLY_RETRACTED,
    NoticeKind.EXPRESSION_OF_CONCERN: Status.EXPRESSION_OF_CONCERN,
    NoticeKind.CORRECTION: Status.CORRECTED,
    NoticeKind.REINSTATEMENT: Status.REINSTATED,
    NoticeKind.NEW_VERSION: Status.SUPERSEDED,
}
_FALLEN = frozenset({Status.RETRACTED, Status.WITHDRAWN})
_GRAVITY = {
    NoticeKind.RETRACTION: "retraction",
    NoticeKind.REMOVAL: "retraction",
    NoticeKind.WITHDRAWAL: "retraction",
    NoticeKind.PARTIAL_RETRACTION: "partial retraction",
    NoticeKind.EXPRESSION_OF_CONCERN: "expression of concern",
    NoticeKind.CORRECTION: "correction",
}
_PREPRINTS = frozenset({Status.PREPRINT_PUBLISHED, Status.WITHDRAWN_PREPRINT})
FAULTS = frozenset(
    {
        Status.RETRACTED,
        Status.WITHDRAWN,
        Status.PARTIALLY_RETRACTED,
        Status.EXPRESSION_OF_CONCERN,
        Status.RETRACTION_NOTICE,
        Status.SUPERSEDED,
        Status.PREPRINT_PUBLISHED,
        Status.WITHDRAWN_PREPRINT,
        Status.CONTRADICTORY,
    }
)
"""What a reference list has to answer for. A correction, a reinstatement, being a preprint or a
conference abstract is shown, and is no fault of the list."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The statuses of one work, and remarks on how they were found."""

    status: tuple[Status, ...] = ()
    """In alphabetical order."""
    notes: tuple[str, ...] = ()


def status_of(notice: UpdateNotice) -> Status | None:
    """The status a notice gives; ``None`` for an addendum, a clarification and unknown types."""
    return _STATUS.get(notice.kind)


def judge_standing(records: Sequence[Record]) -> Standing:
    """The union over the records of one work.

    A reinstatement clears every retraction that is not later. A title that says ``RETRACTED:``
    counts where nothing stronger is known. If services give the same notice different names, the
    status is contradictory, beside what each of them says.
    """
    if not any(map(_remarkable, records)):
        return Standing()
    notices = [notice for record in records for notice in record.notices]
    preprint = _is_preprint(records)
    kept, cleared = _reinstate(notices)
    found = {status for notice in kept if (status := status_of(notice))}
    if preprint:
        found = _as_preprint(found, records)
    elif any(record.conference_abstract for record in records):
        found.add(Status.CONFERENCE_ABSTRACT)
    if any(record.is_notice for record in records):
        found.add(Status.RETRACTION_NOTICE)
    notes = [*cleared, *_unknown(notices), *_silent(records, found)]
    if contradictions := _contradictions(kept, {name for r in records for name in (r.doi, r.pmid)}):
        found.add(Status.CONTRADICTORY)
    return Standing(tuple(sorted(found)), tuple(dict.fromkeys([*notes, *contradictions])))


def _remarkable(record: Record) -> bool:
    return bool(
        record.notices
        or record.is_notice
        or record.conference_abstract
        or record.kind is RecordKind.PREPRINT
    )


def _is_preprint(records: Sequence[Record]) -> bool:
    """OpenAlex calls articles preprints on thin grounds: it is believed only where nobody else knows."""
    known = [r for r in records if r.kind is not RecordKind.UNKNOWN]
    heard = [r for r in known if r.source != "openalex"] or known
    return any(record.kind is RecordKind.PREPRINT for record in heard)


def _as_preprint(found: set[Status], records: Sequence[Record]) -> set[Status]:
    rest = found - _FALLEN - {Status.SUPERSEDED}
    if any(record.published_as for record in records):
        rest.add(Status.PREPRINT_PUBLISHED)
    if found & _FALLEN:
        rest.add(Status.WITHDRAWN_PREPRINT)
    return rest if rest & _PREPRINTS else rest | {Status.PREPRINT}


def _reinstate(notices: list[UpdateNotice]) -> tuple[list[UpdateNotice], list[str]]:
    """The notices that still count, and a note on those that a reinstatement cleared."""
    back = max((n.on for n in notices if n.kind is NoticeKind.REINSTATEMENT), default=None)
    if back is None:
        return notices, []
    fallen = [n for n in notices if status_of(n) in _FALLEN]
    later = [n for n in fallen if n.on and n.on[:10] > back]
    if later:
        return [n for n in notices if n.kind is not NoticeKind.REINSTATEMENT], []
    told = ", ".join(sorted({n.source for n in fallen if n.source != "retraction-watch"}))
    still = f"; the retraction is still reported by {told}" if told else ""
    note = f"reinstated on {back} (retraction-watch){still}"
    return [n for n in notices if n not in fallen], [note]


def _unknown(notices: Iterable[UpdateNotice]) -> list[str]:
    unnamed = [n for n in notices if n.kind is NoticeKind.UNKNOWN]
    told = [n for n in notices if n.kind in {NoticeKind.ADDENDUM, NoticeKind.CLARIFICATION}]
    return [
        *(f"{n.source} has a notice of a type unknown here: {n.word!r}" for n in unnamed),
        *(
            f"{n.source} has an {n.kind.value}"
            if n.kind is NoticeKind.ADDENDUM
            else f"{n.source} has a {n.kind.value}"
            for n in told
        ),
    ]


def _silent(records: Sequence[Record], found: set[Status]) -> list[str]:
    """Which services report a retraction, and which hold a record that does not."""
    notes = []
    for status in sorted(found & _FALLEN):
        telling = {r.source for r in records if any(status_of(n) is status for n in r.notices)}
        weak = {r.source for r in records if _only_titled(r, status)}
        quiet = {r.source for r in records} - telling - {"datacite"}
        if quiet:
            notes.append(f"{status.value}: said by {_names(telling)}, not by {_names(quiet)}")
        if weak == telling:
            notes.append(f"{status.value}: only the title says so ({_names(weak)})")
    return notes


def _only_titled(record: Record, status: Status) -> bool:
    saying = [n for n in record.notices if status_of(n) is status]
    return bool(saying) and all(n.weak for n in saying)


def _names(sources: Iterable[str]) -> str:
    return ", ".join(sorted(sources))


def _contradictions(notices: Sequence[UpdateNotice], own: set[str]) -> list[str]:
    """The same notice under names of different weight, within one service or between two.

    Several notices can be filed under the paper's ``own`` identifiers, so these identify none.
    """
    by_notice: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for notice in notices:
        if notice.weak or notice.kind not in _GRAVITY:
            continue
        record_id = notice.reference if notice.reference.isdigit() else ""
        names = {notice.doi, notice.pmid, f"#{record_id}" if record_id else ""} - own - {""}
        for name in names:
            by_notice[name][_GRAVITY[notice.kind]].add(notice.source)
    found = []
    for name, kinds in sorted(by_notice.items()):
        if len(kinds) > 1:
            said = "; ".join(
                f"{kind}: {_names(sources)}" for kind, sources in sorted(kinds.items())
            )
            found.append(f"the notice {name.lstrip('#')} is called by different names ({said})")
    return found
