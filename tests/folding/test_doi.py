"""DOIs in every dress they come in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.folding.doi import check_doi, doi_of_url, find_dois, normalise_doi
from tests.growth import TIMES, grows_steeply

SICI = "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2"
OLD_SICI = "10.1175/1520-0442(2001)014<1234:ABCDE>2.0.CO;2"


@pytest.mark.parametrize(
    ("written", "doi"),
    [
        ("10.1000/ABC", "10.1000/abc"),
        ("https://doi.org/10.1000/abc.", "10.1000/abc"),
        ("http://dx.doi.org/10.1000/abc", "10.1000/abc"),
        ("doi.org/10.1000/abc", "10.1000/abc"),
        ("https://doi.org.library.example.edu/10.1000/abc", "10.1000/abc"),
        ("DOI: 10.1000/abc", "10.1000/abc"),
        ("https://doi.org/https://doi.org/10.1000/abc", "10.1000/abc"),
        ("10.1000/abc10.1000/abc", "10.1000/abc"),
        ("10.1000/abchttps://doi.org/10.1000/abc", "10.1000/abc"),
        ("10.1000/a\\_b", "10.1000/a_b"),
        ("10.1000/a%2Fb", "10.1000/a/b"),
        ("https://doi.org/10.1000/abc?utm_source=mail", "10.1000/abc"),
        ("10.1016/0005-2728(87)90002-2).", "10.1016/0005-2728(87)90002-2"),
        ("<https://doi.org/10.1000/abc>", "10.1000/abc"),
        ("10.1000/\u200babc", "10.1000/abc"),
        ("10.1000/x&lt;1::aid-y&gt;2.0.co;2", "10.1000/x<1::aid-y>2.0.co;2"),
        (SICI, SICI.lower()),
        ("", ""),
        ("no identifier", ""),
        ("11.1000/abc", ""),
    ],
)
def test_every_dress_of_a_doi_comes_to_one_form(written: str, doi: str) -> None:
    assert normalise_doi(written) == doi


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("10.1000/abc", ""),
        (SICI, ""),
        ("10.1000.10/abc", ""),
        ("10.1000/", "characters after"),
        ("10.12/abc", "four to nine digits"),
        ("10.1000/naïve", "ASCII"),
        ("PMC123", "begins with"),
    ],
)
def test_a_malformed_doi_is_told_why(written: str, reason: str) -> None:
    said = check_doi(written)
    assert bool(said) == bool(reason)
    assert reason in said


def test_dois_are_found_in_running_text_without_its_punctuation() -> None:
    text = f"See <https://doi.org/10.1000/xyz>, (doi:{SICI}). [a](https://doi.org/10.1111/j.1(3)4)"
    assert [doi for _, doi in find_dois(text)] == ["10.1000/xyz", SICI.lower(), "10.1111/j.1(3)4"]
    assert [span.of(text) for span, _ in find_dois(text)] == [
        "10.1000/xyz",
        SICI,
        "10.1111/j.1(3)4",
    ]


def test_two_dois_with_a_comma_between_are_two() -> None:
    assert [d for _, d in find_dois("10.1000/a,10.1000/b; 10.1000/c,d")] == [
        "10.1000/a",
        "10.1000/b",
        "10.1000/c,d",
    ]


def test_a_sici_without_the_word_sici_keeps_its_angle_brackets() -> None:
    assert find_dois(f"({OLD_SICI}).")[0][1] == OLD_SICI.lower()


def test_a_number_that_only_looks_like_a_doi_is_none() -> None:
    assert find_dois("a ratio of 10.5/2 and 110.1000/3 and 2.10.1000/4") == ()


def test_a_publishers_address_gives_its_doi() -> None:
    assert doi_of_url("https://journal.example/doi/full/10.1000/abc.1?ref=x") == "10.1000/abc.1"
    assert doi_of_url("https://journal.example/doi/10.1000/abc.1/pdf") == "10.1000/abc.1"
    assert doi_of_url("https://journal.example/article/77") == ""


@given(st.text())
def test_normalising_twice_is_normalising_once(text: str) -> None:
    once = normalise_doi("10.1000/" + text)
    assert normalise_doi(once) == once


@given(st.text())
def test_nothing_raises_and_spans_quote_their_text(text: str) -> None:
    check_doi(text)
    hostile = text + " 10.1000/" + text
    for span, doi in find_dois(hostile):
        assert normalise_doi(span.of(hostile)) == doi


@pytest.mark.parametrize("hostile", ["doi.org" * 9000, "10.1000/" * 9000, "10.1000/<:" * 9000])
def test_hostile_text_takes_time_in_step_with_its_length(hostile: str) -> None:
    def work(text: str) -> object:
        return normalise_doi(text), find_dois(text)

    short = hostile[: len(hostile) // TIMES]
    assert not grows_steeply(lambda: work(short), lambda: work(hostile))
