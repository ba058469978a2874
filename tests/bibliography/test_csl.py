"""CSL-JSON is read with the same care as BibTeX."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.bibliography.csl import read_csl
from claimcheck.model.study import Entry

ITEM = {
    "id": "novak2019",
    "type": "article-journal",
    "title": "<i>Iron</i> and sleep",
    "container-title": ["Northern Journal"],
    "author": [
        {"family": "Novák", "given": "Jana"},
        {"literal": "Iron Study Group"},
        {"family": "Berg", "given": "A.", "non-dropping-particle": "van der"},
    ],
    "issued": {"date-parts": [[2019, 3]]},
    "volume": 12,
    "issue": "4",
    "page": "101–110",
    "DOI": "https://doi.org/10.1000/NJ.4",
    "note": "PMID: 12345678\nPMCID: PMC7654321",
    "language": "en",
}


def test_a_sound_item_is_read_whole() -> None:
    entries, problems = read_csl(json.dumps([ITEM]).encode(), "refs.json")
    assert problems == ()
    assert entries == (
        Entry(
            key="novak2019",
            type="article-journal",
            title="Iron and sleep",
            authors=("Novák, Jana", "Iron Study Group", "van der Berg, A."),
            year=2019,
            journal="Northern Journal",
            volume="12",
            number="4",
            pages="101-110",
            doi="10.1000/nj.4",
            pmid="12345678",
            pmcid="PMC7654321",
            file="refs.json",
            line=1,
            extra=(("note", "PMID: 12345678\nPMCID: PMC7654321"), ("language", "en")),
        ),
    )


def test_a_broken_item_is_reported_with_its_line_and_the_others_load() -> None:
    text = '[\n{"id": "a", "title": "A"},\n{"id": "b", "title": B},\n{"id": "c", "title": "C"}\n]'
    entries, problems = read_csl(text.encode(), "x.json")
    assert [entry.key for entry in entries] == ["a", "c"]
    assert [(p.line, p.code, p.lost) for p in problems] == [(3, "does-not-parse", True)]
    assert entries[1].line == 4


def test_duplicates_are_reported_and_the_first_counts() -> None:
    text = '[{"id": "a", "title": "A", "title": "B"},\n{"id": "a", "title": "C"}]'
    entries, problems = read_csl(text.encode(), "x.json")
    assert [entry.title for entry in entries] == ["A"]
    assert [(p.line, p.code) for p in problems] == [(1, "duplicate-field"), (2, "duplicate-key")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "does-not-parse"),
        ("[]", "no-entries"),
        ("[1]", "does-not-parse"),
        ('[{"title": "A"}]', "does-not-parse"),
        ('"text"', "does-not-parse"),
        ('{"items": [{"id": "a", "title": "A", "DOI": "x"}]}', "bad-doi"),
        ('[{"id": "a", "issued": {"date-parts": [[null]]}}]', "no-title"),
    ],
)
def test_what_is_wrong_is_reported(text: str, code: str) -> None:
    assert code in {problem.code for problem in read_csl(text.encode(), "x.json")[1]}


@pytest.mark.parametrize(
    "text",
    [
        '[{"id": "a", "title": "A"}',
        '[{"id": "a", "title": "A"},\n',
        '[{"id": "a", "title": "A"}] [{"id": "b", "title": "B"}]',
        '[{"id": "a", "title": "A"}], "b": 1}]',
        '{"items": [{"id": "a", "title": "A"}]',
        '{"items": [{"id": "a", "title": "A"}], "more": [}',
        '{"id": "a", "title": "A"}]',
        f'[{{"id": "a", "title": "A"}}, {{"id": "b", "volume": {"9" * 5_000}}}]',
    ],
)
def test_what_may_be_lost_at_the_end_is_reported(text: str) -> None:
    entries, problems = read_csl(text.encode(), "x.json")
    assert [entry.key for entry in entries] == ["a"]
    assert any(problem.lost for problem in problems)


@pytest.mark.parametrize(
    "text", ['{"items": [%s], "more": [1]}\n', "[%s]\n", "%s", "%s\n%s", '{"references": [%s,%s]}']
)
def test_a_whole_file_of_any_shape_has_no_faults(text: str) -> None:
    items = tuple(f'{{"id": "a{n}", "title": "A"}}' for n in range(text.count("%s")))
    entries, problems = read_csl((text % items).encode(), "x.json")
    assert (len(entries), problems) == (len(items), ())


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*ITEM, "x"]), inner),
    max_leaves=8,
)


@given(
    st.binary()
    | json_values.map(json.dumps).map(str.encode)
    | st.text(alphabet='[]{}":,a1').map(str.encode)
)
def test_no_bytes_raise(data: bytes) -> None:
    entries, problems = read_csl(data, "x.json")
    assert entries or problems


def test_hostile_nesting_is_a_problem() -> None:
    assert read_csl(b"[" * 200_000, "x.json")[1]
    assert read_csl(b'[{"id": ' + b"[" * 200_000, "x.json")[1]
