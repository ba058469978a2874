"""How two populations relate: the one a claim is about, and the one that was studied.

The concepts and their broader concepts are in ``language/lexicons/conditions.txt`` and
``statuses.txt``; ages and species are few and listed here. A facet that is not mentioned is not
narrowed: a claim without a condition is about people at large, so a study of people with diabetes
is narrower than the claim (GRADE guidelines 8, Guyatt 2011: indirectness of population).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from claimcheck.language.words.taxonomy import Taxonomy, read_taxonomy
from claimcheck.model.population import AgeGroup, Population, Sex, Species
from claimcheck.values import dataclass


class Relation(StrEnum):
    """How the people of a claim relate to the people studied, as sets."""

    SAME = "same"
    SUBSET = "subset"
    """The claim is about some of those studied: "runners", studied in adults of all kinds."""
    SUPERSET = "superset"
    """The claim is broader than the study: "people", studied in diabetics."""
    OVERLAP = "overlap"
    DISJOINT = "disjoint"


@dataclass(frozen=True, slots=True)
class PopulationRelation:
    """The relation in each facet, and in all of them together."""

    condition: Relation
    age: Relation
    sex: Relation
    species: Relation
    status: Relation
    other_group: bool = False
    """Whether each is a group of its own kind: pregnant women for a claim, people with cancer studied."""

    @property
    def overall(self) -> Relation:
        """Disjoint if any facet is; otherwise the set relation that all facets allow."""
        return combine((self.condition, self.age, self.sex, self.species, self.status))


_SPECIES = Taxonomy(
    broader={
        Species.MOUSE: ("rodent",),
        Species.RAT: ("rodent",),
        Species.OTHER_RODENT: ("rodent",),
        "rodent": (Species.OTHER_ANIMAL,),
    }
)
_AGES = Taxonomy(
    broader={
        AgeGroup.OLDER_ADULT: (AgeGroup.ADULT,),
        AgeGroup.NEWBORN: (AgeGroup.INFANT,),
        AgeGroup.INFANT: (AgeGroup.CHILD,),
        AgeGroup.ADOLESCENT: (AgeGroup.CHILD,),
    }
)
_SEXES = Taxonomy(broader={})
_FEMALE_STATUS = frozenset({"pregnant", "breastfeeding", "postpartum", "premenopausal"}) | {
    "perimenopausal",
    "postmenopausal",
}


@lru_cache(maxsize=4096)
def relate(claim: Population, study: Population) -> PopulationRelation:
    """How the claim's population relates to the study's, facet by facet and overall.

    Where neither side names a species, people are meant. A claim that names no age is about adults,
    as health articles are, so a study of adults matches it.
    """
    return PopulationRelation(
        condition=_relate_conditions(claim, study),
        age=_relate_ages(claim.age, study.age),
        sex=_relate_sexes(claim, study),
        species=_compare(
            claim.species or (Species.HUMAN,),
            study.species or (Species.HUMAN,),
            _SPECIES,
        ),
        status=_relate_statuses(claim.status, study.status),
        other_group=_other_group(claim, study),
    )


def combine(relations: Iterable[Relation]) -> Relation:
    """The relation of two sets that are narrowed in several ways at once."""
    seen = set(relations) - {Relation.SAME}
    if not seen:
        return Relation.SAME
    if Relation.DISJOINT in seen:
        return Relation.DISJOINT
    return seen.pop() if len(seen) == 1 else Relation.OVERLAP


def _relate_conditions(claim: Population, study: Population) -> Relation:
    conditions = read_taxonomy("conditions")
    if "healthy" in study.status and claim.condition and not study.condition:
        return Relation.DISJOINT
    if "healthy" in claim.status and study.condition and not claim.condition:
        return Relation.DISJOINT
    return _compare_narrowed(claim.condition, study.condition, conditions)


def _relate_ages(claim: tuple[AgeGroup, ...], study: tuple[AgeGroup, ...]) -> Relation:
    if not claim and (not study or AgeGroup.ADULT in study):
        return Relation.SAME
    if not study and set(claim) == {AgeGroup.ADULT}:
        return Relation.SAME
    return _compare_narrowed(claim, study, _AGES)


def _relate_sexes(claim: Population, study: Population) -> Relation:
    claimed, studied = _sexes(claim), _sexes(study)
    return _compare_narrowed(claimed, studied, _SEXES)


def _sexes(population: Population) -> tuple[str, ...]:
    """The one sex it is narrowed to; empty where it is both or neither is named."""
    if not population.sex and _FEMALE_STATUS & set(population.status):
        return (Sex.FEMALE,)
    return population.sex if len(set(population.sex)) == 1 else ()


def _relate_statuses(claim: tuple[str, ...], study: tuple[str, ...]) -> Relation:
    """Axis by axis: "vegans" and "deficient" can be the same people, "deficient" and "replete" never are."""
    statuses = read_taxonomy("statuses")
    claimed, studied = _by_axis(claim, statuses), _by_axis(study, statuses)
    return combine(
        _compare_narrowed(claimed.get(axis, ()), studied.get(axis, ()), statuses)
        for axis in sorted(claimed.keys() | studied.keys())
    )


_OF_NO_GROUP = frozenset({"health", "setting", "nutrient status"})
"""Axes that say how ill people are, where they are or what they lack, which goes with many illnesses."""


def _other_group(claim: Population, study: Population) -> bool:
    """Whether one side is chosen by an illness and the other by a status, and neither names the other's."""
    claimed, studied = _groups(claim), _groups(study)
    ill = claim.condition and not study.condition and studied and not claimed
    return bool(ill or (study.condition and not claim.condition and claimed and not studied))


def _groups(population: Population) -> set[str]:
    """What people are chosen for beyond illness: pregnancy, sport, diet."""
    statuses = read_taxonomy("statuses")
    axes = _by_axis(population.status, statuses)
    return axes.keys() - _OF_NO_GROUP


def _by_axis(statuses: tuple[str, ...], taxonomy: Taxonomy) -> dict[str, tuple[str, ...]]:
    """Statuses by axis; an unknown one is an axis of its own; health is the normal state."""
    found: dict[str, tuple[str, ...]] = {}
    for status in statuses:
        concept = taxonomy.concept(status)
        if concept != "healthy":
            axis = taxonomy.axis.get(concept, concept)
            found[axis] = (*found.get(axis, ()), concept)
    return found


def _compare_narrowed(
    claim: tuple[str, ...], study: tuple[str, ...], taxonomy: Taxonomy
) -> Relation:
    """Like :func:`_compare`, where naming nothing means everyone."""
    if not claim:
        return Relation.SUPERSET if study else Relation.SAME
    return _compare(claim, study, taxonomy) if study else Relation.SUBSET


def _compare(claim: tuple[str, ...], study: tuple[str, ...], taxonomy: Taxonomy) -> Relation:
    """Compare two unions of concepts through their broader concepts."""
    claimed = frozenset(map(taxonomy.concept, claim))
    studied = frozenset(map(taxonomy.concept, study))
    claim_inside = all(taxonomy.lineage(c) & studied for c in claimed)
    study_inside = all(taxonomy.lineage(s) & claimed for s in studied)
    if claim_inside and study_inside:
        return Relation.SAME
    if claim_inside:
        return Relation.SUBSET
    if study_inside:
        return Relation.SUPERSET
    return Relation.OVERLAP if _touch(claimed, studied, taxonomy) else Relation.DISJOINT


def _touch(claimed: frozenset[str], studied: frozenset[str], taxonomy: Taxonomy) -> bool:
    """Whether some concept, named or known, is a kind of both."""
    return any(
        lineage & claimed and lineage & studied
        for lineage in map(taxonomy.lineage, {*claimed, *studied, *taxonomy.broader})
    )
