"""A claim: one health statement in an article, and what is cited for and against it."""

from __future__ import annotations

from enum import StrEnum

from claimcheck.model.population import Intervention, Outcome, Population
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength, Wording
from claimcheck.values import dataclass, field


class ClaimType(StrEnum):
    """What a claim asserts, which decides what evidence is fit for it (OCEBM 2011)."""

    BENEFIT = "benefit"
    HARM = "harm"
    """Harm and safety alike: "causes nausea", "is safe"."""
    ASSOCIATION = "association"
    PREVALENCE = "prevalence"
    PROGNOSIS = "prognosis"
    DIAGNOSIS = "diagnosis"
    MECHANISM = "mechanism"
    RECOMMENDATION = "recommendation"
    ADMINISTRATION = "administration"
    """Dose, route, form and the time they take."""
    COMPARISON = "comparison"
    FACT = "fact"
    """Nutrition facts, physiology, definitions with content."""
    SOURCE_REFERENCE = "source-reference"
    """The text points to a source and asserts what it is."""


class AttributionKind(StrEnum):
    """Where the words attribute a finding."""

    NONE = "none"
    VAGUE = "vague"
    """A source that nobody can find from the words: "a 2015 study"."""
    NAMED = "named"
    """A source is named but not linked."""
    LINKED = "linked"
    """With a citation, DOI or link."""
    AUTHORITY = "authority"
    """"Doctors recommend"."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """The words that attribute a claim to a source."""

    kind: AttributionKind = AttributionKind.NONE
    words: str = ""
    study: str | None = None
    """Key of the study that a reviewer identified behind the words."""
    particular: bool = False
    """Whether it is one particular source ("a 2015 study"), not sources in general."""


class Stance(StrEnum):
    """What a study says about a claim (SEPIO evidence direction)."""

    SUPPORTS = "supports"
    PARTLY_SUPPORTS = "partly-supports"
    NEUTRAL = "neutral"
    DISPUTES = "disputes"


SUPPORTING = frozenset({Stance.SUPPORTS, Stance.PARTLY_SUPPORTS})
"""The stances of a study that supports a claim, wholly or in part."""


class Indirectness(StrEnum):
    """Why a study bears on a claim only indirectly (GRADE indirectness)."""

    SPECIES = "species"
    """Animals or cells instead of people."""
    POPULATION = "population"
    INTERVENTION = "intervention"
    """Another form, dose, route, or mixed with something else."""
    NO_COMPARATOR = "no-comparator"
    COMPARATOR = "comparator"
    SURROGATE = "surrogate"
    OUTCOME = "outcome"
    TIME = "time"
    SECONDARY_SOURCE = "secondary-source"


@dataclass(frozen=True, slots=True)
class Citation:
    """An evidence line: a claim and a study, with what the study says about the claim."""

    study: str
    stance: Stance
    given: bool = False
    """Whether the article itself cites it; false where a reviewer found it."""
    role: str = "citesAsEvidence"
    """A CiTO property name."""
    quote: str = ""
    locator: str = ""
    indirect: tuple[Indirectness, ...] = ()
    note: str = ""


class CertaintyLevel(StrEnum):
    """GRADE certainty of a body of evidence for one outcome (Balshem 2011)."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    VERY_LOW = "very-low"


@dataclass(frozen=True, slots=True)
class Certainty:
    """A reviewer's rating with its reasons: levels down (1 or 2 each) and up."""

    rating: CertaintyLevel
    down: tuple[tuple[str, int], ...] = ()
    up: tuple[tuple[str, int], ...] = ()
    start: CertaintyLevel | None = None
    note: str = ""


class ReviewStatus(StrEnum):
    """Where a claim stands with its reviewers."""

    DRAFT = "draft"
    APPROVED = "approved"
    CHANGES_WANTED = "changes-wanted"


@dataclass(frozen=True, slots=True)
class Review:
    """A reviewer's decision, bound to what was decided on by a fingerprint."""

    status: ReviewStatus = ReviewStatus.DRAFT
    by: str = ""
    on: str = ""
    fingerprint: str = ""
    because: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    """The fingerprint's parts (words, model, each study), which show what has changed since."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A rule set aside for one claim, with a reason, a person responsible and an end date."""

    rule: str
    reason: str
    by: str
    until: str
    """ISO date, the last day on which it holds."""
    fingerprint: str = ""
    """Of the claim as it was waived; without one, the waiver holds whatever happens to the claim."""


@dataclass(frozen=True, slots=True)
class TextQuote:
    """Words of an article, stored so that they can be found again (W3C Web Annotation TextQuoteSelector)."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the claim is in the raw article behind a retold one (worked example only)."""

    article: str
    line: int
    """1-based."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One health statement: where it is, what it asserts, how strongly, and on what evidence."""

    id: str
    span: Span
    """Range of the article's source, or of the text given to :func:`claimcheck.find_claims`."""
    quote: str
    type: ClaimType = ClaimType.BENEFIT
    wording: Wording = field(default_factory=Wording)
    statement: str = ""
    population: Population = field(default_factory=Population)
    intervention: Intervention | None = None
    comparator: str | None = None
    outcome: Outcome | None = None
    strength: Strength = Strength.NONE
    """As a person modelled it, or else as the words say."""
    attribution: Attribution = field(default_factory=Attribution)
    citations: tuple[Citation, ...] = ()
    certainty: Certainty | None = None
    review: Review = field(default_factory=Review)
    waivers: tuple[Waiver, ...] = ()
    copies: tuple[Span, ...] = ()
    """Where the same statement is repeated: headline, standfirst, key points."""
    modelled: bool = False
    """Whether it comes from a claims file; otherwise it was found in the text."""
    anchored: bool = True
    """Whether its words were found in the article."""
    nearest: str = ""
    """If they were not: the most similar words of the article."""
    line: int = 0
    """The line of the claims file that models it; 0 if there is none."""
    selector: TextQuote | None = None
    """The words to anchor, as a claims file gives them; ``None`` for a claim found in the text."""
    restated: tuple[TextQuote, ...] = ()
    """Other wordings of the same statement in the article, as a claims file gives them."""
    origin: Origin | None = None
