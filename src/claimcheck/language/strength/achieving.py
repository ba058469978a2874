"""What is achieved with something: "remission was achieved with the diet" says what the diet does."""

from __future__ import annotations

from claimcheck.language.strength.neighbours import BE
from claimcheck.language.strength.place import Place
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.topics import AILING, Topic, topic_family

REACHING = word_set("achieved attained obtained")
_LONGEST_SUBJECT = 8
_NEAR_AGENT = 4
_OF_HEALTH = AILING | {Topic.OUTCOME}
_SUCCESS = word_set(
    "control remission cure success relief response responses haemostasis hemostasis closure "
    "improvement outcome outcomes results healing union clearance"
)


def reaches_health(place: Place) -> bool:
    """Whether it is health that is achieved, and with something, not by somebody."""
    words, topic = place.words, topic_family().label
    subject = words[max(place.floor, place.hit.first - _LONGEST_SUBJECT) : place.hit.first]
    by = words[place.hit.last : place.hit.last + _NEAR_AGENT]
    people = read_person_words().heads.keys()
    if BE.isdisjoint(subject[-2:]) or not people.isdisjoint(by):
        return False
    return not _SUCCESS.isdisjoint(subject) or any(topic(word) in _OF_HEALTH for word in subject)
