"""Age groups from ages given in figures."""

from __future__ import annotations

import pytest

from claimcheck.language.people.ages import read_ages
from claimcheck.model.population import AgeGroup as A


@pytest.mark.parametrize(
    ("words", "groups"),
    [
        ("women aged 18 to 40", [A.ADULT]),
        ("people over 65", [A.OLDER_ADULT]),
        ("adults 50 years and older", [A.ADULT, A.OLDER_ADULT]),
        ("pupils 6-11 years old", [A.CHILD]),
        ("children under 2 years", [A.INFANT]),
        ("those aged 12 to 75 years", [A.ADOLESCENT, A.ADULT, A.OLDER_ADULT]),
        ("at least 80 years of age", [A.OLDER_ADULT]),
        ("45 men with gout", []),
        ("adults with a BMI over 30%", []),
        ("aged cheese", []),
    ],
)
def test_ages_in_figures_give_their_groups(words: str, groups: list[A]) -> None:
    assert list(read_ages(words)) == groups
