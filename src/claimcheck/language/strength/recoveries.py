"""What testimonials say instead of "cures": an illness that has gone."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.strength.neighbours import BE, HAVE, is_adverb
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.topics import AILING, topic_at

_WHOSE = word_set("my his her our their")
_GONE = word_set("gone disappeared vanished stopped cleared healed lifted melted")
_NOT_SO = word_set("not never hasn't haven't hadn't wasn't weren't yet if when until unless wish")
_REACH = 5
"""How many words after the illness its fate can come: "my palpitations have all but gone"."""


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
