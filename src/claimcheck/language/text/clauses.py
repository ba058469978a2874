"""Clauses of a sentence: how far a hedge, a negation or a verb reaches."""

from __future__ import annotations

from enum import Enum
from functools import cache

from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.values import dataclass


class ClauseKind(Enum):
    """The part a clause plays in its sentence."""

    MAIN = "main"
    CONCESSION = "although …"
    REASON = "because …"
    CONDITION = "if …, whether …"
    RELATIVE = "which …"
    PURPOSE = "to see …,"
    ASIDE = "( … )"


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens ``first:last`` of a sentence, which belong together."""

    first: int
    last: int
    kind: ClauseKind
    goes_on: bool = False
    """Whether it continues an earlier clause of its kind that another clause interrupted."""


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
    **dict.fromkeys((";", ":", "–", "—", "--", "-", "?", "!"), ClauseKind.MAIN),
    **dict.fromkeys(("(", "["), ClauseKind.ASIDE),
}
_AT_EDGE_ONLY = frozenset(
    (
        *("since", "as", "given", "when", "where", "until", "before", "after", "yet"),
        *("therefore", "thus", "hence", "however", "nevertheless"),
    )
)
"""Openers with other uses: they open a clause only at the start of the sentence or after a mark."""
_MARKS = frozenset(",;:(–—-")
_OPENING_MARKS = ("(", "[")
_CLOSERS = {")": "(", "]": "["}
_SUBORDINATE = (
    ClauseKind.CONCESSION,
    ClauseKind.REASON,
    ClauseKind.CONDITION,
    ClauseKind.RELATIVE,
    ClauseKind.PURPOSE,
)
_BREAKING = (ClauseKind.ASIDE, *_SUBORDINATE)
_RESUMES = word_set(
    "is are was were has have had may might could can should must will would do does did"
)
_TURNS = frozenset((*_OPENERS, *_CLOSERS, *_RESUMES, ",", "and", "that"))
_STUDY = word_set("further future more additional larger")


def split_clauses(tokens: Tokens) -> list[Clause]:
    """The clauses of a sentence in order, without gaps.

    A subordinate clause that opens the sentence, or stands between commas, ends at its comma; a
    relative clause without commas ends where the main clause's auxiliary follows its own verb.
    """
    words = tokens.spoken
    clauses: list[Clause] = []
    first, kind, around, goes_on = 0, _opening(words), ClauseKind.MAIN, False
    for at in [at for at, word in enumerate(words) if word in _TURNS]:
        if words[at] in _OPENING_MARKS and _is_glued(tokens, at):
            continue
        since = first - _SHORTEST_RELATIVE if goes_on else first
        opened = _opens(words, at, kind, around, since)
        if opened is None:
            continue
        if at > first:
            clauses.append(Clause(first, at, kind, goes_on))
        if opened is ClauseKind.ASIDE:
            around = kind
        goes_on = kind in _BREAKING and _takes_up(words, at)
        first, kind = at, opened
    if first < len(words):
        clauses.append(Clause(first, len(words), kind, goes_on))
    return clauses


def _is_glued(tokens: Tokens, at: int) -> bool:
    """Whether a bracket is part of a name: "Lp(a)", "CO(2)"."""
    return at > 0 and tokens.starts[at] == tokens.end(at - 1) and tokens.words[at - 1].isalnum()


def _takes_up(words: list[str], at: int) -> bool:
    """Whether an interrupted clause continues at a word: "the gel may (in some) ease pain"."""
    joined = not _JOINING_ON.isdisjoint(words[at + 1 : at + 2])
    return words[at] in _CLOSERS or (words[at] == "," and not joined)


def _opening(words: list[str]) -> ClauseKind:
    """The kind of clause a sentence opens with: an infinitive up to a comma states a purpose."""
    purpose = words[:1] == ["to"] or words[:3] == ["in", "order", "to"]
    return ClauseKind.PURPOSE if purpose and "," in words else ClauseKind.MAIN


def _opens(
    words: list[str], at: int, kind: ClauseKind, around: ClauseKind, first: int
) -> ClauseKind | None:
    """The kind of clause that begins at a word; ``None`` where the one since ``first`` continues."""
    word = words[at]
    if kind is ClauseKind.ASIDE:
        return around if word in _CLOSERS else None
    if word == ",":
        return ClauseKind.MAIN if kind in _SUBORDINATE and not _in_number(words, at) else None
    if word in _RESUMES:
        resumes = kind is ClauseKind.RELATIVE and at >= first + _SHORTEST_RELATIVE
        return ClauseKind.MAIN if resumes or _ends_condition(words, at, kind) else None
    if word == "and":
        return ClauseKind.MAIN if words[at + 1 : at + 2] and words[at + 1] in _STUDY else None
    return _relative(words, at) if word in _RELATIVES else _opener(words, at)


def _ends_condition(words: list[str], at: int, kind: ClauseKind) -> bool:
    """Whether the main verb follows without a comma: "if you stop at once your pulse can race"."""
    open_ = kind is ClauseKind.CONDITION and words[0] in ("if", "when") and "," not in words
    possible = words[at] in _POSSIBLE and at >= _SHORTEST_CONDITION
    return open_ and possible and not {"your", "the"}.isdisjoint(words[at - 3 : at])


_POSSIBLE = word_set("may might could can will would")
_SHORTEST_CONDITION = 5
_SHORTEST_RELATIVE = 3
_RELATIVES = frozenset(("that", "who", "which"))


def _opener(words: list[str], at: int) -> ClauseKind | None:
    opened = _OPENERS.get(words[at])
    if at == 0 and words[0] in _TIMING and "," not in words:  # "After two weeks the pain went"
        return None
    edge = at == 0 or words[at - 1] in _MARKS or words[at - 1] in _BEFORE_OPENER
    joined = at > 0 and words[at - 1] in _JOINING and (at == 1 or words[at - 2] in _MARKS)
    inside = words[at] in _AT_EDGE_ONLY and not (edge or joined)
    return None if inside or _is_set_off(words, at) else opened


def _is_set_off(words: list[str], at: int) -> bool:
    """Whether commas set a connective off inside its clause: "may, therefore, be"."""
    if words[at] not in _SET_OFF or words[at - 1 : at] != [","]:
        return False
    return words[at + 1 : at + 2] == [","] and (words[at - 2] in _RESUMES or at < _EARLY)


_TIMING = ("after", "before", "until", "since", "despite")
_JOINING_ON = word_set("or and but so nor yet")
_JOINING = ("or", "and", "but", "so")
_BEFORE_OPENER = frozenset(("even", "only", "see", "know", "ask", "tell", "check", "wonder"))
_SET_OFF = word_set("therefore thus hence however nevertheless")
_EARLY = 4


def _in_number(words: list[str], at: int) -> bool:
    return 0 < at < len(words) - 1 and words[at - 1].isdigit() and words[at + 1].isdigit()


@cache
def _saying() -> frozenset[str]:
    return frozenset(read_lexicon("sources")["opening that"])


def _relative(words: list[str], at: int) -> ClauseKind | None:
    if words[at] != "that":
        return ClauseKind.RELATIVE
    if (
        at == 0
        or words[at - 1] in _saying()
        or words[at - 1] in _MARKS
        or words[at - 1] in _OPENERS  # "though that proves little"
        or words[at - 1].endswith("ly")
    ):
        return None
    after = words[at + 1] if at + 1 < len(words) else ""
    return None if after in _SUBJECTS else ClauseKind.RELATIVE


_SUBJECTS = word_set(
    "the a an this these those it they we he she there its their our his her both all"
)
