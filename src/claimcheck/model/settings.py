"""What a project can set about judging evidence."""

from __future__ import annotations

from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class AppraisalSettings:
    """Thresholds of judgement. All are rules of thumb, and verdicts that depend on one say so."""

    small_total: int = 400
    """People in a body of evidence under which it is imprecise; 0 or more.

    A rule of thumb for continuous outcomes (GRADE guidelines 6, Guyatt 2011).
    """
    contradiction_minimum: int = 30
    """People that evidence needs, where their number is known, not to be tiny; 0 or more.

    A single disputing study with fewer does not contradict, and a body with fewer loses two levels.
    """

    def __post_init__(self) -> None:
        for name in ("small_total", "contradiction_minimum"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} must be 0 or more, not {getattr(self, name)}")
