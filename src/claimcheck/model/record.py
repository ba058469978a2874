"""What a reference service holds about one publication, in one shape for all services."""

from __future__ import annotations

from enum import StrEnum

from claimcheck.values import dataclass


class NoticeKind(StrEnum):
    """What a notice says about a publication (Crossref's update types, and reinstatement)."""

    RETRACTION = "retraction"
    PARTIAL_RETRACTION = "partial-retraction"
    WITHDRAWAL = "withdrawal"
    REMOVAL = "removal"
    EXPRESSION_OF_CONCERN = "expression-of-concern"
    CORRECTION = "correction"
    """Corrections, corrigenda and errata alike."""
    REINSTATEMENT = "reinstatement"
    """Reported only by the Retraction Watch file."""
    NEW_VERSION = "new-version"
    ADDENDUM = "addendum"
    CLARIFICATION = "clarification"
    UNKNOWN = "unknown"
    """A type this version does not know: shown, never dropped."""


@dataclass(frozen=True, slots=True)
class UpdateNotice:
    """One notice about a publication, as reported by one service."""

    kind: NoticeKind
    source: str
    """The service that reported it: ``crossref``, ``pubmed`` …"""
    word: str = ""
    """The service's own word: ``erratum``, ``RetractionIn``, ``RETRACTED:`` in a title."""
    doi: str = ""
    """DOI of the notice, folded; empty where it is not given."""
    pmid: str = ""
    on: str = ""
    """ISO date, or year and month, or year; empty where it is not given."""
    by: str = ""
    """Who asserts it within the service: ``publisher`` or ``retraction-watch``."""
    reference: str = ""
    """How the service cites the notice."""
    weak: bool = False
    """Whether only a title says so."""


class RecordKind(StrEnum):
    """What kind of publication a record describes."""

    ARTICLE = "journal-article"
    PREPRINT = "preprint"
    PROCEEDINGS = "proceedings-paper"
    CHAPTER = "chapter"
    BOOK = "book"
    THESIS = "thesis"
    REPORT = "report"
    DATASET = "dataset"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Record:
    """One publication as one service describes it; an empty value is an unknown one."""

    source: str
    doi: str = ""
    pmid: str = ""
    pmcid: str = ""
    titles: tuple[str, ...] = ()
    """Every title the service gives: with its subtitle, without, translated, original."""
    authors: tuple[str, ...] = ()
    """``Family, Given``, in the service's order."""
    groups: tuple[str, ...] = ()
    """Group authors."""
    authors_complete: bool = True
    """``False`` if the service says that its list of authors is cut short."""
    years: tuple[int, ...] = ()
    """Every year of publication given: in print, online, as issued."""
    journals: tuple[str, ...] = ()
    """Full and abbreviated names; a preprint's server; a chapter's book."""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    kind: RecordKind = RecordKind.UNKNOWN
    publication_types: tuple[str, ...] = ()
    """As PubMed names them: "Randomized Controlled Trial"."""
    mesh: tuple[str, ...] = ()
    mesh_automated: bool = False
    """Whether a machine indexed it (``IndexingMethod="Automated"``)."""
    funding: tuple[str, ...] = ()
    abstract: str = ""
    licence: str = ""
    """Address or name of the licence, where the service gives one."""
    notices: tuple[UpdateNotice, ...] = ()
    """Notices about this publication."""
    is_notice: bool = False
    """Whether this record is itself the notice of a retraction, not a study."""
    notice_of: tuple[str, ...] = ()
    """DOIs or PMIDs that this record, being a notice, retracts."""
    published_as: tuple[str, ...] = ()
    """DOIs or PMIDs of the journal version of this preprint."""
    conference_abstract: bool = False
    on: str = ""
    """ISO date on which the service was asked."""
