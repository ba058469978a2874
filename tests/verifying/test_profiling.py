"""A study's profile: the same value whether its facts are asked for one by one or together."""

from __future__ import annotations

import pickle

import pytest

from claimcheck.appraisal.profile import profile_study
from claimcheck.model.study import Design, Entry, Read, StudyProfile
from claimcheck.verifying.profiling import profile_entry

TITLE = "Ginger tea for travel sickness: a randomised trial"
ABSTRACT = "We randomly assigned 64 sailors to ginger tea or placebo. Funded by the Lantern Fund."
FACTS = (("design", "cohort"), ("sample-size", "310"), ("species", "human"))


def _entry(abstract: str = ABSTRACT, title: str = TITLE) -> Entry:
    return Entry("g", "article", title, abstract=abstract, extra=FACTS)


def test_a_late_profile_is_the_profile_of_its_record() -> None:
    profile = profile_entry(_entry())
    assert profile.funding == "Lantern Fund"
    assert profile == profile_study(TITLE, ABSTRACT)
    assert profile_study(TITLE, ABSTRACT) == profile
    assert hash(profile) == hash(profile_study(TITLE, ABSTRACT))
    assert profile != profile_study(TITLE, "")


def test_a_late_profile_travels_as_a_plain_one() -> None:
    travelled = pickle.loads(pickle.dumps(profile_entry(_entry())))
    assert type(travelled) is StudyProfile
    assert travelled == profile_entry(_entry())


def test_what_the_services_read_fills_in_only_what_no_abstract_said() -> None:
    bare = profile_entry(_entry("", "Ginger tea at sea"))
    assert (bare.design, bare.sample_size) == (Design.COHORT, 310)
    assert Read("sample_size", "310", "verification") in bare.read_from
    assert profile_entry(_entry()).sample_size == 64


def test_people_and_comparator_are_read_as_of_the_design_that_a_person_judged() -> None:
    bare = Entry("g", "article", "Ginger tea at sea")
    read, judged = profile_entry(bare), profile_entry(bare, Design.CASE_REPORT)
    assert (read.sample_size, read.comparator) == (None, None)
    assert (judged.sample_size, judged.comparator) == (1, "none")
    assert judged.design is read.design is Design.OTHER


def test_a_late_profile_has_no_other_attributes() -> None:
    with pytest.raises(AttributeError):
        _ = profile_entry(_entry()).weather
