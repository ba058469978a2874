"""Causes stated without a verb of cause: as an order with its outcome, a culprit, or a solution.

"Ditch gluten and your joints will settle" and "the gland behind your headaches" relate a cause to
an effect as surely as "causes" does. No list can hold their words, but their structure gives them
away.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.strength.adjective_levels import acts_for_others
from claimcheck.language.strength.hinges import Frame, Frames, find_hinge
from claimcheck.language.strength.neighbours import AUXILIARIES, BE, DETERMINERS, HAVE, PREPOSITIONS
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Role, Term, inquiry_words, relation_family
from claimcheck.language.words.topics import AILING, TAKEN, Topic, topic_at

_TERM = Term(Role.WORKS)
_OF_HEALTH = AILING | {Topic.BODY, Topic.OUTCOME}
_OUTCOME = 7
_STARTS = frozenset((",", ":", ";", "–", "—", "-", "?", "!"))


def find_framed_causes(tokens: Tokens) -> list[Hit[Term]]:
    """The word that a cause stated by its frame hinges on; none or one."""
    return find_hinge(tokens, _FRAMES, _TERM)


def _gift(tokens: Tokens) -> int | None:
    """Where something gives somebody an illness, or returns what they lost: "gives you arthritis"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-2]):
        if word in _GIVING and _is_somebody(words[at + 1]):
            last = _first_of(_PARTING, words, at + 2, at + _OUTCOME)
            if any(topic_at(tokens, near, AILING) >= 0 for near in range(at + 2, last)):
                return at
    return None


def _bringing(tokens: Tokens) -> int | None:
    """Where something, and nobody, brings an illness: "peak pollen brings sneezes"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-1]):
        if at > 0 and word in _BRINGING and not _is_somebody(words[at - 1]):
            counted = not _CASES.isdisjoint(words[at + 1 : at + _OUTCOME - 1])
            last = min(at + (_OUTCOME + 1 if counted else 3), len(words))
            if any(topic_at(tokens, near, AILING) >= 0 for near in range(at + 1, last)):
                return at
    return None


def _doing_harm(tokens: Tokens) -> int | None:
    """Where something does good or harm, however much: "do more damage than none"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-1]):
        near = words[at + 1 : at + 3]
        harm = word in _DOING and not _HARM.isdisjoint(near) and "no" not in near
        if at > 0 and harm and not _is_somebody(words[at - 1]):
            return at
    return None


_CASES = word_set("case cases deaths bouts waves outbreaks")
_BRINGING = word_set("bring brings brought breed breeds")
_HARM = word_set("damage harm good wonders mischief")


def _is_somebody(word: str) -> bool:
    return word in _SOMEBODY or word in _WHOSE or word in read_person_words().heads


def _opening(tokens: Tokens) -> int | None:
    """Where something lets an illness or a germ in, or somebody do again what they could not."""
    words = tokens.spoken
    for at, word in enumerate(words[:-2]):
        if word not in _LETTING or at == 0 or _is_somebody(words[at - 1]):
            continue
        near = words[at + 2 : at + _OUTCOME]
        able = _is_somebody(words[at + 1]) and not acts_for_others(words[at + 1])
        able = able and not _ABILITIES.isdisjoint(near[:_MODIFIERS])
        if able or _comes_in(tokens, at + 1):
            return at
    return None


def _working(tokens: Tokens) -> int | None:
    """Where what is taken is said to work: "beta blockers work for one child in three"."""
    words = tokens.spoken
    for at in range(1, len(words) - 1):
        near = range(max(0, at - _MODIFIERS), at)
        works = words[at] == "work" and words[at + 1] in _WORKING_SO
        if works and any(topic_at(tokens, first, TAKEN) == at for first in near):
            return at
    return None


_WORKING_SO = word_set("for in by best well better against equally because as")


def _leading(tokens: Tokens) -> int | None:
    """Where something leads somebody to do something: "the ban led teens to quit"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-3]):
        near = words[at + 1 : at + _MODIFIERS]
        if at > 0 and word in _LEADS and not read_person_words().heads.keys().isdisjoint(near):
            to = _first_of(_TO, words, at + 2, at + 2 + _MODIFIERS)
            if words[to : to + 1] == ["to"] and words[to + 1] not in DETERMINERS:
                return at
    return None


_LEADS = word_set("lead leads led leading")
_TO = frozenset(("to",))


def _comes_in(tokens: Tokens, first: int) -> bool:
    """Whether an illness or a germ gets in or spreads: "bacteria in", "mould to grow"."""
    last = min(first + _MODIFIERS, len(tokens.words))
    ends = (topic_at(tokens, at, AILING | {Topic.SUBSTANCE}) for at in range(first, last))
    end = next((end for end in ends if end > 0), len(tokens.words))
    after = [word for word in tokens.spoken[end : end + 2] if word not in ("to", "cells")]
    return bool(after) and after[0] in _WAYS_IN


_LETTING = word_set("let lets allow allows allowed")
_ABILITIES = word_set("see hear walk breathe sleep speak swallow move eat live stand run talk")
_WAYS_IN = word_set("build leak slip seep in into through spread grow thrive multiply")


def _first_of(marks: frozenset[str], words: Sequence[str], first: int, last: int) -> int:
    """The first place of one of these words from ``first`` to ``last``; the end where there is none."""
    end = min(last, len(words))
    return next((at for at in range(first, end) if words[at] in marks), end)


_GIVING = word_set("give gives gave giving")
_SOMEBODY = word_set("you me us them him her people children babies women men kids some")
_PARTING = PREPOSITIONS | _STARTS | word_set("and or . to that which who about")


def _state(tokens: Tokens) -> int | None:
    """Where something brings somebody into a state: "leaves you groggy", "turns your muscle to mush"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-2]):
        left = word in _LEAVING and words[at + 1] in _SOMEBODY and _is_state(words[at + 2])
        turned = word in _TURNING and words[at + 1] in _WHOSE and _becomes(tokens, at + 2)
        if left or turned or (word in _TURNING and _discolours(tokens, at + 1)):
            return at
    return None


def _discolours(tokens: Tokens, first: int) -> bool:
    """Whether a part of the body takes on a colour: "turns hair grey", "turn your stools black"."""
    words = tokens.spoken
    near = words[first + 1 : first + _OUTCOME - 1]
    coloured = next((at for at, word in enumerate(near) if word in _COLOURS), None)
    if coloured is None or not PREPOSITIONS.isdisjoint(near[:coloured]):
        return False
    return _names(tokens, first, frozenset((Topic.BODY, Topic.SUBSTANCE, Topic.OUTCOME)))


_COLOURS = word_set("grey gray white black brown yellow red pink blue green orange dark pale")


def _message(tokens: Tokens) -> int | None:
    """Where something instructs the body: "tells the brain to stop eating"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-2]):
        sent = word in _TELLING and words[at + 1] in _ITS and (at == 0 or words[at - 1] not in _BY)
        end = topic_at(tokens, at + 2, _TAUGHT) if sent else -1
        if 0 < end < len(words) and words[end] in _TOLD:
            return at
    return None


_TAUGHT = frozenset((Topic.BODY, Topic.PEOPLE))
_TELLING = word_set(
    "tell tells told telling trick tricks tricked fool fools fooled teach teaches taught remind reminds"
)
_TOLD = word_set("to that it they there when into")
_ITS = word_set("the your our")
_BY = word_set("we they doctors scientists researchers experts to")


def _vanishing(tokens: Tokens) -> int | None:
    """Where a complaint goes once something is taken: "two drops and anxiety melts away"."""
    words = tokens.spoken
    for at in range(2, len(words) - 1):
        ill = topic_at(tokens, at, AILING) if words[at - 1] in _THEN else -1
        if 0 < ill < len(words) and words[ill] in _VANISHING:
            return ill
    return None


_THEN = word_set("and your the my all")
_VANISHING = word_set("melt melts vanish vanishes evaporate evaporates melted evaporated")


def _becomes(tokens: Tokens, first: int) -> bool:
    """Whether a part of the body turns into something else: "your muscle to mush", not "your head to the left"."""
    words = tokens.spoken
    into = _first_of(_INTO, words, first + 1, first - 2 + _OUTCOME)
    if into >= len(words) - 1 or words[into] not in _INTO:
        return False
    return words[into + 1] not in DETERMINERS and _names(tokens, first, frozenset((Topic.BODY,)))


_INTO = word_set("to into")
_LEAVING = word_set("leave leaves left leaving")
_TURNING = word_set("turn turns turned turning")


def _is_state(word: str) -> bool:
    """Whether an adjective fits there: "leaves you alone" and "leaves you to rest" have no effect."""
    return word.isalpha() and word not in _NO_STATE and not word.endswith("ing")


_NO_STATE = (
    _PARTING
    | DETERMINERS
    | AUXILIARIES
    | BE
    | HAVE
    | word_set("alone behind be out off up back more there here it")
)


def _culprit(tokens: Tokens) -> int | None:
    """Where something is behind the reader's illness: "the gland behind your headaches"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-1]):
        if word == "behind" and words[at + 1] in _WHOSE and _names(tokens, at + 2, AILING):
            return at
    return None


_WHOSE = word_set("your my our their his her most many all every these those so")
_MODIFIERS = 3


def _names(tokens: Tokens, first: int, kinds: frozenset[Topic]) -> bool:
    last = min(first + _MODIFIERS, len(tokens.words))
    return any(topic_at(tokens, at, kinds) >= 0 for at in range(first, last))


def _way(tokens: Tokens) -> int | None:
    """Where something is called the solution to an illness: "nature's answer to gout", "X: the trick
    to stop snoring".
    """
    words = tokens.spoken
    for at, word in enumerate(words[:-2]):
        ends = words[at + 1] in _ENDS and words[at + 2] not in inquiry_words()
        led = word in _WAYS and ends and _names(tokens, at + 2, AILING)
        if led and _is_set_down_as(words, at):
            return at
    return None


_WAYS = word_set(
    "answer solution trick secret hack fix key way ritual habit recipe cure remedy antidote weapon "
    "cures remedies antidotes weapons"
)
_ENDS = word_set("to for against")


def _is_set_down_as(words: Sequence[str], at: int) -> bool:
    """Whether its subject precedes it, joined by a copula or a mark."""
    near = words[max(0, at - _OUTCOME) : at]
    joined = next((n for n in reversed(range(len(near))) if near[n] in _STARTS | BE), None)
    if joined is None:
        return False
    named = near[joined + 1 :]
    return PREPOSITIONS.isdisjoint(named[2:] if named[:2] in _ONE_OF else named)


_ONE_OF = (["one", "of"], ["some", "of"])


def _doing_for(tokens: Tokens) -> int | None:
    """Where a thing does something for the body: "does for your arteries what …", "did more for my sleep"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-2]):
        if word not in _DOING or at == 0 or _is_somebody(words[at - 1]):
            continue
        done_for = at + 1 + (words[at + 1] in _MUCH) + (words[at + 2] in _MUCH)
        if words[done_for : done_for + 1] == ["for"] and _names(tokens, done_for + 1, _DONE_GOOD):
            return at
    return None


_MUCH = word_set("more much as so wonders lots plenty most better")
_DONE_GOOD = _OF_HEALTH | {Topic.CARE}


def _doing(tokens: Tokens) -> int | None:
    """Where a line tells what a thing does to the body: "what smog is doing to your child's lungs"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-2]):
        if at > 1 and word in _DOING and words[at + 1] == "to":
            first = at + 2 + (words[at + 2] in _WHOSE | _THE)
            owner = 2 * (tokens.words[first + 1 : first + 3] == ["'", "s"])
            if _names(tokens, first + owner, frozenset((Topic.BODY,)) | AILING):
                return at
    return None


_DOING = word_set("do does doing did")
_THE = word_set("the a an")


def _ending(tokens: Tokens) -> int | None:
    """Where one thing ends in an illness: "untreated gum disease ends in tooth loss"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-2]):
        if (
            at > 0
            and word in _ENDING
            and words[at + 1] == "in"
            and _names(tokens, at + 2, _ILL_END)
        ):
            return at
    return None


_ENDING = word_set("end ends ended")
_ILL_END = AILING | {Topic.OUTCOME}


def _cleft(tokens: Tokens) -> int | None:
    """Where a thing is set apart as what does it: "rest is what got me back on my feet"."""
    words = tokens.spoken
    for at in range(2, len(words) - 3):
        does = words[at] == "what" and words[at - 1] in BE and _does(words[at + 1])
        near = range(at + 2, min(at + _OUTCOME, len(words)))
        if does and any(words[n] in _SOMEBODY or topic_at(tokens, n, _OF_HEALTH) > 0 for n in near):
            return at
    return None


def _does(word: str) -> bool:
    """Whether it is a verb of effect whose subject is "what": "keeps", "got", "settled"."""
    term = relation_family().label(word)
    return word in _GOT or (term is not None and term.form in _FINITE and not term.noun_alike)


_FINITE = (Form.THIRD, Form.PAST)
_GOT = word_set("gets got keeps kept gives gave brings brought puts put takes took saved saves")
_FRAMES = Frames(
    Frame(word_set("what"), _cleft),
    Frame(_ENDING, _ending),
    Frame(word_set("behind"), _culprit),
    Frame(_WAYS, _way),
    Frame(_GIVING, _gift),
    Frame(_LETTING, _opening),
    Frame(_BRINGING, _bringing),
    Frame(_LEADS, _leading),
    Frame(frozenset(("work",)), _working),
    Frame(_HARM, _doing_harm),
    Frame(_LEAVING | _TURNING, _state),
    Frame(_TELLING, _message),
    Frame(_VANISHING, _vanishing),
    Frame(_DOING, _doing),
    Frame(word_set("for"), _doing_for),
)
