"""The words that decide how strongly a sentence relates things, each with its role."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from functools import cache

from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.phrases import Family, read_lexicon
from claimcheck.language.words.spelled import SpelledList
from claimcheck.values import dataclass


class Role(StrEnum):
    """What a word does to the strength of its clause."""

    VERB = "causal verb"
    LABILE = "change verb that may stand alone"
    SPLIT = "causal verb once its particle follows"
    PASSIVE = "what follows is the cause"
    NOUN = "causal noun"
    EFFECT = "causal noun where something has it"
    CHANGE = "change told without a cause"
    PROMISE = "efficacy held out"
    INEFFICACY = "good for nothing"
    EFFICACY = "good or bad for an end"
    WORKS = "efficacy in a verb"
    CORRELATION = "relation without direction"
    WEAK_CORRELATION = "comparison"
    BARE_COMPARATIVE = "comparison, where a group has it"
    THAN = "comparison, where a comparative stands before"
    CORRELATION_NOUN = "relation named by a noun"
    DIFFERENCE = "a difference named by a noun"
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


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """A lexicon entry: its role, its form if it is a verb, and whether it is as often a noun."""

    role: Role
    form: Form | None = None
    noun_alike: bool = False


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
    ("relations", "difference nouns", Role.DIFFERENCE),
    ("relations", "ambiguous nouns", Role.AMBIGUOUS_NOUN),
    ("relations", "participles of relation", Role.ASSOCIATED),
    ("relations", "change nouns", Role.CHANGE),
    ("relations", "effect nouns", Role.EFFECT),
    ("relations", "efficacy", Role.EFFICACY),
    ("relations", "inefficacy", Role.INEFFICACY),
    ("relations", "than", Role.THAN),
    ("relations", "promise", Role.PROMISE),
    ("relations", "bare comparatives", Role.BARE_COMPARATIVE),
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
_YIELDING = (
    Role.WEAK_CORRELATION,
    Role.CHANGE,
    Role.CORRELATION,
    Role.EFFECT,
    Role.BARE_COMPARATIVE,
)
"""Roles that give way to a verb of the same spelling."""


@cache
def relation_family() -> Family[Term]:
    """All words that affect a sentence's strength, for look-up by their first word."""
    return SPELLED.family()


def _relation_phrases() -> dict[str, Term]:
    """All words that affect a sentence's strength, each with its role."""
    lexicon = read_lexicon("relations")
    nouns = frozenset(lexicon["nouns alike"])
    terms: dict[str, Term] = {}
    for role, section in ((Role.VERB, "causal verbs"), (Role.LABILE, "labile verbs")):
        for verb in lexicon[section]:
            for written, form in verb_forms(verb).items():
                terms[written] = _term(role, form, written in nouns)
    for written, (form, _) in split_verbs().items():
        terms.setdefault(written, _term(Role.SPLIT, form))
    for participle in lexicon["agentive participles"]:
        terms[f"{participle} by"] = Term(Role.PASSIVE)
    for name, section, role in _SECTIONS:
        phrases = _listed(name, section)
        if role in _YIELDING:
            phrases = tuple(phrase for phrase in phrases if phrase not in terms)
        terms |= dict.fromkeys(phrases, Term(role))
    return terms


def _listed(name: str, section: str) -> tuple[str, ...]:
    """The phrases of a section, and the finite forms of the verbs listed beside it."""
    lists = read_lexicon(name)
    verbs = map(verb_forms, lists.get(f"{section}: verbs", ()))
    finite = (form for forms in verbs for form, kind in forms.items() if kind is not Form.ING)
    return (*lists[section], *finite)


_term = cache(Term)
"""Thousands of words share a few dozen terms."""


def _tell(term: Term) -> str:
    return f"{term.role.name} {term.form.name if term.form else '-'} {int(term.noun_alike)}"


@cache
def _read(told: str) -> Term:
    role, form, noun_alike = told.split()
    return _term(Role[role], None if form == "-" else Form[form], noun_alike == "1")


SPELLED = SpelledList(
    "relations",
    _relation_phrases,
    made_from=(
        "words/relations.py",
        "text/morphology.py",
        "lexicons/relations.txt",
        "lexicons/frames.txt",
        "lexicons/irregular_verbs.txt",
    ),
    read=_read,
    tell=_tell,
)
"""The spelled-out file of all of them."""


_PARTICLES = (" on", " off", " up", " down", " out", " away", " back")


@cache
def split_verbs() -> dict[str, tuple[Form, tuple[list[str], ...]]]:
    """Forms of verbs that act only with a particle after their object, and the particles.

    "Brings blood pressure down", "puts babies at risk". Every phrasal verb can split like this:
    "bring it on".
    """
    particles: dict[str, list[list[str]]] = {}
    lexicon = read_lexicon("relations")
    phrasal = [entry for entry in lexicon["causal verbs"] if entry.endswith(_PARTICLES)]
    for entry in (*lexicon["split verbs"], *phrasal):
        verb, *rest = entry.split()
        particles.setdefault(verb, []).append(rest)
    return {
        written: (form, tuple(rest))
        for verb, rest in particles.items()
        for written, form in verb_forms(verb).items()
    }


@cache
def comparing_participles() -> frozenset[str]:
    """Participles that compare when they qualify a noun: "increased risk"."""
    return frozenset(read_lexicon("relations")["participles of comparison"])


@cache
def inquiry_words() -> frozenset[str]:
    """Words for finding out, deciding and planning, which are not health outcomes."""
    lists = read_lexicon("frames")
    forms = (verb_forms(verb).items() for verb in lists["inquiry: verbs"])
    present = (form for verb in forms for form, kind in verb if kind is not Form.PAST)
    return frozenset(lists["inquiry"]).union(present)


@cache
def report_words() -> frozenset[str]:
    """Verbs that report findings: "show", "suggested"."""
    return frozenset(_listed("frames", "report"))


@cache
def doing_words() -> frozenset[str]:
    """What a group does more, longer or better than another: "short sleepers weigh more"."""
    return frozenset(_listed("relations", "doing"))
