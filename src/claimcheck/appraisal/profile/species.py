"""Who or what was studied."""

from __future__ import annotations

from claimcheck.appraisal.profile.record import Record, is_correction
from claimcheck.appraisal.profile.signs import score
from claimcheck.folding.numerals import TENS, TO_NINETEEN
from claimcheck.folding.patterns import pattern
from claimcheck.model.population import Species
from claimcheck.model.study import Design, Read

_ENOUGH = 5
_ENOUGH_FOR_A_TITLE = 3
_AGAINST_PEOPLE = frozenset({"laboratory", "thing"})
_NOBODY = frozenset({Design.NARRATIVE_REVIEW, Design.EDITORIAL, Design.GUIDELINE, Design.CONSENSUS})
"""Designs that study nobody; their species comes from metadata or not at all."""
_MOSTLY = 2
_FOR_PEOPLE = {
    4: frozenset({Design.CASE_REPORT, Design.CASE_SERIES, Design.QUALITATIVE})
    | frozenset(
        {
            Design.MENDELIAN_RANDOMISATION,
            Design.RANDOMISED_TRIAL,
            Design.CROSSOVER_TRIAL,
            Design.NON_RANDOMISED_TRIAL,
        }
    ),
    _MOSTLY: frozenset(
        {Design.COHORT, Design.CASE_CONTROL, Design.CROSS_SECTIONAL, Design.BEFORE_AFTER}
    ),
}
"""How many fewer points are needed for people where a design is nearly, or mostly, made for people."""
_FIGURES = pattern(
    r"\d ?%|\b\d{2,4} (?!years|days|weeks|hours)(?:[\w-]{1,30} )?(?:\w+s|people|men|women|children)\b|\bper ?cent|\bp ?[<>=]|\bn ?=|±|\d (?:of|out of) |"
    r"\b(?:results|findings) (?:[\w-]{1,20} )?(?:showed|indicated|revealed|demonstrated|suggested)\b|"
    r"\b(?:were|completed|underwent|received|measured)\b|"
    rf"\b(?:{'|'.join(TO_NINETEEN[10:] + TENS)})\b"
)
_NO_FIGURES = 4
"""Points against people in an abstract that has neither figures nor actions: it only discusses."""
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


def is_of_things(record: Record) -> bool:
    """Whether the text is about plants, matter, programs or cells rather than anybody."""
    return any(name in _AGAINST_PEOPLE for name in score(record, "species"))


def _read_text(record: Record, design: Design) -> tuple[frozenset[Species], tuple[Read, ...]]:
    if design in _NOBODY or is_correction(record):
        return frozenset(), ()
    scores = score(record, "species")
    against = sum(s.points for name, s in scores.items() if name not in {"human", "cells"})
    if _only_discusses(record, design):
        against += _NO_FIGURES
    enough = _ENOUGH if record.abstract else _ENOUGH_FOR_A_TITLE
    found = {
        Species(name): told
        for name, told in scores.items()
        if name not in _AGAINST_PEOPLE
        and told.points >= enough + (against - _made_for_people(design) if name == "human" else 0)
    }
    return frozenset(found), tuple(told.read("species") for told in found.values())


def _only_discusses(record: Record, design: Design) -> bool:
    """Whether an abstract that names no clinical design has neither figures nor what was done."""
    told = not record.abstract or design is Design.PROTOCOL or _made_for_people(design) > _MOSTLY
    return not told and _FIGURES.search(record.folded_abstract) is None


def _made_for_people(design: Design) -> int:
    return next((points for points, designs in _FOR_PEOPLE.items() if design in designs), 0)
