"""Pages as they stand on the web: what is honest draws no finding, and much of what is not draws one."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.accuracy.registers import Judged, judged

ROUNDS = Path(__file__).with_name("rounds.txt")
SOURCING = "attribution/vague-source"
"""It faults where a claim comes from, true or overstated."""


@pytest.fixture(scope="module")
def sentences() -> list[Judged]:
    return [*judged("read", ROUNDS), *judged("unread", ROUNDS)]


def worded(one: Judged) -> set[str]:
    return {*one.rules} - {SOURCING}


def test_honest_sentences_draw_no_finding(sentences: list[Judged]) -> None:
    honest = [one for one in sentences if not one.meant.overstated]
    assert len(honest) > 300
    assert [one.meant.text for one in honest if worded(one)] == []


def test_two_fifths_of_the_overstated_are_flagged(sentences: list[Judged]) -> None:
    overstated = [one for one in sentences if one.meant.overstated]
    assert len(overstated) > 190
    assert sum(bool(worded(one)) for one in overstated) >= 0.4 * len(overstated)


def test_most_claims_are_found_and_little_else(sentences: list[Judged]) -> None:
    found = [one for one in sentences if one.claim]
    right = [one for one in found if one.meant.claim]
    assert len(right) >= 0.9 * len(found)
    assert len(right) >= 0.8 * sum(one.meant.claim for one in sentences)
