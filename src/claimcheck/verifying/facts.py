"""What a verification learns about a study, each fact with its source and date."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from claimcheck.model.record import Record
from claimcheck.model.study import StudyProfile
from claimcheck.model.verification import Fact
from claimcheck.sources.reading import may_keep

_RANK = ("pubmed", "europepmc", "crossref", "datacite", "openalex")
"""Which service is believed first on what a study is: those who index by hand before those who derive it."""
_READ = ("design", "species", "population", "sample-size", "registration")
"""Facts read from an abstract, kept so that the abstract itself need not be."""


def facts_of(records: Sequence[Record], known: Sequence[Fact] = ()) -> tuple[Fact, ...]:
    """Publication types, MeSH, funding, and what title and abstract say the study is.

    An abstract is kept only under a licence that lets anyone republish it; otherwise its sha256 is
    kept, so that a change can be seen. ``known`` facts that were read from the same abstract are
    reused instead of being read again.
    """
    ranked = sorted((r for r in records if r.source in _RANK), key=lambda r: _RANK.index(r.source))
    listed = (*_listed(ranked), *_abstract(ranked))
    return (*listed, *_read_facts(ranked, listed, known))


def _listed(records: Sequence[Record]) -> Iterator[Fact]:
    for name, field in (
        ("publication-types", "publication_types"),
        ("mesh", "mesh"),
        ("funding", "funding"),
    ):
        record = next((r for r in records if getattr(r, field)), None)
        if record is not None:
            yield Fact(name, getattr(record, field), record.source, record.on)
    automated = next((r for r in records if r.mesh and r.mesh_automated), None)
    if automated is not None:
        yield Fact("mesh-indexing", ("automated",), automated.source, automated.on)


def _abstract(records: Sequence[Record]) -> Iterator[Fact]:
    """The abstract, if a licence lets us keep it; otherwise the hash of the first there is."""
    first = _with_abstract(records)
    if first is None:
        return
    digest = hashlib.sha256(first.abstract.encode()).hexdigest()
    yield Fact("abstract-sha256", (digest,), first.source, first.on)
    free = next((r for r in records if r.abstract and may_keep(r.licence)), None)
    if free is not None:
        yield Fact("abstract", (free.abstract,), free.source, free.on)
        yield Fact("abstract-licence", (free.licence,), free.source, free.on)


def _with_abstract(records: Sequence[Record]) -> Record | None:
    return next((record for record in records if record.abstract), None)


def _read_facts(
    records: Sequence[Record], listed: Sequence[Fact], known: Sequence[Fact]
) -> tuple[Fact, ...]:
    record = _with_abstract(records)
    if record is None or not record.titles:
        return ()
    if _grounds(listed) == _grounds(known):
        return tuple(fact for fact in known if fact.name in _READ)
    from claimcheck.appraisal.profile import profile_study

    values = {fact.name: fact.values for fact in listed}
    profile = profile_study(
        record.titles[0],
        record.abstract,
        publication_types=values.get("publication-types", ()),
        mesh=values.get("mesh", ()),
    )
    told = _told(profile)
    return tuple(Fact(n, told[n], record.source, record.on) for n in _READ if told[n])


def _grounds(facts: Sequence[Fact]) -> dict[str, tuple[str, ...]]:
    wanted = {"publication-types", "mesh", "abstract-sha256"}
    return {fact.name: fact.values for fact in facts if fact.name in wanted}


def _told(profile: StudyProfile) -> dict[str, tuple[str, ...]]:
    people = profile.population
    return {
        "design": () if profile.design.value == "other" else (profile.design.value,),
        "species": tuple(sorted(species.value for species in profile.species)),
        "population": (
            *(f"condition: {condition}" for condition in people.condition),
            *(f"age: {age.value}" for age in people.age),
            *(f"sex: {sex.value}" for sex in people.sex),
            *(f"status: {status}" for status in people.status),
        ),
        "sample-size": (str(profile.sample_size),) if profile.sample_size is not None else (),
        "registration": (profile.registration,) if profile.registration else (),
    }
