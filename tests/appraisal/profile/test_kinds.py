"""Records whose design and species show in how the work went more than in a name for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.appraisal.profile import profile_study
from claimcheck.model.population import Species
from claimcheck.model.study import Design

POOLED = frozenset(
    {Design.META_ANALYSIS, Design.UMBRELLA_REVIEW, Design.MODELLING, Design.PROTOCOL}
)
"""Designs whose species says who was studied by others, or is yet to be."""
NAMES = {"people": "human", "nobody": ""}


def _records() -> list[tuple[str, str, str, set[str]]]:
    text = Path(__file__).with_name("kinds.txt").read_text("utf-8")
    found = []
    for block in text.split("\n\n")[1:]:
        told, title, *rest = block.strip().splitlines()
        design, whom = told.split()
        found.append((title, " ".join(rest), design, set(NAMES.get(whom, whom).split(",")) - {""}))
    return found


RECORDS = _records()


@pytest.mark.parametrize(("title", "abstract", "design", "_whom"), RECORDS)
def test_what_was_done(title: str, abstract: str, design: str, _whom: set[str]) -> None:
    assert profile_study(title, abstract).design == design


@pytest.mark.parametrize(
    ("title", "abstract", "whom"),
    [(title, abstract, whom) for title, abstract, design, whom in RECORDS if design not in POOLED],
)
def test_whom_it_was_done_to(title: str, abstract: str, whom: set[str]) -> None:
    assert profile_study(title, abstract).species - {Species.CELLS} == whom
