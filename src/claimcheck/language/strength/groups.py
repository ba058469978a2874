"""Groups of people in a comparison: "teenagers on pills break more bones", "short sleepers catch more colds"."""

from __future__ import annotations

from claimcheck.language.strength.neighbours import BE, DETERMINERS, PREPOSITIONS
from claimcheck.language.strength.place import Place
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words


def sets_group(place: Place) -> bool:
    """Whether it is said of people who have or do something: "teenagers on pills break more bones"."""
    words, first = place.words, place.hit.first
    near = range(place.floor, min(place.floor + EARLY, first - 1))
    named = next((at for at in near if _is_people(words[at])), None)
    amount = words[first] in ("more", "fewer", "less")
    if named is None or not amount:
        return False
    apart = words[named + 1] in _SETTING_APART
    return apart or _act(place, named, words[named + 1] in PREPOSITIONS)


def _is_people(word: str) -> bool:
    """Whether people are named, also by what they do: "short sleepers"."""
    doers = word.endswith("ers") and len(word) > _SHORTEST_DOERS and word not in _NO_DOERS
    return doers or word in read_person_words().heads


_SHORTEST_DOERS = 6
_NO_DOERS = word_set(
    "ulcers cancers numbers papers others fibers fevers livers fingers layers powers computers boosters blockers "
    "disorders markers biomarkers centers monomers polymers dangers letters"
)


def _act(place: Place, named: int, described: bool) -> bool:
    """Whether people described, or those of a headline, do it more: "Short sleepers catch more colds".

    What they want or need more of compares nobody.
    """
    words, verb = place.words, place.hit.first - 1
    brief = len(words) <= _HEADLINE and words[-1] != "."
    told = (brief or described) and words[named] not in _TELLING
    return told and verb > named and words[verb].isalpha() and words[verb] not in _NO_ACT


_TELLING = word_set(
    "doctors experts researchers scientists nurses campaigners ministers surgeons physicians"
)
_HEADLINE = 16
_NO_ACT = (
    PREPOSITIONS
    | DETERMINERS
    | BE
    | word_set(
        "and or but need want seek demand urge require request deserve ask even far much no ever many to once"
    )
)


EARLY = 5
_SETTING_APART = word_set("who whose with without on")
