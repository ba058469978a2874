"""Words that relate things, and how each is used where it stands: the parts of a judgement."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, IntEnum
from functools import cache
from typing import NamedTuple

from claimcheck.language.morphology import Form, verb_forms
from claimcheck.language.phrases import Hit, read_lexicon


class Role(Enum):
    """What a word does for the strength of its clause."""

    VERB = "causal verb"
    LABILE = "change verb that may stand alone"
    PASSIVE = "what follows is the cause"
    NOUN = "causal noun"
    EFFECT = "causal noun where something has it"
    CHANGE = "change told without a cause"
    INEFFICACY = "good for nothing"
    EFFICACY = "good or bad for an end"
    WORKS = "efficacy in a verb"
    CORRELATION = "relation without direction"
    WEAK_CORRELATION = "comparison"
    THAN = "comparison, where a comparative stands before"
    CORRELATION_NOUN = "relation named by a noun"
    ASSOCIATED = "relation in a participle"
    AMBIGUOUS = "relation that readers take for a cause"
    AMBIGUOUS_NOUN = "the same, named by a noun"
    MODAL = "possibility"
    WEAK_MODAL = "possibility of the next word"
    CAN = "ability"
    NEGATION = "negation"
    INERT = "looks like another and is nothing"
    DIRECTIVE = "what should be done"
    WEAK_DIRECTIVE = "what is called for in passing"
    AIM = "what is or was looked into"
    ADMINISTRATIVE = "about the study's papers"
    UNKNOWN = "what is not known"
    REPORT = "who says or shows it"
    ACCORDING = "whose finding it is"
    COMPARING = "against whom"


class Term(NamedTuple):
    """A lexicon entry: its role, its form where it is a verb, whether it is as often a noun."""

    role: Role
    form: Form | None = None
    noun_alike: bool = False


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


class Weight(IntEnum):
    """How fully a word states the relation of its clause."""

    NONE = 0
    MENTION = 1
    """Names a relation in passing: "the burden associated with"."""
    NOMINAL = 2
    """States it in a noun: "an effect on", "an association between"."""
    PREDICATE = 3
    """States it in the predicate: "reduces", "was associated with", "is effective"."""


_SECTIONS = (
    ("relations", "weakly correlational", Role.WEAK_CORRELATION),
    ("relations", "correlational", Role.CORRELATION),
    ("relations", "ambiguous", Role.AMBIGUOUS),
    ("relations", "correlational nouns", Role.CORRELATION_NOUN),
    ("relations", "ambiguous nouns", Role.AMBIGUOUS_NOUN),
    ("relations", "participles of relation", Role.ASSOCIATED),
    ("relations", "change nouns", Role.CHANGE),
    ("relations", "effect nouns", Role.EFFECT),
    ("relations", "efficacy", Role.EFFICACY),
    ("relations", "inefficacy", Role.INEFFICACY),
    ("relations", "than", Role.THAN),
    ("relations", "efficacy verbs", Role.WORKS),
    ("relations", "causal nouns", Role.NOUN),
    ("relations", "causal passives", Role.PASSIVE),
    ("frames", "report", Role.REPORT),
    ("frames", "according", Role.ACCORDING),
    ("frames", "comparing", Role.COMPARING),
    ("frames", "aim", Role.AIM),
    ("frames", "unknown", Role.UNKNOWN),
    ("frames", "weak directive", Role.WEAK_DIRECTIVE),
    ("frames", "directive", Role.DIRECTIVE),
    ("frames", "administrative", Role.ADMINISTRATIVE),
    ("frames", "can", Role.CAN),
    ("frames", "modal", Role.MODAL),
    ("frames", "weak modal", Role.WEAK_MODAL),
    ("frames", "negation", Role.NEGATION),
    ("frames", "inert", Role.INERT),
)
_YIELDING = (Role.WEAK_CORRELATION, Role.CHANGE, Role.CORRELATION, Role.EFFECT)
"""Roles that leave a word to the verb it may also be."""


@cache
def relation_phrases() -> dict[str, Term]:
    """All words that bear on a sentence's strength, each with what it does."""
    lexicon = read_lexicon("relations")
    nouns = frozenset(lexicon["nouns alike"])
    terms: dict[str, Term] = {}
    for role, section in ((Role.VERB, "causal verbs"), (Role.LABILE, "labile verbs")):
        for verb in lexicon[section]:
            for written, form in verb_forms(verb).items():
                terms[written] = Term(role, form, noun_alike=written in nouns)
    for participle in lexicon["agentive participles"]:
        terms[f"{participle} by"] = Term(Role.PASSIVE)
    for name, section, role in _SECTIONS:
        for phrase in read_lexicon(name)[section]:
            if not (role in _YIELDING and phrase in terms):
                terms[phrase] = Term(role)
    return terms


@cache
def comparing_participles() -> frozenset[str]:
    """Participles that compare where they qualify a noun: "increased risk"."""
    return frozenset(read_lexicon("relations")["participles of comparison"])


BE = frozenset(
    "is are was were be been being am get gets got become becomes became remain remains remained".split()
)
HAVE = frozenset("has have had having".split())
AUXILIARIES = frozenset("may might could can will would should must do does did shall".split())
_DETERMINERS = frozenset(
    "a an the this these that those their its his her our your my any some no each every both all such".split()
)
_PREPOSITIONS = frozenset(
    "of with in for by at from on into between among than as per via after before during over under without within against towards through".split()
)
_BEFORE_NOUN = (
    _DETERMINERS
    | _PREPOSITIONS
    | frozenset(
        "significant greater further marked large small overall more less most show showed shows experienced reported report reports developed had having mean dose weight".split()
    )
)
_ENDS_PHRASE = _PREPOSITIONS - {"the"} | frozenset(
    ", . ; : ) ( and or but when while whereas following until was were is are had has have compared if that which who ? ! to".split()
)
_OBJECT = _DETERMINERS - {"that"} | frozenset(
    "blood risk symptoms pain odds chances mortality death deaths".split()
)
_ADVERBS = frozenset(
    "also not only even further markedly still often then never ever always just both all well better actually now".split()
)
_DEGREES = frozenset("more less most least faster slower slightly somewhat as".split())
_TO_COMPLEMENT = frozenset(
    "found shown able help helps helped helping known proven proved demonstrated reported seen thought likely failed fails tend tends tended seem seems seemed appear appears appeared potential ability expected believed said set unlikely sufficient critical crucial key essential necessary enough due power capacity capable continue continues continued going observed".split()
)
_JOINS = frozenset((",", "(", ":", ";", '"', "and", "or", "/", "“"))
_QUESTIONS = frozenset("how why what who whether where when".split())
_PLURALS = frozenset(
    "bacteria children people women men mice data media criteria they we you teeth feet genes".split()
)
_VERBAL_BEFORE = frozenset(
    "to not can may might could will would should must do does did don't doesn't it they we which who that and or".split()
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
    if after in _ENDS_PHRASE and after not in ("that",):
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
