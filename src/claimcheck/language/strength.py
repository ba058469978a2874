"""How strongly a sentence relates a cause to an effect: the seven levels of Sumner et al. 2014."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import cache
from typing import NamedTuple

from claimcheck.language.clauses import Clause, ClauseKind, split_clauses
from claimcheck.language.morphology import Form, verb_forms
from claimcheck.language.phrases import Hit, PhraseScan, read_lexicon
from claimcheck.language.tokens import Tokens
from claimcheck.model.wording import Strength


class Role(Enum):
    """What a word does for the strength of its clause."""

    VERB = "causal verb"
    LABILE = "change verb that may stand alone"
    PASSIVE = "what follows is the cause"
    NOUN = "causal noun"
    EFFICACY = "good or bad for an end"
    CORRELATION = "relation without direction"
    AMBIGUOUS = "relation that readers take for a cause"
    COMPARATIVE = "comparison"
    MODAL = "possibility"
    CAN = "ability"
    NEGATION = "negation"
    DIRECTIVE = "what should be done"
    AIM = "what is or was looked into"
    UNKNOWN = "what is not known"
    REPORT = "who says or shows it"


class Term(NamedTuple):
    """A lexicon entry: its role, and its form where it is a verb."""

    role: Role
    form: Form | None = None


_SECTIONS = (
    ("relations", "comparatives", Role.COMPARATIVE),
    ("relations", "correlational", Role.CORRELATION),
    ("relations", "ambiguous", Role.AMBIGUOUS),
    ("relations", "efficacy", Role.EFFICACY),
    ("relations", "causal nouns", Role.NOUN),
    ("relations", "causal passives", Role.PASSIVE),
    ("frames", "report", Role.REPORT),
    ("frames", "aim", Role.AIM),
    ("frames", "unknown", Role.UNKNOWN),
    ("frames", "directive", Role.DIRECTIVE),
    ("frames", "can", Role.CAN),
    ("frames", "modal", Role.MODAL),
    ("frames", "negation", Role.NEGATION),
)


@cache
def _scan() -> PhraseScan[Term]:
    terms: dict[str, Term] = {}
    for role, section in ((Role.VERB, "causal verbs"), (Role.LABILE, "labile verbs")):
        for verb in read_lexicon("relations")[section]:
            terms.update((form, Term(role, kind)) for form, kind in verb_forms(verb).items())
    for lexicon, section, role in _SECTIONS:
        for phrase in read_lexicon(lexicon)[section]:
            if role is Role.COMPARATIVE and phrase in terms:
                continue
            terms[phrase] = Term(role)
    return PhraseScan(terms)


class Relation(NamedTuple):
    """The relation that governs a clause, with the words that make it what it is."""

    strength: Strength
    negated: bool
    cues: tuple[Hit[Term], ...]


_NOTHING = Relation(Strength.NONE, negated=False, cues=())
_BE = frozenset("is are was were be been being am get gets got".split())
_HAVE = frozenset("has have had having".split())
_BEFORE_NOUN = frozenset(
    "a an the of with in for by this these that those their its his her our at from show showed shows experienced due or more on to into between any some".split()
)
_AFTER_INTRANSITIVE = frozenset(
    "in from by over during after with at to among for when as within between on , ; . : ) and but following until per".split()
)
_ADVERBS = frozenset(
    "also not only even further markedly still often then never ever always just both all well".split()
)


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def _before(words: Sequence[str], at: int) -> str:
    """The word before ``at``, adverbs passed over; empty at the start."""
    at -= 1
    while at >= 0 and _is_adverb(words[at]):
        at -= 1
    return words[at] if at >= 0 else ""


def _after(words: Sequence[str], at: int) -> str:
    while at < len(words) and _is_adverb(words[at]):
        at += 1
    return words[at] if at < len(words) else "."


def _verb_level(words: Sequence[str], hit: Hit[Term]) -> Strength:
    """The level of a change verb by its form and neighbours, unhedged."""
    before, after = _before(words, hit.first), _after(words, hit.last)
    form, labile = hit.label.form, hit.label.role is Role.LABILE
    if form is Form.PAST:
        if before in _BE:
            return Strength.CORRELATIONAL
        if before in _BEFORE_NOUN or (
            before in _HAVE and after not in ("the", "a", "his", "her", "their")
        ):
            return Strength.NONE
        if after in _AFTER_INTRANSITIVE:
            return Strength.CORRELATIONAL
        return Strength.CAUSES
    if form is Form.THIRD or form is Form.BASE:
        if labile and after in _AFTER_INTRANSITIVE:
            return Strength.CORRELATIONAL
        if form is Form.BASE and before in ("a", "an", "the", "of", "this", "significant", "in"):
            return Strength.NONE
        return Strength.CAUSES
    return Strength.NONE


_LEVELS = {
    Role.PASSIVE: Strength.CAUSES,
    Role.NOUN: Strength.CAUSES,
    Role.EFFICACY: Strength.CAUSES,
    Role.CORRELATION: Strength.CORRELATIONAL,
    Role.AMBIGUOUS: Strength.AMBIGUOUS,
    Role.COMPARATIVE: Strength.CORRELATIONAL,
}
_WEAK = {Role.COMPARATIVE, Role.NOUN}


def _clause_relation(words: Sequence[str], hits: Sequence[Hit[Term]]) -> Relation:
    modal = can = negation = None
    weak: Relation | None = None
    for hit in hits:
        role = hit.label.role
        if role is Role.MODAL:
            modal = modal or hit
        elif role is Role.CAN:
            can = can or hit
        elif role is Role.NEGATION:
            negation = negation or hit
        elif role in (Role.DIRECTIVE, Role.AIM, Role.UNKNOWN):
            return _NOTHING
        elif role is not Role.REPORT:
            level = _LEVELS.get(role)
            if level is None:
                level = _verb_level(words, hit)
            if level is Strength.NONE:
                continue
            relation = _modulated(level, hit, modal, can, negation)
            if role in _WEAK:
                weak = weak or relation
                continue
            return relation
    return weak or _NOTHING


def _modulated(
    level: Strength,
    hit: Hit[Term],
    modal: Hit[Term] | None,
    can: Hit[Term] | None,
    negation: Hit[Term] | None,
) -> Relation:
    cues = tuple(h for h in (modal, can, negation, hit) if h is not None)
    if negation is not None:
        return Relation(Strength.NO_RELATION, negated=True, cues=cues)
    if modal is not None:
        level = Strength.CONDITIONAL if level > Strength.AMBIGUOUS else Strength.AMBIGUOUS
    elif can is not None and level > Strength.AMBIGUOUS:
        level = Strength.CAN_CAUSE
    return Relation(level, negated=False, cues=cues)


def grade_strength(tokens: Tokens) -> Relation:
    """The strongest relation that the sentence asserts in its own right."""
    hits = list(_scan().scan(tokens))
    if not hits:
        return _NOTHING
    best, best_side = _NOTHING, _NOTHING
    for clause in split_clauses(tokens):
        inside = [h for h in hits if clause.first <= h.first < clause.last]
        relation = _clause_relation(tokens.words, inside) if inside else _NOTHING
        if clause.kind is ClauseKind.MAIN:
            best = max(best, relation, key=lambda r: r.strength)
        else:
            best_side = max(best_side, relation, key=lambda r: r.strength)
    return best if best.strength else best_side
