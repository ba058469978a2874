"""What is told to have become of somebody: "my cycle settled", "within a month her skin was like porcelain"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.dossier import ReadSentence
from claimcheck.language.support.direction import read_way
from claimcheck.language.text.morphology import irregular_pasts
from claimcheck.language.text.tense import tells_past
from claimcheck.language.text.tokens import Tokens, cut, word_set
from claimcheck.language.words.topics import AILING, Topic, matters_in
from claimcheck.model.text import Span
from claimcheck.rules._looking import is_question, says
from claimcheck.rules._plainly import has_deadline

_HAD = AILING | {Topic.BODY, Topic.OUTCOME}
_OWNERS = word_set("my his her our their")
OWN_MEASURES = word_set(
    "cycle cycles period periods sugar sugars sleep numbers readings levels breathing appetite"
)
"""What no health matter is by itself, and is one of somebody's own."""
_OF_OTHERS = ("'", "s")
_BEFORE = 3
"""How many words at most between whose it is and its name: "my poor old knees"."""
_TO_VERB = 5
_WAS = word_set("was were had felt looked")
_BEGUN = word_set(
    "began started appeared flared worsened returned hurt ached burned itched swelled bled broke kept stayed remained "
    "needed told said asked meant made got became came stuck struck refused tried seemed caused led"
)
"""Verbs of an illness that begins or stays, and of what tells nothing of its end."""
_BACK = word_set("back alive")
_RELATIVE = word_set("who which that")
_HURT = word_set(
    "damaged weakened injured checked examined measured scanned tested showed ruined wrecked twisted sprained"
)
_PERSONS = word_set(
    "i we he she they you who doctor doctors nurse surgeon consultant dentist mother father mum dad"
)
_ARRIVE = word_set(
    "came come comes arrive arrives arrived carry carries carried bring brings brought limp limps limped hobble hobbles hobbled"
)
_LEAVE = word_set(
    "left leave leaves went go goes walked walk walks danced dance dances ran skipped"
)
_TELLING = _OWNERS | _ARRIVE | {"s"}
"""One of these stands in whatever :func:`who_recovered` finds."""
_DENIED = word_set("not never no couldn wouldn didn wasn hadn cannot nobody nothing")


def who_recovered(read: ReadSentence) -> Span | None:
    """What somebody is told to have been rid of or to have got back; ``None`` where care or time did it, or nothing did."""
    tokens = cut(read.text)
    if _TELLING.isdisjoint(tokens.there):
        return None
    if is_question(read) or read.marks or not _DENIED.isdisjoint(tokens.there):
        return None
    span = _what_was_left_behind(tokens)
    if span is None and tells_past(tokens.words):
        span = _what_ended(read, tokens) or _what_was_mended(tokens)
    if span is None:
        return None
    held = is_told_of_care(read) or says(read.text, __name__, "taken back")
    return None if held or read_way(tokens).sign < 0 else span


def is_put_down_to_care(read: ReadSentence) -> bool:
    """Whether it is told of care, of a study or of time, or taken back."""
    return is_told_of_care(read) or says(read.text, __name__, "taken back", "relapsed")


def is_told_of_care(read: ReadSentence) -> bool:
    """Whether it is told of care, of a study or of time."""
    return says(read.text, __name__, "by care")


def _what_ended(read: ReadSentence, tokens: Tokens) -> Span | None:
    """What somebody had, where its verb says that it changed."""
    for first, last, kind in _had(tokens):
        verb = _verb_after(tokens.words, last) if _is_owned(tokens.words, first) else None
        if verb is not None and _changes(read, tokens.words, verb, kind):
            return Span(tokens.start(first), tokens.end(last - 1))
    return None


def _had(tokens: Tokens) -> Iterator[tuple[int, int, Topic]]:
    """The ailments, organs and measures named, by their tokens."""
    for first, (last, kind) in matters_in(tokens).items():
        if kind in _HAD:
            yield first, last, kind
    for at, word in enumerate(tokens.words):
        if word in OWN_MEASURES:
            yield at, at + 1, Topic.OUTCOME


def _is_owned(words: Sequence[str], first: int) -> bool:
    before = words[max(0, first - _BEFORE) : first]
    return not _OWNERS.isdisjoint(before) or tuple(words[max(0, first - 2) : first]) == _OF_OTHERS


def _verb_after(words: Sequence[str], last: int) -> int | None:
    """The past verb of what is named up to ``last``, past a relative clause between commas."""
    if words[last : last + 1] == [","] and not _RELATIVE.isdisjoint(words[last + 1 : last + 2]):
        last = next((at + 1 for at in range(last + 1, len(words)) if words[at] == ","), len(words))
    for at in range(last, min(len(words), last + _TO_VERB)):
        if not words[at].isalpha():
            return None
        if words[at].endswith("ed") or words[at] in irregular_pasts() or words[at] in _WAS:
            return at
    return None


def _changes(read: ReadSentence, words: Sequence[str], verb: int, kind: Topic) -> bool:
    """Whether it is said to have changed: a state is a change where it is said by when."""
    if words[verb] in _WAS:
        return has_deadline(read) and kind not in AILING
    if words[verb] == "came":
        return kind not in AILING or words[verb + 1 : verb + 2] == ["down"]
    return words[verb] not in _BEGUN


def _what_was_mended(tokens: Tokens) -> Span | None:
    """What something that is no person did to a part or a complaint of somebody's: "a shot switched her metabolism on"."""
    words = tokens.words
    for first, last, _ in _had(tokens):
        verb = first - 2
        if verb > 0 and words[first - 1] in _OWNERS and _is_deed(words, verb):
            return Span(tokens.start(first), tokens.end(last - 1))
    return None


def _is_deed(words: Sequence[str], verb: int) -> bool:
    if not (words[verb].endswith("ed") or words[verb] in irregular_pasts()):
        return False
    doers = words[:verb]
    return words[verb] not in _BEGUN | _HURT and _PERSONS.isdisjoint(doers)


def _what_was_left_behind(tokens: Tokens) -> Span | None:
    """The ailment with which somebody arrives who leaves without: "people carry their lupus in and leave without it"."""
    words = tokens.words
    came = next((at for at, word in enumerate(words) if word in _ARRIVE), None)
    if came is None or _LEAVE.isdisjoint(words[came:]):
        return None
    left = next(at for at in range(came, len(words)) if words[at] in _LEAVE)
    for first, (last, kind) in matters_in(tokens).items():
        if kind in AILING and came < first < left:
            return Span(tokens.start(first), tokens.end(last - 1))
    return None
