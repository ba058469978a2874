"""Whether one text words a finding more strongly than another."""

from __future__ import annotations

from typing import Literal

from claimcheck.model.wording import Strength, Wording

Comparison = Literal["exaggerates", "same", "downplays"]

_STEP = {
    Strength.NONE: 0,
    Strength.NO_RELATION: 0,
    Strength.CORRELATIONAL: 1,
    Strength.AMBIGUOUS: 1,
    Strength.CONDITIONAL: 2,
    Strength.CAN_CAUSE: 3,
    Strength.CAUSES: 3,
}
"""Four steps that readers distinguish (Adams et al. 2017; Yu, Li and Wang 2019)."""


def step_of(strength: Strength) -> int:
    """The step of a level, 0 (no relation, or none stated) to 3 (causes)."""
    return _STEP[strength]


def compare_strength(told: Wording, source: Wording) -> Comparison:
    """Compare two wordings by the steps that readers distinguish."""
    ours, theirs = step_of(told.asserted), step_of(source.asserted)
    if ours == theirs:
        return "same"
    return "exaggerates" if ours > theirs else "downplays"
