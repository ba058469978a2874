"""A clause and its finite verb."""

from __future__ import annotations

from enum import Enum

from claimcheck.appraisal.clauses.words import Shape, Word
from claimcheck.values import dataclass


class Part(Enum):
    """What a clause does in its sentence."""

    SAID = "asserted"
    DEFINES = "says which thing is meant"
    LEFT = "a condition, a concession or a question: nothing is asserted"
    TELLS = "who says so"


@dataclass(frozen=True, slots=True)
class Predicate:
    """A finite verb, or the auxiliary that opens one."""

    word: Word
    shape: Shape
    part: Part
    joined: bool
    """Whether it shares the subject of the verb before it: "eases pain and helps"."""
    several: bool | None
    """Whether its subject is in the plural; ``None`` where that cannot be told."""
    subject: str
    """The first word of its subject, in lower case; empty where it has none."""


class Clause:
    """A clause as far as it has been read."""

    def __init__(self, part: Part, *, several: bool | None = None, named: bool = False) -> None:
        self.part = part
        self.named, self.several, self.headed = named, several, False
        self.subject = ""
        self.fronted = False
        self.relative = False
        self.together = False
        """Whether its subject is several things joined by "and"."""
        self.waits = False
        """Whether its verb may come after a comma: "that oats, eaten daily, lowered …"."""
        self.verb: Predicate | None = None
        self.pauses = 0
        """Commas since its subject began."""
        self.named_one = False
        """Whether "a" or "an" has come since its verb, so that "that" tells of a thing."""
        self.joining = False
        """Whether a comma or "and" has just come after its verb."""
        self.likely: list[tuple[int, int]] = []
        """How doubtful and where the words are that may be its verb if nothing else is."""

    def begin_again(self) -> None:
        """Wait for another subject."""
        self.named, self.several, self.headed, self.fronted = False, None, False, False
        self.subject, self.pauses = "", 0
