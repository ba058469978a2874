"""What is brought home of a study, and the profile an audit makes of it."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.bibliography.load import enrich
from claimcheck.model.population import Sex, Species
from claimcheck.model.study import Design
from claimcheck.verifying.profiling import profile_entry
from tests.loopback.fixtures import Loopback
from tests.verifying.making import TRIAL, VOLES, entry_of

ABSTRACT = (
    "BACKGROUND: Headaches can be imagined. METHODS: We randomised 240 women to pretend tablets"
    " or placebo for 12 weeks. RESULTS: Nothing happened to anybody."
)
FULL = replace(
    TRIAL,
    abstract=ABSTRACT,
    types=(("D016428", "Journal Article"), ("D016449", "Randomized Controlled Trial")),
    mesh=(("D006801", "Humans"), ("D005260", "Female")),
    funders=("The Fable Fund",),
)


def test_facts_come_with_source_and_date(loopback: Loopback) -> None:
    loopback.hold(FULL)
    result = loopback.verify_one(entry_of(FULL))
    facts = {fact.name: fact for fact in result.facts}
    assert facts["publication-types"].values == ("Journal Article", "Randomized Controlled Trial")
    assert facts["publication-types"].source == "pubmed"
    assert facts["mesh"].values == ("Humans", "Female")
    assert facts["funding"].values == ("The Fable Fund",)
    assert facts["design"].values == ("randomised-trial",)
    assert facts["sample-size"].values == ("240",)
    assert all(fact.on == result.on for fact in result.facts)


def test_an_abstract_is_kept_only_under_a_licence_that_allows_it(loopback: Loopback) -> None:
    loopback.hold(FULL)
    closed = loopback.verify_one(entry_of(FULL))
    assert closed.values("abstract") == ()
    assert len(closed.values("abstract-sha256")[0]) == 64
    free = replace(
        FULL,
        doi="10.5555/free",
        pmid="90000088",
        licence="https://creativecommons.org/licenses/by/4.0/",
    )
    loopback.hold(free)
    assert loopback.verify_one(entry_of(free)).values("abstract") == (ABSTRACT,)
    nc = replace(
        FULL,
        doi="10.5555/nc",
        pmid="90000089",
        licence="https://creativecommons.org/licenses/by-nc-nd/4.0/",
    )
    loopback.hold(nc)
    assert loopback.verify_one(entry_of(nc)).values("abstract") == ()


def test_the_profile_knows_what_the_abstract_said_without_the_abstract(loopback: Loopback) -> None:
    loopback.hold(FULL)
    entry = entry_of(FULL, title="Pretend tablets for imaginary headaches")
    told = enrich(entry, loopback.verify_one(entry_of(FULL)))
    assert told.abstract == ""
    profile = profile_entry(told)
    assert profile.design is Design.RANDOMISED_TRIAL
    assert profile.sample_size == 240
    assert profile.species == {Species.HUMAN}
    assert Sex.FEMALE in profile.population.sex


def test_a_missing_mesh_list_says_nothing(loopback: Loopback) -> None:
    bare = replace(VOLES, mesh=())
    loopback.hold(bare)
    result = loopback.verify_one(entry_of(bare))
    assert result.values("mesh") == ()
    assert result.values("species") == ()


def test_the_same_abstract_is_not_read_twice(loopback: Loopback) -> None:
    from claimcheck.verifying.facts import facts_of

    loopback.hold(FULL)
    before = loopback.verify_one(entry_of(FULL))
    altered = tuple(
        replace(fact, values=("7",)) if fact.name == "sample-size" else fact
        for fact in before.facts
    )
    from claimcheck.sources.crossref import read_work
    from tests.loopback import shapes

    record = read_work(shapes.crossref(FULL))
    own = facts_of((record,))
    again = facts_of((record,), tuple(f for f in altered if f.name == "sample-size") + own)
    assert [f.values for f in again if f.name == "sample-size"] == [("7",), ("240",)]
