"""A study's profile from its entry and from what verification brought home of it."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.model.population import AgeGroup, Population, Sex, Species
from claimcheck.model.study import Design, Entry, Read, StudyProfile

_WHERE = "verification"


def profile_entry(entry: Entry) -> StudyProfile:
    """The profile of an entry whose ``extra`` carries the facts of its verification.

    Title, abstract, publication types and MeSH are read as always; where the abstract is not
    there to be read, what was read from it when the services were asked stands in for it.
    """
    from claimcheck.appraisal.profile import profile_study

    facts = dict(entry.extra)
    profile = profile_study(
        entry.title,
        entry.abstract,
        publication_types=_listed(facts, "publication-types"),
        mesh=_listed(facts, "mesh"),
    )
    return profile if entry.abstract else _filled(profile, facts)


def _listed(facts: dict[str, str], name: str) -> tuple[str, ...]:
    return tuple(part for part in facts.get(name, "").split("; ") if part)


def _filled(profile: StudyProfile, facts: dict[str, str]) -> StudyProfile:
    """The profile with what only the abstract could say."""
    found: dict[str, object] = {}
    design = facts.get("design", "")
    if profile.design is Design.OTHER and design in set(Design):
        found["design"] = Design(design)
    if not profile.species and (species := _listed(facts, "species")):
        found["species"] = frozenset(Species(name) for name in species if name in set(Species))
    if profile.sample_size is None and facts.get("sample-size", "").isdigit():
        found["sample_size"] = int(facts["sample-size"])
    population = _population(profile.population, _listed(facts, "population"))
    if population != profile.population:
        found["population"] = population
    if not found:
        return profile
    reads = tuple(Read(name, facts.get(name.replace("_", "-"), ""), _WHERE) for name in found)
    return replace(profile, **found, read_from=(*profile.read_from, *reads))  # type: ignore[arg-type]


def _population(population: Population, told: tuple[str, ...]) -> Population:
    parts = [part.partition(": ")[::2] for part in told]

    def of(name: str) -> tuple[str, ...]:
        return tuple(value for kind, value in parts if kind == name)

    return replace(
        population,
        condition=population.condition or of("condition"),
        age=population.age or tuple(AgeGroup(a) for a in of("age") if a in set(AgeGroup)),
        sex=population.sex or tuple(Sex(s) for s in of("sex") if s in set(Sex)),
        status=population.status or of("status"),
    )
