from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.model.verification import StudyVerification
from tests.verifying.accuracy import INTRODUCTION, right, run, table, told
from tests.verifying.cases import FAULTY, SOUND, Case

Results = list[tuple[Case, StudyVerification]]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return run(tmp_path_factory.mktemp("accuracy"))


def test_there_are_at_least_sixty_of_each() -> None:
    assert len(FAULTY) >= 60
    assert len(SOUND) >= 60


def test_every_fault_is_found_and_named(results: Results) -> None:
    missed = [(c.kind, r.key, told(r)) for c, r in results if c.expected and not right(c, r)]
    assert missed == []


def test_no_sound_entry_is_flagged(results: Results) -> None:
    flagged = [
        (c.kind, r.key, r.fields, r.notes, r.not_checked)
        for c, r in results
        if not c.expected and not right(c, r)
    ]
    assert flagged == []


def test_both_values_of_every_mismatch_are_shown(results: Results) -> None:
    for _, result in results:
        assert all(mismatch.entry and mismatch.source for mismatch in result.fields)


def test_the_documented_table_is_this_one(results: Results) -> None:
    page = Path(__file__).parents[2] / "docs" / "verification-accuracy.md"
    assert page.read_text("utf-8") == f"{INTRODUCTION}{table(results)}\n"
