"""A study's profile from its entry and from what verification learnt about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from itertools import repeat
from typing import TYPE_CHECKING, Any

from claimcheck.language.text.keeping import kept
from claimcheck.model.population import AgeGroup, Population, Sex, Species
from claimcheck.model.study import Design, Entry, Read, StudyProfile
from claimcheck.values import replace

if TYPE_CHECKING:
    from claimcheck.appraisal.profile.reading import Reading

_WHERE = "verification"


class _Late(StudyProfile):
    """A profile in which each fact is read on first use.

    Where a person has appraised the studies, hardly any fact of their records is needed.
    """

    __slots__ = ("_read",)
    _read: Callable[[str], Any]

    @classmethod
    def of(cls, read: Callable[[str], Any]) -> _Late:
        late = cls.__new__(cls)
        object.__setattr__(late, "_read", read)
        return late

    def __getattr__(self, name: str) -> Any:
        """Called for a fact that is not there yet."""
        if name not in _FACTS:
            raise AttributeError(name)
        value = self._read(name)
        object.__setattr__(self, name, value)
        return value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StudyProfile) and _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash(_values(self))

    def __reduce__(self) -> tuple[type[StudyProfile], tuple[Any, ...]]:
        return StudyProfile, _values(self)


_FACTS = tuple(one.name for one in fields(StudyProfile))


def _values(profile: StudyProfile) -> tuple[Any, ...]:
    return tuple(getattr(profile, name) for name in _FACTS)


def profile_entry(entry: Entry, judged: Design | None = None) -> StudyProfile:
    """The profile of an entry whose ``extra`` carries the facts of its verification.

    Title, abstract, publication types and MeSH are read as always; where the abstract is not
    there to be read, what was read from it when the services were asked stands in for it. Where a
    person has judged the design, people, arms and comparator are read as of a study of that design.
    """
    return _Late.of(_Facts(entry, judged).fact)


class _Facts:
    """The facts of an entry, one by one."""

    def __init__(self, entry: Entry, judged: Design | None) -> None:
        self._entry, self._judged = entry, judged

    @kept
    def _told(self) -> dict[str, str]:
        return dict(self._entry.extra)

    @kept
    def _reading(self) -> Reading:
        from claimcheck.appraisal.profile.reading import Reading
        from claimcheck.appraisal.profile.record import Record, plain

        entry, told = self._entry, self._told
        types, mesh = _listed(told, "publication-types"), _listed(told, "mesh")
        record = Record(plain(entry.title), plain(entry.abstract), types, mesh)
        return Reading(record, self._judged)

    def fact(self, name: str) -> Any:
        """The fact of that name, together with what only the abstract could say."""
        value = self._reading.fact(name)
        if self._entry.abstract:
            return value
        if name == "read_from":
            filled = [one for one in _FILLED if self.fact(one) != self._reading.fact(one)]
            told = (self._told.get(one.replace("_", "-"), "") for one in filled)
            return (*value, *map(Read, filled, told, repeat(_WHERE)))
        return _FILLED[name](value, self._told) if name in _FILLED else value


def _listed(facts: dict[str, str], name: str) -> tuple[str, ...]:
    return tuple(part for part in facts.get(name, "").split("; ") if part)


def _design(read: Design, facts: dict[str, str]) -> Design:
    told = facts.get("design", "")
    return Design(told) if read is Design.OTHER and told in set(Design) else read


def _species(read: frozenset[Species], facts: dict[str, str]) -> frozenset[Species]:
    told = () if read else _listed(facts, "species")
    return frozenset(Species(name) for name in told if name in set(Species)) or read


def _sample_size(read: int | None, facts: dict[str, str]) -> int | None:
    told = facts.get("sample-size", "")
    return int(told) if read is None and told.isdigit() else read


def _population(read: Population, facts: dict[str, str]) -> Population:
    parts = [part.partition(": ")[::2] for part in _listed(facts, "population")]

    def of(name: str) -> tuple[str, ...]:
        return tuple(value for kind, value in parts if kind == name)

    return replace(
        read,
        condition=read.condition or of("condition"),
        age=read.age or tuple(AgeGroup(a) for a in of("age") if a in set(AgeGroup)),
        sex=read.sex or tuple(Sex(s) for s in of("sex") if s in set(Sex)),
        status=read.status or of("status"),
    )


_FILLED: dict[str, Callable[[Any, dict[str, str]], Any]] = {
    "design": _design,
    "species": _species,
    "sample_size": _sample_size,
    "population": _population,
}
"""What fills in a fact that was not read, from the facts of the verification."""
