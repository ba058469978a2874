"""Authors' names in the orders that files and services write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.folding.names import Name, fold_name, is_group, read_name


@pytest.mark.parametrize(
    ("written", "family", "given_names", "initials"),
    [
        ("Novák, Jana Maria", "Novák", "Jana Maria", "jm"),
        ("Jana Maria Novák", "Novák", "Jana Maria", "jm"),
        ("Novák JM", "Novák", "JM", "jm"),
        ("Novák J. M.", "Novák", "J. M.", "jm"),
        ("van der Berg, Anna", "van der Berg", "Anna", "a"),
        ("Anna van der Berg", "van der Berg", "Anna", "a"),
        ("Tanaka, Jr, Ken", "Tanaka", "Ken", "k"),
        ("Ken Tanaka Jr", "Tanaka", "Ken", "k"),
        ("Dupont-Leroy, Jean-Paul", "Dupont-Leroy", "Jean-Paul", "jp"),
        ("Plato", "Plato", "", ""),
    ],
)
def test_a_name_is_read_in_any_order(
    written: str, family: str, given_names: str, initials: str
) -> None:
    name = read_name(written)
    assert (name.family, name.given, name.initials) == (family, given_names, initials)


def test_a_body_is_a_group_and_keeps_its_whole_name() -> None:
    assert read_name("{World Health Organization}") == Name("World Health Organization", group=True)
    assert is_group("Department of Health, Northland")
    assert not is_group("Groupe, Marie")


def test_accents_and_strokes_fold() -> None:
    assert fold_name("Øster-Łoś") == fold_name("Osterlos") == "osterlos"


@given(st.text())
def test_whatever_is_written_is_read(name: str) -> None:
    assert isinstance(read_name(name), Name)
