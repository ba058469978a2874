"""A change stated without an object: what a thing does by itself, in time, or because of something."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.language.strength.neighbours import before_verb, is_adverb, stands_alone
from claimcheck.language.strength.place import Place
from claimcheck.language.strength.things import is_of_things
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words


def is_due(place: Place) -> bool:
    """Whether it results from what the reader does or lacks: "eases if you rest", "without it, memory fades"."""
    words, first = place.words, place.hit.first
    lacking = not _LACKING.isdisjoint(words[max(0, place.floor - _LACK) : first])
    lacking = lacking and words[first] not in _MENDING  # "without treatment it settles" by itself
    later = words[place.hit.last : place.hit.last + _SETTLED]
    if not _FOR_A_REASON.isdisjoint(later[:2]):  # "counts are falling because of plastics"
        return True
    return lacking or any(pair == ("if", "you") for pair in pairwise(later)) or _opens_if_you(place)


_FOR_A_REASON = word_set("because thanks owing")


def _opens_if_you(place: Place) -> bool:
    return list(place.words[:2]) == ["if", "you"] and place.floor > 0


_LACKING = word_set("without untreated unless")
_LACK = 5
_MENDING = word_set(
    "settle settles settled ease eases eased heal heals healed clear clears cleared improve improves "
    "improved resolve resolves resolved subside subsides subsided abate abates abated shrink shrinks"
)
_SETTLED = 5


def goes_of_itself(place: Place) -> bool:
    """Whether it happens by itself: "most sprains heal", "the rash spreads to the trunk"."""
    compared = place.after() in _COMPARED  # "healed as fast as those seen in clinic"
    itself = place.words[place.hit.first] in _OF_ITSELF and not compared
    return itself and stands_alone(place.words, place.hit)


_COMPARED = word_set("as faster sooner better slower worse more less")


_OF_ITSELF = word_set(
    "heal heals healed settle settles settled clear clears cleared spread spreads wake wakes woke "
    "stiffen stiffens stiffened harden hardens hardened thicken thickens thickened swell swells "
    "swelled swollen clot clots clotted melt melts melted cool cools cooled rupture ruptures ruptured"
)


def runs_its_course(place: Place) -> bool:
    """Whether the present tense describes the usual course: "an attack settles in a week"."""
    present = place.hit.label.form in (Form.BASE, Form.THIRD, Form.ING)
    later = place.words[place.hit.last : place.hit.last + 4]
    measured = not _PER_CENT.isdisjoint(later[1:2])  # "visits jump 17 percent on smoky days"
    goes_with = not (_GOING_WITH.isdisjoint(later) or _names_time(place.words, place.hit.last))
    goes_with = goes_with or _is_of_group(later)
    return present and not (measured or place.hedged or goes_with)


def _is_of_group(later: Sequence[str]) -> bool:
    """Whether it happens in people told apart: "testosterone drops in men who become fathers"."""
    people = (
        list(later[:1]) == ["in"] and later[1:2] != [] and later[1] in read_person_words().heads
    )
    return people and later[2:3] != [] and later[2] in _TOLD_APART


_TOLD_APART = word_set("who with whose without on taking given")


def is_course(place: Place) -> bool:
    """Whether an illness only gets better or worse in time: "get worse at night", "gets better after puberty"."""
    words = place.words
    turns = before_verb(words, place.hit.first)
    people = read_person_words().heads
    if turns < 0 or words[turns] not in _GETTING or not people.keys().isdisjoint(words[:turns]):
        return False
    return _names_time(words, place.hit.last)


_GETTING = word_set("get gets become becomes grow grows")


def _names_time(words: Sequence[str], at: int) -> bool:
    """Whether nothing but a time follows: "slowly over several years", "after the menopause"."""
    while at < len(words) and (is_adverb(words[at]) or words[at] in ("and", "worse", "better")):
        at += 1
    near = words[at + 1 : at + 1 + _WIDEST_TIME]
    return words[at : at + 1] == ["."] or (
        words[at : at + 1] != [] and words[at] in _IN_TIME and not _TIMES.isdisjoint(near)
    )


_WIDEST_TIME = 4
_IN_TIME = word_set("at over with during after in within for by from")
_TIMES = word_set(
    "night nights time morning mornings evening evenings hour hours day days week weeks month months "
    "year years decades winter summer holidays menopause puberty childhood adolescence adulthood birth birthday"
)


def is_trend(place: Place) -> bool:
    """Whether only a time is named: "has tripled worldwide", "deaths rose by a third last year"."""
    later = place.words[place.hit.last : place.hit.last + _TREND]
    opening = [word for word in place.words[place.floor : place.hit.first] if word != "with"]
    if _is_moved(later) or _is_moved(opening):
        return False
    dated = any(
        (word in _TILL and after[:1].isdigit() and len(after) == _YEAR)
        or (word in _LAST and after in _SPANS)
        or (word == "the" and after in _DECADES)
        for word, after in pairwise(later)
    )
    return dated or is_of_things(place) or not _EVERYWHERE.isdisjoint(later)


def _is_moved(words: Sequence[str]) -> bool:
    """Whether it is said what goes with a change; "to more than 3 million" only says how far it goes."""
    return any(
        word in _MOVED_BY and not (word == "than" and after[:1].isdigit())
        for word, after in pairwise((*words, ""))
    )


_TREND = 8
_TILL = word_set("since by between from in")
_DECADES = word_set("decade decades century")
_YEAR = 4
_LAST = word_set("last past recent this each every")
_SPANS = word_set("year years decade decades century month months week weeks")
_EVERYWHERE = word_set("worldwide globally nationally nationwide")
_PER_CENT = word_set("percent per %")
_GOING_WITH = word_set("with as when after than among by if")
_MOVED_BY = _GOING_WITH - {"by"}
