"""Whether a clause is about things, and nobody's health: "prices differ", "newer pumps are lighter"."""

from __future__ import annotations

from claimcheck.language.strength.place import Place
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words

THINGS = word_set(
    "scan scans brand brands price prices fee fees pump pumps version versions needle needles clinic clinics "
    "machine machines kit kits pack packs rules label labels appointment appointments bill bills "
    "opening waiting assay assays questionnaire questionnaires instrument instruments scale scales algorithm "
    "algorithms software agreement reliability reproducibility accuracy sensitivity specificity costs image images "
    "imaging technique techniques procedures reporting opinions"
)
_OPENING = 3
"""Words that open a clause, among which its subject is looked for."""


def is_of_things(place: Place) -> bool:
    """Whether a thing opens the clause and nobody is named up to the word."""
    opening = place.words[place.floor : place.floor + _OPENING]
    said = place.words[place.floor : place.hit.first]
    return not THINGS.isdisjoint(opening) and read_person_words().heads.keys().isdisjoint(said)
