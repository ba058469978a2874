from __future__ import annotations

import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from claimcheck.language.people.population import read_population
from claimcheck.model.claim import AttributionKind, ClaimType
from claimcheck.model.reading import NumberKind, Reading
from tests.language.reading import read_sentence

TEXT = "A 2015 study found that 15 mg of zinc a day shortened colds by 33% in healthy adults."


def test_one_call_reads_a_sentence_whole() -> None:
    reading = read_sentence(TEXT)
    assert reading.is_claim
    assert reading.does == "assertion"
    assert reading.span is not None
    assert reading.span.of(TEXT).startswith("15 mg of zinc")
    assert reading.type is ClaimType.BENEFIT
    assert reading.attribution.kind is AttributionKind.VAGUE
    assert reading.attribution.particular
    assert reading.source is not None
    assert reading.source.of(TEXT) == "A 2015 study"
    assert {number.kind for number in reading.numbers} >= {NumberKind.DOSE, NumberKind.PERCENTAGE}
    assert reading.people
    assert reading.intervention is not None
    assert reading.outcome is not None


def test_every_answer_is_shown_by_words_of_the_sentence() -> None:
    reading = read_sentence(TEXT)
    names = {name for name, _ in reading.cues}
    assert {"type", "topic", "intervention", "outcome"} <= names
    assert all(span.of(TEXT) for _, span in reading.cues)
    refused = read_sentence("More research is needed on zinc.")
    assert ("does", "More research") in [(n, s.of(refused.text)[:13]) for n, s in refused.cues]


def test_what_is_no_claim_says_what_it_does_instead() -> None:
    assert read_sentence("Is zinc safe?").does == "question"
    assert read_sentence("Sign up for our newsletter.").does == "navigation"
    assert read_sentence("Zinc dose").span is None


def test_a_reading_can_be_pickled_and_written_as_json() -> None:
    reading = read_sentence(TEXT)
    adapter = TypeAdapter(Reading)
    assert pickle.loads(pickle.dumps(reading)) == reading
    assert adapter.validate_json(adapter.dump_json(reading)) == reading


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    reading = read_sentence(text)
    assert reading.text == text
    assert (reading.span is not None) == reading.is_claim


FRAGMENTS = (
    "As",
    "As reported",
    "Merit",
    "Needed",
    "Women recruited and farmers who",
    "Bones - hurt - , said",
)


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_a_fragment_that_breaks_off_is_read(fragment: str) -> None:
    assert read_sentence(fragment).text == fragment


def test_people_of_whom_nothing_more_is_said_are_found() -> None:
    assert read_population("Farmers who").words == ("Farmers who",)


WORDS = re.findall(
    r"\S+",
    "as per according to who with in by that than and but no not may is needed essential should said reported study "
    "farmers patients zinc pain heart reduces linked lower risk half 2015 5% , . ? ( ) - – “ ” ' :",
)


@given(st.lists(st.sampled_from(WORDS), max_size=9))
def test_words_in_any_order_are_read(words: list[str]) -> None:
    text = " ".join(words)
    reading = read_sentence(text)
    assert (reading.span is not None) == reading.is_claim
