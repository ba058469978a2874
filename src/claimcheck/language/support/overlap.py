"""How much of a claim's subject an evidence text names."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cache

from claimcheck.language.support.concepts import Concept
from claimcheck.language.support.naming import class_of, stem
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.values import dataclass

_NARROWER = 0.8
"""Credit for a kind of what the claim names: what is found of it bears on most of the claim."""
_KIN = 0.4
"""Credit for what the claim names a kind of, or for another word of relation."""
_BROAD = 0.4
"""Weight of a condition, of people or of a word of relation compared with something specific: papers
on one disease all name it, and their subjects differ in what was taken or done.
"""
_BACKGROUND = frozenset({"people", "conditions in other words"})
"""Sections of ``synonyms.txt`` whose concepts many claims share."""

LISTED = frozenset({"bodies and measures", "conditions in other words"})
"""Sections of ``synonyms.txt`` that list health matters."""
IN_GENERAL = frozenset(
    {
        "acut",
        "acute",
        "arm",
        "asymptomatic",
        "blood",
        "body",
        "cell",
        "chroni",
        "deficiency",
        "disease",
        "gene",
    }
    | {"progr", "recovery", "relapse", "complication", "prognosis"}
    | {"gender", "injury", "menopause", "sex", "side effect", "symptom"}
)
"""These name no particular matter."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What claim and evidence have in common."""

    share: float
    """The share of the claim's concepts that the evidence names, 0 to 1, with credit for kin."""
    weighed: float
    """The same share with less weight for broad concepts."""
    closeness: float
    """How close their subjects are, 0 to 1: the cosine of their concepts, with less weight for broad
    ones, so that a long text that names everything is not close to all.
    """
    names: tuple[str, ...]
    """The shared concepts, in the order of the claim."""
    met: frozenset[str] = frozenset()
    """Those, and the claim's concepts that appear as kinds of each other."""


def compare_concepts(claim: Iterable[Concept], evidence: Iterable[Concept]) -> Overlap:
    """Compare the concepts of a claim with those of an evidence text."""
    wanted = {concept.name: concept.relation for concept in claim}
    offered = {concept.name: concept.relation for concept in evidence}
    credit = _credit(wanted, offered)
    got = sum(credit[name] * _weight(name, wanted[name]) for name in wanted)
    size = math.sqrt(_size(wanted) * _size(offered))
    return Overlap(
        share=sum(credit.values()) / len(wanted) if wanted else 0.0,
        weighed=got / _size(wanted) if wanted else 0.0,
        closeness=min(1.0, got / size) if size else 0.0,
        names=tuple(name for name in wanted if name in offered),
        met=frozenset(name for name in wanted if credit[name]),
    )


def _credit(wanted: Mapping[str, bool], told: Mapping[str, bool]) -> dict[str, float]:
    """How far each wanted concept is named, 0 to 1."""
    kin = {broader for name in told for broader in lineage(name)}
    relates = any(told.values())
    credit = {}
    for name, relation in wanted.items():
        akin = relates if relation else _akin(name, told, kin)
        narrower = name in kin and not relation
        credit[name] = 1.0 if name in told else _NARROWER if narrower else _KIN if akin else 0.0
    return credit


def _size(concepts: Mapping[str, bool]) -> float:
    return sum(_weight(name, relation) for name, relation in concepts.items())


def _weight(name: str, relation: bool) -> float:
    return 1.0 if not relation and _is_particular(name) else _BROAD


@cache
def lineage(name: str) -> frozenset[str]:
    """A concept, its broader concepts and the part of the body it affects, by name."""
    synonyms, conditions = read_taxonomy("synonyms"), read_taxonomy("conditions")
    above = set(synonyms.broader.get(name, ()))
    if name in conditions.broader:
        above.update(synonyms.names.get(kind, kind) for kind in conditions.lineage(name))
    above.update(filter(None, map(_body, words_of(name))))
    ills = (stem(name.removesuffix("virus")),) if name.endswith("virus") else ()
    return frozenset({name, *above, *ills, class_of(name) or name})


@cache
def words_of(name: str) -> frozenset[str]:
    """The words that name a condition and its broader conditions."""
    conditions = read_taxonomy("conditions")
    above = conditions.lineage(name) if name in conditions.names else {name}
    return frozenset(
        word for other, of in conditions.names.items() if of in above for word in other.split()
    )


def _body(word: str) -> str:
    """What a word of a condition says is ailing: a part of the body, another illness, or sleep."""
    synonyms = read_taxonomy("synonyms")
    concept = synonyms.names.get(word, "")
    ails = concept == "sleep" or synonyms.axis.get(concept) in LISTED
    return concept if ails and concept not in IN_GENERAL else ""


def _akin(name: str, told: Iterable[str], kin: set[str]) -> bool:
    return name in kin or not lineage(name).isdisjoint(told)


def _is_particular(name: str) -> bool:
    if name in read_taxonomy("conditions").broader:
        return False
    return read_taxonomy("synonyms").axis.get(name) not in _BACKGROUND
