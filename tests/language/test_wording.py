"""What a reading of wording holds beside strength, and that it holds for any text."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.wording import compare_wording, grade_wording
from claimcheck.model.wording import (
    Advice,
    CueKind,
    Magnitude,
    Strength,
    WordedCertainty,
)
from tests.growth import TIMES, grows_steeply


@pytest.mark.parametrize(
    ("sentence", "certainty"),
    [
        ("Garlic lowers blood pressure.", WordedCertainty.HIGH),
        ("Garlic probably lowers blood pressure.", WordedCertainty.MODERATE),
        ("Garlic likely results in a small reduction in blood pressure.", WordedCertainty.MODERATE),
        ("Garlic may lower blood pressure.", WordedCertainty.LOW),
        ("The evidence suggests garlic lowers blood pressure.", WordedCertainty.LOW),
        ("It is unclear whether garlic lowers blood pressure.", WordedCertainty.VERY_LOW),
        ("We do not know if garlic lowers blood pressure.", WordedCertainty.VERY_LOW),
        (
            "Garlic may lower blood pressure but the evidence is very uncertain.",
            WordedCertainty.VERY_LOW,
        ),
    ],
)
def test_certainty_is_the_lowest_tier_that_the_words_convey(
    sentence: str, certainty: WordedCertainty
) -> None:
    assert grade_wording(sentence).certainty is certainty


@pytest.mark.parametrize(
    "sentence",
    [
        "Leeds, 14 May 2026: Garlic lowers blood pressure.",
        "May 3: Garlic lowers it.",
        "This May, a trial found that garlic lowers blood pressure.",
    ],
)
def test_the_month_of_may_is_no_hedge(sentence: str) -> None:
    wording = grade_wording(sentence)
    assert (wording.certainty, wording.speculative) == (WordedCertainty.HIGH, False)


def test_may_beside_a_figure_hedges_unless_it_is_a_date() -> None:
    assert grade_wording("Of 100 men, 14 may live longer.").speculative
    assert grade_wording("Of 100 Men, Garlic May Help 14.").speculative
    assert grade_wording("Eat garlic, and this may lower your blood pressure.").speculative


def test_the_certainty_score_falls_with_every_step_of_the_ladder() -> None:
    ladder = [
        "Garlic definitely lowers blood pressure.",
        "Garlic lowers blood pressure.",
        "Garlic probably lowers blood pressure.",
        "Garlic seems to lower blood pressure.",
        "Garlic might lower blood pressure.",
    ]
    scores = [grade_wording(sentence).certainty_score for sentence in ladder]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)
    assert 1 <= min(scores) <= max(scores) <= 6


@pytest.mark.parametrize(
    ("sentence", "magnitude"),
    [
        ("The jab results in a large reduction in deaths.", Magnitude.LARGE),
        ("The jab dramatically cuts deaths.", Magnitude.LARGE),
        ("The jab halves deaths.", Magnitude.LARGE),
        ("The jab can be a powerful tool against deaths.", Magnitude.LARGE),
        ("The jab cuts deaths.", Magnitude.UNMARKED),
        ("A large study of the jab was published.", Magnitude.UNMARKED),
        ("The jab slightly reduces deaths.", Magnitude.SLIGHT),
        ("The jab had a modest effect on deaths.", Magnitude.SLIGHT),
        ("The jab makes little to no difference to deaths.", Magnitude.TRIVIAL),
        ("The jab does not reduce deaths.", Magnitude.TRIVIAL),
    ],
)
def test_magnitude_is_read_from_words_that_size_an_effect(
    sentence: str, magnitude: Magnitude
) -> None:
    assert grade_wording(sentence).magnitude is magnitude


@pytest.mark.parametrize(
    "sentence",
    [
        "This highly effective balm soothes sore joints.",
        "It is clinically proven to whiten teeth.",
        "The tea is extremely beneficial for digestion.",
        "Completely safe for the whole family.",
        "The balm is very effective",
        "A miracle berry that melts fat.",
        "This breakthrough changes everything.",
    ],
)
def test_praise_that_raises_efficacy_or_certainty_is_amplified(sentence: str) -> None:
    assert grade_wording(sentence).amplified


@pytest.mark.parametrize(
    "sentence",
    [
        "The balm is effective against sore joints.",
        "It has not been proven to whiten teeth.",
        "Breakthrough infections were rare.",
        "The mixture was very cold.",
        "There is no guarantee that it works.",
    ],
)
def test_plain_words_and_denied_praise_are_not_amplified(sentence: str) -> None:
    assert not grade_wording(sentence).amplified


@pytest.mark.parametrize(
    ("sentence", "quoted"),
    [
        ('"Turmeric cures arthritis," said the shop owner.', True),
        ("“Turmeric cures arthritis and much else,” she claims.", True),
        ('"Turmeric eases pain in most of my patients and', True),
        ("The so-called “golden milk” eases pain.", False),
        ("Turmeric eases pain.", False),
    ],
)
def test_only_a_quoted_statement_is_quoted(sentence: str, quoted: bool) -> None:
    assert grade_wording(sentence).quoted is quoted


@pytest.mark.parametrize(
    ("sentence", "reported"),
    [
        ("A trial from Leeds found that turmeric eases pain.", True),
        ("According to a review, turmeric eases pain.", True),
        ("Researchers say turmeric eases pain.", True),
        ("Turmeric eases pain.", False),
        ("Turmeric is found in curry powder.", False),
    ],
)
def test_a_finding_given_to_a_source_is_reported(sentence: str, reported: bool) -> None:
    assert grade_wording(sentence).reported is reported


@pytest.mark.parametrize(
    ("sentence", "comparative"),
    [
        ("Turmeric works better than aspirin.", True),
        ("Pain was lower compared with placebo.", True),
        ("More than 300 people took part.", False),
        ("Turmeric eases pain.", False),
    ],
)
def test_comparison_needs_two_things_compared(sentence: str, comparative: bool) -> None:
    assert grade_wording(sentence).comparative is comparative


@pytest.mark.parametrize(
    ("sentence", "speculative"),
    [
        ("The protein may bind the receptor.", True),
        ("These results indicate that the gene is silenced.", True),
        ("Whether the gene is active is unknown.", True),
        ("A putative receptor was cloned.", True),
        ("The cells were grown for six days.", False),
        ("The protein could be detected in all samples.", False),
        ("Cells with the potential to divide were counted.", False),
    ],
)
def test_speculation_is_told_from_plain_statement(sentence: str, speculative: bool) -> None:
    assert grade_wording(sentence).speculative is speculative


def test_every_answer_has_the_words_that_justify_it() -> None:
    sentence = "A review suggests that very effective creams may slightly reduce itching."
    wording = grade_wording(sentence)
    texts = {kind: [cue.text for cue in wording.cues if cue.kind is kind] for kind in CueKind}
    assert texts[CueKind.CAUSAL] == ["reduce"]
    assert texts[CueKind.HEDGE] == ["suggests", "may"]
    assert texts[CueKind.AMPLIFIER] == ["very effective"]
    assert texts[CueKind.MAGNITUDE] == ["slightly"]
    assert texts[CueKind.REPORTED] == ["suggests"]
    assert wording.advice is Advice.NONE


@pytest.mark.parametrize(
    ("told", "source", "expected"),
    [
        ("Nuts prevent strokes", "Nut intake was associated with fewer strokes.", "exaggerates"),
        ("Nuts tied to fewer strokes", "Nut intake was associated with fewer strokes.", "same"),
        ("Nuts may prevent strokes", "Nuts reduced the number of strokes.", "downplays"),
        ("Nuts can prevent strokes", "Nuts prevented strokes in the trial.", "same"),
        ("Nuts do not prevent strokes", "We counted strokes.", "same"),
        ("Nuts did not prevent strokes", "Nuts made no difference to strokes.", "same"),
        ("Nuts are not linked to strokes", "Nuts were not associated with strokes.", "same"),
        (
            "Nut eaters have fewer strokes. The reasons are unclear.",
            "Nut intake was associated with fewer strokes.",
            "same",
        ),
        (
            "Nuts prevent strokes. The team, based in Lund, followed 900 adults.",
            "Nut intake was associated with fewer strokes.",
            "exaggerates",
        ),
        ("", "", "same"),
    ],
)
def test_two_wordings_are_compared_by_steps_readers_tell_apart(
    told: str, source: str, expected: str
) -> None:
    assert compare_wording(told, source) == expected


@given(st.text(max_size=200))
def test_cues_stand_where_they_say_and_nothing_is_raised(text: str) -> None:
    wording = grade_wording(text)
    assert all(cue.span.of(text) == cue.text for cue in wording.cues)
    assert 1 <= wording.certainty_score <= 6


_TELLING = (
    *("may", "not", "reduce", "the", "risk", "of", ",", '"', "which", "was", "associated", "lower"),
    *("(", ")", "that", "should", "be", "no", "very", "effective", "than", "and", "?"),
)


@given(st.lists(st.sampled_from(_TELLING), max_size=40).map(" ".join))
def test_any_run_of_telling_words_is_read_and_survives_pickling(text: str) -> None:
    wording = grade_wording(text)
    assert all(cue.span.of(text) == cue.text for cue in wording.cues)
    assert pickle.loads(pickle.dumps(wording)) == wording
    assert wording == grade_wording(text)


@pytest.mark.parametrize(
    "unit",
    [
        "a ",
        "(",
        '"',
        "may ",
        "may reduce ",
        "which ",
        "that is ",
        ", and ",
        "not ",
        "'",
        "- ",
        "which may reduce ",
        "should ",
    ],
)
def test_hostile_repetition_takes_time_in_step_with_its_length(unit: str) -> None:
    long = unit * (20_000 // len(unit))
    short = long[: len(long) // TIMES]
    assert not grows_steeply(lambda: grade_wording(short), lambda: grade_wording(long))


@pytest.mark.parametrize(
    "sentence",
    [
        "Fish oil makes little or no difference to heart attacks.",
        "Vitamin D results in little to no difference in fractures.",
        "Zinc probably has little to no effect on colds.",
        "Massage made no real difference to sleep.",
    ],
)
def test_grades_words_for_a_trivial_effect_assert_no_relation(sentence: str) -> None:
    """GRADE guidelines 26 (Santesso et al. 2020): "results in little to no difference"."""
    wording = grade_wording(sentence)
    assert (wording.asserted, wording.magnitude) == (Strength.NO_RELATION, Magnitude.TRIVIAL)
