"""A fault in an input file, as a value, so that everything else still loads."""

from __future__ import annotations

from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at one place of a bibliography, appraisals, verification or claims file."""

    path: str
    line: int
    """1-based; 0 where the fault has no line."""
    column: int
    """1-based; 0 where it is not known."""
    message: str
    """What is wrong and, if possible, what was expected."""
    code: str
    """Stable, kebab-case: ``does-not-parse``, ``duplicate-key``, ``swallowed-field`` …"""
    key: str = ""
    """The entry, study or claim it is about; empty where it is about the file."""
    lost: bool = False
    """Whether this place could not be loaded, so that an audit based on it is incomplete."""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        return f"{place}: {self.message}" if place else self.message
