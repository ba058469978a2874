"""Causes stated as an origin: "most headaches come from tense muscles"."""

from __future__ import annotations

from claimcheck.language.strength.neighbours import before_verb
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.topics import AILING, topic_at

_TERM = Term(Role.WORKS)
_COMING = frozenset(
    (verb, particle)
    for verbs, particles in (
        ("come comes came", "from"),
        ("start starts started begin begins began", "with in"),
        ("grow grows grew", "from"),
        ("come comes came", "about"),
        ("set sets", "in"),
        ("originate originates originated", "in from with"),
        ("form forms arise arises strike strikes start starts begin begins", "when if"),
        ("spring springs sprang", "from"),
    )
    for verb in verbs.split()
    for particle in particles.split()
)
_COMES = frozenset(verb for verb, _ in _COMING)
_TIMES = word_set("childhood adulthood middle pregnancy infancy adolescence the")


def find_origins(tokens: Tokens) -> list[Hit[Term]]:
    """Where an illness is said to come from something; none or one."""
    words = tokens.spoken
    if _COMES.isdisjoint(tokens.there):
        return []
    for at, word in enumerate(words[:-2]):
        if (word, words[at + 1]) not in _COMING or words[at + 2][:1].isdigit():
            continue
        timed = words[at + 1] == "in" and words[at + 2] in _TIMES
        timed = timed or (word.startswith("set") and words[at + 2] not in ("when", "if"))
        end = before_verb(words, at) + 1
        if not timed and any(topic_at(tokens, ill, AILING) == end for ill in range(end)):
            return [Hit(tokens.start(at), tokens.end(at), _TERM, at, at + 1)]
    return []
