"""Invented sentences of many registers, each with its intervention, comparator and outcome."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.language.reading import read_sentence

_LINES = [
    line.split(" | ")
    for line in (Path(__file__).parent / "sentences.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def _picos(sentence: str) -> list[str]:
    reading = read_sentence(sentence)
    taken, outcome = reading.intervention, reading.outcome
    named = (taken and taken.name, reading.comparator, outcome and outcome.name)
    return [name or "-" for name in named]


def test_what_acts_on_what_and_against_what_is_read_on_its_side_of_the_relation() -> None:
    assert _LINES
    wrong = {sentence: _picos(sentence) for sentence, *told in _LINES if _picos(sentence) != told}
    assert wrong == {}


_WORDS = [
    "zinc",
    "use",
    "dose",
    "tablets",
    "exposure",
    "low",
    "deficiency",
    "of",
    "to",
    "with",
    "than",
    "as",
    "unlike",
    "compared",
    "risk",
    "pain",
    "asthma",
    "people",
    "more",
    "causes",
    "eased",
    "is",
    "by",
    "prevented",
    "linked",
    ",",
    ".",
    "(",
    "In",
    "a",
    "therapy",
    "extract",
]


@given(st.lists(st.sampled_from(_WORDS), max_size=9).map(" ".join))
def test_words_in_any_order_are_read_within_the_sentence(sentence: str) -> None:
    reading = read_sentence(sentence)
    told = dict(reading.cues)
    named = {"intervention": reading.intervention, "outcome": reading.outcome}
    for name in [name for name, found in named.items() if found]:
        assert 0 <= told[name].start < told[name].end <= len(sentence)
