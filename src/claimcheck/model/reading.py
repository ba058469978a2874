"""What a single sentence says: its claim, wording, people, source and numbers."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import Protocol

from claimcheck.model.claim import Attribution, Claim, ClaimType
from claimcheck.model.population import Intervention, Outcome, Population
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength, Wording
from claimcheck.values import dataclass, field


class NumberKind(StrEnum):
    """What a number in a health text measures."""

    PERCENTAGE = "percentage"
    PERCENTAGE_POINTS = "percentage-points"
    FREQUENCY = "frequency"
    """"One in five", "3 out of 1,000": the value is the share, 0 to 1."""
    MULTIPLE = "multiple"
    """"Three times", "2.5-fold", "twice"."""
    RATIO = "ratio"
    """A risk, odds, hazard or rate ratio; the interval where one is given."""
    DIFFERENCE = "difference"
    """A mean or risk difference; the interval where one is given."""
    INTERVAL = "interval"
    """A confidence interval without an estimate."""
    P_VALUE = "p-value"
    SAMPLE_SIZE = "sample-size"
    DOSE = "dose"
    DURATION = "duration"
    AGE = "age"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text, with what it measures; the span is into the text that was read."""

    kind: NumberKind
    span: Span
    text: str
    value: float
    low: float | None = None
    """Lower end of a range ("5 to 10 mg") or of the interval given with an estimate."""
    high: float | None = None
    unit: str = ""
    """``mg``, ``mcg``, ``week`` …; for a ratio its measure: ``rr``, ``or``, ``hr``."""
    sign: str = ""
    """``<``, ``>``, ``<=``, ``>=`` where the text bounds the value."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence, completely read. Spans are into the sentence given."""

    text: str
    is_claim: bool
    does: str
    """What the sentence does: ``assertion``, ``question``, ``method``, ``navigation`` …"""
    span: Span | None
    """The words that make the claim; ``None`` where the sentence is no claim."""
    wording: Wording
    type: ClaimType | None = None
    attribution: Attribution = field(default_factory=Attribution)
    source: Span | None = None
    """The words that name the source; ``None`` where none is named."""
    people: tuple[Span, ...] = ()
    population: Population = field(default_factory=Population)
    intervention: Intervention | None = None
    comparator: str | None = None
    outcome: Outcome | None = None
    numbers: tuple[Number, ...] = ()
    cues: tuple[tuple[str, Span], ...] = ()
    """The words behind each answer other than the wording, by name: ``does``, ``type``, ``topic``."""

    @property
    def strength(self) -> Strength:
        """As :attr:`Wording.strength`."""
        return self.wording.strength

    @property
    def asserted(self) -> Strength:
        """As :attr:`Wording.asserted`."""
        return self.wording.asserted

    @property
    def quoted(self) -> bool:
        """As :attr:`Wording.quoted`."""
        return self.wording.quoted

    @property
    def tells_number(self) -> bool:
        """Whether the sentence has a number that measures something."""
        return bool(self.numbers)

    @property
    def has_figures(self) -> bool:
        """Whether the sentence has a number."""
        return bool(self.numbers)

    def could_tell(self, kinds: Collection[NumberKind]) -> bool:
        """Whether the sentence has a number of one of ``kinds``."""
        return any(number.kind in kinds for number in self.numbers)


class ReadSoFar(Protocol):
    """The answers of a :class:`Reading`, each of which can be computed on first use."""

    @property
    def is_claim(self) -> bool:
        """Whether the sentence is a health claim."""
        ...

    @property
    def does(self) -> str:
        """What the sentence does."""
        ...

    @property
    def span(self) -> Span | None:
        """The words that make the claim."""
        ...

    @property
    def wording(self) -> Wording:
        """How strongly, certainly and largely they claim."""
        ...

    @property
    def strength(self) -> Strength:
        """The level of the relation stated; cheaper than ``is_claim`` and ``wording``."""
        ...

    @property
    def asserted(self) -> Strength:
        """The same, but level 1 for every null result."""
        ...

    @property
    def quoted(self) -> bool:
        """Whether the words are in quotation marks, as somebody else's."""
        ...

    @property
    def type(self) -> ClaimType | None:
        """The type of the claim."""
        ...

    @property
    def attribution(self) -> Attribution:
        """The source named for the finding."""
        ...

    @property
    def source(self) -> Span | None:
        """The words that name the source."""
        ...

    @property
    def people(self) -> tuple[Span, ...]:
        """The words that say who is meant."""
        ...

    @property
    def population(self) -> Population:
        """The population that these words describe."""
        ...

    @property
    def intervention(self) -> Intervention | None:
        """What is taken or done."""
        ...

    @property
    def comparator(self) -> str | None:
        """What it is compared with."""
        ...

    @property
    def outcome(self) -> Outcome | None:
        """What is said to change."""
        ...

    @property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers that measure something."""
        ...

    @property
    def tells_number(self) -> bool:
        """Whether there are any ``numbers``; cheaper than finding them all."""
        ...

    @property
    def has_figures(self) -> bool:
        """``False`` only where the sentence has no number."""
        ...

    def could_tell(self, kinds: Collection[NumberKind]) -> bool:
        """``False`` only where the sentence has no number of ``kinds``; cheaper than ``numbers``."""
        ...

    @property
    def cues(self) -> tuple[tuple[str, Span], ...]:
        """The words behind the answers, by name."""
        ...


def claim_of(reading: ReadSoFar, name: str, span: Span, quote: str) -> Claim:
    """The claim that a sentence makes, at ``span`` of its text or article, with the words ``quote``."""
    return Claim(
        id=name,
        span=span,
        quote=quote,
        type=reading.type or ClaimType.FACT,
        wording=reading.wording,
        population=reading.population,
        intervention=reading.intervention,
        comparator=reading.comparator,
        outcome=reading.outcome,
        strength=reading.asserted,
        attribution=reading.attribution,
    )
