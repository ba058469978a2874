"""What a verb states that is not a predicate: an infinitive of purpose, a gerund."""

from __future__ import annotations

from functools import cache
from itertools import pairwise, takewhile

from claimcheck.language.strength.neighbours import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    after_verb,
    before_verb,
)
from claimcheck.language.strength.noun_levels import UNCOVERING
from claimcheck.language.strength.place import CAUSES, NO_LEVEL, Level, Place
from claimcheck.language.strength.uses import Use
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Weight, inquiry_words
from claimcheck.language.words.topics import AILING, Topic, topic_family


def judge_unfinished(place: Place, use: Use) -> Level:
    """An infinitive of purpose or a gerund asserts little: "a strategy to reduce …"."""
    if place.follows(_WAYS, 3) and place.follows(_GOOD, 7) and _says_is(place):
        return CAUSES, Weight.PREDICATE
    if _is_found_way(place):
        return NO_LEVEL if acts_on_inquiry(place) else (CAUSES, Weight.NOMINAL)
    if use is Use.PURPOSE and _is_order_for_health(place):
        return CAUSES, Weight.NOMINAL
    if place.hedged or (use is Use.PURPOSE and _is_means(place)):
        wanted = place.follows(_WANTING, _WIDEST_WANT)  # "may need help to improve it"
        idle = wanted or place.follows(inquiry_words()) or acts_on_inquiry(place)
        return NO_LEVEL if idle else (CAUSES, Weight.MENTION)
    if use is Use.GERUND and _tells_what_it_is(place):
        return CAUSES, Weight.NOMINAL
    result = use is Use.GERUND and place.before() in (",", "thereby", "thus")
    return (CAUSES, Weight.MENTION) if result else NO_LEVEL


def acts_on_inquiry(place: Place) -> bool:
    """Whether the verb acts on finding out, deciding or planning: "the selection of patients"."""
    after = place.words[place.hit.last : place.hit.last + NEAR_OBJECT]
    near = takewhile(_is_of_object, after)  # what comes after a mark or "at" is another matter
    return not inquiry_words().isdisjoint(near)


NEAR_OBJECT = 4
_PLACING = word_set(
    "at among during after before uptake attendance coverage participation adherence"
)


def _is_of_object(word: str) -> bool:
    return word.isalnum() and word not in _PLACING


def _is_means(place: Place) -> bool:
    """Whether something can be used for that purpose: "can be worn at night to prevent snoring"."""
    words, begin = place.words, max(place.floor, place.hit.first - _FARTHEST)
    near = enumerate(pairwise(words[begin : place.hit.first]), begin + 2)
    return any(pair == ("can", "be") and after_verb(words, at) in _USED for at, pair in near)


def _is_found_way(place: Place) -> bool:
    """Whether a way to do it is found: "scientists discover a new way to reverse deafness"."""
    return place.follows(_WAYS_FOUND, _NEAR_WAY) and place.follows(UNCOVERING, _FAR_FIND)


def _is_order_for_health(place: Place) -> bool:
    """Whether a headline tells what to do for a health outcome: "Stretch before bed to stop cramps"."""
    words, last = place.words, place.hit.last
    ordered = place.hit.first > 1 and words[0] in _orders() and words[-1] not in (".", "!", "?")
    if not ordered or place.floor or place.follows(_WANTING, _WIDEST_WANT):
        return False
    topic = topic_family().label
    return any(topic(word) in _OF_HEALTH for word in words[last : last + NEAR_OBJECT])


@cache
def _orders() -> frozenset[str]:
    lists = read_lexicon("advice")
    return frozenset((*lists["imperatives"], *lists["imperatives that are nouns too"])) - _BIDS


_BIDS = word_set(
    "find learn join read see ask call visit contact book sign listen discuss help how"
)
_OF_HEALTH = AILING | {Topic.BODY, Topic.OUTCOME}
_WAYS_FOUND = word_set("way ways")
_NEAR_WAY = 3
_FAR_FIND = 8
_FARTHEST = 24
_USED = word_set("used utilised utilized applied employed given taken worn administered a an")


def _tells_what_it_is(place: Place) -> bool:
    """Whether it says what its subject is: "are the main factors influencing recovery".

    "The latest pill making headlines" states no effect.
    """
    words, noun = place.words, before_verb(place.words, place.hit.first)
    first = max(place.floor, noun - _LONGEST_NAME)
    said = next((at for at in range(noun - 1, first, -1) if words[at] in _NO_NOUN), first)
    thing = words[noun].isalpha() and words[noun] not in read_person_words().heads
    names = thing and words[noun] not in _NO_NOUN and words[place.hit.first] != "making"
    return names and words[said] in DETERMINERS and words[said - 1] in BE


def _says_is(place: Place) -> bool:
    """Whether a copula joins a method to what it is: "the best way to prevent flu is rest"."""
    words, last = place.words, place.hit.last
    near = (*words[place.floor : place.hit.first], *words[last : last + _WAY_REACH])
    return not BE.isdisjoint(near)


_NO_NOUN = PREPOSITIONS | AUXILIARIES | BE | HAVE | DETERMINERS | word_set(", and or not to")
_LONGEST_NAME = 7
"""The length of a predicate noun with its modifiers: "the main modifiable factors"."""
_WAY_REACH = 8
_WANTING = word_set("need needs require requires want wants asked advised told invited")
_WIDEST_WANT = 10
_WAYS = word_set("way ways secret trick key route")
_GOOD = word_set(
    "best surest only easiest simplest fastest quickest safest cheapest good great effective proven "
    "excellent powerful natural perfect ideal easy simple quick sure smart smartest better single"
)
