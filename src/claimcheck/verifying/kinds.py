"""Whether an entry's type fits a record's kind of publication."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.model.record import Record, RecordKind

_ARTICLE = frozenset({RecordKind.ARTICLE, RecordKind.PREPRINT, RecordKind.PROCEEDINGS})
_PART = frozenset({RecordKind.CHAPTER, RecordKind.BOOK, RecordKind.PROCEEDINGS, RecordKind.REPORT})
_WHOLE = frozenset({RecordKind.BOOK, RecordKind.REPORT, RecordKind.THESIS})
_FITS: dict[str, frozenset[RecordKind]] = {
    "article": _ARTICLE,
    "inbook": _PART,
    "incollection": _PART,
    "inproceedings": _PART,
    "conference": _PART,
    "proceedings": frozenset({RecordKind.BOOK, RecordKind.PROCEEDINGS}),
    "book": _WHOLE,
    "collection": _WHOLE,
    "booklet": _WHOLE,
    "report": _WHOLE,
    "techreport": _WHOLE,
    "phdthesis": frozenset({RecordKind.THESIS, RecordKind.BOOK}),
    "mastersthesis": frozenset({RecordKind.THESIS, RecordKind.BOOK}),
    "thesis": frozenset({RecordKind.THESIS, RecordKind.BOOK}),
    "dataset": frozenset({RecordKind.DATASET}),
    "data": frozenset({RecordKind.DATASET}),
}
"""What each BibTeX and biblatex type can be. A type not listed (misc, online) says nothing."""
_MEETING = re.compile(
    r"\b(?:proceedings|conference|symposium|congress|workshop|meeting|lecture notes|abstracts?|suppl)",
    re.IGNORECASE,
)


def same_kind(entry_type: str, records: Sequence[Record]) -> bool | None:
    """Whether the type fits any of the record's kinds; ``None`` where either is unknown.

    A meeting paper printed in a journal or its supplement can be called either.
    """
    fits = _FITS.get(entry_type.lower())
    known = [record for record in records if record.kind is not RecordKind.UNKNOWN]
    if fits is None or not known:
        return None
    return any(record.kind in fits or _of_a_meeting(entry_type, record) for record in known)


def _of_a_meeting(entry_type: str, record: Record) -> bool:
    if entry_type.lower() not in {"inproceedings", "conference"}:
        return False
    return record.kind is RecordKind.ARTICLE and any(
        _MEETING.search(place) for place in (*record.journals, record.issue, record.volume)
    )
