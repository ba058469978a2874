"""The shape of ``claims/<article>.yaml``."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from claimcheck.folding.patterns import pattern
from claimcheck.folding.text import did_you_mean, nearest
from claimcheck.model import claim as model
from claimcheck.model.cito import CITO
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.yamlfiles.shapes import (
    Flag,
    InterventionShape,
    Listed,
    OutcomeShape,
    PopulationShape,
    Shape,
    Text,
)

SCHEMA = "claimcheck.claims/1"
_LABELS = [level.label for level in Strength]

# "A 2015 study", "one small trial", "the paper": one source, and nobody has said which.
_PARTICULAR = pattern(
    r"\b(?:an?|one|the|this|another)\s+"
    r"(?:(?!(?:of|and|or|in|from|by)\b)[\w'’.,-]+\s+){0,5}?"
    r"(?:study|trial|review|meta-analysis|paper|article|report|survey|analysis|experiment|abstract"
    r"|dissertation|thesis|publication)\b",
    re.IGNORECASE,
)


def is_particular(words: str) -> bool:
    """Whether words that give a claim to a source tell of one particular source.

    "A 2015 study" does; "studies", "research" and "a growing number of trials" do not.
    """
    return _PARTICULAR.search(words) is not None


def _strength(value: Any) -> Any:
    if isinstance(value, Strength):
        return value
    try:
        return Strength.from_label(value)
    except (KeyError, AttributeError, TypeError):
        near = nearest(str(value), _LABELS)
        meant = f" (did you mean {near!r}?)" if near else ""
        told = f"{value!r:.60} is not a strength{meant}; expected one of: {', '.join(_LABELS)}"
        raise ValueError(told) from None


def _role(value: str) -> str:
    if value not in CITO:
        raise ValueError(f"{value!r:.60} is not a CiTO property{did_you_mean(value, CITO)}")
    return value


def _date(value: str) -> str:
    try:
        day = date.fromisoformat(value).isoformat()
    except ValueError:
        day = ""
    if day != value:  # ISO has shorter forms, which do not sort with this one
        raise ValueError(f"expected a date such as 2026-11-20, not {value!r:.40}")
    return value


StrengthWord = Annotated[
    Strength, BeforeValidator(_strength), WithJsonSchema({"type": "string", "enum": _LABELS})
]
Role = Annotated[
    Text, AfterValidator(_role), WithJsonSchema({"type": "string", "enum": sorted(CITO)})
]
Steps = Annotated[int, Field(ge=1, le=2)]
Date = Annotated[Text, AfterValidator(_date), WithJsonSchema({"type": "string", "format": "date"})]
Name = Annotated[Text, Field(min_length=1)]


class QuoteShape(Shape):
    """Words of the article; prefix and suffix distinguish copies (W3C TextQuoteSelector)."""

    makes = model.TextQuote
    short = "exact"
    exact: Name
    prefix: Text = ""
    suffix: Text = ""


class AttributionShape(Shape):
    """Where the words attribute the finding."""

    makes = model.Attribution
    kind: model.AttributionKind = model.AttributionKind.NONE
    words: Text = ""
    study: Text | None = None
    particular: Flag | None = None

    def parts(self) -> dict[str, Any]:
        """``particular`` is read from the words where the file does not say."""
        vague = self.kind is model.AttributionKind.VAGUE
        read = vague and is_particular(self.words)
        return {
            **super().parts(),
            "particular": read if self.particular is None else self.particular,
        }


class CitationShape(Shape):
    """A study that is cited for or against the claim."""

    makes = model.Citation
    study: Name
    stance: model.Stance
    given: Flag = False
    role: Role = "citesAsEvidence"
    quote: Text = ""
    locator: Text = ""
    indirect: Listed[model.Indirectness] = ()
    note: Text = ""


class CertaintyShape(Shape):
    """A reviewer's GRADE rating, with the levels taken off and added."""

    makes = model.Certainty
    rating: model.CertaintyLevel
    start: model.CertaintyLevel | None = None
    down: dict[Text, Steps] = Field(default_factory=dict)
    up: dict[Text, Steps] = Field(default_factory=dict)
    note: Text = ""

    def parts(self) -> dict[str, Any]:
        """Reasons as pairs, in the order of the file."""
        return {**super().parts(), "down": tuple(self.down.items()), "up": tuple(self.up.items())}


class ReviewShape(Shape):
    """A reviewer's decision, bound by its fingerprint to what was decided on."""

    makes = model.Review
    status: model.ReviewStatus = model.ReviewStatus.DRAFT
    by: Text = ""
    on: Date | None = None
    fingerprint: Text = ""
    because: Text = ""
    parts_: dict[Text, Text] = Field(default_factory=dict, alias="parts")

    def parts(self) -> dict[str, Any]:
        """The fingerprint's parts as pairs, in the order of the file."""
        found = super().parts()
        found.pop("parts_", None)
        return {**found, "on": self.on or "", "parts": tuple(self.parts_.items())}


class WaiverShape(Shape):
    """A rule set aside for the claim: with a reason, an owner and a last day."""

    makes = model.Waiver
    rule: Name
    reason: Name
    by: Name
    until: Date
    fingerprint: Text = ""


class OriginShape(Shape):
    """Where the raw article behind a retold one makes the claim."""

    makes = model.Origin
    article: Text
    line: Annotated[int, Field(ge=1)]


class ClaimShape(Shape):
    """One health claim of the article."""

    makes = model.Claim
    id: Annotated[Text, Field(pattern=r"^[A-Za-z0-9][\w.-]*$")]
    quote: QuoteShape
    restated: Listed[QuoteShape] = ()
    statement: Text = ""
    type: model.ClaimType
    population: PopulationShape | None = None
    intervention: InterventionShape | None = None
    comparator: Text | None = None
    outcome: OutcomeShape | None = None
    strength: StrengthWord
    attribution: AttributionShape | None = None
    origin: OriginShape | None = None
    citations: Listed[CitationShape] = ()
    certainty: CertaintyShape | None = None
    review: ReviewShape | None = None
    waive: Listed[WaiverShape] = ()

    def claim(self, line: int) -> model.Claim:
        """The claim, not yet anchored in its article; ``line`` is where the file models it."""
        parts = self.parts()
        quote = parts.pop("quote")
        waivers = parts.pop("waive", ())
        return model.Claim(
            **parts,
            span=Span(0, 0),
            quote=quote.exact,
            selector=quote,
            waivers=waivers,
            modelled=True,
            anchored=False,
            line=line,
        )


class ClaimsShape(Shape):
    """A whole claims file."""

    makes = dict
    schema_: Annotated[Literal["claimcheck.claims/1"], Field(alias="schema")]
    article: Name
    claims: list[ClaimShape]
