"""How a verb form is used where it stands, judged by the words beside it.

Health prose writes the past tense, the participle before a noun and the passive alike
("reduced"), and many verbs like their nouns ("increases"). Two words to either side tell them
apart nearly always, at a fraction of a parser's cost.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from claimcheck.language.morphology import Form
from claimcheck.language.phrases import Hit
from claimcheck.language.relations import Role, Term
from claimcheck.language.tokens import word_set


class Use(Enum):
    """How a verb form is used where it stands."""

    FINITE = "Tea lowers blood pressure"
    STANDING_ALONE = "blood pressure fell"
    PASSIVE = "blood pressure was lowered"
    BY_AGENT = "lowered by tea"
    COMPLEMENT = "found to lower"
    PURPOSE = "to lower blood pressure, …"
    GERUND = "lowering"
    NOMINAL = "a lower blood pressure, a decrease"


BE = word_set(
    "is are was were be been being am get gets got become becomes became remain remains remained"
)
HAVE = word_set("has have had having")
AUXILIARIES = word_set("may might could can will would should must do does did shall")
_DETERMINERS = word_set(
    "a an the this these that those their its his her our your my any some no each every both all such"
)
_PREPOSITIONS = word_set(
    "of with in for by at from on into between among than as per via after before during over under without within against towards through"
)
_BEFORE_NOUN = (
    _DETERMINERS
    | _PREPOSITIONS
    | word_set(
        "significant greater further marked large small overall more less most show showed shows experienced reported report reports developed had having mean dose weight"
    )
)
_ENDS_PHRASE = _PREPOSITIONS - {"the"} | word_set(
    ", . ; : ) ( and or but when while whereas following until was were is are had has have compared if that which who ? ! to"
)
_OBJECT = _DETERMINERS - {"that"} | word_set(
    "blood risk symptoms pain odds chances mortality death deaths"
)
_ADVERBS = word_set(
    "also not only even further markedly still often then never ever always just both all well better actually now"
)
_DEGREES = word_set("more less most least faster slower slightly somewhat as")
_TO_COMPLEMENT = word_set(
    "found shown able help helps helped helping known proven proved demonstrated reported seen thought likely failed fails tend tends tended seem seems seemed appear appears appeared potential ability expected believed said set unlikely sufficient critical crucial key essential necessary enough due power capacity capable continue continues continued going observed"
)
_JOINS = frozenset((",", "(", ":", ";", '"', "and", "or", "/", "“"))
_QUESTIONS = word_set("how why what who whether where when")
_PLURALS = word_set(
    "bacteria children people women men mice data media criteria they we you teeth feet genes"
)
_VERBAL_BEFORE = word_set(
    "to not can may might could will would should must do does did don't doesn't it they we which who that and or"
)


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def _before(words: Sequence[str], at: int) -> int:
    """Index of the word before ``at``, adverbs passed over; -1 at the start."""
    at -= 1
    while at >= 0 and _is_adverb(words[at]):
        at -= 1
    return at


def _after(words: Sequence[str], at: int) -> str:
    while at < len(words) and (_is_adverb(words[at]) or words[at] in _DEGREES):
        at += 1
    return words[at] if at < len(words) else "."


def read_use(words: Sequence[str], hit: Hit[Term]) -> Use:
    """How the verb form at ``hit`` is used, judged by the words beside it."""
    form = hit.label.form
    at = _before(words, hit.first)
    before, after = words[at] if at >= 0 else "", _after(words, hit.last)
    if form is Form.ING:
        return Use.FINITE if before in BE else Use.GERUND
    if form is Form.PARTICIPLE:
        if before in HAVE and hit.label.role is Role.LABILE:
            return Use.STANDING_ALONE
        return Use.FINITE if before in HAVE else Use.NOMINAL
    if form is Form.PAST:
        return _past_use(hit, words, before, after)
    return _present_use(hit, words, at, before, after)


def _past_use(hit: Hit[Term], words: Sequence[str], before: str, after: str) -> Use:
    first, labile = hit.first, hit.label.role is Role.LABILE
    if before in BE:
        return Use.PASSIVE
    if before in HAVE and (
        after in _OBJECT or after in ("by", "in", "over", "since") or words[first - 1] == "been"
    ):
        return Use.STANDING_ALONE if labile and after not in _OBJECT else Use.FINITE
    if before in HAVE and before != "has":
        return Use.FINITE if _perfect(words, first) else Use.NOMINAL
    if hit.last - first > 1:
        return Use.NOMINAL if before in _BEFORE_NOUN else Use.FINITE
    if before == "and" and not BE.isdisjoint(words[max(0, first - 9) : first]):
        return Use.FINITE
    if not before or before in _BEFORE_NOUN or (before in _JOINS and after not in _OBJECT):
        return Use.NOMINAL
    if after in _ENDS_PHRASE:
        return Use.STANDING_ALONE if labile else Use.NOMINAL
    return Use.FINITE


def _perfect(words: Sequence[str], first: int) -> bool:
    """Whether "have" before a participle is itself an infinitive: "might have affected"."""
    have = _before(words, first)
    return have > 0 and words[have - 1] in ("may", "might", "could", "would", "not", "to")


def _present_use(hit: Hit[Term], words: Sequence[str], at: int, before: str, after: str) -> Use:
    term = hit.label
    if before == "to" and term.form is Form.BASE:
        known = at >= 1 and (
            words[at - 1] in _TO_COMPLEMENT or words[_before(words, at)] in _TO_COMPLEMENT
        )
        return Use.COMPLEMENT if known else Use.PURPOSE
    if before in BE or (before in HAVE and term.noun_alike):
        return Use.NOMINAL
    verbal = before in _VERBAL_BEFORE and before not in ("and", "or", "that")
    if verbal and before in AUXILIARIES | {"not"}:
        return (
            Use.STANDING_ALONE if term.role is Role.LABILE and after in _ENDS_PHRASE else Use.FINITE
        )
    if before in _BEFORE_NOUN and before not in ("that", "these", "this", "all", "both", "more"):
        return Use.NOMINAL
    if not before:
        return Use.NOMINAL if term.form is Form.THIRD else Use.PURPOSE
    if term.noun_alike and not verbal and not words[hit.first - 1].endswith("ly"):
        return _noun_alike_use(term, words, at, before, after)
    if term.role is Role.LABILE and after in _ENDS_PHRASE:
        return Use.STANDING_ALONE
    return Use.FINITE


def _noun_alike_use(term: Term, words: Sequence[str], at: int, before: str, after: str) -> Use:
    if after == "which" and term.form is Form.THIRD and before not in _BEFORE_NOUN:
        return Use.FINITE
    if after in _ENDS_PHRASE and after != "that":
        if (
            term.role is Role.LABILE
            and term.form is Form.THIRD
            and after in ("with", "in", "by", "after", "over", "when", "as")
        ):
            return Use.STANDING_ALONE
        return Use.NOMINAL
    if term.form is Form.THIRD or after in _OBJECT:
        return Use.FINITE
    if after in _QUESTIONS:
        return Use.FINITE
    plural = before in _PLURALS or (before.endswith("s") and not before.endswith("ss"))
    return Use.FINITE if plural and at <= 6 else Use.NOMINAL
