"""Whether a text is about what a claim says is changed, or about other health matters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.language.support.concepts import Concept
from claimcheck.language.support.effect_words import find_effect_words
from claimcheck.language.support.effects import Assertion, Effect
from claimcheck.language.support.focus import TAKEN_AXES
from claimcheck.language.support.naming import class_of
from claimcheck.language.support.overlap import IN_GENERAL, LISTED, lineage, words_of
from claimcheck.language.support.parts import Part, concepts_of, exposures_of
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.language.words.topics import Topic, topic_at

_KINDS = frozenset({Topic.SYMPTOM, Topic.CONDITION, Topic.BODY})
_ORGANS = frozenset(
    {"bone", "brain", "eye", "gut", "hair", "heart", "joint", "kidney", "liver", "lung", "muscle"}
    | {"skin", "tooth"}
)
"""If both texts name an illness, a part of the body in common does not relate them."""
_SHADING = "respiratory infection"
"""Its kinds are hard to tell apart: without a test nobody can tell a cold from influenza."""
_CHANGED = 5
"""Within this many words after a change is what changes."""
_GERMS = frozenset({"virus", "bacteria"})
_LIFE = "die"
_OTHERWISE = frozenset({_LIFE, "quit"})
"""Matters by another name: death, of which any illness may be the cause, and giving something up."""
_OF_ALL = frozenset({"safe", "bad"})
"""What is called safe or dangerous is so in every respect."""
_OBJECT = 3
"""Within this many words of an effect is what the effect is on."""


def tells_of_other_matters(claim: Sequence[Part], evidence: Sequence[Part]) -> bool:
    """Whether the evidence names health matters, but none of the claim's."""
    if any(map(_is_called_so, claim)):
        return False
    exposures = exposures_of(claim)
    wanted = (_matters(claim) or _objects(claim)) - exposures
    theirs = _matters(evidence) - exposures
    if wanted & read_taxonomy("conditions").broader.keys() and theirs - _ORGANS:
        wanted, theirs = wanted - _ORGANS, theirs - _ORGANS
    named = theirs.union(concept.name for concept in concepts_of(evidence))
    if not wanted or not wanted.isdisjoint(named):
        return False
    if theirs:
        return not _are_akin(wanted, theirs)
    claimed = {concept.name for concept in concepts_of(claim)} - exposures
    telling = [(part, one) for part in evidence for one in part.assertions]
    return bool(telling) and all(_changes_other(part, one, claimed) for part, one in telling)


def _changes_other(part: Part, one: Assertion, claimed: set[str]) -> bool:
    """Whether something listed is said to change that is neither good nor bad, nor in the claim."""
    axis = read_taxonomy("synonyms").axis
    near = {c.name for c in part.concepts if 0 < c.first - one.first <= _CHANGED and not c.relation}
    listed = any(axis.get(name) in LISTED | TAKEN_AXES for name in near)
    return one.effect is Effect.SOME and listed and near.isdisjoint(claimed)


def _is_called_so(part: Part) -> bool:
    """Whether something is called safe or dangerous without naming for what."""
    called = [hit.last for hit in find_effect_words(part.tokens) if hit.label in _OF_ALL]
    named = {concept.first for concept in _named(part) if concept.name not in IN_GENERAL}
    return any(named.isdisjoint(range(last, last + _OBJECT)) for last in called)


def _matters(parts: Iterable[Part]) -> frozenset[str]:
    """The health matters that sentences name."""
    found = (concept.name for part in parts for concept in _named(part))
    return frozenset(map(_broad, found)) - IN_GENERAL


def _named(part: Part) -> list[Concept]:
    hits = find_effect_words(part.tokens)
    outcomes = {hit.first for hit in hits if hit.label.endswith("outcome")}
    return [concept for concept in part.concepts if _is_matter(part, concept, outcomes)]


def _is_matter(part: Part, concept: Concept, outcomes: set[int]) -> bool:
    axis = read_taxonomy("synonyms").axis
    if concept.name in read_taxonomy("conditions").broader or concept.name in _OTHERWISE:
        return True
    if concept.name in axis:
        return axis[concept.name] in LISTED
    if class_of(concept.name) in _GERMS:
        return True
    return concept.first in outcomes or topic_at(part.tokens, concept.first, _KINDS) >= 0


def _broad(name: str) -> str:
    """A germ by its infection."""
    return "infect" if "infect" in read_taxonomy("synonyms").broader.get(name, ()) else name


def _objects(parts: Iterable[Part]) -> frozenset[str]:
    """Unlisted words that follow a change as its object: "improves balance"."""
    return frozenset(
        name for part in parts for one in part.assertions[:1] for name in _after(part, one)
    )


def _after(part: Part, one: Assertion) -> Iterator[str]:
    axis = read_taxonomy("synonyms").axis
    telling = {at for hit in find_effect_words(part.tokens) for at in range(hit.first, hit.last)}
    for concept in part.concepts:
        near = 0 < concept.first - one.first <= _OBJECT and concept.first not in telling
        if near and concept.name not in axis:
            yield concept.name


def _are_akin(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether one of some matters is, or is a kind or part of, one of the others."""
    above, over = _above(some), _above(others)
    ills = some & read_taxonomy("conditions").broader.keys()
    if _SHADING in above & over or (ills and _LIFE in others):
        return True
    return not (above.isdisjoint(others) and over.isdisjoint(some))


def _above(names: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*(lineage(name) | words_of(name) for name in names))
