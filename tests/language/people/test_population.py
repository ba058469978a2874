"""Who a text speaks of: the spans, and what they come to."""

from __future__ import annotations

import json
import pickle
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from claimcheck.language.people.population import find_population, read_population
from claimcheck.model.population import AgeGroup, Population, Sex, Species
from tests.growth import TIMES, grows_steeply


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Magnesium eases cramps in older adults with cirrhosis.", ["older adults with cirrhosis"]),
        (
            "We enrolled 45 healthy women aged 20 to 40 years.",
            ["45 healthy women aged 20 to 40 years"],
        ),
        ("Vegans and vegetarians may need a supplement.", ["Vegans and vegetarians"]),
        ("Falls were rare among the 204 patients with gout.", ["204 patients with gout"]),
        (
            "Falls were rare in our elderly patients with angina.",
            ["elderly patients with angina"],
        ),
        (
            "Cramps eased in half of healthy women with heavy periods.",
            ["healthy women with heavy periods"],
        ),
        (
            "Fifty-eight asthma patients who completed the diary slept better.",
            ["Fifty-eight asthma patients who completed the diary"],
        ),
        ("The patients who completed the diary slept better.", []),
        ("A guide to the treatment of knee osteoarthritis", ["knee osteoarthritis"]),
        ("Turmeric relieves knee pain.", ["knee pain"]),
        ("Everyone should sleep eight hours.", ["Everyone"]),
        ("Doses were tested in mice.", ["mice"]),
        ("Men and women over 65 lose muscle.", ["Men and women over 65"]),
        (
            "A total of 120 people with type 2 diabetes took part.",
            ["A total of 120 people with type 2 diabetes"],
        ),
        (
            "Thirty nurses were recruited from two wards in Leeds, then trained.",
            ["Thirty nurses were recruited from two wards in Leeds"],
        ),
        (
            "It was tried in women with advanced, inoperable ovarian cancer.",
            ["women with advanced, inoperable ovarian cancer"],
        ),
        (
            "Sleep was better in adults with stage I to III heart disease.",
            ["adults with stage I to III heart disease"],
        ),
        (
            "We saw 22 boys, aged 6 to 9 years.",
            ["22 boys, aged 6 to 9 years"],
        ),
        ("Zinc helps children, adolescents and adults.", ["children, adolescents and adults"]),
        ("People who take statins can eat grapefruit rarely.", ["People who take statins"]),
        ("Pregnant or breastfeeding women need more iodine.", ["Pregnant or breastfeeding women"]),
        ("It suits adults with mild to moderate asthma.", ["adults with mild to moderate asthma"]),
        (
            "We treated 30 women with stage I or II cancer of the breast.",
            ["30 women with stage I or II cancer of the breast"],
        ),
        ("A trial in stage II bowel cancer", ["stage II bowel cancer"]),
        (
            "The treatment of head and neck cancer is hard.",
            ["head and neck cancer"],
        ),
        ("Ablation for atrial fibrillation: a trial", ["atrial fibrillation"]),
        (
            "Drugs for the treatment of cancer of the mouth and throat cost more.",
            ["cancer of the mouth and throat"],
        ),
        ("The management of gout and osteoarthritis", ["gout and osteoarthritis"]),
        ("Zinc in relapsed or refractory lymphoma", ["relapsed or refractory lymphoma"]),
        ("Nausea after keyhole surgery is common.", ["keyhole surgery"]),
        ("She was well three days after surgery.", []),
        (
            "Forty nurses (mean age 41 years; 30 women) with back pain were asked.",
            ["Forty nurses (mean age 41 years; 30 women) with back pain"],
        ),
        ("We saw 50 men, 60 years and older.", ["50 men, 60 years and older"]),
        (
            "It helps adults who have not slept well.",
            ["adults who have not slept well"],
        ),
        (
            "It was tested in patients with anaemia due to a lack of iron.",
            ["patients with anaemia due to a lack of iron"],
        ),
        (
            "Adults aged more than 70 fell less.",
            ["Adults aged more than 70"],
        ),
        (
            "Patients with asthma and no other illness coughed less.",
            ["Patients with asthma and no other illness"],
        ),
        (
            "Adults with gout were eligible if they drank no alcohol and had two flares a year.",
            ["Adults with gout were eligible if they drank no alcohol and had two flares a year"],
        ),
        (
            "Sleep was longer in insomniac (INS) women.",
            ["insomniac (INS) women"],
        ),
        ("Healthy elderly people slept less.", ["Healthy elderly people"]),
        ("Pain fell in adults with gout (p < 0.05).", ["adults with gout"]),
        ("Ginger eases nausea in early pregnancy.", ["nausea", "early pregnancy"]),
        ("Falls are common in later life.", ["later life"]),
        ("Take folic acid if you are pregnant.", ["pregnant"]),
        ("Americans who drink coffee live longer.", ["Americans who drink coffee"]),
        ("Adults with diabetes develop heart failure more often.", ["Adults with diabetes"]),
        ("Children with asthma outgrow it by puberty.", ["Children with asthma"]),
        ("Patients with IBS report bloating and fatigue.", ["Patients with IBS"]),
        ("People with coeliac disease absorb less iron.", ["People with coeliac disease"]),
        ("Caretakers of people with dementia sleep badly.", ["Caretakers of people with dementia"]),
    ],
)
def test_the_words_that_say_who_are_found(text: str, who: list[str]) -> None:
    assert [span.of(text) for span in find_population(text)] == who


@pytest.mark.parametrize(
    "text",
    [
        "The patients improved within a week.",
        "Those in the placebo group reported fewer cramps.",
        "Both groups lost weight.",
        "Three patients withdrew.",
        "Rash was seen in 16 patients (27%).",
        "Patients who completed the course slept well.",
        "The clinic improved patient flow.",
        "Vitamin C lowers the risk of a heart attack.",
        "The proportion of patients with nausea did not differ.",
        "Zinc is a mineral.",
        "The pregnancy test was negative.",
        "There is a breastfeeding room upstairs.",
        "",
    ],
)
def test_words_that_only_point_back_or_tell_a_result_are_not(text: str) -> None:
    assert find_population(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Iron lifts mood in pregnant women with anaemia.",
            {
                "condition": ("anaemia",),
                "sex": (Sex.FEMALE,),
                "status": ("pregnant",),
                "species": (Species.HUMAN,),
            },
        ),
        (
            "Adults aged 70 and over should have the vaccine.",
            {"age": (AgeGroup.OLDER_ADULT,), "sex": ()},
        ),
        (
            "Children under 12 with asthma were not studied.",
            {"age": (AgeGroup.INFANT, AgeGroup.CHILD), "condition": ("asthma",)},
        ),
        ("A lack of vitamin D can weaken bones.", {"status": ("deficient",), "condition": ()}),
        ("Severe vitamin B12 deficiency harms nerves.", {"status": ("severely deficient",)}),
        ("Ginger cured diabetic mice.", {"species": (Species.MOUSE,), "condition": ("diabetes",)}),
        ("It killed cancer cells in vitro.", {"species": (Species.CELLS,)}),
        ("Most people can stop at four weeks.", {"general": True, "condition": ()}),
        ("Runners with sore muscles slept longer.", {"status": ("athlete",)}),
        ("Turmeric eases painful joints.", {"condition": ("joint pain",)}),
        ("People who take metformin absorb less.", {"status": ("taking metformin",)}),
        ("Ginger eases nausea in pregnancy.", {"status": ("pregnant",)}),
        ("Avoid it during pregnancy.", {"status": ("pregnant",)}),
        ("Avoid it before and during early pregnancy.", {"status": ("pregnant",)}),
        ("Caffeine while breastfeeding is safe.", {"status": ("breastfeeding",)}),
        ("It is safe if you're pregnant.", {"status": ("pregnant",)}),
        ("Pregnant or breastfeeding women", {"status": ("pregnant", "breastfeeding")}),
        ("After the menopause bones thin.", {"status": ("postmenopausal",)}),
        ("Low mood after childbirth is common.", {"status": ("postpartum",)}),
        ("Memory loss in later life is common.", {"age": (AgeGroup.OLDER_ADULT,)}),
        ("Falls in the elderly can be prevented.", {"age": (AgeGroup.OLDER_ADULT,)}),
        ("Calcium in old age protects bones.", {"age": (AgeGroup.OLDER_ADULT,)}),
        ("Obesity in childhood is rising.", {"age": (AgeGroup.CHILD,)}),
        ("Depression during adolescence is common.", {"age": (AgeGroup.ADOLESCENT,)}),
        ("Sleep during infancy matters.", {"age": (AgeGroup.INFANT,)}),
        ("Exercise in middle age protects the brain.", {"age": (AgeGroup.ADULT,)}),
        ("Newborns need vitamin K.", {"age": (AgeGroup.NEWBORN,)}),
        (
            "Men and women with hypertension",
            {"sex": (Sex.FEMALE, Sex.MALE), "condition": ("hypertension",)},
        ),
    ],
)
def test_what_they_come_to(text: str, expected: dict[str, object]) -> None:
    population = read_population(text)
    assert {name: getattr(population, name) for name in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Statins prevent heart attacks.",
        "Sunlight prevents vitamin D deficiency.",
        "A low calcium diet is not needed.",
        "Nobody knows.",
    ],
)
def test_what_is_not_said_of_people_stays_empty(text: str) -> None:
    population = read_population(text)
    assert population.condition == population.status == ()


def test_a_population_is_pickled_and_written_as_json_and_read_back_equal() -> None:
    population = read_population("Iron lifts mood in pregnant women with anaemia.")
    adapter = TypeAdapter(Population)
    assert pickle.loads(pickle.dumps(population)) == population
    assert adapter.validate_python(json.loads(adapter.dump_json(population))) == population


@given(st.text(alphabet=st.sampled_from("(),.%= aniwthpe0123women")))
def test_spans_lie_in_the_text_in_order_and_never_overlap(text: str) -> None:
    spans = find_population(text)
    assert all(0 <= a.start < a.end <= b.start for a, b in pairwise(spans))
    assert all(span.end <= len(text) for span in spans)


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(read_population(text), Population)


@pytest.mark.parametrize(
    "unit",
    [
        "cancer and ",
        "in cancer of the ",
        "(",
        "cancer (",
        "pregnancy ",
        "in the ",
        "mild to ",
        "women with ",
        "patients (",
        "men and ",
        "in ",
        "aged 1 to ",
        "deficient in ",
        "a, ",
        "1 2 ",
    ],
)
def test_the_work_on_repetition_grows_no_faster_than_the_text(unit: str) -> None:
    short, long = unit * (120_000 // len(unit) // TIMES), unit * (120_000 // len(unit))
    assert not grows_steeply(lambda: read_population(short), lambda: read_population(long))
