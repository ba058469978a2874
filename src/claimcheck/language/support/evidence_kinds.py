"""What an evidence sentence reports: a finding, a method, an aim, or what is still needed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.folding.patterns import pattern
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class EvidenceKind:
    """A thing that evidence sentences do, and how far it makes them bear a claim out."""

    does: str
    points: float
    """On the scale of support, 1 to 5."""
    pattern: re.Pattern[str]


_DONE = (
    r"measured|assessed|assigned|randomi[sz]ed|allocated|collected|recorded|used|searched|obtained|"
    r"recruited|enrolled|included|analy[sz]ed|evaluated|performed|conducted|calculated|estimated|"
    r"asked|extracted|selected|divided|administered|completed|given|invited|interviewed"
)
_WE = (
    r"searched|included|used|analy[sz]ed|conducted|recruited|randomly|collected|measured|performed|"
    r"enrolled|extracted|compared|investigated|examined|explored|studied|assessed|evaluated|reviewed|tested"
)
METHODS, AIM = "tells of methods", "states an aim"
CONCLUSION, EFFECT = "states a conclusion", "tells an effect"
_EVIDENCE_KINDS = (
    EvidenceKind(
        METHODS,
        -0.5,
        pattern(rf"\b(?:was|were) (?:then |also |randomly |both )?(?:{_DONE})\b|\bwe (?:{_WE})\b"),
    ),
    EvidenceKind(
        "names statistics or procedure",
        -0.2,
        pattern(
            r"\bregression\b|\bmodels? (?:were|was)\b|\bcriteria\b|\bquestionnaires?\b|\bdatabases?\b|"
            r"\bprotocol\b|\binformed consent\b|\bbaseline\b|\bfollow-up\b"
        ),
    ),
    EvidenceKind(
        AIM,
        -0.3,
        pattern(
            r"\bwe (?:\w+ )?(?:aim(?:ed)?|sought|tried|decided|intend(?:ed)?|set out) to\b|"
            r"\b(?:the|our|main|primary) (?:aim|goal|objective|purpose)s?\b|"
            r"\bwe (?:\w+ )?hypothesi[sz]ed\b|\bour (?:\w+ )?hypothesis (?:is|was|that)\b|\btest(?:s|ed|ing)? the hypothesis\b|"
            r"\bwe will\b|\bwe (?:describe|report) the (?:design|protocol|recruitment)\b|"
            r"\b(?:this|the present) (?:paper|article|study|review) "
            r"(?:investigates|examines|explores|aims|reviews|discusses|addresses)\b|"
            r"\b(?:are|is) (?:currently )?being (?:evaluated|tested|studied|investigated)\b"
        ),
    ),
    EvidenceKind(
        CONCLUSION,
        0.4,
        pattern(
            r"\b(?:conclu\w+|suggests?|indicates?|demonstrates?|appears?|evidence|may|"
            r"(?:our|these) (?:findings|results|data))\b"
        ),
    ),
    EvidenceKind(
        EFFECT,
        0.2,
        pattern(
            r"\b(?:associated with|(?:more|less) likely|(?:increase|reduce)d? (?:the )?risk|"
            r"risk factor|linked to|improves?|reduces?|increases?|led to|resulted in|"
            r"significantly|effective)\b"
        ),
    ),
    EvidenceKind(
        "asks for further research or action",
        -0.3,
        pattern(r"\b(?:need(?:ed|s)?|warranted|further|future|required|should|unclear)\b"),
    ),
)


def kinds_of(folded: str) -> Iterator[EvidenceKind]:
    """What a sentence in lower case does."""
    return (kind for kind in _EVIDENCE_KINDS if kind.pattern.search(folded))
