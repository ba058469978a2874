from __future__ import annotations

import pytest

from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.topics import Topic, has_medical_word, is_topic, topic_phrases


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("nausea", Topic.SYMPTOM),
        ("allergies", Topic.CONDITION),
        ("abscesses", Topic.CONDITION),
        ("thromboses", Topic.CONDITION),
        ("anemia", Topic.CONDITION),
        ("anaemia", Topic.CONDITION),
        ("kidneys", Topic.BODY),
        ("vitamin D", Topic.SUBSTANCE),
        ("fiber", Topic.SUBSTANCE),
        ("statins", Topic.DRUG),
        ("yoga", Topic.CARE),
        ("life expectancy", Topic.OUTCOME),
        ("toddlers", Topic.PEOPLE),
    ],
)
def test_health_matters_are_found_by_kind_in_plural_and_both_spellings(
    text: str, topic: Topic
) -> None:
    assert topic_phrases()[text.lower()] is topic


@pytest.mark.parametrize(
    "word",
    [
        "Tendinopathy",
        "rosuvastatin",
        "ramipril",
        "polymyalgia",
        "dabigatran",
        "clopidogrel",
        "paclitaxel",
    ],
)
def test_medical_words_are_known_by_their_endings(word: str) -> None:
    assert has_medical_word(Tokens(f"{word} was studied"))


@pytest.mark.parametrize(
    "text", ["The diploma came in April", "A brief analysis", "The mongrel barked"]
)
def test_ordinary_words_are_no_matter_of_health(text: str) -> None:
    assert not has_medical_word(Tokens(text))
    assert not any(map(is_topic, text.lower().split()))


def test_a_mark_is_no_topic() -> None:
    assert not is_topic("-")
