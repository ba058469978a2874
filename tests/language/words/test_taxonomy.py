"""Concepts, their other names, and what is a kind of what."""

from __future__ import annotations

import pytest

from claimcheck.language.words.taxonomy import Taxonomy, read_taxonomy


@pytest.mark.parametrize(
    ("narrow", "broad"),
    [
        ("diabetic neuropathy", "peripheral neuropathy"),
        ("diabetic neuropathy", "neuropathic pain"),
        ("diabetic neuropathy", "chronic pain"),
        ("diabetic neuropathy", "diabetes"),
        ("fibromyalgia", "chronic pain"),
        ("knee osteoarthritis", "arthritis"),
        ("pernicious anaemia", "malabsorption"),
        ("crohn's disease", "autoimmune disease"),
        ("heart attack", "cardiovascular disease"),
    ],
)
def test_a_condition_is_a_kind_of_every_broader_one(narrow: str, broad: str) -> None:
    conditions = read_taxonomy("conditions")
    assert conditions.is_kind_of(narrow, broad)
    assert not conditions.is_kind_of(broad, narrow)


@pytest.mark.parametrize(
    ("name", "concept"),
    [
        ("Myocardial infarction", "heart attack"),
        ("high blood  pressure", "hypertension"),
        ("DPN", "diabetic neuropathy"),
        ("an illness nobody listed", "an illness nobody listed"),
    ],
)
def test_other_names_come_to_one_concept(name: str, concept: str) -> None:
    assert read_taxonomy("conditions").concept(name) == concept


def test_an_unlisted_name_is_a_kind_of_the_listed_one_it_ends_in() -> None:
    assert read_taxonomy("conditions").is_kind_of("steroid-resistant asthma", "lung disease")


@pytest.mark.parametrize("name", ["conditions", "statuses", "synonyms"])
def test_no_concept_is_its_own_broader_one(name: str) -> None:
    taxonomy = read_taxonomy(name)
    for concept, above in taxonomy.broader.items():
        assert all(concept not in taxonomy.lineage(broader) for broader in above)


def test_every_line_of_a_lexicon_has_a_section_or_none_has() -> None:
    assert set(read_taxonomy("conditions").axis.values()) == {""}
    assert "" not in read_taxonomy("statuses").axis.values()


def test_a_cycle_does_not_hang() -> None:
    assert Taxonomy({"a": ("b",), "b": ("a",)}).lineage("a") == {"a", "b"}
