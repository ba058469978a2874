"""What a heading without a verb promises: "Pain relief that lasts", "Younger skin in a fortnight", "Life without migraine"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.dossier import ReadSentence
from claimcheck.language.text.morphology import irregular_pasts
from claimcheck.language.text.tokens import Tokens, cut, word_set
from claimcheck.language.words.relations import Role, relation_family
from claimcheck.language.words.topics import AILING, Topic, matters_in
from claimcheck.model.text import BlockKind, Span
from claimcheck.rules._acting import FINER
from claimcheck.rules._looking import asks_openly, is_question
from claimcheck.rules._plainly import has_deadline

_HEALTH = frozenset(Topic) - {Topic.PEOPLE}
_PRIZES = word_set(
    "secret secrets answer key recipe end freedom escape road way path goodbye farewell fix shortcut"
)
_TO = word_set("to of from for")
_RELIEF = word_set("relief comfort healing recovery health sleep")
_SOLD = word_set("lasts last works naturally fast natural without drug-free instant lasting")
_RID = word_set("without free no")
_FREE = word_set("of from more")
_VERBS = word_set(
    "is are was were do does did has have can could may might should must will would be not ask see"
)
_ONESELF = word_set("yourself")
_WELL = word_set("well thin slim fit young happy calm healthy free beautiful whole")
_THAT = word_set("that which")
_WEIGHTS = word_set("stone stones pounds kilos kg lb lbs inches years")
_LONGEST = 8
"""How many words at most name what did it: "the ten-second morning drink that …"."""
_NEAR = 4


def promised_in_title(read: ReadSentence) -> Span | None:
    """The words of a heading that promise health, where it has no verb and asks nothing."""
    if read.block.kind is not BlockKind.HEADING or is_question(read) or asks_openly(read):
        return None
    tokens = cut(read.text)
    if not _VERBS.isdisjoint(tokens.there):
        return None
    matters = matters_in(tokens)
    found = (at for at in range(len(tokens)) if _promises(read, tokens, at, matters))
    at = next(found, None)
    return None if at is None else Span(tokens.start(at), tokens.end(at))


def _promises(
    read: ReadSentence, tokens: Tokens, at: int, matters: dict[int, tuple[int, Topic]]
) -> bool:
    """Whether the word at ``at`` promises: a prize, relief that is sold, something better, or an ailment gone."""
    words, word = tokens.words, tokens.words[at]
    if word in _RID:
        return _names(matters, AILING, at, at + _NEAR) and (
            word == "without" or _is_free(words, at)
        )
    if word in _ONESELF:
        return at > 0 and (words[at + 1 : at + 2] or [""])[0] in _WELL | FINER
    if word in _THAT:
        return (
            0 < at < _LONGEST
            and _is_past(words[at + 1 : at + 2])
            and _is_of_body(words, at, matters)
        )
    if word in _PRIZES:
        return not _TO.isdisjoint(words[at + 1 : at + 2]) and _names(
            matters, _HEALTH, at, at + _NEAR + 2
        )
    if word in _RELIEF:
        return at > 0 and bool(matters) and (has_deadline(read) or not _SOLD.isdisjoint(words[at:]))
    return _is_better(word) and _names(matters, _HEALTH, 0, len(words))


def _is_past(words: Sequence[str]) -> bool:
    return bool(words) and (words[0].endswith("ed") or words[0] in irregular_pasts())


def _is_of_body(words: Sequence[str], start: int, matters: dict[int, tuple[int, Topic]]) -> bool:
    """Whether after ``start`` a health matter or a weight lost is named."""
    return _names(matters, _HEALTH, start, len(words)) or not _WEIGHTS.isdisjoint(words[start:])


def _is_free(words: Sequence[str], at: int) -> bool:
    return not _FREE.isdisjoint(words[at + 1 : at + 2])


def _is_better(word: str) -> bool:
    """Whether it is a comparative of health: "younger", "weaker"."""
    if word in FINER:
        return True
    term = relation_family().label(word)
    return term is not None and term.role is Role.BARE_COMPARATIVE


def _names(
    matters: dict[int, tuple[int, Topic]], kinds: frozenset[Topic], start: int, end: int
) -> bool:
    return any(kind in kinds and start <= at < end for at, (_, kind) in matters.items())
