"""One BibTeX value is read as written, and what it swallowed is given back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.bibliography.values import read_value
from tests.growth import TIMES, grows_steeply

MACROS = {"jl": "Lancet", "feb": "February"}


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("1999", "1999"),
        ("{plain}", "plain"),
        ("{a {B} {c {d {e}}}}", "a {B} {c {d {e}}}"),
        ('"plain"', "plain"),
        ('"a {"}b{"} c"', 'a {"}b{"} c'),
        ("JL", "Lancet"),
        ('jl # " Oncology"', "Lancet Oncology"),
        ('{15 }#feb # " " # 2001', "15 February 2001"),
        ("{}", ""),
        (r"{a \{ b}", r"a \{ b"),
        ("{Outcomes: x = {3}, and more}", "Outcomes: x = {3}, and more"),
        ("{p = 0.05, n = 3}", "p = 0.05, n = 3"),
    ],
)
def test_a_sound_value_is_read_and_nothing_told(raw: str, text: str) -> None:
    value = read_value(raw, MACROS)
    assert (value.text, value.faulty) == (text, False)


@pytest.mark.parametrize(
    ("raw", "text", "swallowed"),
    [
        ("{Title} year = {2005}", "Title", (("year", "{2005}"),)),
        ("{Title}\n  doi={10.1/x}, pmid = 3", "Title", (("doi", "{10.1/x}"), ("pmid", "3"))),
        ("2005 volume = jl # {a}", "2005", (("volume", "jl # {a}"),)),
        (
            "{Title, author = {A and B}, year = {2000}}",
            "Title",
            (("author", "{A and B}"), ("year", "{2000}")),
        ),
    ],
)
def test_swallowed_fields_are_given_back(
    raw: str, text: str, swallowed: tuple[tuple[str, str], ...]
) -> None:
    value = read_value(raw, MACROS)
    assert (value.text, value.swallowed, value.rest) == (text, swallowed, "")


def test_what_else_is_wrong_is_reported() -> None:
    assert read_value("unheard", MACROS).undefined == ("unheard",)
    assert read_value("{a} % why", MACROS).comment
    assert read_value("{a} {b}", MACROS).rest == "{b}"
    assert read_value('"Foo, year = "2001", x', MACROS).rest


@given(st.text(alphabet='ab{}"#=,%\\ \n1'))
def test_no_text_raises(raw: str) -> None:
    read_value(raw, MACROS)


@pytest.mark.parametrize(
    "hostile", ["{" * 30000, "{a" * 9000 + "}" * 8999, "{,year={" * 5000, "a#" * 9000]
)
def test_hostile_text_takes_time_in_step_with_its_length(hostile: str) -> None:
    short = hostile[: len(hostile) // TIMES]
    assert not grows_steeply(lambda: read_value(short, MACROS), lambda: read_value(hostile, MACROS))
