"""How rules look at a claim's evidence: what it asserts, and what kind of study supports it."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.appraisal.certainty import relevant_results
from claimcheck.appraisal.excess import strength_of
from claimcheck.appraisal.facts import facts_of
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.study import Design, Result, Study
from claimcheck.model.wording import Strength

EFFECTS = frozenset({ClaimType.BENEFIT, ClaimType.HARM, ClaimType.COMPARISON})
PRIMARY = frozenset(
    {
        Design.RANDOMISED_TRIAL,
        Design.CROSSOVER_TRIAL,
        Design.NON_RANDOMISED_TRIAL,
        Design.BEFORE_AFTER,
        Design.COHORT,
        Design.CASE_CONTROL,
        Design.CROSS_SECTIONAL,
        Design.CASE_SERIES,
        Design.CASE_REPORT,
        Design.EXPERIMENT,
        Design.CONFERENCE_ABSTRACT,
        Design.MENDELIAN_RANDOMISATION,
    }
)
"""Designs that report a single body of data of their own."""
OBSERVATIONAL = frozenset(
    {
        Design.COHORT,
        Design.CASE_CONTROL,
        Design.CROSS_SECTIONAL,
        Design.CASE_SERIES,
        Design.CASE_REPORT,
    }
)
CONTROLLED = frozenset(
    {
        Design.UMBRELLA_REVIEW,
        Design.META_ANALYSIS,
        Design.SYSTEMATIC_REVIEW,
        Design.RANDOMISED_TRIAL,
        Design.CROSSOVER_TRIAL,
        Design.NON_RANDOMISED_TRIAL,
    }
)
GUIDANCE = frozenset({Design.GUIDELINE, Design.CONSENSUS, Design.FACT_SHEET, Design.EXPERT_PANEL})


def asserts_effect(claim: Claim, *, least: Strength = Strength.CONDITIONAL) -> bool:
    """Whether the claim is in the article and words an effect at least this strongly."""
    return claim.anchored and claim.type in EFFECTS and strength_of(claim) >= least


def results_of(claim: Claim, study: Study) -> tuple[Result, ...]:
    """What a study found on the claim's outcome; all its results where none is named."""
    return relevant_results(claim, facts_of(study))


def keys_of(studies: Iterable[Study]) -> tuple[str, ...]:
    """The keys of studies, in order, each once."""
    return tuple(sorted({study.key for study in studies}))
