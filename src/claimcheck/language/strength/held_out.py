"""A treatment that is called a possible one: "seems to be a promising strategy".

No list holds every such pair of adjective and noun, because other words can come in between.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.strength.neighbours import PREPOSITIONS
from claimcheck.language.strength.place import COPULAS
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term

_TERM = Term(Role.PROMISE)
_MEANS = word_set(
    "treatment treatments therapy therapies strategy strategies approach approaches option options "
    "intervention interventions drug drugs remedy remedies medicine medicines cure alternative "
    "alternatives agent agents solution solutions"
)
_POSSIBLE = word_set("promising potential possible candidate prospective")
_FAR = 5
"""How many words after "a promising" its noun can come: "a promising and fairly cheap new drug"."""
_OPENING = 4
"""How many words after the copula the adjective can come: "is a very promising"."""
_JOINING = COPULAS | word_set("offer offers offered provide provides provided become becomes")
_PARTING = PREPOSITIONS | frozenset((",", ".", ";", ":", "(", ")", "to"))


def find_held_out(tokens: Tokens) -> list[Hit[Term]]:
    """The noun of a treatment that is said to be a possible one; none or one."""
    words = tokens.spoken
    if _HOLDING_OUT.isdisjoint(tokens.there):
        return []
    for at, word in enumerate(words):
        if word in _MEANS and (_is_called_possible(words, at) or _is_seen_as(words, at)):
            return [Hit(tokens.start(at), tokens.end(at), _TERM, at, at + 1)]
    return []


def _is_called_possible(words: Sequence[str], noun: int) -> bool:
    """Whether a copula joins it to its subject: "is a promising new drug"."""
    near = range(max(0, noun - _FAR), noun)
    held = next((at for at in near if words[at] in _POSSIBLE), None)
    if held is None and not _MAYBE.isdisjoint(words[max(0, noun - _FAR) : noun]):
        return _may_be(words, noun)
    if held is None or not _PARTING.isdisjoint(words[held:noun]):
        return False
    said = words[max(0, held - _OPENING) : held]
    joined = next((at for at in reversed(range(len(said))) if said[at] in _JOINING), None)
    return joined is not None and _PARTING.isdisjoint(said[joined + 1 :])


def _may_be(words: Sequence[str], noun: int) -> bool:
    """Whether it is said that something may be one: "could become the next malaria drug"."""
    near = words[max(0, noun - _FAR) : noun]
    said = next((at for at, word in enumerate(near) if word in _MAYBE), 0)
    rest = [word for word in near[said + 1 :] if word not in _SOMETIME]
    is_one = rest[:1] in (["be"], ["become"]) and _PARTING.isdisjoint(near)
    return is_one and words[noun] in _CURES


_CURES = word_set("treatment therapy drug remedy medicine cure")
_SOMETIME = word_set("one day soon also even well someday eventually")
_MAYBE = word_set("could might may")
_HOLDING_OUT = _POSSIBLE | _MAYBE


def _is_seen_as(words: Sequence[str], noun: int) -> bool:
    """Whether something has potential "as" it: "the potential of zinc as a treatment for colds"."""
    near = words[max(0, noun - _FAR) : noun]
    before = words[max(0, noun - _FAR - _FAR) : noun]
    return "as" in near and "potential" in before
