"""The verification file is written sorted, and read back equal."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.bibliography.verification import (
    fingerprint_entry,
    read_verification,
    write_verification,
)
from claimcheck.model.study import Entry, Verification
from claimcheck.model.verification import (
    StudyVerification,
    VerificationRecord,
)
from tests.bibliography.records import RECORD


def test_a_record_is_read_back_equal() -> None:
    record, problems = read_verification(write_verification(RECORD))
    assert (record, problems) == (RECORD, ())


def test_studies_are_sorted_one_block_each_and_say_nothing_twice() -> None:
    text = write_verification(VerificationRecord(RECORD.studies[::-1]))
    studies = json.loads(text)["studies"]
    assert list(studies) == ["a2001", "b2002"]
    assert studies["b2002"] == {"verdict": "not-checked"}
    assert text.endswith("}\n")


def test_values_of_one_fact_from_several_sources_are_joined() -> None:
    study = RECORD.study("a2001")
    assert study is not None
    assert study.values("mesh") == ("Humans", "Iron", "Sleep")
    assert RECORD.study("nobody") is None


def test_a_wrong_block_is_reported_with_its_line_and_the_others_load() -> None:
    text = write_verification(RECORD).replace('"mismatch"', '"dubious"')
    record, problems = read_verification(text, "v.json")
    assert record is not None
    assert [study.key for study in record.studies] == ["b2002"]
    assert [(p.path, p.line, p.code, p.key, p.lost) for p in problems] == [
        ("v.json", 5, "wrong-value", "a2001", True)
    ]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"schema": "x"}', '{"schema": "claimcheck.verification/1"}', "[" * 99999],
)
def test_a_file_that_is_none_is_reported_and_nothing_is_taken_for_checked(text: str) -> None:
    record, problems = read_verification(text)
    assert record is None
    assert problems[0].lost


def test_a_block_that_stands_twice_is_reported_and_neither_counts() -> None:
    block = '    "a": {"verdict": "verified", "on": "2026-01-01"}'
    text = f'{{"schema": "claimcheck.verification/1", "studies": {{\n{block},\n{block}\n}}}}'
    record, (problem,) = read_verification(text)
    assert (record, problem.line, problem.lost) == (None, 2, True)


@pytest.mark.parametrize("value", ["9" * 5_000, "[" * 600 + "]" * 600])
def test_a_value_beyond_measure_is_reported(value: str) -> None:
    text = f'{{"schema": "claimcheck.verification/1", "studies": {{"a": {{"facts": {value}}}}}}}'
    assert any(problem.lost for problem in read_verification(text)[1])


def test_unknown_keys_of_a_later_version_are_passed_over() -> None:
    text = '{"schema": "claimcheck.verification/1", "studies": {"a": {"verdict": "verified", "new": 1}}}'
    record, problems = read_verification(text)
    assert record == VerificationRecord((StudyVerification("a", Verification.VERIFIED),))
    assert problems == ()


def test_a_fingerprint_covers_what_is_checked_and_nothing_else() -> None:
    entry = Entry("a", "article", "Iron", year=2001, file="x.bib", line=3)
    same = Entry("a", "article", "Iron", year=2001, file="y.bib", line=9, extra=(("note", "x"),))
    other = Entry("a", "article", "Iron", year=2002)
    assert fingerprint_entry(entry) == fingerprint_entry(same) != fingerprint_entry(other)


@given(
    st.builds(
        VerificationRecord,
        st.lists(
            st.builds(StudyVerification, key=st.text(alphabet="abc", min_size=1)),
            unique_by=lambda s: s.key,
        ).map(lambda studies: tuple(sorted(studies, key=lambda s: s.key))),
    )
)
def test_any_record_is_read_back_equal(record: VerificationRecord) -> None:
    assert read_verification(write_verification(record)) == (record, ())
