"""Records that look alike and are not: of every design, from medicine and from elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.appraisal.profile import profile_study
from claimcheck.model.population import Species
from claimcheck.model.study import Design

POOLED = frozenset({Design.META_ANALYSIS, Design.UMBRELLA_REVIEW, Design.MODELLING})
"""Designs whose species says who was studied by others."""


def _records() -> list[tuple[str, str, Design, bool]]:
    text = Path(__file__).with_name("contrasts.txt").read_text("utf-8")
    found = []
    for block in text.split("\n\n")[1:]:
        told, title, *rest = block.strip().splitlines()
        design, who = told.split()
        found.append((title, " ".join(rest), Design(design), who == "people"))
    return found


RECORDS = _records()


@pytest.mark.parametrize(("title", "abstract", "design", "_people"), RECORDS)
def test_what_it_is(title: str, abstract: str, design: Design, _people: bool) -> None:
    assert profile_study(title, abstract).design is design


@pytest.mark.parametrize(
    ("title", "abstract", "people"),
    [
        (title, abstract, people)
        for title, abstract, design, people in RECORDS
        if design not in POOLED
    ],
)
def test_whether_people_were_studied(title: str, abstract: str, people: bool) -> None:
    assert (Species.HUMAN in profile_study(title, abstract).species) is people
