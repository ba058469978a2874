"""What "make" states: an effect, what something is, or only that it is produced."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.folding.numerals import is_number
from claimcheck.language.strength.neighbours import DETERMINERS, PREPOSITIONS
from claimcheck.language.strength.place import Place
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.topics import AILING, Topic, topic_family


def makes_no_effect(place: Place) -> bool:
    """Whether "makes it" only says what something is or attains: "makes it a risk", "makes it to the lungs".

    An adjective or verb after it is an effect: "makes it less noticeable", "makes it swell".
    """
    words, last = place.words, place.hit.last
    if not words[last - 1].startswith(("make", "made", "making")):
        return False
    if place.after() != "it":
        return last - place.hit.first == 1 and _is_produced(words, last)
    after = words[last + 1 : last + 2]
    return not after or not after[0].isalpha() or after[0] in _IS_MADE


def _is_produced(words: Sequence[str], first: int) -> bool:
    """Whether what is made is a thing or a deed, and no state: "makes thirty cups", "made waves".

    An effect is made of somebody or of a matter of health, or it is a comparison.
    """
    topic, people = topic_family().label, read_person_words().heads
    near = words[first : first + _MADE_OF]
    if near[:1] and near[0] != "one" and is_number(near[0]):
        return True
    of_somebody = any(word in people or word in _MADE_SO for word in near)
    return not of_somebody and not any(
        topic(word) in _OF_HEALTH or (word.endswith("er") and len(word) > _SHORT) for word in near
    )


_MADE_OF = 8
_SHORT = 4
_OF_HEALTH = AILING | {Topic.BODY, Topic.OUTCOME, Topic.SUBSTANCE}
_MADE_SO = word_set(
    "you your us our me my them him her more less worse better likely difference easy hard possible "
    "ill sick impossible harmful dangerous toxic ineffective effective resistant"
)


_IS_MADE = (
    DETERMINERS
    | PREPOSITIONS
    | word_set("to one possible clear so and or but very ideal suitable unlikely likely")
)
