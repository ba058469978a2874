"""The answers of the evidence graph."""

from __future__ import annotations

from claimcheck.model.claim import Citation, Claim
from claimcheck.model.study import Study
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class ClaimRef:
    """A claim and its article; ids are unique only within an article."""

    article: str
    claim: Claim

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.claim.id


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A study as it is cited for one claim."""

    citation: Citation
    study: Study | None
    """``None`` where the bibliography has no such study."""


@dataclass(frozen=True, slots=True)
class Affected:
    """What loses its support if a study falls."""

    study: str
    studies: tuple[str, ...]
    """Reviews that include it, reports of the same data, and reviews of those, by key."""
    claims: tuple[ClaimRef, ...]
    """Claims that rest on it or on one of those."""
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Several keys for what looks like one publication."""

    keys: tuple[str, ...]
    by: str
    """``doi``, ``pmid`` or ``title``."""
    value: str


@dataclass(frozen=True, slots=True)
class Orphans:
    """Loose ends."""

    studies: tuple[str, ...]
    """Studies that no claim cites and no other study includes or names."""
    claims: tuple[ClaimRef, ...]
    """Claims that cite no study."""
    missing: tuple[tuple[ClaimRef, str], ...]
    """Claims with a key they cite that no study has."""
