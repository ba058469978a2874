"""A wrong item is told with its place, what was expected, and the nearest right word."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from claimcheck.yamlfiles.checking import Where, check, check_head
from claimcheck.yamlfiles.reading import read_yaml
from claimcheck.yamlfiles.shapes import Flag, Listed, OutcomeShape, Shape, Text


class Part(Shape):
    """A part."""

    makes = dict
    kind: Literal["warm", "cold"] = "warm"
    outcome: OutcomeShape | None = None


class Whole(Shape):
    """A whole."""

    makes = dict
    name: Text
    long_name: Text = ""
    count: int = 0
    flag: Flag = False
    parts_of: Listed[Part] = ()


def told(text: str) -> tuple[Any, list[tuple[int, int, str, str]]]:
    document = read_yaml(text)
    shape, problems = check(Whole, document.data, Where(document, (), "f.yaml", "k"))
    assert all(p.path == "f.yaml" and p.key == "k" and p.lost for p in problems)
    return shape, [(p.line, p.column, p.code, p.message) for p in problems]


def test_one_value_stands_for_a_list_and_null_for_absent() -> None:
    shape, problems = told("name: 0.50\nlong-name: null\nparts-of: {kind: cold, outcome: pain}\n")
    assert problems == []
    assert shape.name == "0.50"
    assert shape.long_name == ""
    assert shape.parts_of[0].outcome.name == "pain"


def test_an_unknown_key_is_reported_with_the_nearest_and_the_rest_is_read() -> None:
    shape, problems = told("name: x\nparts-of:\n  - knd: cold\n  - kind: cold\n")
    assert [part.kind for part in shape.parts_of] == ["warm", "cold"]
    assert problems == [
        (
            3,
            5,
            "unknown-key",
            "unknown key 'knd' (did you mean 'kind'?); expected one of: kind, outcome",
        )
    ]


@pytest.mark.parametrize(
    ("text", "place", "code", "words"),
    [
        ("long-name: x", (1, 1), "missing-key", "'name' is missing"),
        ("name: x\ncount: many", (2, 8), "wrong-value", "expected a whole number, not 'many'"),
        ("name: x\ncount: 1.5", (2, 8), "wrong-value", "a whole number"),
        ("name: x\nflag: yes", (2, 7), "wrong-value", "expected true or false, not 'yes'"),
        ("name: [x]", (1, 7), "wrong-value", "expected text, not 'list'"),
        ("name: true", (1, 7), "wrong-value", "expected text, not True"),
        ("name: x\nparts-of: 3", (2, 11), "wrong-value", "expected a mapping"),
        (
            "name: x\nparts-of:\n- kind: wram",
            (3, 9),
            "wrong-value",
            "'wram' is not a known value (did you mean 'warm'?); expected one of: warm, cold",
        ),
    ],
)
def test_a_wrong_value_is_reported_with_its_place(
    text: str, place: tuple[int, int], code: str, words: str
) -> None:
    shape, problems = told(text)
    assert shape is None
    assert (problems[0][:2], problems[0][2]) == (place, code)
    assert words in problems[0][3]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "no-mapping"),
        ("- a", "no-mapping"),
        ("items: []", "schema"),
        ("schema: x/2\nitems: []", "schema"),
        ("schema: x/1\nitem: []", "unknown-key"),
    ],
)
def test_a_wrong_head_is_reported(text: str, code: str) -> None:
    _, problems = check_head(read_yaml(text), "x/1", ("items",), "f")
    assert [problem.code for problem in problems] == [code]


def test_a_right_head_is_nothing_to_tell() -> None:
    data, problems = check_head(read_yaml("schema: x/1\nitems: [1]"), "x/1", ("items",), "f")
    assert (data["items"], problems) == ([1], ())
