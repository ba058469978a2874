"""What the words of a sentence do: how strongly, certainly and largely they claim."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from claimcheck.model.text import Span
from claimcheck.values import dataclass


class Strength(IntEnum):
    """How strongly a sentence relates cause and effect (Sumner et al. 2014, BMJ 349:g7015)."""

    NONE = 0
    NO_RELATION = 1
    CORRELATIONAL = 2
    AMBIGUOUS = 3
    CONDITIONAL = 4
    CAN_CAUSE = 5
    CAUSES = 6

    @property
    def label(self) -> str:
        """The name as written in claims files: ``can-cause``."""
        return self.name.lower().replace("_", "-")

    @classmethod
    def from_label(cls, label: str) -> Strength:
        """The level whose :attr:`label` is ``label``; raises ``KeyError`` for any other word."""
        return cls[label.upper().replace("-", "_")]


class WordedCertainty(StrEnum):
    """The GRADE certainty that a verb phrase conveys (GRADE guidelines 26, Santesso 2020)."""

    HIGH = "high"
    """A bare verb: "reduces"."""
    MODERATE = "moderate"
    """"Probably", "likely"."""
    LOW = "low"
    """"May", "the evidence suggests"."""
    VERY_LOW = "very-low"
    """"The evidence is very uncertain", "it is unclear whether"."""


class Magnitude(StrEnum):
    """The size of effect that the words convey (GRADE guidelines 26)."""

    LARGE = "large"
    UNMARKED = "unmarked"
    SLIGHT = "slight"
    TRIVIAL = "trivial"


class Advice(StrEnum):
    """Whether a sentence advises, and how firmly (Li, Wang and Yu 2020)."""

    NONE = "none"
    WEAK = "weak"
    STRONG = "strong"


class CueKind(StrEnum):
    """What a cue justifies."""

    CAUSAL = "causal"
    CORRELATIONAL = "correlational"
    AMBIGUOUS = "ambiguous"
    HEDGE = "hedge"
    CAN = "can"
    NEGATION = "negation"
    NO_RELATION = "no-relation"
    BOOSTER = "booster"
    AMPLIFIER = "amplifier"
    MAGNITUDE = "magnitude"
    ADVICE = "advice"
    COMPARISON = "comparison"
    REPORTED = "reported"
    QUOTED = "quoted"
    CERTAINTY = "certainty"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that justify a reading; the span is into the text that was read."""

    kind: CueKind
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Wording:
    """What the words of one sentence claim, and the cues that show it."""

    strength: Strength = Strength.NONE
    """The level of the relation stated.

    A general denial ("does not cause", "no link") is level 1; a null result ("did not reduce", "no
    significant difference", "is not associated with") keeps the level of the relation it tested and
    is ``negated``: no evidence of an effect is not evidence of none.
    """
    certainty: WordedCertainty = WordedCertainty.HIGH
    certainty_score: float = 6.0
    """How certain the sentence sounds of its finding, 1 (very unsure) to 6 (certain)."""
    speculative: bool = False
    magnitude: Magnitude = Magnitude.UNMARKED
    amplified: bool = False
    """Whether a booster raises an efficacy or certainty word ("highly effective", "proven")."""
    advice: Advice = Advice.NONE
    negated: bool = False
    comparative: bool = False
    quoted: bool = False
    """Whether the words stand in quotation marks as somebody else's."""
    reported: bool = False
    """Whether the sentence tells of a finding as a source's ("the study found that …")."""
    cues: tuple[Cue, ...] = ()

    @property
    def asserted(self) -> Strength:
        """:attr:`strength`, but level 1 for every null, a test's result too."""
        return Strength.NO_RELATION if self.negated and self.strength else self.strength
