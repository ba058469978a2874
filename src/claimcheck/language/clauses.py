"""Clauses of a sentence: the reach within which a hedge, a negation or a verb governs."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from claimcheck.language.tokens import Tokens


class ClauseKind(Enum):
    """What a clause is to its sentence."""

    MAIN = "main"
    CONCESSION = "although …"
    REASON = "because …"
    CONDITION = "if …, whether …"
    RELATIVE = "which …"
    ASIDE = "( … )"


class Clause(NamedTuple):
    """Tokens ``first:last`` of a sentence that stand together."""

    first: int
    last: int
    kind: ClauseKind


_OPENERS = {
    **dict.fromkeys(
        ("although", "though", "while", "whereas", "despite", "whilst"), ClauseKind.CONCESSION
    ),
    **dict.fromkeys(("because", "since", "given", "as"), ClauseKind.REASON),
    **dict.fromkeys(
        ("if", "whether", "unless", "when", "whenever", "until", "before", "after"),
        ClauseKind.CONDITION,
    ),
    **dict.fromkeys(("which", "who", "whose", "where"), ClauseKind.RELATIVE),
    **dict.fromkeys(
        ("but", "however", "yet", "nevertheless", "therefore", "thus", "hence"), ClauseKind.MAIN
    ),
    **dict.fromkeys((";", ":", "–", "—", "--", "-"), ClauseKind.MAIN),
    **dict.fromkeys(("(", "["), ClauseKind.ASIDE),
}
_AT_EDGE_ONLY = frozenset(
    ("since", "as", "given", "when", "where", "until", "before", "after", "yet", "if")
)
"""Openers with other uses: they open a clause at the start of the sentence or after a mark."""
_CLOSERS = {")", "]"}


def split_clauses(tokens: Tokens) -> list[Clause]:
    """The clauses of a sentence, in its order, without gaps.

    A subordinate clause that opens the sentence, or stands between commas, ends at its comma.
    """
    words = tokens.words
    clauses: list[Clause] = []
    first, kind = 0, ClauseKind.MAIN
    for at, word in enumerate(words):
        opened = _OPENERS.get(word)
        if opened is not None and word in _AT_EDGE_ONLY and at and words[at - 1] not in ",;:(":
            opened = None
        if opened is None and word in _CLOSERS:
            opened = ClauseKind.MAIN
        if opened is None and word == "," and kind not in (ClauseKind.MAIN, ClauseKind.ASIDE):
            opened = ClauseKind.MAIN
        if opened is not None:
            if at > first:
                clauses.append(Clause(first, at, kind))
            first, kind = at, opened
    if first < len(words):
        clauses.append(Clause(first, len(words), kind))
    return clauses
