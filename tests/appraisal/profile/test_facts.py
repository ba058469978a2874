"""The facts of invented records: how many, against what, measured how, found what, paid by whom."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.appraisal.profile import profile_study
from claimcheck.model.study import StudyProfile

_YES: dict[bool | None, str] = {True: "yes", False: "no"}
FACTS: dict[str, Callable[[StudyProfile], object]] = {
    "size": lambda profile: profile.sample_size,
    "arms": lambda profile: profile.arms,
    "blinding": lambda profile: profile.blinding,
    "comparator": lambda profile: profile.comparator,
    "funding": lambda profile: profile.funding,
    "registration": lambda profile: profile.registration,
    "outcomes": lambda profile: ", ".join(outcome.name for outcome in profile.outcomes),
    "kind": lambda profile: next((outcome.kind for outcome in profile.outcomes), None),
    "direction": lambda profile: profile.result and profile.result.direction,
    "estimate": lambda profile: profile.result and profile.result.estimate,
    "interval": lambda profile: profile.result and profile.result.interval,
    "p": lambda profile: profile.result and profile.result.p,
    "crosses": lambda profile: profile.result and _YES.get(profile.result.crosses_null),
}


def _told() -> list[tuple[str, str, str, str]]:
    text = Path(__file__).with_name("facts.txt").read_text("utf-8")
    found = []
    for block in text.split("\n\n")[1:]:
        facts, title, *rest = block.strip().splitlines()
        for fact in facts.split("; "):
            name, _, value = fact.partition("=")
            found.append((title, " ".join(rest), name, value))
    return found


@pytest.mark.parametrize(("title", "abstract", "fact", "value"), _told())
def test_a_fact_of_the_record(title: str, abstract: str, fact: str, value: str) -> None:
    assert str(FACTS[fact](profile_study(title, abstract))) == value
