"""The outcome of a claim."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimcheck.language.picos.lists import is_had, is_left_out, lists, name_of
from claimcheck.language.picos.sides import Part, Sides
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.topics import AILING, Topic

_ENDING = word_set(
    ", . ; : ( ) ? ! of for at in on after during among by when but and while than from with within "
    "over around into onto against like so how why what before that which who to as if because out up down off away compared "
    "is are was were has have had may can"
)
_SKIPPED = word_set(
    "the a an any your our their his her its to of some more less fewer in for with people you them us"
)
_UNTIL = word_set("until till")
"""What opens a time: "men snore more until the menopause"."""
_PARTING = word_set("; : which but because although though while whereas so before if unless")
_LONGEST = 4


def find_outcome(
    tokens: Tokens, topics: Sequence[Hit[Topic]], sides: Sides, cause: Part | None
) -> Part | None:
    """What is said to change: a symptom, condition or measure, or else what the verb acts on."""
    fronted = tokens.words[:1] == ["without"]  # "Without sugar, …"
    people = _people()
    told = [hit for hit in topics if _is_outcome(hit) and tokens.words[hit.last - 1] not in people]
    told = [hit for hit in told if people.isdisjoint(tokens.words[hit.last : hit.last + 1])]
    told = [hit for hit in told if not (fronted and is_left_out(tokens, hit))]
    told = [
        hit for hit in told if _UNTIL.isdisjoint(tokens.words[max(0, hit.first - 2) : hit.first])
    ]
    there = [hit for hit in told if not (cause and cause.overlaps(hit))]
    near = [hit for hit in there if sides.effect.first <= hit.first < sides.effect.last]
    if not sides.directed:
        near = [hit for hit in near if cause is None or hit.first >= cause.last] or near
    end = _end_of_object(tokens.words, sides)
    own = [hit for hit in near if hit.first < end and not _is_had(tokens, hit)]
    particular = [hit for hit in own if name_of(tokens, hit) not in lists()["no outcome"]]
    chosen = next(iter(particular or own), None)
    if chosen is not None:
        following = (
            hit.last
            for hit in own
            if (chosen.label, hit.first) == (Topic.OUTCOME, chosen.last) and hit.label in AILING
        )  # "an itchy rash"
        return _led_to(tokens, chosen) or Part(chosen.first, next(following, chosen.last))
    acted = None if sides.object_at is None else _object(tokens.words, sides.object_at)
    return None if acted is None or (cause and cause.overlaps(acted)) else acted


def _end_of_object(words: Sequence[str], sides: Sides) -> int:
    """Where something else begins after the thing acted on: "damages the liver, sometimes before …"."""
    first = len(words) if sides.object_at is None else sides.object_at
    return next((at for at in range(first, len(words)) if words[at] in _PARTING), len(words))


def _is_had(tokens: Tokens, hit: Hit[Topic]) -> bool:
    """Whether it only says what people have or have come through: "after an injury"."""
    before = [word for word in tokens.words[max(0, hit.first - 2) : hit.first] if word != "an"]
    return is_had(tokens, hit) or before[-1:] in (["after"], ["following"])


def _is_outcome(hit: Hit[Topic]) -> bool:
    return hit.label in AILING or hit.label is Topic.OUTCOME


def _led_to(tokens: Tokens, hit: Hit[Topic]) -> Part | None:
    """What follows a word that only leads up to it: "the risk of falls"."""
    leads = name_of(tokens, hit) in lists()["no outcome"]
    leads = leads and tokens.words[hit.last : hit.last + 1] == ["of"]
    return _object(tokens.words, hit.last + 1) if leads else None


@cache
def _people() -> frozenset[str]:
    """Words for people, without parts of the body that studies count like people: "eyes"."""
    known = read_person_words()
    return frozenset(known.heads) - known.body


def _object(words: Sequence[str], first: int) -> Part | None:
    """The noun phrase that begins at ``first``, without its article; what people have and not they."""
    people = _people()
    had: Part | None = None
    body = read_person_words().body
    while first < len(words) and (
        words[first] in _SKIPPED
        or words[first + 1 : first + 2] == ["of"]
        or (words[first] in people and words[first + 1 : first + 2] == ["'"])
    ):
        had = Part(first, first + 1) if words[first + 1 : first + 2] == ["of"] else had
        ill = words[first] in people and words[first + 1 : first + 2] == ["with"]
        if ill or (had and words[first] in body):
            return had  # "the balance of people with migraine"
        first += 1 if words[first] not in people else 2  # "babies' skin"
    last = first
    while last < len(words) and last - first < _LONGEST and words[last] not in _ENDING | _SKIPPED:
        last += 1
    if last > first and words[last - 1] in people:
        return had  # "the lungs of young men"
    if last < len(words) and words[last] == "people":
        return had or _object(words, last + 1)
    return Part(first, last) if last > first else None
