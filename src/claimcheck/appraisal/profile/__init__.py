"""What a study is, read from its title, abstract and metadata."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.appraisal.profile.admin import read_funding, read_registration
from claimcheck.appraisal.profile.design import read_design, settle_design
from claimcheck.appraisal.profile.methods import (
    read_arms,
    read_blinding,
    read_comparator,
    read_sample_size,
)
from claimcheck.appraisal.profile.people import read_people
from claimcheck.appraisal.profile.record import Record, plain
from claimcheck.appraisal.profile.results import read_outcomes, read_result
from claimcheck.appraisal.profile.species import read_species
from claimcheck.model.study import Read, StudyProfile

__all__ = ["profile_study"]


def profile_study(
    title: str,
    abstract: str = "",
    *,
    publication_types: Sequence[str] = (),
    mesh: Sequence[str] = (),
) -> StudyProfile:
    """Read what a study is, and say from which words.

    Metadata beats text: PubMed publication types and MeSH headings decide where they speak, and
    the text may then only make the design narrower. A missing MeSH list says nothing. A person's
    appraisal overrides all of it (:class:`claimcheck.model.study.Study`).

    Designs follow the PubMed publication types and OCEBM 2011; outcomes are split into
    patient-important and surrogate after SORT (Ebell 2004). What the record does not say is
    ``None`` or empty. ``read_from`` holds a :class:`~claimcheck.model.study.Read` for every fact.
    """
    record = Record(plain(title), plain(abstract), tuple(publication_types), tuple(mesh))
    design, design_read = read_design(record)
    species, species_reads = read_species(record, design)
    design, design_read = settle_design(record, design, design_read, species)
    population, population_reads = read_people(record, species)
    size, size_read = read_sample_size(record, design)
    arms, arms_read = read_arms(record, design)
    comparator, comparator_read = read_comparator(record, design)
    blinding, blinding_read = read_blinding(record)
    outcomes, outcome_reads = read_outcomes(record)
    result, result_read = read_result(record, outcomes)
    funding, funding_read = read_funding(record)
    registration, registration_read = read_registration(record)
    single = (size_read, arms_read, comparator_read, blinding_read, result_read, funding_read)
    return StudyProfile(
        design=design,
        species=species,
        population=population,
        sample_size=size,
        arms=arms,
        comparator=comparator,
        blinding=blinding,
        outcomes=outcomes,
        result=result,
        funding=funding,
        registration=registration,
        read_from=_said(
            (
                design_read,
                *species_reads,
                *population_reads,
                *outcome_reads,
                *single,
                registration_read,
            )
        ),
    )


def _said(reads: Iterable[Read | None]) -> tuple[Read, ...]:
    return tuple(read for read in reads if read is not None)
