"""What a thing is needed for: "iron is needed to make haemoglobin" says what iron does.

"Better training is needed to prevent falls" calls for it. A nutrient, a hormone or an organ is
nobody's plan.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.strength.adjective_levels import CARE_WORK
from claimcheck.language.strength.purposes import NEAR_OBJECT
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Role, Term, inquiry_words, relation_family
from claimcheck.language.words.topics import Topic, topic_family
from claimcheck.values import replace

_NEEDED = word_set("needed required necessary important")
_NATURAL = frozenset((Topic.SUBSTANCE, Topic.BODY, Topic.OUTCOME))
_ACTING = (Role.VERB, Role.LABILE, Role.SPLIT)
_FAR = 8
_NEAR = 6
_PLANNED = word_set("it there more further better")


def as_need(words: Sequence[str], hit: Hit[Term]) -> Hit[Term]:
    """A call for something, or a statement of what it does where the body needs it."""
    if hit.label.role is not Role.DIRECTIVE:
        return hit
    if words[hit.first] == "needed" and not _COMPARED.isdisjoint(words[hit.last : hit.last + 1]):
        return replace(hit, label=Term(Role.INERT))  # "patients needed fewer drugs"
    if words[hit.first] == "required" and _is_had_by_somebody(words, hit):
        return replace(hit, label=Term(Role.INERT))  # "patients required surgery"
    return replace(hit, label=Term(Role.WORKS)) if _tells_need(words, hit) else hit


def _is_had_by_somebody(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether it tells what patients came to need, and calls for nothing."""
    before, after = words[hit.first - 1 : hit.first], words[hit.last : hit.last + 1]
    somebody = not read_person_words().heads.keys().isdisjoint(before) or before == ["who"]
    return somebody and after != [] and after[0].isalpha() and after[0] not in _FOR


_FOR = word_set("for to in by")
_COMPARED = word_set("more less fewer higher lower")


def _tells_need(words: Sequence[str], hit: Hit[Term]) -> bool:
    if _NEEDED.isdisjoint(words[hit.first : hit.last]):
        return False
    joined = hit.last if words[hit.last - 1] in _NEEDED else hit.last - 1
    if words[joined : joined + 1] == ["for"]:
        acts = _is_natural(words[joined + 1 : joined + _NEAR])
    else:
        acts = words[joined : joined + 1] == ["to"] and _acts(words[joined + 1 :])
    subject = words[max(0, hit.first - _FAR) : hit.first]
    planned = not (_PLANNED | CARE_WORK).isdisjoint(subject)
    return acts and _is_natural(subject) and not planned


def _is_natural(words: Sequence[str]) -> bool:
    named = any(topic_family().label(word) in _NATURAL for word in words)
    return named and inquiry_words().isdisjoint(words)


def _acts(after: Sequence[str]) -> bool:
    verb = relation_family().label(after[0]) if after else None
    return (
        verb is not None
        and verb.role in _ACTING
        and inquiry_words().isdisjoint(after[:NEAR_OBJECT])
    )
