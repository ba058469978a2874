"""What testimonials and shops say instead of "cures": an illness that has gone, an order that promises."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.language.strength.neighbours import BE, HAVE, is_adverb
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term, relation_family
from claimcheck.language.words.topics import AILING, Topic, topic_at

_WHOSE = word_set("my his her our their")
_GONE = word_set("gone disappeared vanished stopped cleared healed lifted melted")
_NOT_SO = word_set("not never hasn't haven't hadn't wasn't weren't yet if when until unless wish")
_REACH = 5
"""How many words after the illness its fate can come: "my palpitations have all but gone"."""


_PROMISED = word_set("tonight today naturally instantly fast overnight forever quickly money")
_SPANS = word_set("days weeks hours minutes seconds months day week")


def find_promises(tokens: Tokens) -> list[Hit[Term]]:
    """Where an advertising order promises an effect: "Ease bloating naturally", "Regrow hair in 90 days"."""
    words = tokens.words
    acting = relation_family().label(words[0]) if words else None
    if acting is None or acting.form is not Form.BASE or words[-1] == "?":
        return []
    named = any(topic_at(tokens, at, _WORKED_ON) > 0 for at in range(1, min(4, len(words))))
    spans = (words[at : at + 4] for at, word in enumerate(words) if word in ("in", "within"))
    soon = any(not _SPANS.isdisjoint(span) for span in spans)
    if named and (soon or not _PROMISED.isdisjoint(words) or _is_sold_with(words)):
        return [Hit(tokens.start(0), tokens.end(0), _TERM, 0, 1)]
    return []


def _is_sold_with(words: Sequence[str]) -> bool:
    """Whether it is to be done with the shop's own thing: "with our turmeric gummies"."""
    return any(pair in _SOLD_WITH for pair in pairwise(words))


_SOLD_WITH = frozenset((("with", "our"), ("with", "these"), ("with", "this")))
_WORKED_ON = AILING | {Topic.BODY, Topic.OUTCOME}


def find_recoveries(tokens: Tokens) -> list[Hit[Term]]:
    """Where an illness is said to have gone, which readers credit to what was taken; none or one."""
    words = tokens.words
    if _GONE.isdisjoint(tokens.there) or not _NOT_SO.isdisjoint(words) or words[-1] == "?":
        return []
    for at, word in enumerate(words[:-1]):
        ill = topic_at(tokens, at + 1, AILING) if word in _WHOSE else -1
        gone = _gone_at(words, ill) if ill > 0 else None
        if gone is not None:
            return [Hit(tokens.start(gone), tokens.end(gone), _TERM, gone, gone + 1)]
    return []


def _gone_at(words: Sequence[str], ill: int) -> int | None:
    """Where what ends before ``ill`` is said to be gone; ``None`` where something else is."""
    for at in range(ill, min(ill + _REACH, len(words))):
        if words[at] in _GONE:
            return at
        if words[at] not in _HELPERS and not is_adverb(words[at]):
            return None
    return None


_HELPERS = BE | HAVE | word_set("all but almost nearly simply completely")


_TERM = Term(Role.WORKS)
