"""How an evidence text bears on a claim."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from claimcheck.language.support.weighing import weigh_support
from claimcheck.model.claim import Stance
from claimcheck.model.support import Support
from tests.growth import TIMES, grows_steeply

CLAIM = "Zinc lozenges shorten the common cold."


PAIRS = [
    tuple(map(str.strip, line.split("|")))
    for line in Path(__file__).with_name("stance_pairs.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("stance", "claim", "evidence"), PAIRS)
def test_the_stance_of_what_is_asserted(stance: str, claim: str, evidence: str) -> None:
    assert weigh_support(claim, evidence).stance is Stance(stance)


@pytest.mark.parametrize(
    ("claim", "evidence", "stance"),
    [
        (CLAIM, "Zinc lozenges reduced the duration of colds by two days.", Stance.SUPPORTS),
        (CLAIM, "Zinc lozenges had no effect on how long colds lasted.", Stance.DISPUTES),
        (CLAIM, "Blood pressure was lower in those who walked each day.", Stance.NEUTRAL),
        (
            "Statins lower the risk of stroke.",
            "Statin treatment increased the risk of stroke in this cohort.",
            Stance.DISPUTES,
        ),
        (
            "Statins lower the risk of stroke.",
            "Patients on statins were less likely to have a cerebrovascular accident or a stroke.",
            Stance.SUPPORTS,
        ),
        (
            "Coffee does not raise blood pressure.",
            "Coffee raised systolic blood pressure and increased the risk of hypertension.",
            Stance.DISPUTES,
        ),
        (
            "Coffee does not raise blood pressure.",
            "Coffee was not associated with blood pressure.",
            Stance.SUPPORTS,
        ),
        (
            "Vitamin E prevents dementia.",
            "There was no evidence that vitamin E prevents dementia.",
            Stance.DISPUTES,
        ),
        (
            "Yoga improves sleep in older adults.",
            "Yoga worsened sleep in elderly people.",
            Stance.DISPUTES,
        ),
        (
            "Iron deficiency raises the risk of depression.",
            "Iron supplements lowered the risk of depression.",
            Stance.SUPPORTS,
        ),
        (
            "Iron deficiency raises the risk of depression.",
            "Iron deficiency was followed by a reduced risk of depression.",
            Stance.DISPUTES,
        ),
        (
            "Honey doesn't ease a night-time cough.",
            "A spoon of honey eased cough in children at night.",
            Stance.DISPUTES,
        ),
        (
            "Does honey cure a cold? In a word, no.",
            "Honey cured colds in a week.",
            Stance.DISPUTES,
        ),
        (
            "Arnica gel eases bruises.",
            "Bruises faded with arnica gel at a rate similar to placebo.",
            Stance.DISPUTES,
        ),
        (
            "Ginger eases nausea in pregnancy.",
            "Our aim was to study ginger for nausea in pregnancy.",
            Stance.NEUTRAL,
        ),
        (
            "Turmeric relieves arthritis of the knee.",
            "Arthritis was seen in men and in women of every age group of this registry.",
            Stance.NEUTRAL,
        ),
    ],
)
def test_the_stance_of_the_evidence(claim: str, evidence: str, stance: Stance) -> None:
    assert weigh_support(claim, evidence).stance is stance


def test_a_finding_scores_above_a_method_above_another_subject() -> None:
    finding = "These results suggest that zinc lozenges shorten the common cold."
    method = "Zinc lozenges were randomly assigned and cold diaries were collected."
    other = "Blood was collected at baseline."
    scores = [weigh_support(CLAIM, text).score for text in (finding, method, other)]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 3


def test_lay_and_clinical_words_are_the_same_concept() -> None:
    lay = weigh_support("Aspirin prevents heart attacks.", "Aspirin lowers heart attack rates.")
    clinical = weigh_support(
        "Aspirin prevents heart attacks.", "Aspirin lowers myocardial infarction rates."
    )
    assert lay.score == clinical.score
    assert any("heart attack" in reason for reason in clinical.reasons)


def test_a_narrower_condition_counts_in_part() -> None:
    claim = "B12 eases nerve pain."
    narrower = weigh_support(claim, "B12 eased diabetic neuropathy.").score
    same = weigh_support(claim, "B12 eased nerve pain.").score
    other = weigh_support(claim, "B12 eased gout.").score
    assert other < narrower < same


def test_a_figure_in_common_is_a_reason() -> None:
    support = weigh_support(
        "Walking cut falls by 23 percent.", "Walking reduced falls by 23% (95% CI 10 to 34)."
    )
    assert "both give 23" in support.reasons


def test_cues_are_spans_into_the_evidence() -> None:
    evidence = "Zinc lozenges had no effect on colds."
    for cue in weigh_support(CLAIM, evidence).cues:
        assert cue.span.of(evidence) == cue.text


def test_a_support_is_pickled_and_written_as_json_and_read_back_equal() -> None:
    support = weigh_support(CLAIM, "Zinc lozenges reduced colds.")
    adapter = TypeAdapter(Support)
    assert pickle.loads(pickle.dumps(support)) == support
    assert adapter.validate_python(json.loads(adapter.dump_json(support))) == support


@given(st.text(), st.text())
def test_any_two_texts_can_be_weighed(claim: str, evidence: str) -> None:
    support = weigh_support(claim, evidence)
    assert 1 <= support.score <= 5
    assert support.stance in {Stance.SUPPORTS, Stance.DISPUTES, Stance.NEUTRAL}


@pytest.mark.parametrize(
    "unit",
    [
        *("not increased risk ", "was ", "12 34 ", "cold ", "(n = 1), ", "only zinc than "),
        *("all no zinc and not ", "nothing helps ", "statin amoxicillin ", "the effect of "),
    ],
)
def test_hostile_repetition_takes_time_in_step_with_its_length(unit: str) -> None:
    long = unit * (20_000 // len(unit))
    short = long[: len(long) // TIMES]
    assert not grows_steeply(lambda: weigh_support(short, short), lambda: weigh_support(long, long))


LONG = "Probiotics were given to 120 adults with asthma, and no harm was seen by week 12. "


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("", ""),
        ("", "Zinc shortened colds."),
        (CLAIM, " \n\t "),
        (CLAIM, "El zinc acorta el resfriado común, según un ensayo."),
        ("锌可以缩短感冒", "锌片使感冒缩短两天。"),
        (CLAIM, "!!! ??? ... ((( )))"),
    ],
)
def test_what_says_nothing_in_english_is_neutral(claim: str, evidence: str) -> None:
    assert weigh_support(claim, evidence).stance is Stance.NEUTRAL


def test_a_text_of_ten_thousand_words_is_weighed_in_time_in_step_with_its_length() -> None:
    def work(text: str) -> object:
        return weigh_support(CLAIM, text), weigh_support(text, LONG)

    long = LONG * (10_000 // len(LONG.split()))
    assert not grows_steeply(lambda: work(long[: len(long) // TIMES]), lambda: work(long))
