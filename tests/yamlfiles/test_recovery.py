"""One item that is not YAML does not lose the others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.yamlfiles.recovery import read_items

LIST = """\
schema: x/1
items:
  - id: a
    note: fine

  # a comment
  - id: b
    note: "never closed
  - id: c
    list: [1, 2
  - id: d
    note: fine
"""


def test_sound_items_of_a_list_survive_with_their_places() -> None:
    document = read_items(LIST, "items")
    assert [item["id"] for item in document.data["items"]] == ["a", "d"]
    assert document.data["schema"] == "x/1"
    assert document.place(("items", 1, "note")) == (12, 11)
    assert [fault.line for fault in document.faults] == [8, 10]


def test_sound_items_of_a_mapping_survive_and_a_second_key_is_reported() -> None:
    text = "items:\n  a: {n: 1}\n  b: {n: 1\n  c: {n: 3}\n  a: {n: 4}\n"
    document = read_items(text, "items")
    assert document.data["items"] == {"a": {"n": 1}, "c": {"n": 3}}
    assert document.key_place(("items", "c")) == (4, 3)
    assert [fault.code for fault in document.faults] == ["does-not-parse", "duplicate-key"]


def test_what_is_told_of_an_item_names_lines_of_the_file() -> None:
    text = "items:\n  - id: a\n    n: [1\n  - id: b\n    n: 1\n    n: 2\n"
    _, second = read_items(text, "items").faults
    assert second.line == 6
    assert "the first, in line 5, counts" in second.message


def test_a_merge_conflict_is_called_one() -> None:
    text = (
        "items:\n  - id: a\n<<<<<<< HEAD\n    n: 1\n=======\n    n: 2\n>>>>>>> theirs\n  - id: b\n"
    )
    document = read_items(text, "items")
    (fault,) = document.faults
    assert (fault.line, fault.message) == (3, "a merge conflict is not resolved here")
    assert document.data["items"] == [{"id": "b"}]


def test_an_item_may_refer_to_an_item_above_though_another_is_broken() -> None:
    text = "all: &p {n: 1}\nitems:\n  - &a {id: a, of: *p}\n  - {id: b\n  - {id: c, like: *a}\n"
    document = read_items(text, "items")
    first = {"id": "a", "of": {"n": 1}}
    assert document.data["items"] == [first, {"id": "c", "like": first}]
    assert [fault.line for fault in document.faults] == [4]


def test_aliases_that_unfold_without_end_are_told_as_such() -> None:
    layers = [f"  - &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)]
    document = read_items("items:\n  - &a0 {id: a}\n" + "".join(layers), "items")
    assert {fault.message for fault in document.faults} == {"aliases expand to too much data"}
    assert document.data["items"][0] == {"id": "a"}


def test_half_a_character_is_a_fault_with_its_place() -> None:
    document = read_items("items:\n  - id: a\n  - id: \ud800b\n", "items")
    assert document.data["items"] == [{"id": "a"}]
    assert [(fault.line, fault.column) for fault in document.faults] == [(3, 9)]


def test_a_sound_file_is_read_as_a_whole() -> None:
    assert not read_items("items:\n  - id: a\n", "items").broken


def test_a_file_without_the_section_keeps_its_own_fault() -> None:
    document = read_items("a: [", "items")
    assert document.broken
    assert document.faults


@given(st.text(alphabet="ab:-[]{},&*!|>'\"#@ \n"))
def test_no_text_raises(text: str) -> None:
    document = read_items(f"items:\n  - {text}\n  - id: z\n", "items")
    assert document.faults or not document.broken
