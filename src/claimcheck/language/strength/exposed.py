"""What is said of people who take or do something: "people who eat beetroot never get gout".

A group is named by what its members take or do, and what befalls them, or never does, is told.
That sets two things side by side: level 2 of Sumner's scale. "Are protected from" and "were
spared" say what did it: level 6.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.folding.numerals import is_number
from claimcheck.language.strength.hinges import Frame, Frames, find_hinge
from claimcheck.language.strength.neighbours import (
    AUXILIARIES,
    BE,
    HAVE,
    before_verb,
    is_adverb,
)
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.topics import AILING, TAKEN, Topic, topic_at

_OPENING = 7
_HOW_OFTEN = word_set("never rarely seldom hardly not often always don't doesn't didn't")
_BEFALLS = word_set(
    "get gets got have has had develop develops developed suffer suffers suffered catch catches "
    "caught need needs needed"
)
_SPARED = word_set("protected spared shielded immune cured safe freed saved")
_FROM = word_set("from to of against by further")
_SETTING_APART = word_set("who with without on taking eating drinking using given fed wearing")
_BY_HABIT = word_set(
    "vegetarians vegans smokers drinkers runners swimmers walkers cyclists dancers gardeners athletes"
)
_WORSE = AILING | {Topic.OUTCOME}
_NEEDED = word_set("surgery operation operations hospital dialysis insulin antibiotics painkillers")
_AGES = word_set("early earlier late later younger sooner before longer")
_NEAR = 6
_LONGEST_HABIT = 9


def find_exposed(tokens: Tokens) -> list[Hit[Term]]:
    """The word on which it hinges what befalls people who take or do something; none or one."""
    return find_hinge(tokens, _SAVED, Term(Role.WORKS)) or find_hinge(
        tokens, _TOLD, Term(Role.CORRELATION)
    )


def _spared(tokens: Tokens) -> int | None:
    """Where such people are said to be protected, spared or cured."""
    words, first = tokens.spoken, _set_apart(tokens)
    for at in range(first, len(words) - 1 if first else 0):
        said = not BE.isdisjoint(words[max(0, at - 3) : at])
        if said and words[at] in _SPARED and words[at + 1] in _FROM and _ails(tokens, at + 2):
            return at
    return None


def _befallen(tokens: Tokens) -> int | None:
    """The word before what such people never, seldom or often get: a denial is part of the relation."""
    words, first = tokens.spoken, _set_apart(tokens)
    for at in range(first, len(words) - 2 if first else 0):
        if words[at] in _HOW_OFTEN and _ends_badly(tokens, at + 1):
            return _before(words, at)
        if words[at] in _MEASURED and _is_amount(words, at + 1):
            return at
        if words[at] in _LIVES and not _AGES.isdisjoint(words[at + 1 : at + 4]):
            return at
    return None


def _is_amount(words: Sequence[str], first: int) -> bool:
    """Whether what was measured in them follows: "lost 15 per cent of their weight"."""
    near = words[first : first + 5]
    counted = any(is_number(word) for word in near[:3])
    return counted and not _UNITS.isdisjoint(near)


_MEASURED = word_set("lost gained scored reported had needed spent fell dropped shed walked slept")
_UNITS = word_set(
    "percent per % points point kilos kg pounds stone lb minutes hours days steps times fewer more mmhg"
)
_LIVES = word_set("live lived die died")


def _before(words: Sequence[str], at: int) -> int:
    """The last word that no denial reaches: "people who eat beetroot do not"."""
    at = before_verb(words, at)
    while words[at] in AUXILIARIES or words[at] in ("don", "doesn", "'"):
        at = before_verb(words, at)
    return at


def _ends_badly(tokens: Tokens, verb: int) -> bool:
    words = tokens.spoken
    verb += is_adverb(words[verb])
    if words[verb] not in _BEFALLS:
        return False
    if words[verb].startswith("need"):
        return not _NEEDED.isdisjoint(words[verb + 1 : verb + 4])
    return _ails(tokens, verb + 1)


def _ails(tokens: Tokens, first: int) -> bool:
    near = range(first, min(first + _NEAR, len(tokens.words)))
    return any(topic_at(tokens, at, _WORSE) > 0 for at in near)


def _set_apart(tokens: Tokens) -> int:
    """Where the words may end that say what those meant take or do; 0 where none do.

    Those who have an illness are no such group: "people who have gout rarely need surgery".
    """
    words, people = tokens.spoken, read_person_words().heads
    near = range(min(_OPENING, len(words) - 2))
    who = next((at for at in near if words[at] in people or words[at] == "those"), None)
    if who is None:
        return 0
    if words[who] in _BY_HABIT:
        return who + 1
    if words[who + 1] not in _SETTING_APART or words[who + 2] in BE | HAVE:
        return 0
    return _end_of_habit(tokens, who)


def _end_of_habit(tokens: Tokens, who: int) -> int:
    words = tokens.spoken
    for at in range(who + 2, min(who + _LONGEST_HABIT, len(words))):
        taken = topic_at(tokens, at, _MATTERS)
        if taken > 0:
            return 0 if topic_at(tokens, at, AILING) > 0 else taken
        if words[at] in _HOW_OFTEN and words[who + 1] == "who" and at > who + _SHORTEST_HABIT:
            return at - 1
    return 0


_MATTERS = TAKEN | AILING
_SHORTEST_HABIT = 2
_SAVED = Frames(Frame(_SPARED, _spared))
_TOLD = Frames(Frame(_HOW_OFTEN | _LIVES | _MEASURED, _befallen))
