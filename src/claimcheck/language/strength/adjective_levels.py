"""What an adjective of effect states in its place: "is effective", "is safe"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from claimcheck.language.strength.neighbours import BE, PREPOSITIONS
from claimcheck.language.strength.noun_levels import is_given
from claimcheck.language.strength.place import CAUSES, COPULAS, NO_LEVEL, Level, Place
from claimcheck.language.strength.purposes import NEAR_OBJECT
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.relations import Weight, inquiry_words
from claimcheck.model.wording import Strength

_TOLERATED = frozenset(("safe", "well"))
"""These say that something does no harm, not what it does; "completely safe" promises."""
_WHOLLY = word_set(
    "completely perfectly totally entirely absolutely utterly wholly fully very extremely so % as"
)
_SEEN_ONCE = _TOLERATED | {"fatal"}
"""In the past tense these report one trial; in the present they describe the thing itself."""
_NO_PREDICATE = word_set("a an the of for with by most and or this that more less , to")


def judge_efficacy(place: Place) -> Level:
    """An adjective of effect: said of the subject, or of what the subject brings."""
    said = _is_predicate(place) or ends_headline(place)
    marks = not _MARKERS.isdisjoint(place.words[place.hit.last : place.hit.last + 3])
    if marks:
        return NO_LEVEL
    if place.words[place.hit.first] in _TOLERATED and place.before() not in _WHOLLY:
        return (Strength.NO_RELATION, Weight.MENTION) if said else NO_LEVEL
    stated = (said or _is_given_good(place)) and not _finds_out(place)
    return (CAUSES, Weight.PREDICATE) if stated else NO_LEVEL


def _is_given_good(place: Place) -> bool:
    """Whether something good is brought about: "provides safe and effective relief"."""
    words, first = place.words, place.hit.first
    near = words[max(place.floor, first - _GIVEN) : first]
    useful = words[first] == "useful"
    return not useful and _LEADING_ON.isdisjoint(near) and is_given(place, _GIVEN)


_GIVEN = 5
_LEADING_ON = word_set("of for with in on to that this about")
_MARKERS = word_set(
    "marker markers biomarker biomarkers predictor predictors indicator indicators sign signs"
)


def _finds_out(place: Place) -> bool:
    """Whether it is useful for finding out: "is useful for detecting"."""
    words, first, last = place.words, place.hit.first, place.hit.last
    if not _HELPING.isdisjoint(words[first:last]) and _is_instrument(place):
        return True
    if words[last - 1] not in _OF_USE:
        return False
    needing = inquiry_words() | CARE_WORK
    needed = words[first] in BE and not needing.isdisjoint(words[place.floor : first])
    near = takewhile(str.isalnum, words[last : last + NEAR_OBJECT])
    return needed or any(word in inquiry_words() or acts_for_others(word) for word in near)


def _is_instrument(place: Place) -> bool:
    """Whether what is useful is a test or a tool: "the score may be useful in practice"."""
    near = place.words[place.hit.last : place.hit.last + NEAR_OBJECT]
    said = place.words[place.floor : place.hit.first]
    return not _INSTRUMENTS.isdisjoint(said) and _TREATING.isdisjoint(near)


_HELPING = word_set("useful helpful")
_INSTRUMENTS = word_set(
    "test tests score scores questionnaire questionnaires scale scales tool tools index assay assays instrument "
    "instruments method methods technique techniques measure measures measurement measurements imaging ultrasound "
    "ultrasonography mri scan scans scintigraphy biopsy model models algorithm classification prediction"
)
_TREATING = word_set(
    "treating treatment preventing prevention relieving reducing managing improving lowering"
)


def acts_for_others(word: str) -> bool:
    """Whether those are named to whom a matter is of use or weight: "is important for neurologists"."""
    return word in _PROFESSIONS or word.endswith(("ologists", "icians", "makers"))


_PROFESSIONS = word_set(
    "doctors nurses surgeons researchers scientists biologists engineers dentists pharmacists providers professionals"
)
_OF_USE = word_set("useful helpful for to")
CARE_WORK = word_set(
    "management treatment surgery care caution attention follow intervention interventions "
    "approach approaches education training consideration efforts action referral vigilance support"
)
"""What is required for patients, not for what their bodies do."""


def _is_predicate(place: Place) -> bool:
    """Whether an adjective is said of the subject: a copula precedes it, or opens its clause."""
    words, first = place.words, place.hit.first
    if words[first] in BE:
        return True
    for at in range(first - 1, max(place.floor, first - _LONGEST_ROW) - 1, -1):
        if words[at] in COPULAS:
            if words[at] == "being" and words[at - 1] not in BE:
                return False  # "being kind to oneself may …"
            return words[at] not in ("was", "were") or words[first] not in _SEEN_ONCE
        if words[at] in _GOVERNING and words[at + 1] not in _ADVERBIAL:
            return False
        if words[at] == "," and not _in_row(words, place.floor, at):
            return False
    return False


_GOVERNING = PREPOSITIONS - {"as"}
_ADVERBIAL = word_set("far course fact least most best large general particular principle theory")
"""These make an adverb of it after a preposition: "is by far the most effective", "is in fact safe"."""


def _in_row(words: Sequence[str], floor: int, comma: int) -> bool:
    """Whether a comma stands between adjectives of the same noun: "is a quick, safe and useful test"."""
    near = words[max(floor, comma - _LONGEST_ROW) : comma]
    return not _A.isdisjoint(near) and not COPULAS.isdisjoint(near)


_LONGEST_ROW = 9
"""How many words after a copula the last of its adjectives can come: "is a quick, simple, safe and useful"."""

_A = word_set("a an")


def ends_headline(place: Place) -> bool:
    """Whether an adjective is a headline's predicate: "Jab effective against flu"."""
    if place.before() in (":", "–", "—"):
        return True
    opened = bool(place.before()) and place.before() not in _NO_PREDICATE
    ends = place.after() in ("against", "for", "in", "at")
    brief = len(place.words) <= _BRIEF and place.words[place.hit.last - 1] == "for"
    return opened and (
        ends or (brief and place.words[-1] != "." and COPULAS.isdisjoint(place.words))
    )


_BRIEF = 9
"""The length of a headline without a copula, in words: "Beetroot good for blood pressure"."""
