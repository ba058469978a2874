"""The clauses of a sentence with the words of relation in each, joined across interruptions."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from claimcheck.language.strength.neighbours import goes_before
from claimcheck.language.strength.uses import Use
from claimcheck.language.strength.verb_use import read_use
from claimcheck.language.text.clauses import Clause, ClauseKind, split_clauses
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term
from claimcheck.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Part:
    """A clause, or a part of an interrupted one, and its listed words."""

    clause: Clause
    hits: list[Hit[Term]]


def whole_clauses(tokens: Tokens, hits: Sequence[Hit[Term]]) -> list[list[Part]]:
    """The clauses of a sentence, each with its parts: "the gel may (in some people) ease pain"."""
    waiting = deque(hits)
    whole: list[list[Part]] = []
    last: dict[ClauseKind, list[Part]] = {}
    for clause in _ended_relatives(tokens, hits):
        part = Part(clause, [])
        while waiting and waiting[0].first < clause.last:
            part.hits.append(waiting.popleft())
        begun = last.get(clause.kind) if clause.goes_on else None
        if begun is None:
            last[clause.kind] = [part]
            whole.append(last[clause.kind])
        else:
            begun.append(part)
    return whole


def _ended_relatives(tokens: Tokens, hits: Sequence[Hit[Term]]) -> Iterator[Clause]:
    """The clauses of a sentence; "who …" ends where the main verb follows its own: "women who walk cut …"."""
    around = ClauseKind.MAIN
    for clause in split_clauses(tokens):
        at = _main_verb(tokens.spoken, clause, hits)
        if at is None:
            around = clause.kind
            yield clause
        else:
            yield replace(clause, last=at)
            yield Clause(at, clause.last, around, goes_on=True)


def _main_verb(words: Sequence[str], clause: Clause, hits: Sequence[Hit[Term]]) -> int | None:
    """The beginning of a verb phrase in "who …" that follows its own verb, and is joined to no other."""
    if words[clause.first] != "who":
        return None
    for hit in hits:
        if hit.label.role in _VERBS and hit.first in range(clause.first, clause.last):
            at = hit.first
            while goes_before(words[at - 1]):
                at -= 1
            own = at > clause.first + 1 and words[at - 1] not in _JOINED
            if own and read_use(words, hit) in _FINITE:
                return at
    return None


_VERBS = (Role.VERB, Role.LABILE)
_FINITE = (Use.FINITE, Use.STANDING_ALONE)
_JOINED = word_set("and or but , not")
