"""A treatment that is called a possible one: "seems to be a promising strategy".

No list holds every such pair of adjective and noun, because other words can come in between.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimcheck.language.strength.neighbours import PREPOSITIONS, is_adverb
from claimcheck.language.strength.place import COPULAS
from claimcheck.language.text.phrases import Hit, read_lexicon
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Role, Term, inquiry_words
from claimcheck.language.words.topics import AILING, Topic, topic_at

_TERM = Term(Role.PROMISE)
_MEANS = word_set(
    "treatment treatments therapy therapies strategy strategies approach approaches option options "
    "intervention interventions drug drugs remedy remedies medicine medicines cure alternative "
    "alternatives agent agents solution solutions painkiller antibiotic vaccine antidepressant"
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
        means = word in _MEANS and (_is_called_possible(words, at) or _is_seen_as(words, at))
        if means or (word in _MAYBE and _may_act(tokens, at)):
            return [Hit(tokens.start(at), tokens.end(at), _TERM, at, at + 1)]
    return []


def _may_act(tokens: Tokens, modal: int) -> bool:
    """Whether a thing may do something to health, in whatever words: "may offer the heart some shelter"."""
    words = tokens.spoken
    verb = modal + 1
    while verb < len(words) - 2 and is_adverb(words[verb]):
        verb += 1
    if verb >= len(words) - 2 or words[verb] in _no_act() or words[verb + 1] in _NO_OBJECT:
        return False
    subject = words[max(0, modal - _SUBJECT) : modal]
    if not subject or not _NO_THING.isdisjoint(subject) or _is_somebody(subject):
        return False
    near = range(verb + 1, min(verb + 1 + _OBJECT, len(words)))
    named = any(topic_at(tokens, at, _OF_HEALTH) > 0 for at in near)
    return named and inquiry_words().isdisjoint(words[verb : verb + 1 + _OBJECT])


def _is_somebody(subject: Sequence[str]) -> bool:
    people = read_person_words().heads
    return subject[-1] in people or not _THEY.isdisjoint(subject[-1:])


@cache
def _no_act() -> frozenset[str]:
    lists = read_lexicon("open_verbs")
    names = ("no verbs", "being and having", "finding out and telling")
    return frozenset(word for name in names for word in lists[name] if word != "form") | _NEEDING


_THEY = word_set("i we you he she they it this that these those which who there and or")
_NEEDING = word_set(
    "not be have need want require experience accept arrive receive undergo prefer choose take last cost "
    "develop contain look feel sound warrant depend occur happen come go use do get"
)
_NO_THING = word_set(
    "findings results study studies research evidence data trial trials test tests tool tools method methods "
    "approach strategy strategies model models further future symptoms symptom signs"
)
_NO_OBJECT = PREPOSITIONS | frozenset((",", ".", ";", "and", "or", "to", "be", "that", "if"))
_OF_HEALTH = AILING | {Topic.BODY}
_SUBJECT, _OBJECT = 8, 8


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


_CURES = word_set(
    "treatment therapy drug remedy medicine cure painkiller antibiotic vaccine antidepressant"
)
_SOMETIME = word_set("one day soon also even well someday eventually")
_MAYBE = word_set("could might may")
_HOLDING_OUT = _POSSIBLE | _MAYBE


def _is_seen_as(words: Sequence[str], noun: int) -> bool:
    """Whether something has potential "as" it: "the potential of zinc as a treatment for colds"."""
    near = words[max(0, noun - _FAR) : noun]
    before = words[max(0, noun - _FAR - _FAR) : noun]
    return "as" in near and "potential" in before
