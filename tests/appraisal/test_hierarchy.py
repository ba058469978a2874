"""How a claim's people stand to the people studied."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.appraisal.hierarchy import Relation, combine, relate
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.model.population import AgeGroup, Population, Sex, Species

MIRROR = {
    Relation.SAME: Relation.SAME,
    Relation.SUBSET: Relation.SUPERSET,
    Relation.SUPERSET: Relation.SUBSET,
    Relation.OVERLAP: Relation.OVERLAP,
    Relation.DISJOINT: Relation.DISJOINT,
}


def of(*conditions: str, **facets: tuple[object, ...]) -> Population:
    return Population(condition=conditions, **facets)


@pytest.mark.parametrize(
    ("claim", "study", "relation"),
    [
        (of(), of(), Relation.SAME),
        (of("gout"), of("gouty arthritis"), Relation.SAME),
        (of(), of("diabetic neuropathy"), Relation.SUPERSET),
        (of("neuropathic pain"), of("diabetic neuropathy"), Relation.SUPERSET),
        (of("diabetic neuropathy"), of("chronic pain"), Relation.SUBSET),
        (of("fibromyalgia"), of("diabetic neuropathy"), Relation.DISJOINT),
        (of("muscle pain"), of("joint pain"), Relation.DISJOINT),
        (of("autoimmune disease"), of("diabetes"), Relation.OVERLAP),
        (of("gout", "asthma"), of("asthma", "stroke"), Relation.OVERLAP),
        (of("late-onset asthma"), of("asthma"), Relation.SUBSET),
    ],
)
def test_conditions(claim: Population, study: Population, relation: Relation) -> None:
    assert relate(claim, study).condition is relation


@pytest.mark.parametrize(
    ("claim", "study", "relation"),
    [
        ((), ("deficient",), Relation.SUPERSET),
        (("deficient",), (), Relation.SUBSET),
        (("severely deficient",), ("deficient",), Relation.SUBSET),
        (("replete",), ("deficient",), Relation.DISJOINT),
        (("vegan",), ("vegetarian",), Relation.SUBSET),
        (("vegan",), ("omnivore",), Relation.DISJOINT),
        (("vegan",), ("deficient",), Relation.OVERLAP),
        (("athlete",), ("sedentary",), Relation.DISJOINT),
        ((), ("healthy",), Relation.SAME),
        (("left-handed",), (), Relation.SUBSET),
    ],
)
def test_statuses_exclude_each_other_only_on_one_axis(
    claim: tuple[str, ...], study: tuple[str, ...], relation: Relation
) -> None:
    assert relate(of(status=claim), of(status=study)).status is relation


@pytest.mark.parametrize(
    ("claim", "study", "relation"),
    [
        ((), (AgeGroup.ADULT,), Relation.SAME),
        ((), (AgeGroup.OLDER_ADULT,), Relation.SUPERSET),
        ((), (AgeGroup.CHILD,), Relation.SUPERSET),
        ((AgeGroup.ADULT,), (AgeGroup.OLDER_ADULT,), Relation.SUPERSET),
        ((AgeGroup.CHILD,), (AgeGroup.ADULT,), Relation.DISJOINT),
        ((AgeGroup.NEWBORN,), (AgeGroup.CHILD,), Relation.SUBSET),
    ],
)
def test_ages(claim: tuple[AgeGroup, ...], study: tuple[AgeGroup, ...], relation: Relation) -> None:
    assert relate(of(age=claim), of(age=study)).age is relation


def test_people_are_meant_where_no_species_is_named() -> None:
    assert relate(of(), of(species=(Species.MOUSE,))).species is Relation.DISJOINT
    assert relate(of(), of(species=(Species.HUMAN,))).species is Relation.SAME
    assert relate(of(), of(species=(Species.HUMAN, Species.RAT))).species is Relation.SUBSET
    rodents = relate(of(species=(Species.OTHER_ANIMAL,)), of(species=(Species.MOUSE,)))
    assert rodents.species is Relation.SUPERSET


def test_pregnancy_implies_women_and_both_sexes_are_no_narrowing() -> None:
    pregnant = of(status=("pregnant",))
    assert relate(of(sex=(Sex.MALE,)), pregnant).overall is Relation.DISJOINT
    assert relate(of(), of(sex=(Sex.FEMALE, Sex.MALE))).sex is Relation.SAME


def test_people_with_a_disease_are_not_healthy_volunteers() -> None:
    assert relate(of("gout"), of(status=("healthy",))).condition is Relation.DISJOINT


def test_facets_that_narrow_both_ways_overlap() -> None:
    relation = relate(of("gout"), of(sex=(Sex.FEMALE,)))
    assert relation.overall is Relation.OVERLAP
    assert (relation.condition, relation.sex) == (Relation.SUBSET, Relation.SUPERSET)


# Without ages: a claim that names none is about adults, a study that names none is unknown.
names = st.sampled_from(sorted(read_taxonomy("conditions").broader))
statuses = st.sampled_from(sorted(read_taxonomy("statuses").broader))
people = st.builds(
    lambda condition, sex, status: of(*condition, sex=sex, status=status),
    st.lists(names, max_size=2),
    st.lists(st.sampled_from(list(Sex)), max_size=1).map(tuple),
    st.lists(statuses, max_size=2).map(tuple),
)


@given(people)
def test_everyone_is_the_same_as_themselves(population: Population) -> None:
    assert relate(population, population).overall is Relation.SAME


@given(people, people)
def test_turning_the_question_round_turns_the_answer_round(
    one: Population, other: Population
) -> None:
    there, back = relate(one, other), relate(other, one)
    assert there.overall is MIRROR[back.overall]
    assert there.condition is MIRROR[back.condition]


@given(st.lists(st.sampled_from(list(Relation))))
def test_order_never_matters_to_the_overall_relation(relations: list[Relation]) -> None:
    assert combine(relations) is combine(reversed(relations))
