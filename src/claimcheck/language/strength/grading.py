"""How strongly a sentence relates a cause to an effect: the seven levels of Sumner et al. 2014.

Every clause is read from left to right. The first predicate governs the words that complete it; a
noun states a relation where there is no predicate. Modality and negation reach over their own
clause and what follows them in it. A clause with a call for action, an aim or an open question
asserts nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.language.strength.asked import (
    end_of_question,
    holds_out,
    is_soft,
    names_question,
    short_answer,
)
from claimcheck.language.strength.beside_the_point import (
    before_papers,
    is_beside_the_point,
    is_called_false,
)
from claimcheck.language.strength.calls import leaves_open
from claimcheck.language.strength.denials import (
    NEAR,
    affirms_in_short,
    denies_for_lack,
    denies_next,
    denies_object,
    denies_other,
    denies_showing,
    denies_subject,
    names_statistic,
    reports_result,
    tells_test,
)
from claimcheck.language.strength.findings import tells_use_of_findings
from claimcheck.language.strength.levels import level_of, may_state
from claimcheck.language.strength.needs import as_need
from claimcheck.language.strength.neighbours import BE
from claimcheck.language.strength.phrase_or_verb import as_verb
from claimcheck.language.strength.place import Place
from claimcheck.language.strength.whole_clauses import Part, whole_clauses
from claimcheck.language.text.clauses import Clause, ClauseKind
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term, Weight
from claimcheck.model.wording import Strength
from claimcheck.values import dataclass, replace

TermHit = Hit[Term]


@dataclass(frozen=True, slots=True)
class Relation:
    """The relation that governs a clause, with the words that make it what it is."""

    strength: Strength
    tested: Strength = Strength.NONE
    """The level of the relation stated, before any negation."""
    weight: Weight = Weight.NONE
    negated: bool = False
    cues: tuple[TermHit, ...] = ()
    blocked: bool = False
    """Whether the clause calls for action, states an aim or leaves the matter open."""


NOTHING = Relation(Strength.NONE)
_BLOCKED = Relation(Strength.NONE, blocked=True)


_SEEMING = word_set("may might could appear appears appeared seem seems seemed")
_HOLDING = {Role.MODAL: "modal", Role.CAN: "can", Role.NEGATION: "negation"}


class _Reading:
    """One clause read from left to right."""

    __slots__ = (
        "best",
        "can",
        "modal",
        "near_negation",
        "negation",
        "reports",
        "tests",
        "weak_modal",
        "words",
    )

    def __init__(self, words: Sequence[str], *, reports: bool, tests: bool) -> None:
        self.words = words
        self.reports = reports or tests
        self.tests = tests
        self.modal: TermHit | None = None
        self.weak_modal: TermHit | None = None
        self.can: TermHit | None = None
        self.negation: TermHit | None = None
        self.near_negation: TermHit | None = None
        self.best = NOTHING

    def hold(self, hit: TermHit, floor: int) -> bool:
        """Process a word that softens or denies what follows; the first of a kind governs."""
        words, role = self.words, hit.label.role
        if role is Role.NEGATION:
            if denies_subject(words, hit, floor) or denies_other(words, hit):
                return True
            if denies_next(words, hit):
                self.near_negation = hit
                return True
        elif role is Role.WEAK_MODAL:
            self.weak_modal = hit
            return True
        name = _HOLDING.get(role)
        if name is None:
            return False
        if getattr(self, name) is None:
            setattr(self, name, hit)
        return True

    def state(self, level: Strength, weight: Weight, hit: TermHit, *, denied: bool) -> None:
        """Process a word that states a relation; the weightier governs, then the earlier."""
        if weight > self.best.weight:
            self.best = self._modulated(level, weight, hit, denied=denied)

    def told(self) -> Relation:
        """The relation of the clause: "the effect on weight appears to be small" softens its noun."""
        words, best, modal = self.words, self.best, self.modal
        denial = self.negation
        stated = best.cues and not best.negated
        if stated and denial and denies_showing(words, best.cues[-1], denial):
            return replace(
                best,
                strength=best.tested if self.reports else Strength.NO_RELATION,
                negated=True,
                cues=(*best.cues, denial),
            )
        if modal is None or best.negated or not best.cues or best.weight is Weight.PREDICATE:
            return best
        noun = best.cues[-1]
        between = words[noun.last : modal.first]
        held = modal.first > noun.first and words[modal.first] in _SEEMING
        if noun.label.role is not Role.NOUN or not held or not BE.isdisjoint(between):
            return best
        return replace(best, strength=_hedged(best.tested, modal, None), cues=(modal, *best.cues))

    def _denied_near(self, hit: TermHit) -> TermHit | None:
        near = self.near_negation
        return near if near and hit.first - near.last <= NEAR else None

    def _modulated(
        self, level: Strength, weight: Weight, hit: TermHit, *, denied: bool
    ) -> Relation:
        near = self.weak_modal
        modal = self.modal or (near if near and hit.first - near.last <= _NOUN_PHRASE else None)
        tested = _hedged(level, modal, self.can)
        verbal = weight is Weight.PREDICATE and hit.label.role is Role.VERB
        negation = self.negation or (None if verbal else self._denied_near(hit))
        cues = tuple(h for h in (modal, self.can, negation, hit) if h is not None)
        negated = denied or negation is not None or hit.label.role is Role.INEFFICACY
        at_large = negated and modal is None and self._denies_at_large(hit)
        strength = Strength.NO_RELATION if at_large else tested
        return Relation(strength, tested, weight, negated, cues)

    def _denies_at_large(self, hit: TermHit) -> bool:
        """Whether a denial says that there is no relation, and not only how one test came out."""
        if names_statistic(self.words, hit):
            return False
        if hit.label.role is Role.DIFFERENCE:
            return not (self.tests or self.reports)
        return not self.reports and hit.label.form is not Form.PAST


_NOUN_PHRASE = 1
"""Words that can come between "potential" and the noun it softens: "potential causal role"."""


def _hedged(level: Strength, modal: TermHit | None, can: TermHit | None) -> Strength:
    if level is Strength.NO_RELATION:
        return level
    if modal is not None:
        return Strength.CONDITIONAL if level >= Strength.CONDITIONAL else Strength.AMBIGUOUS
    return Strength.CAN_CAUSE if can is not None and level is Strength.CAUSES else level


_FOUND = word_set(
    "found find finds showed shows show shown revealed reveals discovered concluded concludes"
)


_LOOKING = word_set(
    "we was were is are been has have study trial review i they authors team researchers scientists research analysis paper to and also then"
)


def _is_aim(words: Sequence[str], hit: TermHit) -> bool:
    """Whether a verb of investigation is the clause's own: "patients assessed at baseline" is not."""
    if hit.first == 0 and words[0] == "looking" and "," not in words:
        return False  # "looking at the horizon settles the stomach"
    if not words[hit.first].endswith("ed") or hit.last - hit.first > 1:
        return True
    before = words[hit.first - 1] if hit.first else ""
    if before in ("the", "a", "an", "this", "these"):  # "the described protocol"
        return False
    return before in _LOOKING or before.endswith("ly") or hit.first < 3


def _read_clause(words: Sequence[str], parts: Sequence[Part], held: TermHit | None) -> Relation:
    """The relation of a clause; one that was interrupted is read in its parts, as if it were not."""
    begin = parts[0].clause.first
    with_terms = (parts[0], *(part for part in parts[1:] if part.hits))
    due = any(hit.label.role is Role.PASSIVE for hit in parts[0].hits)
    if not due and tells_use_of_findings(words, begin, parts[0].clause.last):
        return _BLOCKED
    reports = any(reports_result(words, part.clause.first, part.clause.last) for part in with_terms)
    tests = any(tells_test(words, part.clause.first, part.clause.last) for part in with_terms)
    reading = _Reading(words, reports=reports, tests=tests)
    reading.modal = held
    called_for = wanted = aimed = False
    for floor, hit in ((part.clause.first, hit) for part in parts for hit in part.hits):
        role = hit.label.role
        if reading.hold(hit, floor):
            continue
        if role is Role.WEAK_DIRECTIVE:
            called_for = True
            wanted = wanted or words[hit.first] != "be"  # "could be used to treat" goes on
        elif role is Role.AIM:
            aimed = aimed or (reading.best.weight < Weight.NOMINAL and _is_aim(words, hit))
        elif leaves_open(words, hit):
            return _left_open(role, reading.best, relative=words[begin] == "that")
        elif not aimed:
            level, weight = level_of(Place(words, hit, floor, reading.modal is not None))
            if not wanted or weight >= Weight.PREDICATE:
                reading.state(level, weight, hit, denied=denies_object(words, hit))
        elif words[hit.first] in _FOUND or words[hit.last : hit.last + 1] == ["that"]:
            # past the aim: what was found
            reading, aimed = _Reading(words, reports=reports, tests=tests), False
    return _BLOCKED if aimed or (called_for and not reading.best.weight) else reading.told()


def _left_open(role: Role, best: Relation, *, relative: bool) -> Relation:
    """What a clause still asserts that goes on to call for something or leave it open.

    A call after a relative clause is the main clause's: "foods that raise it should be avoided".
    """
    if role is Role.DIRECTIVE:
        return best if best.weight >= Weight.PREDICATE and not relative else _BLOCKED
    return best if best.weight >= Weight.PREDICATE else _BLOCKED


def grade_strength(tokens: Tokens, terms: Iterable[TermHit]) -> Relation:
    """The strongest relation that the sentence itself asserts.

    Subordinate clauses count only where the main clause is silent, and not where it calls for
    something, states an aim or leaves the matter open. A concession that leaves it open ("though
    it's not clear why") takes nothing away.
    """
    words = tokens.spoken
    read = (as_need(words, as_verb(words, hit)) for hit in before_papers(tokens, terms))
    hits = [hit for hit in read if not _compounded(tokens, hit)]
    if not any(may_state(words, hit) for hit in hits) or is_beside_the_point(words, hits):
        return NOTHING
    clauses = list(_read_clauses(tokens, hits))
    asked = end_of_question(words) if "?" in tokens.there else 0
    relation = _answered(words, clauses, asked) if asked else _of_clauses(words, clauses)
    if relation is None or names_question(words):
        return NOTHING
    if is_called_false(words):
        return replace(relation, strength=Strength.NO_RELATION, negated=True)
    if relation.negated and (affirms_in_short(words) or denies_for_lack(words)):
        return replace(relation, strength=relation.tested, negated=False)
    return NOTHING if words[-1] == "?" and relation.strength is not _HELD_OUT else relation


def _read_clauses(tokens: Tokens, hits: Sequence[TermHit]) -> Iterator[tuple[Clause, Relation]]:
    """The clauses that can assert something, each with its relation."""
    held, ended = None, 0
    for parts in whole_clauses(tokens, hits):
        clause, inside = parts[0].clause, [hit for part in parts for hit in part.hits]
        if inside and clause.kind not in _ASSERTS_NOTHING and not _is_given(tokens, clause):
            joined = clause.first == ended and tokens.spoken[ended] in ("that", "because")
            relation = _read_clause(tokens.spoken, parts, held if joined else None)
            if clause.kind is not ClauseKind.CONCESSION or not relation.blocked:
                yield clause, relation
            held, ended = None if relation.strength else _modal_of(inside), parts[-1].clause.last


def _of_clauses(
    words: Sequence[str], clauses: Sequence[tuple[Clause, Relation]]
) -> Relation | None:
    """The governing relation of the clauses read.

    A reason stands beside a call ("avoid it because it harms"), and explains a mere comparison.
    """
    main = _strongest(relation for clause, relation in clauses if clause.kind is ClauseKind.MAIN)
    reasons = (relation for clause, relation in clauses if words[clause.first] in _GIVING_REASON)
    reason = _strongest(relation for relation in reasons if relation.weight is Weight.PREDICATE)
    if main is not None and main.weight is not Weight.MENTION:
        return main
    if main is not None:
        weakened = any(relation.blocked for clause, relation in clauses if _weakens(words, clause))
        return reason or (None if weakened else main)
    if any(relation.blocked for clause, relation in clauses if clause.kind is ClauseKind.MAIN):
        return reason
    return _strongest(relation for _, relation in clauses)


def _answered(
    words: Sequence[str], clauses: Sequence[tuple[Clause, Relation]], asked: int
) -> Relation | None:
    """The relation that the words after a question state, or affirm of the question in short."""
    answer = _of_clauses(words, [one for one in clauses if one[0].first >= asked])
    question = _of_clauses(words, [one for one in clauses if one[0].first < asked])
    if answer is not None or question is None:
        return answer
    if holds_out(words) and question.strength is _HELD_OUT:
        return question
    short = short_answer(words, asked)
    strength = _HELD_OUT if is_soft(short) else question.tested
    return replace(question, strength=strength, negated=False) if short else _BLOCKED


def _weakens(words: Sequence[str], clause: Clause) -> bool:
    """Whether what a clause leaves open affects what is said in passing; a remark (", which …") does not."""
    remark = list(words[max(0, clause.first - 1) : clause.first + 1]) == [",", "which"]
    return clause.kind is not ClauseKind.MAIN and not remark


_GIVING_REASON = word_set("because since given")


def _is_given(tokens: Tokens, clause: Clause) -> bool:
    """Whether it only gives grounds: "given the low risk of surgery, …"."""
    return tokens.spoken[clause.first] == "given" and tokens.spoken[clause.first + 1 :][:1] != [
        "that"
    ]


def _modal_of(hits: Iterable[TermHit]) -> TermHit | None:
    """The modal that softens a clause, and what it says of its object too.

    "It may release a substance that irritates nerves" claims no more than that it may irritate.
    """
    return next((hit for hit in hits if hit.label.role is Role.MODAL), None)


_HELD_OUT = Strength.CONDITIONAL
"""A question asserts nothing, unless it holds out an answer: "Could tea cut the risk?"."""


_ASSERTS_NOTHING = (ClauseKind.CONDITION, ClauseKind.PURPOSE)


def _compounded(tokens: Tokens, hit: TermHit) -> bool:
    """Whether a participle is the end of a compound: "statin-treated", "stress-induced"."""
    joined = hit.start > 0 and tokens.folded[hit.start - 1] == "-"
    tail = (
        hit.label.form in (Form.PAST, Form.ING, Form.PARTICIPLE)
        or hit.label.role is Role.ASSOCIATED
    )
    own = joined and tokens.words[hit.first - 1] == "self"  # "self-harm", "self-help"
    return own or (tail and joined)


def _strongest(relations: Iterable[Relation]) -> Relation | None:
    stated = [r for r in relations if r.strength]
    return max(stated, key=lambda r: (r.weight, r.strength), default=None)
