"""The words of a sentence and the closed classes that show where its verbs are."""

from __future__ import annotations

from enum import Enum

from claimcheck.folding.patterns import pattern
from claimcheck.language.strength.neighbours import DETERMINERS, PREPOSITIONS
from claimcheck.language.strength.neighbours import is_adverb as _is_adverb
from claimcheck.language.text.tokens import word_set
from claimcheck.values import dataclass


class Shape(Enum):
    """The form of a finite verb, or of the auxiliary that opens one."""

    THIRD = "reduces"
    BASE = "reduce"
    PAST = "reduced"
    IS = "is"
    ARE = "are"
    WAS = "was, were"
    HAS = "has"
    HAVE = "have"
    HAD = "had"
    DOES = "does"
    DO = "do"
    DID = "did"
    MODAL = "can, will"


BE = frozenset((Shape.IS, Shape.ARE, Shape.WAS))
PERFECT = frozenset((Shape.HAS, Shape.HAVE))
PLAIN = frozenset((Shape.THIRD, Shape.BASE, Shape.PAST))


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark with its place in the text."""

    low: str
    start: int
    end: int


_TOKEN = pattern(r"\d+(?:[.,:]\d+)*%?|[\w-]+(?:['’](?!(?:s|re|ve|ll|m|d)\b)\w+)*|['’]\w+|[^\w\s]")
_SHAPES = {
    "is": Shape.IS, "are": Shape.ARE, "was": Shape.WAS, "were": Shape.WAS, "am": Shape.ARE,
    "has": Shape.HAS, "have": Shape.HAVE, "had": Shape.HAD,
    "does": Shape.DOES, "do": Shape.DO, "did": Shape.DID,
    "'re": Shape.ARE, "'m": Shape.ARE, "'ve": Shape.HAVE, "'ll": Shape.MODAL,
}  # fmt: skip
_MODALS = word_set("can could may might will would shall should must cannot can't won't")
PRONOUNS: dict[str, bool | None] = {
    **dict.fromkeys(("it", "he", "she", "this", "one", "everyone", "everybody", "nothing", "nobody", "someone", "anyone"), False),
    **dict.fromkeys(("they", "we", "you", "i", "these", "those", "both", "most", "many", "people", "some"), True),
}  # fmt: skip
NEGATIVES = word_set("no not nothing nobody none neither never few nor hardly")
RELATIVES = word_set("who which whose whom where")
CONDITIONS = word_set(
    "if when whenever unless whether wherever once until although though while whilst whereas "
    "how what why than whichever whatever whoever"
)
REASONS = word_set("because since so")
OBJECTS = (DETERMINERS - word_set("this that these those all each every both no such any some")) | (
    word_set("you us me him them it those everyone everybody anyone people")
)
"""What begins an object, so that the word before it is a verb: "numb the gums"."""
_PREPOSITIONS = PREPOSITIONS | word_set(
    "to like plus minus versus near past off around about out up down unlike via than as thanks due instead because"
)
_ADVERBS = word_set(
    "also even not only just simply still soon then thus therefore thereby always often sometimes "
    "never ever almost hardly again now already instead too all both each however indeed rather quite really"
)
_NO_ADVERBS = word_set(
    "early daily weekly monthly yearly hourly nightly elderly family belly jelly friendly lonely likely "
    "unlikely deadly costly oily curly fly ugly butterfly assembly anomaly"
)
NO_VERB_ENDS = ("ss", "us", "is", "ous")


def words_of(text: str) -> tuple[Word, ...]:
    """The words and marks of a text; a contracted auxiliary is a word of its own."""
    words = []
    for match in _TOKEN.finditer(text):
        low = match.group().lower().replace("’", "'")
        words.append(Word(low, match.start(), match.end()))
    return tuple(words)


def auxiliary(words: tuple[Word, ...], at: int) -> Shape | None:
    """The auxiliary at a place, also with "n't"; ``None`` for any other word."""
    low = words[at].low
    if low == "'s" and at and words[at - 1].low in _BEFORE_IS:
        return Shape.IS
    if low == "can" and at and words[at - 1].low in _BEFORE_TIN:
        return None  # "every can of cola"
    if low in _MODALS or low.removesuffix("n't") in _MODALS:
        return Shape.MODAL
    return _SHAPES.get(low.removesuffix("n't"))


_BEFORE_TIN = word_set("a the every each per one your")
_BEFORE_IS = word_set("it that he she what who there here this")


def is_negated(words: tuple[Word, ...], at: int) -> bool:
    """Whether the auxiliary at a place is denied: "does not", "isn't"."""
    after = [word.low for word in words[at + 1 : at + 3]]
    low = words[at].low
    return low.endswith("n't") or low == "cannot" or not {"not", "never"}.isdisjoint(after[:1])


TIMES = word_set("day night week month year morning evening time")
DEGREES = word_set(
    "more less most least better worse fewer much many very so too enough other others few longer "
    "faster sooner earlier later quicker slower"
)


def is_preposition(low: str) -> bool:
    """Whether a word opens a phrase that belongs to another: "of", "against"."""
    return low in _PREPOSITIONS


def is_adverb(low: str) -> bool:
    """Whether a word may stand between a subject and its verb."""
    return low in _ADVERBS or (_is_adverb(low) and low not in _NO_ADVERBS)


def is_gerund(low: str) -> bool:
    """Whether a word names a doing: "swimming", not "energy-saving"."""
    return low.endswith("ing") and "-" not in low


def is_several(low: str) -> bool:
    """Whether a noun is in the plural, by its ending."""
    if low in _PLURALS:
        return True
    return low.endswith("s") and not low.endswith(NO_VERB_ENDS) and low not in _SINGULAR


_PLURALS = word_set(
    "people women men children bacteria teeth feet mice data two three four five six seven eight nine ten"
)
_SINGULAR = word_set("diabetes pilates rabies measles mumps shingles news herpes yes")
