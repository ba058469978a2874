"""Works as the loopback holds them. Everything about them is invented; the prefix 10.5555 is the
one that Crossref keeps for tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

ALL = frozenset({"crossref", "pubmed", "europepmc", "openalex"})


@dataclass(frozen=True)
class Work:
    """One publication, from which every service's record is made."""

    doi: str = ""
    pmid: str = ""
    title: str = ""
    subtitle: str = ""
    authors: tuple[tuple[str, str], ...] = ()
    groups: tuple[str, ...] = ()
    year: int = 0
    online: int = 0
    journal: str = ""
    abbreviation: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    kind: str = "journal-article"
    held_by: frozenset[str] = ALL
    types: tuple[tuple[str, str], ...] = (("D016428", "Journal Article"),)
    mesh: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str, str], ...] = ()
    """PubMed's notices: RefType, RefSource, PMID."""
    retracted: bool = False
    """OpenAlex's is_retracted."""
    abstract: str = ""
    licence: str = ""
    funders: tuple[str, ...] = ()
    crossref: dict[str, Any] = field(default_factory=dict)
    """Fields put over those of the Crossref record."""
    europepmc: dict[str, Any] = field(default_factory=dict)
    openalex: dict[str, Any] = field(default_factory=dict)
    datacite: dict[str, Any] = field(default_factory=dict)

    @property
    def whole_title(self) -> str:
        return f"{self.title}: {self.subtitle}" if self.subtitle else self.title


def update(
    kind: str, doi: str, *, by: str = "publisher", on: str = "2020-03-04", **more: Any
) -> dict[str, Any]:
    """One item of Crossref's ``updated-by`` or ``update-to``."""
    year, month, day = (int(part) for part in on.split("-"))
    parts = {"date-parts": [[year, month, day]], "date-time": f"{on}T00:00:00Z"}
    return {"DOI": doi, "type": kind, "label": kind.title(), "source": by, "updated": parts, **more}
