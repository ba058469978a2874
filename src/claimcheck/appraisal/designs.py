"""Which study design can carry which type of claim: the table.

After the Oxford levels of evidence (OCEBM 2011): which design answers which question, 1 the best.
Sources that are no study of their own (guidelines, fact sheets, panels, narrative reviews) carry
facts, physiology and routine practice, never the benefit of a treatment.
"""

from __future__ import annotations

from enum import StrEnum

from claimcheck.appraisal.facts import REVIEWS
from claimcheck.model.claim import ClaimType
from claimcheck.model.study import Design


class Voice(StrEnum):
    """The way in which a source can carry a claim."""

    GRADED = "graded"
    """Enters a body of evidence whose certainty GRADE limits."""
    PLAIN = "plain"
    """Carries facts, physiology and practice in plain words, without GRADE."""
    LINK = "link"
    """Shows that things go together, not that one makes the other."""
    LABORATORY = "laboratory"
    """Carries a mechanism, if the words say that it was seen in animals or cells."""
    REPORTED = "reported"
    """Carries no more than "has been reported"."""
    UNFIT = "unfit"


_POOLED = tuple(sorted(REVIEWS))
_RANDOMISED = (Design.RANDOMISED_TRIAL, Design.CROSSOVER_TRIAL)
AUTHORITY = (Design.GUIDELINE, Design.CONSENSUS, Design.FACT_SHEET, Design.EXPERT_PANEL)
OVERVIEW = (Design.NARRATIVE_REVIEW, Design.SCOPING_REVIEW)
_UNCONTROLLED = (
    Design.BEFORE_AFTER,
    Design.CASE_SERIES,
    Design.CASE_REPORT,
    Design.CONFERENCE_ABSTRACT,
)
_TRIED = (Design.NON_RANDOMISED_TRIAL,)
_COHORT = (Design.COHORT, Design.MENDELIAN_RANDOMISATION)
_CASE_CONTROL = (Design.CASE_CONTROL,)
_SURVEY = (Design.CROSS_SECTIONAL,)
LABORATORY = (Design.EXPERIMENT,)

_Row = tuple[tuple[tuple[Design, ...], Voice, int], ...]
_EFFECT: _Row = (
    (_POOLED, Voice.GRADED, 1),
    (_RANDOMISED, Voice.GRADED, 2),
    (_TRIED + _COHORT, Voice.GRADED, 3),
    (_UNCONTROLLED, Voice.REPORTED, 4),
)
TABLE: dict[ClaimType, _Row] = {
    ClaimType.BENEFIT: _EFFECT,
    ClaimType.COMPARISON: _EFFECT,
    ClaimType.HARM: (
        (_POOLED, Voice.GRADED, 1),
        (_RANDOMISED, Voice.GRADED, 2),
        (_TRIED + _COHORT + _CASE_CONTROL, Voice.GRADED, 3),
        (_SURVEY, Voice.LINK, 4),
        (_UNCONTROLLED, Voice.REPORTED, 4),
        (AUTHORITY, Voice.PLAIN, 2),
    ),
    ClaimType.PROGNOSIS: (
        (_POOLED, Voice.GRADED, 1),
        (_COHORT, Voice.GRADED, 2),
        (_RANDOMISED + _TRIED, Voice.GRADED, 3),
        (_CASE_CONTROL + _UNCONTROLLED, Voice.REPORTED, 4),
        (AUTHORITY, Voice.PLAIN, 2),
    ),
    ClaimType.DIAGNOSIS: (
        (_POOLED, Voice.GRADED, 1),
        (_SURVEY + _COHORT, Voice.GRADED, 2),
        (_CASE_CONTROL + _UNCONTROLLED, Voice.REPORTED, 4),
        (AUTHORITY, Voice.PLAIN, 2),
    ),
    ClaimType.ASSOCIATION: (
        (_POOLED, Voice.LINK, 1),
        (_RANDOMISED + _TRIED + _COHORT, Voice.LINK, 2),
        (_CASE_CONTROL + _SURVEY, Voice.LINK, 3),
        (OVERVIEW + _UNCONTROLLED, Voice.REPORTED, 4),
        (AUTHORITY, Voice.PLAIN, 2),
    ),
    ClaimType.PREVALENCE: (
        (_POOLED + _SURVEY, Voice.LINK, 2),
        (_COHORT + OVERVIEW, Voice.LINK, 3),
        (_RANDOMISED + _TRIED + _CASE_CONTROL + _UNCONTROLLED, Voice.REPORTED, 4),
        (AUTHORITY, Voice.PLAIN, 2),
    ),
    ClaimType.MECHANISM: (
        (_POOLED + AUTHORITY, Voice.PLAIN, 1),
        (_RANDOMISED + _TRIED + OVERVIEW, Voice.PLAIN, 2),
        (_COHORT + _CASE_CONTROL + _SURVEY, Voice.LINK, 3),
        (_UNCONTROLLED, Voice.REPORTED, 4),
        (LABORATORY, Voice.LABORATORY, 5),
    ),
    ClaimType.FACT: (
        (_POOLED + AUTHORITY, Voice.PLAIN, 1),
        (_RANDOMISED + _TRIED + OVERVIEW + _COHORT + _SURVEY, Voice.PLAIN, 2),
        (_CASE_CONTROL, Voice.LINK, 3),
        (_UNCONTROLLED, Voice.REPORTED, 4),
        (LABORATORY, Voice.LABORATORY, 5),
    ),
    ClaimType.ADMINISTRATION: (
        (_POOLED + AUTHORITY, Voice.PLAIN, 1),
        (_RANDOMISED + OVERVIEW, Voice.PLAIN, 2),
        (_TRIED + _COHORT, Voice.PLAIN, 3),
        (_SURVEY + _CASE_CONTROL + _UNCONTROLLED, Voice.REPORTED, 4),
        (LABORATORY, Voice.LABORATORY, 5),
    ),
    ClaimType.RECOMMENDATION: (
        (AUTHORITY, Voice.PLAIN, 1),
        (_POOLED, Voice.GRADED, 1),
        (_RANDOMISED, Voice.GRADED, 2),
        (_TRIED + _COHORT, Voice.GRADED, 3),
    ),
}
