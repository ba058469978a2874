"""Whether a sentence tells something as plain fact: of now, on nobody's word, and of no bounded number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from claimcheck.dossier import ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.advice.orders import find_order
from claimcheck.language.text.morphology import irregular_pasts
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tense import tells_past
from claimcheck.language.text.tokens import Tokens, cut, word_set
from claimcheck.model.claim import ClaimType
from claimcheck.model.reading import NumberKind
from claimcheck.model.text import BlockKind
from claimcheck.model.wording import Strength
from claimcheck.rules._acting import is_told_with_care
from claimcheck.rules._looking import asks_openly, is_question

_ABSOLUTE = word_set(
    "never always every all any anyone anybody everyone everybody nothing nobody none no only simply merely just purely "
    "mostly entirely completely practically without cannot"
)
_COUNTING = word_set("every all no any")
_NOT_ALL = word_set(
    "longer other day days morning evening night week month year hour time weekday winter summer spring autumn life along over cell"
)
"""After "every", "no" or "any" these make it "each day", "now no more", "like others" or "the body"."""
_DEADLINE = pattern(
    r"\b(?:in|within|by|after|from|until)\s(?:\w+[\s-]){0,3}?(?:seconds?|minutes?|hours?|days?|weeks?|months?|nights?|"
    r"mornings?|sessions?|cycles?|weekend|bedtime|dawn|spring|summer|autumn|winter|"
    r"harvest|easter|christmas|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_DESCRIBING = word_set(
    "is are was were isn aren has have contain contains hold holds costs weighs lasts includes include means need needs "
    "requires require find"
)
_PERFECT = word_set("has have")
_BEING = word_set("is are")
_ENDED = word_set("gone over history")
_PARTICIPLES = word_set("put gone brought made lost")
_OF_PLACE = frozenset(
    (verb, place)
    for verb in ("come", "comes", "grow", "grows", "occur", "occurs")
    for place in ("in", "with", "from")
)
_PRICE = pattern(r"[£$€]\s?\d")
_RELATIVE = word_set(
    "who which that whose what where because when while how once as until whatever"
)
_NEAR = 3
_VARIED = word_set("different unique alike individual")
"""Said of all, it bounds: "every body is different", "no two people are alike"."""
_SO_MANY = frozenset({NumberKind.FREQUENCY, NumberKind.PERCENTAGE, NumberKind.DOSE})
_WEAK = frozenset({Strength.CONDITIONAL, Strength.CAN_CAUSE, Strength.NO_RELATION})
_BY_UP_TO = pattern(r"\bup\sto\s$", re.IGNORECASE)
"""What follows tells how much at most, and not of how many it is true."""
_MINE = word_set("we i welcome thank thanks")


def bounding_words() -> frozenset[str]:
    """What a sentence with one of these says is bounded: with doubt, of some, on a study's word or as advice."""
    return _careful("bounded")


@cache
def _careful(section: str) -> frozenset[str]:
    return frozenset(read_lexicon("careful")[section])


def is_told_plainly(read: ReadSentence, *, explains: bool = False) -> bool:
    """Whether it says of now, on nobody's word, what becomes of something; it has none of the :func:`bounding_words`.

    What only describes something does not, unless it ``explains`` it.
    """
    if read.marks or read.block.kind is BlockKind.TABLE_CELL or is_question(read):
        return False
    tokens = cut(read.text)
    if _is_of_another_time(tokens.words):
        return False
    if _describes(tokens.words) and not (explains or is_sweeping(tokens)):
        return False
    if (
        asks_openly(read)
        or is_told_with_care(read)
        or _PRICE.search(read.text)
        or _is_bounded(read, tokens)
    ):
        return False
    return not read.reading.quoted and _asserts(read)


def is_sweeping(tokens: Tokens) -> bool:
    """Whether it is said of all, of none or of nothing else."""
    if _ABSOLUTE.isdisjoint(tokens.there):
        return False
    return any(
        word in _ABSOLUTE and not (word in _COUNTING and then in _NOT_ALL)
        for word, then in pairwise((*tokens.words, ""))
    )


def has_deadline(read: ReadSentence) -> bool:
    """Whether it says by when: "in six weeks", "by spring"."""
    return _DEADLINE.search(read.text) is not None


def _is_of_another_time(words: Sequence[str]) -> bool:
    """Whether it tells what happened, what we do, or what the reader shall do."""
    if not words or words[0] in _MINE or find_order(words) is not None:
        return True
    return tells_past(words[_main_clause(words) :])


def _main_clause(words: Sequence[str]) -> int:
    """Past what opens like a verb in the past and is none: "Slipped discs slide home", "Laid on the skin, it draws"."""
    if words[0] in irregular_pasts() or words[0].endswith("ed"):
        return words.index(",") + 1 if "," in words else 1
    return 0


def _describes(words: Sequence[str]) -> bool:
    """Whether its main verb only says what something is, has or costs, or where it is."""
    if not _OF_PLACE.isdisjoint(pairwise(words)):
        return True
    for at, word in enumerate(words):
        if word in _DESCRIBING and _RELATIVE.isdisjoint(words[max(0, at - _NEAR) : at]):
            return not _goes_on(word, words[at + 1 : at + _NEAR])
    return False


def _goes_on(word: str, following: Sequence[str]) -> bool:
    """Whether the word is part of another verb: "is [only] waking up", "has put", but not "is tested"."""
    then = next((one for one in following if one not in _ABSOLUTE), "")
    if word in _PERFECT:
        return then.endswith(("ed", "en")) or then in _PARTICIPLES or then in irregular_pasts()
    return word in _BEING and (then.endswith("ing") or then in _ENDED)


def _is_bounded(read: ReadSentence, tokens: Tokens) -> bool:
    """Whether it speaks of what can be, or of so many; what is said of all is not so sized."""
    if any(word == "can" and then.isalpha() for word, then in pairwise(tokens.words)):
        return True
    if is_sweeping(tokens):
        return not _VARIED.isdisjoint(tokens.there)
    return not _careful("sized").isdisjoint(tokens.there) or _has_figure(read)


def _has_figure(read: ReadSentence) -> bool:
    reading = read.reading
    return reading.has_figures and any(
        number.kind in _SO_MANY and not _BY_UP_TO.search(read.text[: number.span.start])
        for number in reading.numbers
    )


def _asserts(read: ReadSentence) -> bool:
    reading = read.reading
    if read.block.kind is BlockKind.HEADING and reading.asserted < Strength.CAUSES:
        return False
    return reading.asserted not in _WEAK and reading.type is not ClaimType.RECOMMENDATION
