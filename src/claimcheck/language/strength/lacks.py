"""A cause stated as what fails where it lacks: "without iron, the body cannot make blood"."""

from __future__ import annotations

from claimcheck.language.strength.denials import denies_for_lack
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.topics import AILING, TAKEN, Topic, topic_at

_TERM = Term(Role.WORKS)
_OF_HEALTH = AILING | TAKEN | {Topic.BODY, Topic.OUTCOME}


def find_lacks(tokens: Tokens) -> list[Hit[Term]]:
    """The end of such a sentence, where both what lacks and what fails are health matters; none or one."""
    words = tokens.spoken
    if words[:1] != ["without"] or not denies_for_lack(words):
        return []
    comma = words.index(",")
    at = len(words) - 1 - (words[-1] in (".", "!"))
    if _names_health(tokens, range(1, comma)) and _names_health(tokens, range(comma, len(words))):
        return [Hit(tokens.start(at), tokens.end(at), _TERM, at, at + 1)]
    return []


def _names_health(tokens: Tokens, near: range) -> bool:
    return any(topic_at(tokens, at, _OF_HEALTH) >= 0 for at in near)
