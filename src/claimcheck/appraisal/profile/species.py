"""Whom or what was studied."""

from __future__ import annotations

from claimcheck.appraisal.profile.record import Record
from claimcheck.appraisal.profile.signs import score
from claimcheck.model.population import Species
from claimcheck.model.study import Design, Read

_ENOUGH = 5
_NOBODY = frozenset({Design.NARRATIVE_REVIEW, Design.EDITORIAL, Design.GUIDELINE, Design.CONSENSUS})
"""Designs that study nobody; their species is told by metadata or not at all."""
_BY_HEADING = {
    "humans": Species.HUMAN,
    "mice": Species.MOUSE,
    "rats": Species.RAT,
    "cricetinae": Species.OTHER_RODENT,
    "guinea pigs": Species.OTHER_RODENT,
    "gerbillinae": Species.OTHER_RODENT,
    "rodentia": Species.OTHER_RODENT,
    "cell line": Species.CELLS,
    "cells, cultured": Species.CELLS,
    "in vitro techniques": Species.CELLS,
}
"""MeSH check tags; headings that begin like "mice, inbred c57bl" are taken by their first word."""
_ANIMALS = frozenset(
    {"dogs", "cats", "swine", "rabbits", "sheep", "cattle", "horses", "goats", "chickens"}
    | {"zebrafish", "macaca mulatta", "drosophila", "caenorhabditis elegans", "haplorhini"}
)


def read_species(record: Record, design: Design) -> tuple[frozenset[Species], tuple[Read, ...]]:
    """The species, and what they were read from; none where nothing tells them.

    MeSH check tags decide where there are any; a record without them is read by its words.
    """
    tagged = {species: tag for tag in sorted(record.headings) if (species := _of_heading(tag))}
    if tagged:
        reads = tuple(Read("species", tag, "mesh") for tag in tagged.values())
        return frozenset(tagged), reads
    return _read_text(record, design)


def _of_heading(heading: str) -> Species | None:
    if heading in _ANIMALS:
        return Species.OTHER_ANIMAL
    return _BY_HEADING.get(heading) or _BY_HEADING.get(heading.partition(",")[0])


def _read_text(record: Record, design: Design) -> tuple[frozenset[Species], tuple[Read, ...]]:
    if design in _NOBODY:
        return frozenset(), ()
    scores = score(record, "species")
    laboratory = scores.pop("laboratory", None)
    against = laboratory.points if laboratory else 0
    against += sum(s.points for name, s in scores.items() if name not in {"human", "cells"})
    found = {
        Species(name): told
        for name, told in scores.items()
        if told.points >= _ENOUGH + (against if name == "human" else 0)
    }
    return frozenset(found), tuple(told.read("species") for told in found.values())
