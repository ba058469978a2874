"""Whether a word can be a finite verb where it stands, judged by its form and its neighbours."""

from __future__ import annotations

from claimcheck.appraisal.clauses.forms import (
    LAST,
    NOUN,
    OF_EFFECT,
    SURE,
    UNKNOWN,
    base_of,
    doubt_of,
    forms,
    only_past,
    tells,
)
from claimcheck.appraisal.clauses.words import (
    DEGREES,
    NO_VERB_ENDS,
    OBJECTS,
    PRONOUNS,
    TIMES,
    Shape,
    Word,
    auxiliary,
    is_adverb,
    is_preposition,
)
from claimcheck.language.strength.neighbours import DETERMINERS
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.tokens import word_set
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Guess:
    """A finite verb that a word may be."""

    shape: Shape
    doubt: int
    """How likely it is something else."""

    @property
    def sure(self) -> bool:
        """Whether it can hardly be a noun here."""
        return self.doubt == SURE


def guess_verb(words: tuple[Word, ...], at: int) -> Guess | None:
    """What finite verb the word can be by its form and its neighbours, leaving agreement aside."""
    low = words[at].low
    before = words[at - 1].low if at else ""
    after = words[at + 1].low if at + 1 < len(words) else ""
    if _is_closed(low) or _bars(before) or after == "-":
        return None
    acts_on = _has_object(words, at) or before in _ACTING
    if tells(low):
        return _telling(low, after)
    form = forms().get(low)
    if form in _SHAPE_OF:
        return _known(words, at, form, acts_on=acts_on)
    if form is not None or low in DETERMINERS or low in DEGREES:
        return None
    return _unknown(low, after, acts_on=acts_on)


def _has_object(words: tuple[Word, ...], at: int) -> bool:
    """Whether an object or a degree follows: not in "ten minutes a day", "leg ulcers more quickly"."""
    after = words[at + 1].low if at + 1 < len(words) else ""
    then = words[at + 2].low if at + 2 < len(words) else ""
    if after in OBJECTS:
        return then not in TIMES
    low = words[at].low
    things = low.endswith("s") and doubt_of(base_of(low), low) >= NOUN
    return after in DEGREES and not things


def _is_closed(low: str) -> bool:
    """Whether a word is of a class that holds no verbs."""
    short = not low.isalpha() or (len(low) < _SHORTEST and low != "go")
    return short or low in PRONOUNS or is_adverb(low) or is_preposition(low)


_SHORTEST = 3


def _bars(before: str) -> bool:
    """Whether no finite verb can follow a word: "the", "to", "of"."""
    return before in _NO_VERB_AFTER or (is_preposition(before) and before not in _AFTER_VERBS)


def _known(words: tuple[Word, ...], at: int, form: Form, *, acts_on: bool) -> Guess | None:
    """A form of a verb we know."""
    low, before = words[at].low, words[at - 1].low if at else ""
    if form is Form.THIRD and low not in _HELPING and _is_verb(words, at + 1):
        return None  # "hot flushes disappear"
    if form is Form.PAST and before in _DONE_TO:
        return None  # "among them reduced pain"
    alike = OF_EFFECT if form is Form.PAST else doubt_of(base_of(low), low)
    sure = acts_on or (form is Form.PAST and low in only_past())
    doubt = SURE if sure else _before(words[at + 1].low if at + 1 < len(words) else "", alike)
    if doubt and at + 1 < len(words) and auxiliary(words, at + 1):
        return None  # "pain can"
    return Guess(_SHAPE_OF[form], doubt)


def _before(after: str, doubt: int) -> int:
    """The doubt of a verb form before a word: no object follows in "effects against", "sprays."."""
    if doubt == OF_EFFECT and is_preposition(after) and after not in PARTICLES:
        return UNKNOWN
    if doubt == NOUN and after in _AFTER_VERBS:
        return UNKNOWN
    if doubt == NOUN and (is_preposition(after) or not after[:1].isalnum()):
        return LAST
    return doubt


_SHAPE_OF = {Form.BASE: Shape.BASE, Form.THIRD: Shape.THIRD, Form.PAST: Shape.PAST}
PARTICLES = word_set("off up down out away back on to over")
_AFTER_VERBS = word_set("off up down out away back")
_ACTING = word_set("they we you i it he she who")
_DONE_TO = word_set("them him me")


def _telling(low: str, after: str) -> Guess:
    """A verb that says who says so: "suggests", but not "fats found in fish"."""
    if low.endswith("s") and not low.endswith("ss"):
        return Guess(Shape.THIRD, SURE)
    if low.endswith("ed") or low in {"found", "said", "knew", "swore", "thought", "learnt"}:
        told = not is_preposition(after) and after.isalnum()
        return Guess(Shape.PAST, SURE if told else OF_EFFECT)
    return Guess(Shape.BASE, SURE)


_NO_VERB_AFTER = (DETERMINERS - PRONOUNS.keys() - word_set("all both each that such")) | {
    "to",
    "'s",
    "'",
}
_HELPING = word_set("helps lets makes gets")


def _is_verb(words: tuple[Word, ...], at: int) -> bool:
    """Whether the verb of several things comes here, so that the word before it names them."""
    if at >= len(words):
        return False
    if auxiliary(words, at) in (Shape.ARE, Shape.HAVE, Shape.DO):
        return True
    low, after = words[at].low, words[at + 1].low if at + 1 < len(words) else ""
    named = words[at - 1].low
    if forms().get(low) is not Form.BASE or not doubt_of(base_of(named), named):
        return False
    if not doubt_of(low, low):
        return True
    acts = after.isalpha() and not is_preposition(after) and after not in {"and", "or"}
    return acts and doubt_of(low, low) is OF_EFFECT and low not in _MOSTLY_NOUNS


_MOSTLY_NOUNS = word_set(
    "stress pain sleep diet exercise age risk cost value time test drink report study balance limit "
    "result rest sound smell taste walk run play show act process target relief"
)


_OF_VERBS = ("ates", "izes", "ises", "ifies")


def _unknown(low: str, after: str, *, acts_on: bool) -> Guess | None:
    if low.endswith("s") and not low.endswith(NO_VERB_ENDS):
        formed = acts_on or low.endswith(_OF_VERBS)
        return Guess(Shape.THIRD, SURE if acts_on else UNKNOWN) if formed else None
    if low.endswith("ed") and len(low) > 4:
        alone = (
            is_adverb(after) or after.endswith("er") or is_preposition(after) or after in DEGREES
        )
        return Guess(Shape.PAST, SURE if acts_on else UNKNOWN if alone else LAST)
    if acts_on and not low.endswith(("ing", "ed", "al", "ic", "ful", "ive", "ous")):
        return Guess(Shape.BASE, UNKNOWN)
    return None
