"""What those who give care do to illness: "nurses halve infections" is an effect, "nurses cut the dose" a deed."""

from __future__ import annotations

from itertools import takewhile

from claimcheck.language.strength.place import Place
from claimcheck.language.strength.purposes import NEAR_OBJECT
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.topics import AILING, topic_family

_CARERS = word_set("doctors surgeons clinicians physicians nurses hospital clinic")
_LESSENING = ("halv", "prevent", "cut", "slash")


def lessens_illness(place: Place) -> bool:
    """Whether it says that illness becomes less by what carers do."""
    words, hit = place.words, place.hit
    if place.before() not in _CARERS or not words[hit.first].startswith(_LESSENING):
        return False
    topic = topic_family().label
    object_ = takewhile(str.isalpha, words[hit.last : hit.last + NEAR_OBJECT])
    return any(topic(word) in AILING for word in object_)
