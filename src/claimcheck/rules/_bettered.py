"""Who is said, as plain fact, to get better, and which ailment to go away."""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.dossier import ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.support.direction import read_way
from claimcheck.language.text.tense import tells_past
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.language.words.topics import AILING, topic_at
from claimcheck.model.text import Span
from claimcheck.model.wording import CueKind, Strength
from claimcheck.rules._acting import FINER, is_told_with_care
from claimcheck.rules._looking import is_question

_PEOPLE = word_set(
    "users customers clients patients people women men children kids babies parents athletes runners swimmers students "
    "readers members owners wearers drinkers sleepers sufferers teachers mothers ladies dogs pets those you "
    "couples families girls boys adults teenagers toddlers seniors pensioners workers players dancers cyclists vegans vegetarians "
    "insomniacs"
)
_FIRST = 6
"""How many words at most before those who get better."""
_NO_SUBJECT = word_set("than for in to by with from among")
_OPENS = word_set(", and so then")
_OTHERS = word_set("we i it he she they")
_BETTER = FINER | word_set("more fewer later relief")
_POLLED = pattern(
    r"\b\d+\s?(?:%|per\scent|percent|(?:out\sof|in)\s(?:\d+|ten))\s(?:of\s)?(?:\w+\s)?(?:women|men|users|customers|people|wearers|testers|clients|patients)\s(?:saw|noticed|felt|noted|agreed|experienced)\b",
    re.IGNORECASE,
)
"""What sellers ask of those who bought."""
_HELD_BACK = word_set(
    "may might could can should must would if unless not cannot some most often usually sometimes likely "
    "likelier tend tends risk risks chance chances linked ask advise advises advised recommend recommends ? check please"
)
"""Words of a hedge, a bound, a link or advice."""
_LESS = frozenset(("less", mark) for mark in (".", ",", "and", "!"))
_ADVISED = (["you", "need"], ["you", "want"])
_GOES = word_set(
    "fade fades vanish vanishes disappear disappears dissolve dissolves lift lifts clear clears melt melts respond "
    "responds retreat retreats subside subsides evaporate evaporates leave leaves "
    "ease eases improve improves settle settles go goes"
)
_AFTER_IT = word_set(
    ". , ; ! and away within in from by after once when without on at to too for as"
)
"""What follows a verb that has no object."""
_BEFORE_IT = word_set("simply all soon slowly quickly just even really gently finally")
_LONGEST_NAME = 3
WORDS = _PEOPLE | _GOES
"""One of these stands wherever something is found."""


def who_gets_better(read: ReadSentence) -> Span | None:
    """Those who are said to get better: "regular [users] sleep deeper"; ``None`` where nobody is."""
    tokens = cut(read.text)
    at = _subject(tokens.words[:_FIRST])
    if at is None:
        return None
    past = tells_past(tokens.words)
    polled = _POLLED.search(read.text) if past else None
    if (past and not polled) or not _is_plain(read):
        return None
    if polled:
        return Span(*polled.span())
    better = _is_finer(tokens.words[at:], read) or read_way(tokens).sign > 0
    return Span(tokens.start(at), tokens.end(at)) if better else None


def _subject(words: list[str]) -> int | None:
    """The place of the people of whom a sentence that begins so tells something."""
    for at, word in enumerate(words):
        if word in _OTHERS or (word == "you" and at and words[at - 1] not in _OPENS):
            return None
        if word in _PEOPLE and (not at or words[at - 1] not in _NO_SUBJECT):
            return None if words[at : at + 2] in _ADVISED else at
    return None


def _is_finer(words: list[str], read: ReadSentence) -> bool:
    """Whether something of theirs is finer, faster or more; what is less need not be better."""
    if "less" in words:
        return any(pair in _LESS for pair in pairwise(words))
    compared = any(cue.kind is CueKind.COMPARISON for cue in read.reading.wording.cues)
    return compared or not _BETTER.isdisjoint(words)


def goes_away(read: ReadSentence) -> Span | None:
    """The word by which an ailment is said to go: "asthma simply [fades]"; ``None`` where none does."""
    tokens = cut(read.text)
    words = tokens.words
    for at, word in enumerate(words):
        if word in _GOES and _has_no_object(words[at + 1 : at + 2]):
            end = at - (at > 0 and words[at - 1] in _BEFORE_IT)
            near = range(max(0, end - _LONGEST_NAME), end)
            ill = any(topic_at(tokens, first, AILING) == end for first in near)
            if ill and _is_plain(read):
                return Span(tokens.start(at), tokens.end(at))
    return None


def _has_no_object(following: list[str]) -> bool:
    return all(word in _AFTER_IT or word.endswith("ly") for word in following)


def _is_plain(read: ReadSentence) -> bool:
    """Whether nothing in it hedges, limits, asks or cites."""
    if not _HELD_BACK.isdisjoint(cut(read.text).there):
        return False
    if read.marks or is_question(read) or is_told_with_care(read):
        return False
    return read.reading.asserted not in (Strength.CONDITIONAL, Strength.NO_RELATION)
