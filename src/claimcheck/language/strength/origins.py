"""Causes stated as an origin: "most headaches come from tense muscles", "it all begins in the gut".

What an illness begins in, comes from or comes down to is said to be its cause: level 6 of Sumner's
scale.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.strength.neighbours import DETERMINERS, before_verb
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.topics import AILING, TAKEN, Topic, topic_at

_TERM = Term(Role.WORKS)
_COMING = frozenset(
    (verb, particle)
    for verbs, particles in (
        ("come comes came", "from about"),
        ("start starts started begin begins began", "with in when if"),
        ("grow grows grew spring springs sprang", "from"),
        ("set sets", "in"),
        ("originate originates originated", "in from with"),
        ("form forms arise arises strike strikes", "when if"),
        ("lie lies", "in"),
    )
    for verb in verbs.split()
    for particle in particles.split()
)
_COMES = frozenset(verb for verb, _ in _COMING)
_TIMES = word_set("childhood adulthood middle pregnancy infancy adolescence")
_ILLS = word_set("disease diseases illness illnesses sickness ageing aging")
_TROUBLE = word_set("it that all trouble problem problems root cause")
_TOO_MUCH = word_set("having not too lack eating drinking sitting")
_SOURCES = TAKEN | {Topic.BODY}


def find_origins(tokens: Tokens) -> list[Hit[Term]]:
    """Where an illness is said to come from something; none or one."""
    words = tokens.spoken
    if _COMES.isdisjoint(tokens.there):
        return []
    for at, word in enumerate(words[:-2]):
        if word not in _COMES or words[at + 2][:1].isdigit():
            continue
        down = words[at + 1 : at + 3] == ["down", "to"] and word.startswith("c")
        if not down and (word, words[at + 1]) not in _COMING:
            continue
        if not _is_time(tokens, at) and _comes(tokens, at):
            return [Hit(tokens.start(at), tokens.end(at), _TERM, at, at + 1)]
    return []


def _is_time(tokens: Tokens, verb: int) -> bool:
    """Whether it only says when or where: "begins in childhood", "sets in", "began in Mexico"."""
    words = tokens.spoken
    if words[verb + 1] != "in":
        return False
    if words[verb].startswith("set"):
        return words[verb + 2] not in ("when", "if")
    return words[verb + 2] in _TIMES or not _is_source(tokens, verb + 2)


def _comes(tokens: Tokens, verb: int) -> bool:
    """Whether an illness does; "it" does too where what follows can cause one."""
    words = tokens.spoken
    end = _before(words, verb) + 1
    if any(topic_at(tokens, ill, AILING) == end for ill in range(end)):
        return True
    if words[end - 1] in _ILLS:
        return True
    pointed = end > 0 and words[end - 1] in _TROUBLE
    return pointed and (words[verb + 2] in _TOO_MUCH or _is_source(tokens, verb + 2))


def _before(words: Sequence[str], verb: int) -> int:
    at = before_verb(words, verb)
    while at > 0 and words[at] in _QUANTIFYING:
        at = before_verb(words, at)
    return at


_QUANTIFYING = word_set("all often usually both can may might could typically")


def _is_source(tokens: Tokens, first: int) -> bool:
    """Whether a part of the body, a food or a habit follows: "in the gut"."""
    begin = first + (tokens.spoken[first] in DETERMINERS)
    near = range(begin, min(begin + 2, len(tokens.words)))
    return any(topic_at(tokens, at, _SOURCES) > 0 for at in near)
