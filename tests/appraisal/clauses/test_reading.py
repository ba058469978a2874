"""The verb of each clause is found by place and agreement, and what the clause does by what opens it."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.clauses.clause import Part
from claimcheck.appraisal.clauses.reading import read_predicates


def verbs(text: str) -> list[str]:
    return [verb.word.low for verb in read_predicates(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Cold milk soothes a burnt tongue.", ["soothes"]),
        ("Two sips of cold milk numb a burnt tongue.", ["numb"]),
        ("Masseurs who press too hard cause bruises.", ["press", "cause"]),
        ("Short walks of ten to fifteen minutes make you calmer.", ["make"]),
        ("Skipping lunch, which many do, makes them tired.", ["do", "makes"]),
        ("Night sweats disappear within a week.", ["disappear"]),
        ("Bags left in the sun release fumes.", ["release"]),
        ("Dim rooms, warm lights and a cup of milk help.", ["help"]),
        ("Late trains cause stress in half of us, a poll shows.", ["cause", "shows"]),
        ("During long sleep the liver clears waste.", ["clears"]),
        ("Standing up while reading trains the back.", ["trains"]),
        ("People who doze at noon aren't as tired.", ["doze", "aren't"]),
        ("It rests the eyes and, over time, sharpens sight.", ["rests", "sharpens"]),
        ("The new lens stops glare.", ["stops"]),
        ("A golden answer to tired feet", []),
        ("A walk after lunch", []),
    ],
)
def test_each_clause_has_one_verb(text: str, found: list[str]) -> None:
    assert verbs(text) == found


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("If you itch, oats help.", [Part.LEFT, Part.SAID]),
        ("The rash that heat brings fades.", [Part.DEFINES, Part.SAID]),
        ("Nurses say that oats calm a rash.", [Part.TELLS, Part.SAID]),
        ("Does it help? It works.", [Part.LEFT, Part.SAID]),
        ("It was oats, not cream, that helped.", [Part.SAID, Part.LEFT]),
        ("Oats cool the skin, which stops the itch.", [Part.SAID, Part.SAID]),
        ("We advise that all babies drink it warm.", [Part.SAID, Part.LEFT]),
    ],
)
def test_each_clause_does_something(text: str, parts: list[Part]) -> None:
    assert [verb.part for verb in read_predicates(text)] == parts


def test_a_second_verb_shares_the_subject_of_the_first() -> None:
    first, second = read_predicates("Oats cool the skin and stop the itch.")
    assert not first.joined
    assert second.joined
    assert second.several
