"""A folder of references as it was loaded: entries, studies, and every fault found on the way."""

from __future__ import annotations

from bisect import bisect_left

from claimcheck.model.problem import Problem
from claimcheck.model.study import Entry, Study
from claimcheck.model.verification import VerificationRecord
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Bibliography:
    """All references of a project.

    Faults are values in ``problems``; the rest is loaded.
    """

    entries: tuple[Entry, ...] = ()
    """In the order of their files."""
    studies: tuple[Study, ...] = ()
    """One for each entry, in order of key, joined with its appraisal and verification."""
    problems: tuple[Problem, ...] = ()
    verification: VerificationRecord | None = None
    """``None`` where there is no verification file, or none that can be read."""
    files: tuple[str, ...] = ()
    """Every file that was read, in order."""

    def study(self, key: str) -> Study | None:
        """The study of that key; ``None`` where there is none."""
        at = bisect_left(self.studies, key, key=lambda study: study.key)
        found = self.studies[at] if at < len(self.studies) else None
        return found if found is not None and found.key == key else None
