"""Effects told as where or how something leaves the body: "puts the colour back in your cheeks".

English turns verbs of putting, keeping and letting go into causes by what follows their object
(Goldberg 1995, the caused-motion and resultative constructions): a direction, a state, or what
somebody then does. "Brings blood to the heel", "keeps joints supple" and "has you sleeping" all
say that a thing does it, so they are level 6 of Sumner's scale, like "causes".
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.strength.hinges import Frame, Frames, find_hinge
from claimcheck.language.strength.neighbours import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    before_verb,
    is_adverb,
)
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.topics import AILING, Topic, topic_at

_TERM = Term(Role.WORKS)
_VERBS = word_set(
    "put puts putting bring brings brought keep keeps kept get gets got send sends sent have "
    "leave leaves left set sets draw draws drew flush flushes flushed take takes took coax coaxes "
    "pull pulls pulled push pushes pushed"
)
_OF_HEALTH = AILING | {Topic.BODY, Topic.OUTCOME, Topic.SUBSTANCE}
_INSIDE = frozenset({Topic.BODY})
_SHARES = word_set("most many some all more")
_MODIFIERS = 4
_ON_THEIR_FEET = word_set("walking talking sleeping eating")
_SOONER = (["sooner"], ["earlier"], ["faster"])
_NEARLY = word_set("almost nearly completely")
_SOMEBODY = word_set("you me us him her them people")
_DOERS = (
    word_set("i we you he she who doctors doctor nurses nurse surgeons surgeon to") | DETERMINERS
)
_LONGEST_OBJECT = 6
_DIRECTIONS = word_set("back off out into onto away through down from to up in")
_AWAY = word_set("back off out away down up")
_WITHOUT_OBJECT = frozenset((",", ".", ";", ":", "(", ")", "and", "or", "that", "which", "who"))


def find_resultatives(tokens: Tokens) -> list[Hit[Term]]:
    """The verb by which a thing puts somebody, or a part of the body, into a place or state; none or one."""
    return find_hinge(tokens, _FRAMES, _TERM)


def _brought_about(tokens: Tokens) -> int | None:
    words = tokens.spoken
    for at in range(len(words) - 2):
        acts = words[at] in _VERBS and _is_done_by_thing(words, at)
        if acts and (_sets_moving(words, at + 1) or _has_result(tokens, at + 1)):
            return at
    return None


def _is_done_by_thing(words: Sequence[str], verb: int) -> bool:
    """Whether no person does it, and nobody is told to: a label may leave the thing out."""
    subject = before_verb(words, verb)
    held_out = subject >= 0 and words[subject] in _HELD_OUT
    if words[verb] == "have" and not (held_out and words[verb + 1] in _SOMEBODY | DETERMINERS):
        return False  # "will have you sleeping", but not "have been published"
    while subject >= 0 and words[subject] in AUXILIARIES:
        subject = before_verb(words, subject)
    if subject < 0:
        return words[verb].endswith("s")
    doer = words[subject]
    return doer.isalnum() and not (
        doer in _DOERS or doer in BE or doer in HAVE or doer in read_person_words().heads
    )


_HELD_OUT = word_set("will can ll")


def _sets_moving(words: Sequence[str], first: int) -> bool:
    """Whether people do what they could not: "gets hip fracture patients walking"."""
    people = read_person_words().heads
    near = range(first, min(first + _MODIFIERS, len(words) - 1))
    return any(words[at] in people and words[at + 1] in _ON_THEIR_FEET for at in near)


def _has_result(tokens: Tokens, first: int) -> bool:
    words = tokens.spoken
    who = first + (words[first] in _SHARES)
    if words[who] in _SOMEBODY or words[who] in read_person_words().heads:
        after = who + 1 + (words[who + 1] in _NEARLY)
        sent = words[after] == "home" and words[after + 1 : after + 2] in _SOONER
        sent = sent or words[after : after + 2] == ["free", "of"]
        return sent or _is_doing(words, after)
    if words[first] in _AWAY:  # "puts back the good bacteria"
        return words[first + 1] in DETERMINERS and _names(tokens, first + 2, _OF_HEALTH)
    for at in range(first + 1, min(first + _LONGEST_OBJECT, len(words) - 1)):
        if words[at] in _WITHOUT_OBJECT:
            return False
        if words[at] in _DIRECTIONS and _goes(tokens, first, at):
            return True
        stays = words[first - 1].startswith(_STATIVE) and _is_state(words, at)
        if stays or _is_doing(words, at):
            return _ends_at(tokens, first, at)
    return False


_STATIVE = ("keep", "kept", "leave", "left", "get", "got", "have")
"""These can bring about a state; the others only move things: "takes a blood sample"."""


def _goes(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a matter of health goes somewhere, or anything goes into the body or out of it."""
    return _names(tokens, at + 1, _INSIDE) or (
        tokens.words[at] in _AWAY and _ends_at(tokens, first, at)
    )


def _ends_at(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the object between these places is a matter of health: "damaged tissue"."""
    return any(topic_at(tokens, at, _OF_HEALTH) == last for at in range(first, last))


def _is_doing(words: Sequence[str], at: int) -> bool:
    return words[at].endswith("ing") and len(words[at]) > _SHORT


_SHORT = 5


def _is_state(words: Sequence[str], at: int) -> bool:
    """Whether an adjective ends the clause or goes on with another: "supple", "soft and smooth"."""
    word, after = words[at], words[at + 1]
    if not word.isalpha() or word.endswith(("s", "ed")) or is_adverb(word):
        return False
    return word not in _NO_STATE and after in _ENDING


_NO_STATE = PREPOSITIONS | BE | HAVE | AUXILIARIES | DETERMINERS | word_set("it them here there")
_ENDING = word_set(". , ! and for all when while in again within")


def _names(tokens: Tokens, first: int, kinds: frozenset[Topic]) -> bool:
    near = range(first, min(first + 4, len(tokens.words)))
    return any(topic_at(tokens, at, kinds) >= 0 for at in near)


_FRAMES = Frames(Frame(_VERBS, _brought_about))
