"""YAML is read by the core schema, with places, and nothing in it can do harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.yamlfiles.reading import MAX_DEPTH, read_yaml
from claimcheck.yamlfiles.scalars import as_written


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("12:30", "12:30"),
        ("2026-11-20", "2026-11-20"),
        ("0o17", 15),
        ("0x1F", 31),
        ("007", 7),
        ("1e3", 1000.0),
        ("1_000", "1_000"),
        ("true", True),
        ("null", None),
        ("~", None),
        ("'28'", "28"),
        ("!!str 28", "28"),
        ("<<", "<<"),
    ],
)
def test_bare_words_mean_what_the_core_schema_says(word: str, value: object) -> None:
    assert read_yaml(f"k: {word}").data == {"k": value}


def test_a_number_remembers_how_it_was_written() -> None:
    data = read_yaml("a: 0.50\nb: 007\nc: word").data
    assert [as_written(data[key]) for key in "abc"] == ["0.50", "007", "word"]


def test_every_value_and_key_has_its_place() -> None:
    document = read_yaml("a:\n  - b: é x\n    c: [1,\n      2]\n")
    assert document.place(("a", 0, "b")) == (2, 8)
    assert document.key_place(("a", 0, "c")) == (3, 5)
    assert document.place(("a", 0, "c", 1)) == (4, 7)
    assert document.place(("a", 0, "c", 9, "beyond")) == (3, 8)


def test_a_second_key_is_a_fault_and_the_first_counts() -> None:
    document = read_yaml("a: 1\nb: {c: 1, c: {d: 2}}\na: 2\n")
    assert document.data == {"a": 1, "b": {"c": 1}}
    assert [(f.line, f.column, f.code) for f in document.faults] == [
        (2, 11, "duplicate-key"),
        (3, 1, "duplicate-key"),
    ]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: 1\n b: 2", "does-not-parse", 2),
        ("a: [1", "does-not-parse", 1),
        ("a: 'x", "does-not-parse", 1),
        ("ok: 1\na: \x07", "does-not-parse", 2),
        ("a: 1\n---\nb: 2", "second-document", 2),
        ("a: !!python/object:os.system x", "tag", 1),
        ("a: !secret x", "tag", 1),
        ("? [a]\n: b", "key", 1),
        ("a: *nobody", "alias", 1),
        ("a: &x [*x]", "alias", 1),
        ("[" * (MAX_DEPTH + 5), "too-deep", 1),
    ],
)
def test_what_cannot_be_read_is_a_fault_with_its_line(text: str, code: str, line: int) -> None:
    faults = read_yaml(text).faults
    assert (faults[0].code, faults[0].line) == (code, line)


def test_aliases_work_but_cannot_unfold_into_gigabytes() -> None:
    assert read_yaml("a: &x [1, 2]\nb: *x").data == {"a": [1, 2], "b": [1, 2]}
    lines = ["l0: &l0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]" for n in range(1, 30)]
    document = read_yaml("\n".join(lines))
    assert [fault.code for fault in document.faults] == ["alias"]


@given(st.text() | st.text(alphabet="ab:-[]{},&*!|>'\"#%@ \n\t"))
def test_no_text_raises(text: str) -> None:
    document = read_yaml(text)
    assert document.faults or not document.broken
    assert all(fault.line >= 1 and fault.column >= 1 for fault in document.faults)


@pytest.mark.parametrize("sign", ["\u2028", "\x85", "\r"])
def test_places_are_those_of_an_editor_whatever_yaml_takes_for_a_line_end(sign: str) -> None:
    document = read_yaml(f'a: "pasted{sign} words"\nb: 1\nb: 2\nc: [1\n')
    assert document.place(("b",)) == (2, 4)
    second, last = document.faults
    assert (second.line, second.column) == (3, 1)
    assert "in line 2" in second.message
    assert last.line == 4
