"""Authors' names in the orders that files and services write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.folding.names import Name, fold_name, is_group, read_name, same_family, same_person


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller, Jörg", "Muller J"),
        ("O'Brien, Aoife", "OBrien A"),
        ("Wałęsa, Ewa Maria", "Ewa Walesa"),
        ("van der Berg, Anna", "Berg A"),
        ("World Health Organization", "World health organization"),
    ],
)
def test_one_person_written_two_ways_is_one(one: str, other: str) -> None:
    assert same_person(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Smith, Anna", "Smith, Bella"),
        ("Smith, Anna", "Smithson, Anna"),
        ("Lee", "World Health Organization"),
    ],
)
def test_two_people_are_two(one: str, other: str) -> None:
    assert not same_person(one, other)


def test_the_family_name_alone_can_be_asked() -> None:
    assert same_family("Smith, Anna", "Smith B")


def test_accents_and_strokes_fold() -> None:
    assert fold_name("Øster-Łoś") == fold_name("Osterlos") == "osterlos"


@given(st.text(), st.text())
def test_nothing_raises_and_sameness_is_symmetric(one: str, other: str) -> None:
    assert same_person(one, other) == same_person(other, one)
    assert same_person(one, one)
