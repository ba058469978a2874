"""The P, I, C and O of a claim or a study (PICO)."""

from __future__ import annotations

from enum import StrEnum

from claimcheck.values import dataclass


class Species(StrEnum):
    """Who or what was studied."""

    HUMAN = "human"
    MOUSE = "mouse"
    RAT = "rat"
    OTHER_RODENT = "other-rodent"
    OTHER_ANIMAL = "other-animal"
    CELLS = "cells"


class AgeGroup(StrEnum):
    """Age groups: the MeSH age check tags, merged to those that health articles distinguish."""

    NEWBORN = "newborn"
    INFANT = "infant"
    CHILD = "child"
    ADOLESCENT = "adolescent"
    ADULT = "adult"
    OLDER_ADULT = "older-adult"


class Sex(StrEnum):
    """MeSH check tags Male and Female."""

    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True)
class Population:
    """Who a claim is about, or who was studied. Empty means not stated, not "everyone"."""

    condition: tuple[str, ...] = ()
    """Diseases or complaints, in lower-case plain words: ``("fibromyalgia",)``."""
    age: tuple[AgeGroup, ...] = ()
    sex: tuple[Sex, ...] = ()
    species: tuple[Species, ...] = ()
    status: tuple[str, ...] = ()
    """Other characteristics: ``deficient``, ``replete``, ``pregnant``, ``vegan``, ``athlete`` …"""
    general: bool = False
    """True where the words say everyone, most people, the general public."""
    words: tuple[str, ...] = ()
    """The words it was read from."""


@dataclass(frozen=True, slots=True)
class Intervention:
    """What is taken, done or exposed to."""

    name: str
    form: str | None = None
    dose: str | None = None
    route: str | None = None


class OutcomeKind(StrEnum):
    """Patient-important outcomes against surrogates (SORT, Ebell 2004)."""

    PATIENT_IMPORTANT = "patient-important"
    SURROGATE = "surrogate"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is said to change."""

    name: str
    kind: OutcomeKind = OutcomeKind.PATIENT_IMPORTANT
