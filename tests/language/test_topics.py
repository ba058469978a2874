from __future__ import annotations

import pytest

from claimcheck.language.tokens import Tokens
from claimcheck.language.topics import Topic, find_topics, is_about_health


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("nausea", Topic.SYMPTOM),
        ("allergies", Topic.CONDITION),
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
    (hit,) = find_topics(Tokens(text))
    assert hit.label is topic


@pytest.mark.parametrize("word", ["Tendinopathy", "rosuvastatin", "ramipril", "polymyalgia"])
def test_medical_words_are_known_by_their_endings(word: str) -> None:
    tokens = Tokens(f"{word} was studied")
    assert is_about_health(tokens, find_topics(tokens))


@pytest.mark.parametrize("text", ["The diploma came in April", "A brief analysis", "Many adults"])
def test_ordinary_words_are_no_matter_of_health(text: str) -> None:
    tokens = Tokens(text)
    assert not is_about_health(tokens, find_topics(tokens))
