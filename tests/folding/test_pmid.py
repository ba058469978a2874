"""PubMed identifiers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.folding.pmid import check_pmid, normalise_pmcid, normalise_pmid


@pytest.mark.parametrize(
    "written",
    [
        "12345678",
        " PMID: 12345678.",
        "pmid12345678",
        "PubMed ID 12345678",
        "https://pubmed.ncbi.nlm.nih.gov/12345678/",
        "https://www.ncbi.nlm.nih.gov/pubmed/12345678",
        "012345678",
    ],
)
def test_every_dress_of_a_pmid_comes_to_its_digits(written: str) -> None:
    assert normalise_pmid(written) == "12345678"
    assert check_pmid(written) == ""


@pytest.mark.parametrize("written", ["123456789", "0", "abc", "", "12 34"])
def test_what_is_no_pmid_is_reported(written: str) -> None:
    assert check_pmid(written) != ""


@pytest.mark.parametrize(
    "written",
    [
        "PMC123456",
        "pmcid: PMC 123456",
        "PMC123456.2",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC123456/",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123456",
    ],
)
def test_every_dress_of_a_pmcid_comes_to_one_form(written: str) -> None:
    assert normalise_pmcid(written) == "PMC123456"


def test_a_bare_number_is_no_pmcid() -> None:
    assert normalise_pmcid("123456") == ""


@given(st.text())
def test_nothing_raises(text: str) -> None:
    assert normalise_pmid(normalise_pmid(text)) == normalise_pmid(text)
    assert normalise_pmcid(normalise_pmcid(text)) == normalise_pmcid(text)
