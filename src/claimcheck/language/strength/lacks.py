"""A cause stated as what fails where it lacks: "without iron, the body cannot make blood"."""

from __future__ import annotations

from claimcheck.language.strength.denials import denies_for_lack
from claimcheck.language.strength.neighbours import DETERMINERS
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.topics import AILING, TAKEN, Topic, topic_at

_TERM = Term(Role.WORKS)
_OF_HEALTH = AILING | TAKEN | {Topic.BODY, Topic.OUTCOME}


def find_lacks(tokens: Tokens) -> list[Hit[Term]]:
    """The end of such a sentence, where both what lacks and what fails are health matters; none or one."""
    words = tokens.spoken
    if words[:1] != ["without"] or "," not in words[1:-1]:
        return []
    comma = words.index(",")
    if not (denies_for_lack(words) or _is_bad_without(tokens, comma)):
        return []
    at = len(words) - 1 - (words[-1] in (".", "!"))
    lacking = words[1] in _IT or _names_health(tokens, range(1, comma))
    if lacking and _names_health(tokens, range(comma, len(words))):
        return [Hit(tokens.start(at), tokens.end(at), _TERM, at, at + 1)]
    return []


_IT = word_set("it them this these enough")


def _is_bad_without(tokens: Tokens, comma: int) -> bool:
    """Whether a part of the body fares in some way without it: "without enough of it, muscles stay tense".

    Without care an illness only takes its course: "without treatment, the rash settles".
    """
    words = tokens.spoken
    first = comma + 1 + (words[comma + 1] in DETERMINERS)
    of_care = any(topic_at(tokens, at, _CARE) > 0 for at in range(1, comma))
    return not of_care and topic_at(tokens, first, _BODY) > 0


_CARE = frozenset((Topic.CARE,))
_BODY = frozenset((Topic.BODY, Topic.OUTCOME))


def _names_health(tokens: Tokens, near: range) -> bool:
    return any(topic_at(tokens, at, _OF_HEALTH) >= 0 for at in near)
