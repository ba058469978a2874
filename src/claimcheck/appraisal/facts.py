"""What is known about a study: a person's appraisal first, then what was read from its record."""

from __future__ import annotations

import re

from claimcheck.folding.patterns import pattern
from claimcheck.model.population import Intervention, OutcomeKind, Population, Species
from claimcheck.model.study import Appraisal, Design, Result, Risk, Study
from claimcheck.values import dataclass

REVIEWS = frozenset({Design.UMBRELLA_REVIEW, Design.META_ANALYSIS, Design.SYSTEMATIC_REVIEW})
"""Reviews that stand for the studies they pool."""

_RANDOMISED = pattern(r"\brandomi[sz]ed (?:controlled |clinical )?trials\b|\bRCTs\b", re.IGNORECASE)
_MIXED = pattern(r"\bquasi|\bnon-?randomi[sz]ed|\bcohorts?\b|\bobservational\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StudyFacts:
    """The facts of one study that judging needs; ``None`` where a fact is not recorded."""

    design: Design
    species: frozenset[Species]
    population: Population
    intervention: Intervention | None
    comparator: str | None
    people: int | None
    """How many were randomised or examined; for a review, those in the studies it pools."""
    results: tuple[Result, ...]
    risk_of_bias: Risk | None
    pools: Design | None
    """Design of the studies a review pools."""

    @property
    def animal(self) -> bool:
        """Whether anything other than people was studied."""
        return bool(self.species - {Species.HUMAN})

    @property
    def only_animal(self) -> bool:
        """Whether no people were studied at all, as far as is recorded."""
        return bool(self.species) and Species.HUMAN not in self.species

    @property
    def only_surrogates(self) -> bool:
        """Whether results are recorded and none of them matters to patients in itself."""
        kinds = [result.outcome.kind for result in self.results]
        return bool(kinds) and OutcomeKind.PATIENT_IMPORTANT not in kinds


def facts_of(study: Study) -> StudyFacts:
    """The facts of ``study``: as appraised, or else as read from its record."""
    person = study.appraisal
    return _appraised(study, person) if person else _read(study)


def _appraised(study: Study, person: Appraisal) -> StudyFacts:
    read = study.profile
    return StudyFacts(
        design=person.design,
        species=frozenset(person.species),
        population=person.population,
        intervention=person.intervention,
        comparator=person.comparator if person.comparator is not None else read.comparator,
        people=person.n if person.n is not None else read.sample_size,
        results=person.results,
        risk_of_bias=person.risk_of_bias,
        pools=person.pools or _pools_by_name(study, person.design),
    )


def _read(study: Study) -> StudyFacts:
    read = study.profile
    return StudyFacts(
        design=read.design,
        species=read.species,
        population=read.population,
        intervention=None,
        comparator=read.comparator,
        people=read.sample_size,
        results=(read.result,) if read.result else (),
        risk_of_bias=None,
        pools=_pools_by_name(study, read.design),
    )


def _pools_by_name(study: Study, design: Design) -> Design | None:
    """Randomised trials, where the title or the appraiser says that a review pools only those."""
    if design not in REVIEWS:
        return None
    said = f"{study.entry.title} {study.appraisal.note if study.appraisal else ''}"
    pooled = _RANDOMISED.search(said) and not _MIXED.search(said)
    return Design.RANDOMISED_TRIAL if pooled else None
