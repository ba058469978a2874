"""The one interface of all services: look up by identifier, search by what is known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from claimcheck.model.record import Record
from claimcheck.sources.asking import Request
from claimcheck.values import dataclass

Ask = Callable[[Request], tuple[Record, ...]]
"""Asks one question; raises :class:`~claimcheck.sources.asking.NotAnsweredError`."""


@dataclass(frozen=True, slots=True)
class Identifiers:
    """The identifiers of one work, folded; empty where unknown."""

    doi: str = ""
    pmid: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is known about a work without an identifier."""

    title: str
    author: str = ""
    """Family name of the first author."""
    year: int | None = None


class Source(Protocol):
    """A reference service.

    Both methods return what the service holds, nothing where it says that it holds nothing,
    and let :class:`~claimcheck.sources.asking.NotAnsweredError` through.
    """

    @property
    def name(self) -> str:
        """The name it goes by: ``crossref``, ``pubmed`` and so on."""
        ...

    def knows(self, ids: Identifiers) -> bool:
        """Whether it can be asked for these identifiers."""
        ...

    def look_up(self, ids: Identifiers, ask: Ask) -> tuple[Record, ...]:
        """The records under an identifier: its PMID first where the service knows PMIDs."""
        ...

    def search(self, wanted: Wanted, ask: Ask) -> tuple[Record, ...] | None:
        """Candidates by title, best first as the service sees it; ``None`` if it has no search."""
        ...
