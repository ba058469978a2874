"""How one piece of evidence bears on one claim."""

from __future__ import annotations

from claimcheck.model.claim import Stance
from claimcheck.model.wording import Cue
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Support:
    """Stance of an evidence text towards a claim, and how fully it supports the claim."""

    stance: Stance
    score: float
    """1 (unrelated) to 5 (states the same)."""
    reasons: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()
