"""What the reference services said of each study (``bibliography/verification.json``)."""

from __future__ import annotations

from enum import StrEnum

from claimcheck.model.study import Status, Verification
from claimcheck.values import dataclass


class Answer(StrEnum):
    """How one service answered for one entry."""

    FOUND = "found"
    NOT_FOUND = "not-found"
    NOT_CHECKED = "not-checked"
    """It could not be asked, or its answer could not be used. Never counted as clean."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice about a publication, as reported by one source."""

    status: Status
    words: str = ""
    """The source's own word for it: ``Retraction in``, ``expression_of_concern``."""
    doi: str = ""
    pmid: str = ""
    on: str = ""
    """ISO date of the notice; empty where the source gives none."""


@dataclass(frozen=True, slots=True)
class SourceAnswer:
    """What one service said about one entry, and when."""

    source: str
    """``crossref``, ``pubmed``, ``europepmc``, ``openalex``, ``datacite``, ``retraction-watch``."""
    answer: Answer
    on: str = ""
    """ISO 8601 date and time of the answer."""
    record: str = ""
    """The identifier of the record it gave."""
    status: tuple[Status, ...] = ()
    notices: tuple[Notice, ...] = ()
    why: str = ""
    """Why it is ``not-checked``; empty otherwise."""


@dataclass(frozen=True, slots=True)
class FieldMismatch:
    """A field whose value in the bibliography differs from a source's."""

    field: str
    entry: str
    """The value in the bibliography."""
    found: str
    """The value at the source."""
    source: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact learnt about a study, with its source and the date it was read."""

    name: str
    """``design``, ``species``, ``population``, ``publication-types``, ``mesh``, ``sample-size``,
    ``funding``, ``abstract`` or ``abstract-sha256``."""
    values: tuple[str, ...]
    source: str
    on: str = ""


@dataclass(frozen=True, slots=True)
class StudyVerification:
    """What all services together said about one study."""

    key: str
    verdict: Verification
    status: tuple[Status, ...] = ()
    """The union over the sources, in alphabetical order."""
    fields: tuple[FieldMismatch, ...] = ()
    sources: tuple[SourceAnswer, ...] = ()
    facts: tuple[Fact, ...] = ()
    on: str = ""
    """ISO date of the last answer of a service."""
    entry: str = ""
    """sha256 of the entry as it was checked; a different entry under the same key is unchecked."""
    not_checked: tuple[str, ...] = ()
    """What could not be asked, and why."""
    notes: tuple[str, ...] = ()
    """What else a reader should know: who disagrees, a merged PMID, the words that differ."""

    def values(self, name: str) -> tuple[str, ...]:
        """The values of every fact of that name, in order, without repetition."""
        return tuple(dict.fromkeys(v for f in self.facts if f.name == name for v in f.values))


@dataclass(frozen=True, slots=True)
class VerificationRecord:
    """A whole verification file."""

    studies: tuple[StudyVerification, ...] = ()
    """In order of key."""
    note: str = ""
    """What the file is, where it is not a plain answer of the services."""

    def study(self, key: str) -> StudyVerification | None:
        """What was said about the study of that key; ``None`` where nobody asked."""
        return next((study for study in self.studies if study.key == key), None)
