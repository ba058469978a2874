"""What an audit says: findings, verdicts, and the audit that holds them."""

from __future__ import annotations

from enum import StrEnum

from claimcheck.model.claim import CertaintyLevel, Claim, Waiver
from claimcheck.model.study import Study
from claimcheck.model.text import Article, NotChecked, Span
from claimcheck.model.wording import Magnitude, Strength, WordedCertainty
from claimcheck.values import dataclass


class Level(StrEnum):
    """How much a finding matters (SARIF 2.1.0 levels)."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for a note."""
        return ("error", "warning", "note").index(self.value)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong, at one place, with its reasons and a way to put it right."""

    rule: str
    level: Level
    message: str
    path: str
    span: Span | None = None
    """Range of the article's source; ``None`` where the finding is about the whole file."""
    quote: str = ""
    line: int = 0
    """1-based; 0 where there is no place."""
    column: int = 0
    claim: str | None = None
    studies: tuple[str, ...] = ()
    suggestion: str = ""
    suppressed: str = ""
    """The reason given for suppressing or waiving it; empty if it stands."""
    in_source: bool = False
    """Whether it was a comment in the article that set it aside, not a waiver or a baseline."""


class VerdictKind(StrEnum):
    """The result of comparing a claim with its evidence."""

    SUPPORTED = "supported"
    OVERSTATED = "overstated"
    UNSUPPORTED = "unsupported"
    CONTRADICTED = "contradicted"
    UNCITABLE = "uncitable"


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the way to a verdict: what was asked, the answer, and on what facts."""

    name: str
    """``uncitable``, ``drops-out``, ``fit``, ``contradicted``, ``unsupported``, ``overstated``, ``supported``."""
    outcome: str
    """In one plain sentence."""
    facts: tuple[str, ...] = ()
    studies: tuple[str, ...] = ()
    decided: bool = False
    """Whether this step gave the verdict."""


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The strongest wording that the recorded evidence allows, and words for it."""

    certainty: CertaintyLevel | None
    """At most this; ``None`` without a body of evidence for an effect, or where GRADE does not apply."""
    strength: Strength
    """The strongest relation the text may state."""
    worded: WordedCertainty
    """The most certain verb phrase the text may use."""
    magnitude: Magnitude
    """The largest size the text may state."""
    words: tuple[str, ...] = ()
    """Example wordings, lay."""
    technical: tuple[str, ...] = ()
    """Example wordings for technical text (GRADE guidelines 26)."""
    because: tuple[str, ...] = ()
    """The steps from the starting level down, each with its fact."""
    register: str = "lay"
    """Who reads the text: ``lay`` or ``technical``."""

    @property
    def examples(self) -> tuple[str, ...]:
        """The example wordings for the readers of the text."""
        return self.technical if self.register == "technical" else self.words


@dataclass(frozen=True, slots=True)
class Verdict:
    """A verdict, computed from wording and evidence, with its steps."""

    kind: VerdictKind
    reasons: tuple[str, ...]
    steps: tuple[Step, ...] = ()
    ceiling: Ceiling | None = None
    suggestion: str = ""
    """The claim's own sentence, reworded to what the evidence supports; empty where none is needed or possible."""
    exceeds: tuple[str, ...] = ()
    """What exceeds the evidence: ``relation``, ``certainty``, ``magnitude``, ``breadth``, ``silence``."""


@dataclass(frozen=True, slots=True)
class JudgedClaim:
    """A claim and its verdict; no verdict where nobody has modelled its evidence."""

    claim: Claim
    verdict: Verdict | None = None
    lapsed: tuple[Waiver, ...] = ()
    """Its waivers that no longer hold, because words, model or evidence have changed."""


@dataclass(frozen=True, slots=True)
class ArticleAudit:
    """The result of auditing one article."""

    path: str
    article: Article | None
    """``None`` if it could not be read."""
    claims: tuple[JudgedClaim, ...] = ()
    findings: tuple[Finding, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()


@dataclass(frozen=True, slots=True)
class Audit:
    """The whole audit: articles, findings about the project, and the exit code."""

    articles: tuple[ArticleAudit, ...] = ()
    project_findings: tuple[Finding, ...] = ()
    """About the project rather than one article: bibliography, claims files, configuration."""
    not_checked: tuple[NotChecked, ...] = ()
    studies: tuple[Study, ...] = ()
    """The studies that claims cite and findings name, in order of key."""
    exit_code: int = 0

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding: those of each article in turn, then those about the project."""
        of_articles = (finding for one in self.articles for finding in one.findings)
        return (*of_articles, *self.project_findings)

    def _repr_html_(self) -> str:
        """How a notebook shows it."""
        from claimcheck.model.notebook import notebook_html

        return notebook_html(self)
