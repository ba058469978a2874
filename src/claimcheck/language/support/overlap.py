"""How much of what a claim is about an evidence text names."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cache

from claimcheck.language.support.concepts import Concept
from claimcheck.language.support.naming import class_of, stem
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.values import dataclass

_KIN = 0.4
"""Credit for a broader or narrower condition, or for another word of relation."""
_BROAD = 0.4
"""Weight of a condition, of people or of a word of relation against something particular: papers
on one disease all name it, and what sets their subjects apart is what was taken or done."""
_BACKGROUND = frozenset({"people", "conditions in other words"})
"""Sections of ``synonyms.txt`` whose concepts many claims share."""

LISTED = frozenset({"bodies and measures", "conditions in other words"})
"""Sections of ``synonyms.txt`` that hold matters of health."""
IN_GENERAL = frozenset(
    {"acute", "asymptomatic", "blood", "body", "cell", "chroni", "deficiency", "disease", "gene"}
    | {"gender", "injury", "sex", "side effect", "symptom"}
)
"""They tell of no matter in particular."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What claim and evidence share."""

    share: float
    """The share of the claim's concepts that the evidence names, 0 to 1, with credit for kin."""
    weighed: float
    """The same share, of which broad concepts weigh less."""
    closeness: float
    """How far the two are about the same, 0 to 1: the cosine of their concepts, of which broad
    ones weigh less, so that a long text that names everything is not close to all."""
    names: tuple[str, ...]
    """The shared concepts, in the claim's order."""
    met: frozenset[str] = frozenset()
    """Those, and the concepts of the claim that are told of as kinds of each other."""


def compare_concepts(claim: Iterable[Concept], evidence: Iterable[Concept]) -> Overlap:
    """Compare the concepts of a claim with those of an evidence text."""
    wanted = {concept.name: concept.relation for concept in claim}
    told = {concept.name: concept.relation for concept in evidence}
    credit = _credit(wanted, told)
    got = sum(credit[name] * _weight(name, wanted[name]) for name in wanted)
    size = math.sqrt(_size(wanted) * _size(told))
    return Overlap(
        share=sum(credit.values()) / len(wanted) if wanted else 0.0,
        weighed=got / _size(wanted) if wanted else 0.0,
        closeness=min(1.0, got / size) if size else 0.0,
        names=tuple(name for name in wanted if name in told),
        met=frozenset(name for name in wanted if credit[name]),
    )


def _credit(wanted: Mapping[str, bool], told: Mapping[str, bool]) -> dict[str, float]:
    """How far each wanted concept is told, 0 to 1."""
    kin = {broader for name in told for broader in lineage(name)}
    relates = any(told.values())
    credit = {}
    for name, relation in wanted.items():
        akin = relates if relation else _akin(name, told, kin)
        credit[name] = 1.0 if name in told else _KIN if akin else 0.0
    return credit


def _size(concepts: Mapping[str, bool]) -> float:
    return sum(_weight(name, relation) for name, relation in concepts.items())


def _weight(name: str, relation: bool) -> float:
    return 1.0 if not relation and _is_particular(name) else _BROAD


@cache
def lineage(name: str) -> frozenset[str]:
    """A concept, what it is a kind of and the part of the body that it ails, by name."""
    synonyms, conditions = read_taxonomy("synonyms"), read_taxonomy("conditions")
    above = set(synonyms.broader.get(name, ()))
    if name in conditions.broader:
        above.update(synonyms.names.get(kind, kind) for kind in conditions.lineage(name))
    above.update(filter(None, map(_body, words_of(name))))
    ills = (stem(name.removesuffix("virus")),) if name.endswith("virus") else ()
    return frozenset({name, *above, *ills, class_of(name) or name})


@cache
def words_of(name: str) -> frozenset[str]:
    """The words that name a condition and what it is a kind of."""
    conditions = read_taxonomy("conditions")
    above = conditions.lineage(name) if name in conditions.names else {name}
    return frozenset(
        word for other, of in conditions.names.items() if of in above for word in other.split()
    )


def _body(word: str) -> str:
    """The part of the body, or the ill, that a word of a condition names."""
    synonyms = read_taxonomy("synonyms")
    concept = synonyms.names.get(word, "")
    return concept if concept not in IN_GENERAL and synonyms.axis.get(concept) in LISTED else ""


def _akin(name: str, told: Iterable[str], kin: set[str]) -> bool:
    return name in kin or not lineage(name).isdisjoint(told)


def _is_particular(name: str) -> bool:
    if name in read_taxonomy("conditions").broader:
        return False
    return read_taxonomy("synonyms").axis.get(name) not in _BACKGROUND
