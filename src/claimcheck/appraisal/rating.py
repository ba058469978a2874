"""Check a reviewer's GRADE rating: its sums, its reasons, and whether the facts allow it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from claimcheck.appraisal.bodies import sort_evidence
from claimcheck.appraisal.certainty import LEVELS, CertaintyCeiling, certainty_ceiling
from claimcheck.appraisal.designs import Voice
from claimcheck.appraisal.excess import is_null
from claimcheck.model.claim import Certainty, CertaintyLevel, Claim
from claimcheck.model.settings import AppraisalSettings
from claimcheck.model.study import Study
from claimcheck.values import dataclass, replace

_DOWN_REASONS = (
    "risk-of-bias",
    "inconsistency",
    "indirectness",
    "imprecision",
    "publication-bias",
)
"""GRADE's five reasons for rating down, 1 or 2 levels each (Balshem 2011)."""
_UP_REASONS = ("large-effect", "dose-response", "opposing-confounding")
"""GRADE's three reasons for rating up; a very large effect counts 2 (GRADE guidelines 9)."""


class RatingFaultKind(StrEnum):
    """What is wrong with a rating."""

    ARITHMETIC = "arithmetic"
    REASON = "reason"
    UP_AFTER_DOWN = "up-after-down"
    UP_FROM_HIGH = "up-from-high"
    START = "start"
    ABOVE_CEILING = "above-ceiling"


@dataclass(frozen=True, slots=True)
class RatingFault:
    """One thing wrong with a reviewer's rating, in words."""

    kind: RatingFaultKind
    message: str


def check_rating(
    rated: Certainty, ceiling: CertaintyCeiling | None = None
) -> tuple[RatingFault, ...]:
    """What is wrong with a reviewer's rating; nothing where it holds.

    Args:
        rated: the rating with its reasons; the start is high unless it says otherwise.
        ceiling: what the facts allow without the reviewer's own rating, where known.
    """
    faults = [*_reasons(rated), *_order(rated), *_sum(rated)]
    if ceiling is not None and LEVELS.index(rated.rating) > LEVELS.index(ceiling.level):
        steps = "; ".join(ceiling.steps)
        message = f"rated {_name(rated.rating)}, but at most {_name(ceiling.level)}: {steps}"
        faults.append(RatingFault(RatingFaultKind.ABOVE_CEILING, message))
    return tuple(faults)


def rating_ceiling(
    claim: Claim, studies: Mapping[str, Study], *, settings: AppraisalSettings | None = None
) -> CertaintyCeiling | None:
    """The highest rating that the recorded facts allow; ``None`` where they allow no rating at all.

    It is that of the body on the claim's side, or of the other if there is none.
    """
    unrated = replace(claim, certainty=without_rating(claim.certainty))
    evidence = sort_evidence(unrated, studies)
    sides = (
        (evidence.supports, evidence.disputes, is_null(claim)),
        (evidence.disputes, evidence.supports, not is_null(claim)),
    )
    for lines, against, null in sides:
        body = [line for line in lines if line.fitness.voice is Voice.GRADED]
        ceiling = certainty_ceiling(
            unrated, body, against=against, null=null, settings=settings or AppraisalSettings()
        )
        if ceiling is not None:
            return ceiling
    return None


def without_rating(rated: Certainty | None) -> Certainty | None:
    """The judgements that only a person can make, without the rating itself."""
    return None if rated is None else replace(rated, rating=CertaintyLevel.HIGH)


def _name(level: CertaintyLevel) -> str:
    return level.value.replace("-", " ")


def _reasons(rated: Certainty) -> list[RatingFault]:
    faults = []
    for names, known, way in ((rated.down, _DOWN_REASONS, "down"), (rated.up, _UP_REASONS, "up")):
        for name, levels in names:
            if name not in known:
                message = f"{name!r} is not a GRADE reason to rate {way}; the reasons are {', '.join(known)}"
                faults.append(RatingFault(RatingFaultKind.REASON, message))
            most = 1 if way == "up" and name != "large-effect" else 2
            if not 1 <= levels <= most:
                message = f"{name} counts {levels} levels {way}; it can count 1" + (
                    " or 2" if most == 2 else ""
                )
                faults.append(RatingFault(RatingFaultKind.REASON, message))
    return faults


def _order(rated: Certainty) -> list[RatingFault]:
    faults = []
    if rated.up and rated.down:
        message = "rated up after being rated down; only what was not rated down may be rated up"
        faults.append(RatingFault(RatingFaultKind.UP_AFTER_DOWN, message))
    if rated.up and rated.start in (None, CertaintyLevel.HIGH):
        message = "rated up from high; only evidence that starts at low can be rated up"
        faults.append(RatingFault(RatingFaultKind.UP_FROM_HIGH, message))
    if rated.start in (CertaintyLevel.MODERATE, CertaintyLevel.VERY_LOW):
        message = f"starts at {_name(rated.start)}; evidence starts at high or at low"
        faults.append(RatingFault(RatingFaultKind.START, message))
    return faults


def _sum(rated: Certainty) -> list[RatingFault]:
    start = LEVELS.index(rated.start or CertaintyLevel.HIGH)
    down, up = (sum(levels for _, levels in reasons) for reasons in (rated.down, rated.up))
    comes_to = LEVELS[min(3, max(0, start - down + up))]
    if comes_to is rated.rating:
        return []
    message = f"{_name(LEVELS[start])} less {down}" + (f" plus {up}" if up else "")
    message += f" comes to {_name(comes_to)}, not {_name(rated.rating)}"
    return [RatingFault(RatingFaultKind.ARITHMETIC, message)]
