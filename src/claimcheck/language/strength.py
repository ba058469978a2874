"""How strongly a sentence relates a cause to an effect: the seven levels of Sumner et al. 2014.

Every clause is read from left to right for what it asserts of a relation and how: the first
predicate governs the words that complete it, a noun states a relation where no predicate does.
Modality and negation reach over their own clause and what follows them in it. A call for action,
an aim or an open question leaves its clause asserting nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claimcheck.language.clauses import Clause, ClauseKind, split_clauses
from claimcheck.language.phrases import Hit
from claimcheck.language.relations import BE, Role, Term, Use, Weight, read_use, relation_scan
from claimcheck.language.tokens import Tokens
from claimcheck.model.wording import Strength

TermHit = Hit[Term]


class Relation(NamedTuple):
    """The relation that governs a clause, with the words that make it what it is."""

    strength: Strength
    tested: Strength = Strength.NONE
    """The level of the relation spoken of, before any negation."""
    weight: Weight = Weight.NONE
    negated: bool = False
    cues: tuple[TermHit, ...] = ()
    blocked: bool = False
    """Whether the clause calls for action, states an aim or leaves the matter open."""


NOTHING = Relation(Strength.NONE)
_BLOCKED = Relation(Strength.NONE, blocked=True)

_CORRELATIONAL, _CAUSES = Strength.CORRELATIONAL, Strength.CAUSES
_BY_USE = {
    Use.FINITE: (_CAUSES, Weight.PREDICATE),
    Use.COMPLEMENT: (_CAUSES, Weight.PREDICATE),
    Use.BY_AGENT: (_CAUSES, Weight.PREDICATE),
    Use.STANDING_ALONE: (_CORRELATIONAL, Weight.PREDICATE),
    Use.PASSIVE: (_CORRELATIONAL, Weight.PREDICATE),
    Use.GERUND: (_CAUSES, Weight.MENTION),
    Use.PURPOSE: (_CAUSES, Weight.MENTION),
}
_BY_ROLE = {
    Role.PASSIVE: (_CAUSES, Weight.PREDICATE),
    Role.WORKS: (_CAUSES, Weight.PREDICATE),
    Role.NOUN: (_CAUSES, Weight.NOMINAL),
    Role.CHANGE: (_CORRELATIONAL, Weight.NOMINAL),
    Role.CORRELATION: (_CORRELATIONAL, Weight.PREDICATE),
    Role.WEAK_CORRELATION: (_CORRELATIONAL, Weight.MENTION),
    Role.AMBIGUOUS: (Strength.AMBIGUOUS, Weight.PREDICATE),
}
_NO_LEVEL = (Strength.NONE, Weight.NONE)
_COPULAS = BE | frozenset("appear appears appeared seem seems seemed prove proves proved found shown considered".split())


def _is_predicate(words: Sequence[str], first: int, floor: int) -> bool:
    """Whether an adjective at ``first`` is said of the subject: a copula stands before it."""
    at = first - 1
    while at >= max(floor, first - 6):
        word = words[at]
        if word in _COPULAS:
            return True
        if word in (",", "of", "for", "with", "in"):
            return False
        at -= 1
    return False


def _level(words: Sequence[str], hit: TermHit, floor: int) -> tuple[Strength, Weight]:
    """What a word states of a relation where it stands, unhedged."""
    role = hit.label.role
    if role in (Role.VERB, Role.LABILE):
        return _BY_USE.get(read_use(words, hit), _NO_LEVEL)
    if role is Role.EFFICACY:
        return (_CAUSES, Weight.PREDICATE) if _is_predicate(words, hit.first, floor) else _NO_LEVEL
    return _BY_ROLE.get(role, _NO_LEVEL)


class _Reading:
    """One clause read from left to right."""

    __slots__ = ("best", "can", "modal", "negation", "weak_modal")

    def __init__(self) -> None:
        self.modal: TermHit | None = None
        self.weak_modal: TermHit | None = None
        self.can: TermHit | None = None
        self.negation: TermHit | None = None
        self.best = NOTHING

    def state(self, level: Strength, weight: Weight, hit: TermHit) -> None:
        """Take in a word that states a relation; the weightier, then the earlier, governs."""
        if weight > self.best.weight:
            self.best = self._modulated(level, weight, hit)

    def _modulated(self, level: Strength, weight: Weight, hit: TermHit) -> Relation:
        near = self.weak_modal
        modal = self.modal or (near if near and near.last == hit.first else None)
        tested = _hedged(level, modal, self.can)
        cues = tuple(h for h in (modal, self.can, self.negation, hit) if h is not None)
        negated = self.negation is not None
        strength = Strength.NO_RELATION if negated else tested
        return Relation(strength, tested, weight, negated, cues)


def _hedged(level: Strength, modal: TermHit | None, can: TermHit | None) -> Strength:
    if modal is not None:
        return Strength.CONDITIONAL if level is _CAUSES else Strength.AMBIGUOUS
    return Strength.CAN_CAUSE if can is not None and level is _CAUSES else level


def _read_clause(words: Sequence[str], hits: Iterable[TermHit], floor: int) -> Relation:
    reading = _Reading()
    for hit in hits:
        role = hit.label.role
        if role is Role.MODAL:
            reading.modal = reading.modal or hit
        elif role is Role.WEAK_MODAL:
            reading.weak_modal = hit
        elif role is Role.CAN:
            reading.can = reading.can or hit
        elif role is Role.NEGATION:
            reading.negation = reading.negation or hit
        elif role in (Role.DIRECTIVE, Role.AIM, Role.UNKNOWN):
            return reading.best if reading.best.weight is Weight.PREDICATE else _BLOCKED
        else:
            level, weight = _level(words, hit, floor)
            if weight:
                reading.state(level, weight, hit)
    return reading.best


_ASKED = (ClauseKind.CONDITION,)


def grade_strength(tokens: Tokens) -> Relation:
    """The strongest relation that the sentence asserts in its own right."""
    hits = list(relation_scan().scan(tokens))
    if not hits or any(hit.label.role is Role.ADMINISTRATIVE for hit in hits):
        return NOTHING
    main: list[Relation] = []
    side: list[Relation] = []
    for clause in split_clauses(tokens):
        inside = [hit for hit in hits if clause.first <= hit.first < clause.last]
        if inside and clause.kind not in _ASKED:
            relation = _read_clause(tokens.words, inside, clause.first)
            (main if clause.kind is ClauseKind.MAIN else side).append(relation)
    return _strongest(main) or _strongest(side if not any(r.blocked for r in main) else []) or NOTHING


def _strongest(relations: Sequence[Relation]) -> Relation | None:
    stated = [r for r in relations if r.strength]
    return max(stated, key=lambda r: (r.weight, r.strength), default=None)
