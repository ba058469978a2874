"""A record read fact by fact, each on first use, with the words it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claimcheck.appraisal.profile import admin, methods
from claimcheck.appraisal.profile.design import read_design, settle_design
from claimcheck.appraisal.profile.people import read_people
from claimcheck.appraisal.profile.record import Record
from claimcheck.appraisal.profile.results import read_outcomes, read_result
from claimcheck.appraisal.profile.sizes import read_sample_size
from claimcheck.appraisal.profile.species import read_species
from claimcheck.language.text.keeping import kept
from claimcheck.model.population import Outcome, Population, Species
from claimcheck.model.study import Design, Read, Result

_ORDER = (
    "design",
    "species",
    "population",
    "outcomes",
    "sample_size",
    "arms",
    "comparator",
    "blinding",
    "result",
    "funding",
    "registration",
)
"""The facts of a profile, in the order in which their sources are listed."""


class Reading:
    """The facts of a record, each with the words it was read from."""

    def __init__(self, record: Record, judged: Design | None = None) -> None:
        self.record = record
        self._judged = judged
        """The design a person recorded; the other facts are read accordingly."""

    def fact(self, name: str) -> Any:
        """The fact of that name of :class:`~claimcheck.model.study.StudyProfile`."""
        return self.read_from() if name == "read_from" else getattr(self, name)[0]

    def facts(self) -> dict[str, Any]:
        """Every fact by its name."""
        return {name: self.fact(name) for name in (*_ORDER, "read_from")}

    def read_from(self) -> tuple[Read, ...]:
        """What the facts were read from."""
        return tuple(self._reads())

    def _reads(self) -> Iterator[Read]:
        for name in _ORDER:
            read = getattr(self, name)[1]
            if isinstance(read, Read):
                yield read
            else:
                yield from read or ()

    @kept
    def _first_design(self) -> tuple[Design, Read | None]:
        return read_design(self.record)

    @kept
    def design(self) -> tuple[Design, Read | None]:
        """The design, once it is known who was studied."""
        return settle_design(self.record, self._first_design, *self.species)

    @kept
    def species(self) -> tuple[frozenset[Species], tuple[Read, ...]]:
        """Who or what was studied."""
        return read_species(self.record, self._first_design[0])

    @kept
    def population(self) -> tuple[Population, tuple[Read, ...]]:
        """Which people."""
        return read_people(self.record, self.species[0])

    @kept
    def outcomes(self) -> tuple[tuple[Outcome, ...], tuple[Read, ...]]:
        """What was measured."""
        return read_outcomes(self.record)

    @kept
    def sample_size(self) -> tuple[int | None, Read | None]:
        """How many took part."""
        return read_sample_size(self.record, self._judged or self.design[0])

    @kept
    def arms(self) -> tuple[int | None, Read | None]:
        """How many groups there were."""
        return methods.read_arms(self.record, self._judged or self.design[0])

    @kept
    def comparator(self) -> tuple[str | None, Read | None]:
        """What the treatment was compared with."""
        return methods.read_comparator(self.record, self._judged or self.design[0])

    @kept
    def blinding(self) -> tuple[str | None, Read | None]:
        """Who knew who got what."""
        return methods.read_blinding(self.record)

    @kept
    def result(self) -> tuple[Result | None, Read | None]:
        """What was found."""
        return read_result(self.record, self.outcomes[0])

    @kept
    def funding(self) -> tuple[str | None, Read | None]:
        """Who paid."""
        return admin.read_funding(self.record)

    @kept
    def registration(self) -> tuple[str | None, Read | None]:
        """Its registration number."""
        return admin.read_registration(self.record)
