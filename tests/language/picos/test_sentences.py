"""Invented sentences of many registers, each with its intervention, comparator and outcome."""

from __future__ import annotations

from pathlib import Path

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
