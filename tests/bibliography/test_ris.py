"""RIS is read with the same care as BibTeX."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.bibliography.ris import read_ris
from claimcheck.model.study import Entry

RECORD = """\
TY  - JOUR
ID  - novak2019
AU  - Novák, Jana
AU  - Iron Study Group
A1  - Lindqvist P
TI  - Iron and sleep:
 a trial
T2  - Northern Journal
PY  - 2019/03//
VL  - 12
IS  - 4
SP  - 101
EP  - 110
DO  - https://doi.org/10.1000/NJ.4
UR  - http://example.org/a
KW  - iron
ER  -
"""


def test_a_sound_record_is_read_whole() -> None:
    entries, problems = read_ris(RECORD.encode(), "refs.ris")
    assert problems == ()
    assert entries == (
        Entry(
            key="novak2019",
            type="article",
            title="Iron and sleep: a trial",
            authors=("Novák, Jana", "Iron Study Group", "Lindqvist, P"),
            year=2019,
            journal="Northern Journal",
            volume="12",
            number="4",
            pages="101-110",
            doi="10.1000/nj.4",
            url="http://example.org/a",
            file="refs.ris",
            line=1,
            extra=(("kw", "iron"),),
        ),
    )


def test_records_without_a_key_get_one_that_nobody_has() -> None:
    record = "TY  - JOUR\nAU  - Novák, Jana\nTI  - Iron\nPY  - 2019\nER  - \n"
    entries, problems = read_ris((record * 3).encode("utf-8-sig"), "x.ris")
    assert problems == ()
    assert [entry.key for entry in entries] == ["novak2019", "novak2019a", "novak2019b"]


def test_faults_are_reported_with_their_lines_and_the_rest_loads() -> None:
    text = (
        "stray words\nTY  - JOUR\nID  - a\nTI  - A\nnot a tag\nTY  - JOUR\nID  - b\nTI  - B\n"
        "DO  - nonsense\nER  -\nTI  - outside\nTY  - JOUR\nID  - a\nTI  - C\n"
    )
    entries, problems = read_ris(text.encode(), "x.ris")
    assert [entry.key for entry in entries] == ["a", "b"]
    assert [(p.line, p.code) for p in problems] == [
        (1, "does-not-parse"),
        (2, "no-end"),
        (9, "bad-doi"),
        (11, "does-not-parse"),
        (12, "no-end"),
        (12, "duplicate-key"),
    ]
    assert entries[0].title == "A not a tag"


def test_a_record_that_swallowed_the_next_is_reported() -> None:
    text = "TY  - JOUR\nID  - a\nTI  - A\nPY  - 20~JOUR\nAU  - Roe, B\nTI  - B\nPY  - 2021\nER  -\n"
    entries, problems = read_ris(text.encode(), "x.ris")
    assert [entry.key for entry in entries] == ["a"]
    assert [(p.line, p.lost) for p in problems if p.code == "duplicate-field"] == [
        (6, True),
        (7, True),
    ]


def test_a_file_that_was_cut_off_is_no_whole_one() -> None:
    _, problems = read_ris(b"TY  - JOUR\nID  - a\nTI  - A\n", "x.ris")
    assert [(p.code, p.lost) for p in problems] == [("no-end", True)]


@pytest.mark.parametrize("text", ["", "\n\n", "TY  -"])
def test_a_file_without_entries_or_titles_is_reported(text: str) -> None:
    assert read_ris(text.encode(), "x.ris")[1]


@given(st.binary() | st.text(alphabet="TYERAUID  -\n19é").map(str.encode))
def test_no_bytes_raise(data: bytes) -> None:
    entries, problems = read_ris(data, "x.ris")
    assert entries or problems
