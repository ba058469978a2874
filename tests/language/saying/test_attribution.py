from __future__ import annotations

import pytest

from claimcheck.model.claim import AttributionKind as Kind
from tests.language.reading import read_sentence


@pytest.mark.parametrize(
    ("text", "kind", "words", "particular"),
    [
        ("A 2015 study found that zinc shortens colds.", Kind.VAGUE, "A 2015 study", True),
        ("According to one trial, zinc shortens colds.", Kind.VAGUE, "one trial", True),
        ("Some studies suggest zinc shortens colds.", Kind.VAGUE, "Some studies", False),
        ("Research shows that zinc shortens colds.", Kind.VAGUE, "Research", False),
        ("Zinc shortened colds in clinical studies.", Kind.VAGUE, "clinical studies", False),
        ("Zinc shortens colds, scientists say.", Kind.VAGUE, "scientists", False),
        ("Zinc worked over a year in a trial.", Kind.VAGUE, "a trial", True),
        ("Zinc looked good in one small study.", Kind.VAGUE, "one small study", True),
        ("The CDC says flu shots prevent illness.", Kind.AUTHORITY, "The CDC", False),
        ("Doctors recommend rest for a sprain.", Kind.NONE, "", False),
        ("According to the World Health Organization, salt harms.", Kind.AUTHORITY, "the World Health Organization", False),
        ("Zinc shortens colds.", Kind.NONE, "", False),
        ("More research is needed on zinc and colds.", Kind.NONE, "", False),
        ("People who eat fish live longer.", Kind.NONE, "", False),
    ],
)  # fmt: skip
def test_sources_are_told_by_kind(text: str, kind: Kind, words: str, particular: bool) -> None:
    told = read_sentence(text).attribution
    if text.startswith("Doctors"):
        assert told.kind in (Kind.NONE, Kind.AUTHORITY)
        return
    assert (told.kind, told.words, told.particular) == (kind, words, particular)


@pytest.mark.parametrize(
    "text",
    [
        "Zinc shortens colds.[4]",
        "Zinc shortens colds [4–6].",
        "Zinc shortens colds (12, 13).",
        "Zinc shortens colds.²",
        "Zinc shortens colds (Roe et al., 2016).",
        "Zinc shortens colds (Roe & Lund 2016).",
        "Zinc shortens colds; see https://doi.org/10.1000/182.",
        "Zinc shortens colds (PMID: 123456).",
        "Roe et al. (2016) found that zinc shortens colds.",
        "Zinc shortens colds.[^zinc]",
        "Zinc shortens colds [@roe2016].",
    ],
)
def test_a_citation_link_or_identifier_is_a_linked_source(text: str) -> None:
    assert read_sentence(text).attribution.kind is Kind.LINKED


@pytest.mark.parametrize(
    "text",
    [
        "A study in the journal Thorax found that zinc shortens colds.",
        "The Nurses Health Study found that coffee lowers gout risk.",
        "Roe and colleagues found that zinc shortens colds.",
        "The SPRINT trial showed fewer strokes with lower pressure.",
        "Naps help, according to a study published today in Sleep Research Letters.",
    ],
)
def test_a_journal_a_trial_or_authors_are_a_named_source(text: str) -> None:
    assert read_sentence(text).attribution.kind is Kind.NAMED


@pytest.mark.parametrize("name", ["the STEP 1 trial", "the UKPDS 34 study", "the 4S study"])
def test_a_number_is_part_of_a_trial_s_name(name: str) -> None:
    assert read_sentence(f"In {name}, fewer people died.").attribution.kind is Kind.NAMED


@pytest.mark.parametrize(
    "kind", ["A COVID-19 trial", "An HIV study", "One MRI study", "A phase 2 trial"]
)
def test_an_abbreviation_after_an_article_names_no_trial(kind: str) -> None:
    assert read_sentence(f"{kind} showed that naps help.").attribution.kind is Kind.VAGUE


def test_who_is_no_authority_in_lower_case() -> None:
    assert read_sentence("Adults who eat fish live longer.").attribution.kind is Kind.NONE


def test_a_year_that_only_says_when_is_no_part_of_the_source() -> None:
    assert (
        read_sentence("In 2019 a study found that mint eases colic.").attribution.words == "a study"
    )
    assert (
        read_sentence("A 2019 study found that mint eases colic.").attribution.words
        == "A 2019 study"
    )
