"""The shapes of ``bibliography/appraisals.yaml`` and ``bibliography/verification.json``."""

from __future__ import annotations

from claimcheck.model.study import Appraisal, Result
from claimcheck.model.verification import StudyVerification
from claimcheck.yamlfiles.leaves import one_of, whole
from claimcheck.yamlfiles.shapes import INTERVENTION, OUTCOME, POPULATION, Listed, shape_of

SCHEMA = "claimcheck.appraisals/1"

RESULT = shape_of(Result, outcome=OUTCOME, size=one_of(["large", "moderate", "small", "trivial"]))
APPRAISAL = shape_of(
    Appraisal,
    makes=dict,
    but={"study"},
    population=POPULATION,
    intervention=INTERVENTION,
    n=whole(0),
    arms=whole(0),
    results=Listed(RESULT),
)
"""The study's key is that of its block."""
VERIFIED = shape_of(StudyVerification, makes=dict, but={"key"})
"""The study's key is that of its block."""
