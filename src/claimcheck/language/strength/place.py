"""A word of relation in its place, and the level of strength it can state."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.strength.neighbours import BE
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.relations import Term, Weight
from claimcheck.model.wording import Strength
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A word of relation in its clause."""

    words: Sequence[str]
    hit: Hit[Term]
    floor: int
    """Index of the clause's first word."""
    hedged: bool
    """Whether a modal stands before it in the clause."""

    def after(self) -> str:
        """The next word; empty at the end."""
        return self.words[self.hit.last] if self.hit.last < len(self.words) else ""

    def before(self) -> str:
        """The word before; empty at the start."""
        return self.words[self.hit.first - 1] if self.hit.first else ""

    def follows(self, openers: frozenset[str], reach: int = 7) -> bool:
        """Whether one of ``openers`` comes at most ``reach`` words before, in the clause."""
        first = self.hit.first
        return not openers.isdisjoint(self.words[max(self.floor, first - reach) : first])


Level = tuple[Strength, Weight]
NO_LEVEL: Level = (Strength.NONE, Weight.NONE)
CORRELATIONAL, CAUSES = Strength.CORRELATIONAL, Strength.CAUSES

COPULAS = BE | word_set(
    "appear appears appeared seem seems seemed prove proves proved found shown considered as "
    "represent represents represented"
)
OBSERVED = word_set("was were is are has have")
