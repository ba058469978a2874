"""A study: its bibliography entry, what it is (profile), and a person's judgement of it."""

from __future__ import annotations

from enum import StrEnum

from claimcheck.model.population import Intervention, Outcome, Population, Species
from claimcheck.values import dataclass, field


class Design(StrEnum):
    """Study designs (PubMed publication types, OCEBM 2011)."""

    UMBRELLA_REVIEW = "umbrella-review"
    META_ANALYSIS = "meta-analysis"
    SYSTEMATIC_REVIEW = "systematic-review"
    SCOPING_REVIEW = "scoping-review"
    RANDOMISED_TRIAL = "randomised-trial"
    CROSSOVER_TRIAL = "crossover-trial"
    NON_RANDOMISED_TRIAL = "non-randomised-trial"
    BEFORE_AFTER = "before-after"
    COHORT = "cohort"
    CASE_CONTROL = "case-control"
    CROSS_SECTIONAL = "cross-sectional"
    CASE_SERIES = "case-series"
    CASE_REPORT = "case-report"
    QUALITATIVE = "qualitative"
    PROTOCOL = "protocol"
    GUIDELINE = "guideline"
    CONSENSUS = "consensus"
    NARRATIVE_REVIEW = "narrative-review"
    EDITORIAL = "editorial"
    CONFERENCE_ABSTRACT = "conference-abstract"
    EXPERIMENT = "experiment"
    MODELLING = "modelling"
    MENDELIAN_RANDOMISATION = "mendelian-randomisation"
    FACT_SHEET = "fact-sheet"
    """An official body's fact sheet or a standard reference work."""
    EXPERT_PANEL = "expert-panel"
    """A panel's report that sets reference values or definitions."""
    OTHER = "other"

    @property
    def words(self) -> str:
        """As a phrase: "meta-analysis", "cohort study", "randomised trial"."""
        return _DESIGNS.get(self.value, self.value.replace("-", " "))


_DESIGNS = {
    "meta-analysis": "meta-analysis",
    "non-randomised-trial": "non-randomised trial",
    "before-after": "before-and-after study",
    "cohort": "cohort study",
    "case-control": "case-control study",
    "cross-sectional": "cross-sectional study",
    "qualitative": "qualitative study",
    "modelling": "modelling study",
    "mendelian-randomisation": "Mendelian randomisation study",
    "other": "study of another design",
}


class Status(StrEnum):
    """What has happened to a publication since."""

    RETRACTED = "retracted"
    WITHDRAWN = "withdrawn"
    PARTIALLY_RETRACTED = "partially-retracted"
    EXPRESSION_OF_CONCERN = "expression-of-concern"
    CORRECTED = "corrected"
    REINSTATED = "reinstated"
    RETRACTION_NOTICE = "retraction-notice"
    SUPERSEDED = "superseded"
    PREPRINT = "preprint"
    PREPRINT_PUBLISHED = "preprint-published"
    WITHDRAWN_PREPRINT = "withdrawn-preprint"
    CONFERENCE_ABSTRACT = "conference-abstract"
    CONTRADICTORY = "contradictory"


class Direction(StrEnum):
    """Which way a result points, from the perspective of the people studied."""

    BENEFIT = "benefit"
    HARM = "harm"
    NO_DIFFERENCE = "no-difference"
    """No important difference was shown; this does not mean equivalence unless the interval does."""
    ASSOCIATED = "associated"
    """A relation without good or bad: an association, a prevalence, a measured level."""
    MIXED = "mixed"
    UNCLEAR = "unclear"


class Risk(StrEnum):
    """Risk of bias as a person judged it (RoB 2, ROBINS-I merged to three)."""

    LOW = "low"
    SOME = "some-concerns"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Result:
    """What one study found for one outcome."""

    outcome: Outcome
    direction: Direction
    estimate: str | None = None
    """As printed: ``"RR 0.80"``, ``"MD -1.2 points"``."""
    interval: str | None = None
    """95 % interval as printed, ``"0.64 to 1.00"``; ``None`` where not known."""
    crosses_null: bool | None = None
    """Whether the interval includes no effect; ``None`` where it is not known."""
    size: str | None = None
    """``large``, ``moderate``, ``small`` or ``trivial`` as a person judged it; ``None`` if nobody did."""
    p: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """A fact of a profile, and the words or metadata it was read from."""

    field: str
    words: str
    where: str
    """``title``, ``abstract``, ``publication-type``, ``mesh`` or ``appraisal``."""


@dataclass(frozen=True, slots=True)
class StudyProfile:
    """What a study is, read from its record or set by a person."""

    design: Design = Design.OTHER
    species: frozenset[Species] = frozenset()
    population: Population = field(default_factory=Population)
    sample_size: int | None = None
    arms: int | None = None
    comparator: str | None = None
    blinding: str | None = None
    """``open``, ``single`` or ``double``; ``None`` where it is not stated."""
    outcomes: tuple[Outcome, ...] = ()
    result: Result | None = None
    funding: str | None = None
    registration: str | None = None
    read_from: tuple[Read, ...] = ()


class Sureness(StrEnum):
    """How far a person could verify what an appraisal says."""

    VERIFIED = "verified"
    PARTLY = "partly"


@dataclass(frozen=True, slots=True)
class Appraisal:
    """A person's judgement of one study (``bibliography/appraisals.yaml``)."""

    study: str
    design: Design
    sure: Sureness
    species: tuple[Species, ...] = (Species.HUMAN,)
    population: Population = field(default_factory=Population)
    intervention: Intervention | None = None
    comparator: str | None = None
    """``placebo``, ``usual care``, another treatment …; ``none`` for uncontrolled; ``None`` unknown."""
    n: int | None = None
    arms: int | None = None
    results: tuple[Result, ...] = ()
    risk_of_bias: Risk | None = None
    funding: str | None = None
    includes: tuple[str, ...] = ()
    """Keys of studies inside this review."""
    pools: Design | None = None
    """The design of the studies that a review pools, where all have the same one."""
    same_data_as: tuple[str, ...] = ()
    supersedes: tuple[str, ...] = ()
    status: tuple[Status, ...] = ()
    """What a person found about its standing; combined with what the services say."""
    notice: str | None = None
    """DOI of the retraction or correction notice."""
    unsure: tuple[str, ...] = ()
    """What could not be checked, in words."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A bibliography entry as it was read."""

    key: str
    type: str
    title: str
    authors: tuple[str, ...] = ()
    """``Family, Given``; a group author as it is written."""
    year: int | None = None
    journal: str = ""
    volume: str = ""
    number: str = ""
    pages: str = ""
    publisher: str = ""
    doi: str = ""
    pmid: str = ""
    pmcid: str = ""
    url: str = ""
    abstract: str = ""
    file: str = ""
    line: int = 0
    extra: tuple[tuple[str, str], ...] = ()


class Verification(StrEnum):
    """What the reference services said of an entry."""

    VERIFIED = "verified"
    MISMATCH = "mismatch"
    NOT_FOUND = "not-found"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True, slots=True)
class Study:
    """One study: its entry, profile, appraisal and standing."""

    entry: Entry
    profile: StudyProfile = field(default_factory=StudyProfile)
    appraisal: Appraisal | None = None
    status: frozenset[Status] = frozenset()
    verification: Verification = Verification.NOT_CHECKED
    verified_on: str = ""
    """ISO date of the last answer of a service; empty where there is none."""

    @property
    def key(self) -> str:
        """The bibliography key."""
        return self.entry.key

    @property
    def design(self) -> Design:
        """The design a person recorded, or else the one read from the record."""
        return self.appraisal.design if self.appraisal else self.profile.design

    @property
    def fallen(self) -> bool:
        """Whether no claim may rest on it: retracted or withdrawn, and not reinstated."""
        return bool(self.status & _FALLEN) and Status.REINSTATED not in self.status


_FALLEN = frozenset(
    {Status.RETRACTED, Status.WITHDRAWN, Status.WITHDRAWN_PREPRINT, Status.RETRACTION_NOTICE}
)
