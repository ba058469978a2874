"""Author lists are parted at ``and``, groups stay whole, odd names are told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.bibliography.authors import read_authors


@pytest.mark.parametrize(
    ("written", "authors"),
    [
        ("Novák, Jana and Lindqvist, Per", ("Novák, Jana", "Lindqvist, Per")),
        ("Jana Novák AND Anna van der Berg", ("Novák, Jana", "van der Berg, Anna")),
        (r"N{\'a}dor, J{\'o}zsef and M{\"u}ller, J.", ("Nádor, József", "Müller, J.")),
        ("{World Health Organization} and Doe, J", ("World Health Organization", "Doe, J")),
        ("World Health Organization", ("World Health Organization",)),
        ("{Salt and Pepper Collaboration}", ("Salt and Pepper Collaboration",)),
        ("Tanaka, Jr., Ken", ("Tanaka, Jr., Ken",)),
        ("{de la Cruz}, M. and\n  Plato", ("de la Cruz, M.", "Plato")),
        ("Doe,~J. and Sand, A.", ("Doe, J.", "Sand, A.")),
        ("", ()),
    ],
)
def test_authors_are_read(written: str, authors: tuple[str, ...]) -> None:
    assert read_authors(written) == (authors, False, ())


def test_and_others_cuts_the_list_short() -> None:
    assert read_authors("Doe, J and others") == (("Doe, J",), True, ())


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Smith, J., Doe, A., Lee, B.", "stray comma"),
        ("Smith J; Doe A", "not by ';'"),
        ("Doe, J and and Roe, R", "empty"),
        ("Doe, and Roe, R", "stray comma"),
    ],
)
def test_an_odd_name_is_reported_and_kept(written: str, told: str) -> None:
    names, _, odd = read_authors(written)
    assert names
    assert told in odd[0]


@given(st.text(alphabet="Aab {},;\\'\"\n") | st.text())
def test_no_text_raises(text: str) -> None:
    assert all(read_authors(text)[0]) or read_authors(text)[0] == ()
