"""How much of what a claim is about an evidence text names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from claimcheck.language.concepts import Concept
from claimcheck.language.taxonomy import read_taxonomy

_KIN = 0.4
"""Credit for a broader or narrower condition, or for another word of relation."""
_BACKGROUND = frozenset({"people", "conditions in other words"})
"""Sections of ``synonyms.txt`` whose concepts many claims share."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What claim and evidence share."""

    share: float
    """The share of the claim's concepts that the evidence names, 0 to 1, with credit for kin."""
    names: tuple[str, ...]
    """The shared concepts, in the claim's order."""
    foremost: bool | None
    """Whether the evidence names the first particular thing of the claim (what is taken, eaten,
    done), which conditions and people are not; ``None`` where the claim has no such thing."""
    particular: bool
    """Whether it names any of them."""


def compare_concepts(claim: Iterable[Concept], evidence: Iterable[Concept]) -> Overlap:
    """Compare the concepts of a claim with those of an evidence text."""
    wanted = {concept.name: concept.relation for concept in claim}
    told = {concept.name: concept.relation for concept in evidence}
    kin = {broader for name in told for broader in lineage(name)}
    relates = any(told.values())
    got = 0.0
    for name, relation in wanted.items():
        if name in told:
            got += 1
        elif relates if relation else _akin(name, told, kin):
            got += _KIN
    particulars = [n for n, relation in wanted.items() if not relation and _is_particular(n)]
    return Overlap(
        share=got / len(wanted) if wanted else 0.0,
        names=tuple(name for name in wanted if name in told),
        foremost=particulars[0] in told if particulars else None,
        particular=any(name in told for name in particulars),
    )


@cache
def lineage(name: str) -> frozenset[str]:
    """A condition and what it is a kind of, by the names that concepts go by."""
    synonyms, conditions = read_taxonomy("synonyms"), read_taxonomy("conditions")
    if name not in conditions.broader:
        return frozenset({name})
    return frozenset(synonyms.names.get(above, above) for above in conditions.lineage(name))


def _akin(name: str, told: Iterable[str], kin: set[str]) -> bool:
    return name in kin or not lineage(name).isdisjoint(told)


def _is_particular(name: str) -> bool:
    if name in read_taxonomy("conditions").broader:
        return False
    return read_taxonomy("synonyms").axis.get(name) not in _BACKGROUND
