"""What a sentence says about an effect: good, harm, none, or that nobody knows.

A small logic of effects: less of something bad is good, and more of it is harm; a negation turns
each into its denial; what a deficiency does is the opposite of what the thing itself does.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import product

from claimcheck.language.support.direction import is_of_controls
from claimcheck.language.support.effect_words import (
    CHANGES,
    DENYING,
    FAR,
    FINAL,
    NEXT,
    VALUED,
    denies_evidence,
    denies_ground,
    denies_what_follows,
    find_dismissal,
    find_effect_words,
    find_lack,
    is_denied,
    tells,
    value_of,
)
from claimcheck.language.support.null_results import tells_likeness, tells_no_significance
from claimcheck.language.text.clauses import Clause, ClauseKind, split_clauses
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.person_words import read_person_words
from claimcheck.values import dataclass, replace


class Effect(StrEnum):
    """What is said about an effect."""

    GOOD = "does good"
    HARM = "does harm"
    NO_GOOD = "does no good"
    NO_HARM = "does no harm"
    NONE = "has no effect or relation"
    SOME = "has some effect or relation"
    OPEN = "nobody knows"


@dataclass(frozen=True, slots=True)
class Assertion:
    """One statement of a sentence about an effect."""

    effect: Effect
    up: bool | None
    """Whether something is said to rise; ``None`` where no change is stated, it is denied, or what
    changes is itself a change or a quality ("slows the decline", "more effective").
    """
    first: int
    """The token that states it."""
    lack: int | None = None
    """The token of the deficiency that the statement is about ("a deficiency raises the risk")."""


_DENIED = {
    Effect.GOOD: Effect.NO_GOOD,
    Effect.HARM: Effect.NO_HARM,
    Effect.NO_GOOD: Effect.GOOD,
    Effect.NO_HARM: Effect.HARM,
    Effect.SOME: Effect.NONE,
    Effect.NONE: Effect.SOME,
    Effect.OPEN: Effect.OPEN,
}
_REVERSED = {
    **{effect: effect for effect in Effect},
    Effect.GOOD: Effect.HARM,
    Effect.HARM: Effect.GOOD,
    Effect.NO_GOOD: Effect.NO_HARM,
    Effect.NO_HARM: Effect.NO_GOOD,
}
_PLAIN = {
    **dict.fromkeys(("good", "quality", "means", "asked of"), Effect.GOOD),
    **dict.fromkeys(("bad", "bad outcome"), Effect.HARM),
    "safe": Effect.NO_HARM,
    "slight": Effect.NO_HARM,
    "useless": Effect.NO_GOOD,
    "null": Effect.NONE,
}
_CHANGING = frozenset({Effect.GOOD, Effect.HARM, Effect.SOME})
_BARE = frozenset({Effect.SOME, Effect.OPEN})
_SIGNED = frozenset({"linked", "causing"})
"""Words of relation that lead to an outcome: "causes", but not "affects"."""
_PREDICATES = frozenset(
    product(
        ("is", "are", "was", "were"),
        ("after", "among", "at", "by", "during", "for", "in", "when", "with"),
    )
)
"""The words before and after a change that is said of its subject."""
_HAVING = frozenset({"had", "have", "has", "having", "showed", "exhibited", "displayed"})
_NO_SUCH = frozenset({"no", "nothing", "none"})
_HANGING = frozenset({ClauseKind.RELATIVE, ClauseKind.CONDITION})
_RANK = {ClauseKind.MAIN: 0, ClauseKind.CONCESSION: 2, ClauseKind.ASIDE: 2}
"""A sentence says what its main clauses say; if these state no effect, what the subordinate clauses
say; and only then what it concedes or sets aside.
"""


def of_the_thing(one: Assertion) -> Assertion:
    """The statement about a deficiency turned into one about the thing itself: the opposite."""
    return replace(one, effect=_REVERSED[one.effect], up=None if one.up is None else not one.up)


def read_effects(tokens: Tokens) -> list[Assertion]:
    """What a sentence says about effects, in order, in the foremost clauses that say anything."""
    if tells_no_significance(tokens.folded):
        return [Assertion(Effect.NONE, None, 0)]
    by_rank: dict[int, list[Assertion]] = {}
    denying = False
    for clause, hits in _by_clause(tokens):
        denying = denying and clause.kind in _HANGING
        found = _weeded(list(_read_clause(tokens, clause, hits, denied=denying)))
        denying = denying or denies_what_follows(hits) or _ends_in_none(tokens, clause)
        by_rank.setdefault(_RANK.get(clause.kind, 1), []).extend(found)
    return next((by_rank[rank] for rank in sorted(by_rank) if by_rank[rank]), [])


def _ends_in_none(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause names something only to say that there is none: "we have no drug (that …)"."""
    following = tokens.words[clause.last : clause.last + 1]
    closing = tokens.words[max(clause.first, clause.last - NEXT) : clause.last]
    return following == ["that"] and not _NO_SUCH.isdisjoint(closing)


def _by_clause(tokens: Tokens) -> Iterator[tuple[Clause, list[Hit[str]]]]:
    """The clauses with their words of effect; "no trials that support" belongs to two."""
    hits, at = find_effect_words(tokens), 0
    for clause in split_clauses(tokens):
        for last in (*_coordinated(tokens.words, clause), clause.last):
            first = at
            while at < len(hits) and hits[at].first < last:
                at += 1
            denied = 0 < first < at and denies_ground(hits[first - 1], hits[first])
            yield clause, hits[first - 1 if denied else first : at]


def _coordinated(words: list[str], clause: Clause) -> Iterator[int]:
    """Where ", and" begins another statement within a clause."""
    for at in range(clause.first, clause.last - 1):
        if words[at] == "," and words[at + 1] == "and":
            yield at


def _read_clause(
    tokens: Tokens, clause: Clause, hits: list[Hit[str]], *, denied: bool
) -> Iterator[Assertion]:
    if tells_likeness(tokens.folded[tokens.start(clause.first) : tokens.end(clause.last - 1)]):
        yield Assertion(Effect.NONE, None, clause.first)
        return
    telling = [(at, hit) for at, hit in enumerate(hits) if tells(tokens, hits, at)]
    opened = next((hit.first for hit in hits if hit.label == "open"), None)
    if opened is not None:
        yield from (Assertion(Effect.OPEN, None, hit.first) for _, hit in telling)
        if not telling:
            yield Assertion(Effect.OPEN, None, opened)
        return
    if not telling and denies_evidence(hits):
        yield Assertion(Effect.NONE, None, hits[-1].first)
    used: set[int] = set()
    dismissed = find_dismissal(tokens, hits)
    for at, hit in telling:
        if at in used or (hit.label == "quality" and len(telling) > 1):
            continue
        if len(telling) > 1 and is_of_controls(hit, tokens):
            continue
        since = at if _is_had(tokens, hit) else 0
        effect = _of_subject(tokens, hits, at) or _effect(hits, at, used, since)
        effect = Effect.HARM if _kills_people(tokens, hit) else effect
        if hit.label in FINAL:
            used.update(range(at, len(hits)))
        if denied or at < dismissed or is_denied(tokens, hits, at):
            bare = hit.label == "linked" and used.isdisjoint(range(at + 1, at + NEXT))
            effect = Effect.NONE if bare else _DENIED[effect]
        rises = _rises(hits, at, used) if effect in _CHANGING else None
        yield Assertion(effect, rises, hit.first, find_lack(tokens, clause, hit))


def _rises(hits: list[Hit[str]], at: int, used: set[int]) -> bool | None:
    """Whether the word at ``at``, or the word it relates to, says that something rises."""
    joined = [hits[other].label for other in (at, at + 1) if other == at or other in used]
    changes = [label for label in joined if label in CHANGES]
    if len(joined) > len(changes) + (hits[at].label not in CHANGES) or len(changes) != 1:
        return None
    return changes[0] == "up"


def _is_had(tokens: Tokens, hit: Hit[str]) -> bool:
    """Whether a change is something that people have, and so not a change: "patients had lower iron"."""
    compared = tokens.words[hit.first].endswith(("er", "more", "less"))
    return compared and not _HAVING.isdisjoint(tokens.words[max(0, hit.first - 2) : hit.first])


def _weeded(found: list[Assertion]) -> list[Assertion]:
    """The statements without bare relations where the clause says more about the effect."""
    return [one for one in found if one.effect not in _BARE or one.up is not None] or found


def _kills_people(tokens: Tokens, hit: Hit[str]) -> bool:
    """Whether something kills people, and no germs: "heat kills", "the sting killed two children"."""
    if not tokens.words[hit.first].startswith("kill"):
        return False
    after = tokens.words[hit.last : hit.last + NEXT]
    named = not read_person_words().heads.keys().isdisjoint(after)
    return named or not after or not after[0][0].isalnum()


def _of_subject(tokens: Tokens, hits: list[Hit[str]], at: int) -> Effect | None:
    """A change in its subject, where words of setting follow: "survival was lower in …"."""
    hit, words = hits[at], tokens.words
    around = (*words[max(0, hit.first - 1) : hit.first], *words[hit.last : hit.last + 1])
    if hit.label not in CHANGES or around not in _PREDICATES:
        return None
    effect = _change_of_before(hits, at, 1 if hit.label == "up" else -1, 0)
    return None if effect is Effect.SOME else effect


def _effect(hits: list[Hit[str]], at: int, used: set[int], since: int = 0) -> Effect:
    """What the word at ``at`` says together with the words that belong to it, which are then ``used``."""
    label = hits[at].label
    if label == "good" and _helps_change(hits, at):
        used.add(at + 1)
        return _change(hits, at + 1, used)
    if label in _PLAIN:
        return _PLAIN[label]
    if label == "ruining":
        return _ruin(hits, at)
    return _change(hits, at, used, since) if label in CHANGES else _relation(hits, at, used)


def _ruin(hits: list[Hit[str]], at: int) -> Effect:
    """What destroys is harmful, unless what it destroys is: "destroys the virus"."""
    outcomes = (hits[other] for other, _ in _after(hits, at))
    ill = next(
        (hit.label == "bad outcome" for hit in outcomes if hit.label.endswith("outcome")), False
    )
    return Effect.GOOD if ill else Effect.HARM


def _helps_change(hits: list[Hit[str]], at: int) -> bool:
    """Whether a good word only introduces the change: "helps to prevent", "effective in lowering"."""
    following = hits[at + 1 : at + 2]
    return any(hit.label in CHANGES and hit.first - hits[at].last < NEXT for hit in following)


def _change(hits: list[Hit[str]], at: int, used: set[int], since: int = 0) -> Effect:
    """A change by what changes: "slows" and "the decline of memory" make good."""
    relieves = hits[at].label == "relief"
    sign = 1 if hits[at].label == "up" else -1
    for other, gap in _after(hits, at):
        value = value_of(hits[other])
        if hits[other].label in CHANGES and gap < NEXT:
            sign *= value
            used.add(other)
        elif not relieves and hits[other].label in {"good", "bad", "quality"} and gap < 2:
            used.add(other)
            return effect_of(sign * value)
        elif value and hits[other].label.endswith("outcome"):
            return effect_of(sign * _value_of_outcome(hits, other))
    before = _change_of_before(hits, at, sign, since)
    return Effect.GOOD if before is Effect.SOME and relieves else before


def _value_of_outcome(hits: list[Hit[str]], at: int) -> int:
    """Whether an outcome is good, also as what there is a chance of: "the odds of survival"."""
    of = hits[at + 1 : at + 2]
    chance = of and of[0].first - hits[at].last == 1 and of[0].label == "good outcome"
    return value_of(of[0] if chance else hits[at])


def _after(hits: list[Hit[str]], at: int) -> Iterator[tuple[int, int]]:
    """The next words of effect that can belong to the one at ``at``, with the words between."""
    for other in range(at + 1, min(at + 4, len(hits))):
        gap = hits[other].first - hits[other - 1].last
        if gap > FAR or hits[other].label in DENYING:
            return
        yield other, gap


def _change_of_before(hits: list[Hit[str]], at: int, sign: int, since: int) -> Effect:
    for hit in reversed(hits[max(since, at - 2) : at]):
        if hits[at].first - hit.last <= FAR and hit.label.endswith("outcome"):
            return effect_of(sign * value_of(hit))
    return Effect.SOME


def _relation(hits: list[Hit[str]], at: int, used: set[int]) -> Effect:
    """A relation by its outcome: harm in "linked to cancer", good in "linked to fewer falls"."""
    if at and hits[at - 1].label == "inverse" and hits[at].first - hits[at - 1].last < NEXT:
        return _change(hits, at, used)
    for other, _ in _after(hits, at):
        if hits[other].label in VALUED:
            used.add(other)
            return _effect(hits, other, used, at)
        outcome = hits[other].label.endswith("outcome") and not _is_changing(hits, other)
        if outcome and hits[at].label in _SIGNED:
            return effect_of(value_of(hits[other]))
    return Effect.SOME


def _is_changing(hits: list[Hit[str]], at: int) -> bool:
    """Whether an outcome only names what changes: "a risk reduction", "the mortality decline"."""
    return any(hit.label in CHANGES and hit.first == hits[at].last for hit in hits[at + 1 : at + 2])


def effect_of(value: int) -> Effect:
    """Good for a value above 0, harm for one below, some effect for 0."""
    return Effect.GOOD if value > 0 else Effect.HARM if value < 0 else Effect.SOME
