"""Who was studied: condition, age, sex and status."""

from __future__ import annotations

import re
from typing import TypeVar

from claimcheck.appraisal.profile.record import Record
from claimcheck.folding.patterns import pattern
from claimcheck.language.people.population import read_population
from claimcheck.model.population import AgeGroup, Population, Sex, Species
from claimcheck.model.study import Read
from claimcheck.values import replace

_AGES = {
    "infant, newborn": AgeGroup.NEWBORN,
    "infant": AgeGroup.INFANT,
    "child, preschool": AgeGroup.CHILD,
    "child": AgeGroup.CHILD,
    "adolescent": AgeGroup.ADOLESCENT,
    "young adult": AgeGroup.ADULT,
    "adult": AgeGroup.ADULT,
    "middle aged": AgeGroup.ADULT,
    "aged": AgeGroup.OLDER_ADULT,
    "aged, 80 and over": AgeGroup.OLDER_ADULT,
}
Group = TypeVar("Group", AgeGroup, Sex)
_SEXES = {"female": Sex.FEMALE, "male": Sex.MALE}
_SHARE = pattern(
    r"\d ?%\)?,? (?:[\w-]{1,30} ){0,4}(?:women|men|(?:fe)?males?)\b|"
    r"\b(?:women|men|(?:fe)?males?)[,:]? (?:[\w-]{1,20} ){0,3}\(?(?:n ?= ?)?\d[\d.]{0,5}(?: ?%|, \d)|"
    r"\b(?:majority|most|half|thirds?|quarters?|per ?cent|mainly|predominantly) (?:[\w-]{1,30} ){0,6}(?:women|men|(?:fe)?male)",
    re.IGNORECASE,
)
"""A sex given as a share of those studied, who were then of both."""


def read_people(record: Record, species: frozenset[Species]) -> tuple[Population, tuple[Read, ...]]:
    """The population by MeSH check tags, title and abstract, in that order.

    The title is believed alone for the condition where it names one: an abstract names other
    diseases as background.
    """
    in_title, in_abstract = read_population(record.title), read_population(record.abstract)
    ages = _tagged(record, _AGES) or in_title.age or in_abstract.age
    told = () if _SHARE.search(record.abstract) else in_abstract.sex
    sexes = _tagged(record, _SEXES) or in_title.sex or told
    population = replace(
        in_title,
        condition=in_title.condition or in_abstract.condition,
        age=tuple(group for group in AgeGroup if group in ages),
        sex=tuple(sex for sex in Sex if sex in sexes),
        species=tuple(kind for kind in Species if kind in species),
        status=in_title.status or in_abstract.status,
        general=in_title.general or in_abstract.general,
        words=in_title.words or in_abstract.words,
    )
    where = "title" if in_title.words else "abstract"
    return population, tuple(Read("population", words, where) for words in population.words)


def _tagged(record: Record, table: dict[str, Group]) -> tuple[Group, ...]:
    return tuple(dict.fromkeys(table[tag] for tag in table if tag in record.headings))
