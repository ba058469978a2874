"""How strongly a sentence relates a cause to an effect: the seven levels of Sumner et al. 2014.

Every clause is read from left to right for what it asserts of a relation and how: the first
predicate governs the words that complete it, a noun states a relation where no predicate does.
Modality and negation reach over their own clause and what follows them in it. A call for action,
an aim or an open question leaves its clause asserting nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claimcheck.language.clauses import ClauseKind, split_clauses
from claimcheck.language.morphology import Form
from claimcheck.language.phrases import Hit
from claimcheck.language.relations import (
    BE,
    HAVE,
    Role,
    Term,
    Use,
    Weight,
    comparing_participles,
    read_use,
)
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
_Level = tuple[Strength, Weight]
_NO_LEVEL: _Level = (Strength.NONE, Weight.NONE)
_BY_USE: dict[Use, _Level] = {
    Use.FINITE: (_CAUSES, Weight.PREDICATE),
    Use.COMPLEMENT: (_CAUSES, Weight.PREDICATE),
    Use.STANDING_ALONE: (_CORRELATIONAL, Weight.PREDICATE),
    Use.PASSIVE: (_CORRELATIONAL, Weight.PREDICATE),
}
_BY_ROLE: dict[Role, _Level] = {
    Role.WORKS: (_CAUSES, Weight.PREDICATE),
    Role.INEFFICACY: (_CAUSES, Weight.PREDICATE),
    Role.CORRELATION: (_CORRELATIONAL, Weight.PREDICATE),
    Role.WEAK_CORRELATION: (_CORRELATIONAL, Weight.MENTION),
    Role.COMPARING: (_CORRELATIONAL, Weight.MENTION),
    Role.AMBIGUOUS: (Strength.AMBIGUOUS, Weight.PREDICATE),
}
_NOUNS: dict[Role, Strength] = {
    Role.NOUN: _CAUSES,
    Role.CHANGE: _CORRELATIONAL,
    Role.CORRELATION_NOUN: _CORRELATIONAL,
    Role.AMBIGUOUS_NOUN: Strength.AMBIGUOUS,
}
_COPULAS = BE | frozenset(
    "appear appears appeared seem seems seemed prove proves proved found shown considered as represent represents represented".split()
)
_STATING = (
    _COPULAS
    | HAVE
    | frozenset(
        "show shows showed find finds exert exerts exerted demonstrate demonstrates demonstrated no confirm confirms observed reveal revealed report reported support supports exhibit exhibited provide provides provided experienced experience there indicate indicates suggest suggests represent represents detected detect with established identified".split()
    )
)
_HAVING = frozenset(
    "has have had exert exerts exerted produce produces produced show showed shows shown provide provides provided offer offers offered".split()
)
_OBSERVED = frozenset("was were is are has have".split())


def _follows(words: Sequence[str], first: int, floor: int, openers: frozenset[str]) -> bool:
    """Whether one of ``openers`` stands before ``first``, in its clause and near."""
    return any(word in openers for word in words[max(floor, first - 7) : first])


_WAS = frozenset(("was", "were"))
_TOLERATED = frozenset(("safe", "well"))
"""Of these a past tense says what one trial saw; the present says it of the thing."""


def _is_predicate(words: Sequence[str], first: int, floor: int) -> bool:
    """Whether an adjective at ``first`` is said of the subject: a copula stands before it."""
    for at in range(first - 1, max(floor, first - 7) - 1, -1):
        if words[at] in _COPULAS:
            return words[at] not in _WAS or words[first] not in _TOLERATED
        if words[at] in (",", "of", "for", "with", "in"):
            return False
    return False


def _ends_headline(words: Sequence[str], hit: TermHit) -> bool:
    """Whether an adjective is a headline's predicate: "Jab effective against flu"."""
    after = words[hit.last] if hit.last < len(words) else ""
    before = words[hit.first - 1] if hit.first else ""
    return after in ("against", "for", "in", "at") and before not in _NO_PREDICATE and hit.first > 0


_NO_PREDICATE = frozenset("a an the of for with by most and or this that more less , to".split())
_COMPARATIVES = frozenset("more less fewer better worse poorer further".split())


def _compares(words: Sequence[str], than: int) -> bool:
    """Whether "than" completes a comparison of things, not of amounts."""
    after = words[than + 1] if than + 1 < len(words) else ""
    near = words[max(0, than - 6) : than]
    if after[:1].isdigit() or after in _NUMBERS or after in ("expected", "previously", "ever"):
        return False
    return any(w in _COMPARATIVES or (w.endswith("er") and len(w) > 4) for w in near)


def compares(words: Sequence[str], hit: TermHit) -> bool:
    """Whether the words at ``hit`` set one thing against another."""
    role = hit.label.role
    if role is Role.THAN:
        return _compares(words, hit.first)
    return role is Role.COMPARING or (role is Role.WEAK_CORRELATION and words[hit.first] in _SETS)


_SETS = frozenset(("compared", "in", "comparable"))
_NUMBERS = frozenset("one two three four five six seven eight nine ten half a".split())


def _level(words: Sequence[str], hit: TermHit, floor: int, *, hedged: bool) -> _Level:
    """What a word states of a relation where it stands, unhedged."""
    role = hit.label.role
    if role in (Role.VERB, Role.LABILE):
        return _verb_level(words, hit, floor, hedged=hedged)
    if role is Role.EFFICACY:
        said = _is_predicate(words, hit.first, floor) or _ends_headline(words, hit)
        return (_CAUSES, Weight.PREDICATE) if said else _NO_LEVEL
    if role is Role.THAN:
        return (_CORRELATIONAL, Weight.MENTION) if _compares(words, hit.first) else _NO_LEVEL
    if role is Role.EFFECT:
        has = _follows(words, hit.first, max(floor, hit.first - 5), _HAVING)
        return (_CAUSES, Weight.NOMINAL) if has else _NO_LEVEL
    if role is Role.PASSIVE:
        return _passive_level(words, hit)
    if role is Role.ASSOCIATED:
        said = _follows(words, hit.first, max(floor, hit.first - 4), _COPULAS | HAVE)
        return _CORRELATIONAL, Weight.PREDICATE if said else Weight.MENTION
    level = _NOUNS.get(role)
    if level is None:
        return _BY_ROLE.get(role, _NO_LEVEL)
    if _follows(words, hit.first, floor, _STATING):
        return level, Weight.NOMINAL
    later = any(word in _OBSERVED for word in words[hit.last : hit.last + 12])
    return (
        (level, Weight.MENTION)
        if later or role not in (Role.CHANGE, Role.AMBIGUOUS_NOUN)
        else _NO_LEVEL
    )


_POINTERS = frozenset("these this our the study such results findings research".split())
_FINDINGS = frozenset(
    "findings results result study work data implications knowledge information research literature analysis investigation review paper article report insights".split()
)


def _of_findings(words: Sequence[str], first: int, floor: int) -> bool:
    """Whether the subject is a piece of research itself: "our findings will help"."""
    subject = words[floor:first]
    return (
        first - floor < 9
        and words[floor] in _POINTERS
        and not _FINDINGS.isdisjoint(subject[:5])
        and "that" not in subject
    )


def _verb_level(words: Sequence[str], hit: TermHit, floor: int, *, hedged: bool) -> _Level:
    use = read_use(words, hit)
    if use is Use.PASSIVE and words[hit.first] not in comparing_participles():
        return _NO_LEVEL
    if use is Use.FINITE and not hedged and _of_findings(words, hit.first, floor):
        return _NO_LEVEL
    if use in (Use.PURPOSE, Use.GERUND) and hedged:
        return _CAUSES, Weight.MENTION
    if use is Use.GERUND and words[hit.first - 1] in (",", "thereby", "thus"):
        return _CAUSES, Weight.NOMINAL
    if use is Use.NOMINAL and words[hit.first] in comparing_participles():
        return _CORRELATIONAL, Weight.MENTION
    return _BY_USE.get(use, _NO_LEVEL)


_AMOUNTS = frozenset(
    "half third one two three four five approximately about up nearly more almost around a an as over % quarter".split()
)


def _passive_level(words: Sequence[str], hit: TermHit) -> _Level:
    """A passive with its cause, unless an amount follows: "reduced by half"."""
    after = words[hit.last] if hit.last < len(words) else "."
    if words[hit.last - 1] == "by" and (after in _AMOUNTS or after[0].isdigit()):
        return _CORRELATIONAL, Weight.MENTION
    said = any(word in _COPULAS for word in words[max(0, hit.first - 3) : hit.first])
    return _CAUSES, Weight.PREDICATE if said else Weight.MENTION


class _Reading:
    """One clause read from left to right."""

    __slots__ = ("best", "can", "modal", "negation", "reports", "weak_modal")

    def __init__(self, *, reports: bool) -> None:
        self.reports = reports
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
        negated = self.negation is not None or hit.label.role is Role.INEFFICACY
        denied = negated and modal is None and not self.reports
        strength = Strength.NO_RELATION if denied else tested
        return Relation(strength, tested, weight, negated, cues)


def _hedged(level: Strength, modal: TermHit | None, can: TermHit | None) -> Strength:
    if modal is not None:
        return Strength.CONDITIONAL if level is _CAUSES else Strength.AMBIGUOUS
    return Strength.CAN_CAUSE if can is not None and level is _CAUSES else level


_PAST = frozenset(
    "did didn was wasn were weren had found observed showed detected revealed demonstrated reported".split()
)


def _reports(words: Sequence[str], floor: int, end: int) -> bool:
    """Whether a clause tells of one study's result, in the past tense.

    "The tablets did not reduce pain" reports that a test of a causal relation came out negative:
    no evidence of an effect, not evidence of none. It keeps the level of the relation tested and
    is marked negated; only a denial at large ("do not reduce", "no link") is level 1.
    """
    return not _PAST.isdisjoint(words[floor:end])


_FRAMES = frozenset((Role.DIRECTIVE, Role.AIM, Role.UNKNOWN))
_LOOKING = frozenset("we was were is are been has have study trial review i they authors team researchers scientists research analysis paper to and also then".split())


def _is_aim(words: Sequence[str], hit: TermHit) -> bool:
    """Whether a verb of looking-into is the clause's own: "patients assessed at baseline" is not."""
    if not words[hit.first].endswith("ed") or hit.last - hit.first > 1:
        return True
    before = words[hit.first - 1] if hit.first else ""
    return before in _LOOKING or before.endswith("ly") or hit.first < 3


def _read_clause(words: Sequence[str], hits: Iterable[TermHit], floor: int, end: int) -> Relation:
    reading, called_for = _Reading(reports=_reports(words, floor, end)), False
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
        elif role is Role.WEAK_DIRECTIVE:
            called_for = True
        elif role in _FRAMES:
            if role is Role.AIM and not _is_aim(words, hit):
                continue
            stands = Weight.PREDICATE if role is Role.DIRECTIVE else Weight.NOMINAL
            return reading.best if reading.best.weight >= stands else _BLOCKED
        else:
            level, weight = _level(words, hit, floor, hedged=reading.modal is not None)
            if weight:
                reading.state(level, weight, hit)
    return _BLOCKED if called_for and not reading.best.weight else reading.best


_ASKED = (ClauseKind.CONDITION,)


def grade_strength(tokens: Tokens, terms: Iterable[TermHit]) -> Relation:
    """The strongest relation that the sentence asserts in its own right."""
    hits = [hit for hit in terms if not _compounded(tokens, hit)]
    if not hits or any(hit.label.role is Role.ADMINISTRATIVE for hit in hits):
        return NOTHING
    main: list[Relation] = []
    side: list[Relation] = []
    for clause in split_clauses(tokens):
        inside = [hit for hit in hits if clause.first <= hit.first < clause.last]
        if inside and clause.kind not in _ASKED:
            relation = _read_clause(tokens.words, inside, clause.first, clause.last)
            (main if clause.kind is ClauseKind.MAIN else side).append(relation)
    return (
        _strongest(main) or _strongest(side if not any(r.blocked for r in main) else []) or NOTHING
    )


def _compounded(tokens: Tokens, hit: TermHit) -> bool:
    """Whether a participle is the tail of a compound: "statin-treated", "stress-induced"."""
    tail = (
        hit.label.form in (Form.PAST, Form.ING, Form.PARTICIPLE)
        or hit.label.role is Role.ASSOCIATED
    )
    return tail and hit.start > 0 and tokens.folded[hit.start - 1] == "-"


def _strongest(relations: Sequence[Relation]) -> Relation | None:
    stated = [r for r in relations if r.strength]
    return max(stated, key=lambda r: (r.weight, r.strength), default=None)
