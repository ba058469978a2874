from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.verifying.titles import compare_titles, concept_words, fold_words
from tests.growth import TIMES, grows_steeply

SAME = [
    ("Vitamin B<sub>12</sub> in the Elderly.", "Vitamin B12 in the elderly"),
    ("Vitamin B$_{12}$ and pain", "Vitamin B12 and Pain"),
    ("Effects of α-tocopherol", "Effects of alpha-tocopherol"),
    ("Oedema and anaemia: a randomised trial", "Edema and Anemia: A Randomized Trial"),
    ("A meta-analysis of tumour behaviour", "Meta‐analysis of tumor behavior"),
    ("Follow-up of labelled cells", "Follow up of labeled cells"),
    ("Type II diabetes and feet", "Type 2 diabetes and feet"),
    ("Two pretend drugs vs. placebo", "2 pretend drugs versus placebo"),
    ("RETRACTED ARTICLE: Naps of voles", "Naps of voles"),
    ("Pretend walks &amp; imaginary talks", "Pretend walks and imaginary talks"),
    ("Treatment of congition in dreamers", "Treatment of cognition in dreamers"),
    ("Naps of imaginary voles (Review)", "Naps of imaginary voles"),
    ("Naps and tails of imaginary voles", "Naps and tails of imaginary voles: the NOWHERE study"),
    ("Naps and tails of imaginary voles", "Naps and tails of imaginary voles: a randomised trial"),
]
DIFFERENT = [
    ("Zinc in mice", "Zinc in rats"),
    ("Zinc and bones of imaginary mice", "Zinc and bones of imaginary men"),
    ("Zinc for pretend pain in women", "Zinc for pretend pain in men"),
    ("Zinc for pretend pain in children", "Zinc for pretend pain"),
    ("Zinc for pretend pain", "Zinc for pretend pain: a study in rats"),
    ("Zinc for pretend pain", "Zinc for pretend pain: study protocol"),
    ("Zinc for pretend pain: a randomised trial", "Zinc for pretend pain"),
    ("Zinc for pretend pain: a cohort study", "Zinc for pretend pain: a randomised trial"),
    ("Pretend hypertension at night", "Pretend hypotension at night"),
    ("Pretend absorption in the gut of nobody", "Pretend adsorption in the gut of nobody"),
    ("Asymptomatic imaginary cases in town", "Symptomatic imaginary cases in town"),
    ("Maternal pretend diet and sleep", "Paternal pretend diet and sleep"),
    ("Vitamin A for nobody", "Vitamin D for nobody"),
    ("Vitamin A for nobody", "Vitamin for nobody"),
    ("Hepatitis B in fables", "Hepatitis C in fables"),
    ("Type 1 diabetes in fables", "Type 2 diabetes in fables"),
    ("Phase II trial of unreal pills", "Phase III trial of unreal pills"),
    ("A fable of pain. Part 1", "A fable of pain. Part 2"),
    ("Vitamin B12", "Vitamin B12 and pain: what nobody knows"),
    ("Erratum to: Naps of voles", "Naps of voles"),
    ("Naps of voles", "Retraction notice: Naps of voles"),
    ("Naps of imaginary voles", "Naps of imaginary voles and moles"),
    ("", "Naps of voles"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_these_are_one_title(one: str, other: str) -> None:
    assert compare_titles(one, other).same


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_these_are_two_titles(one: str, other: str) -> None:
    assert not compare_titles(one, other).same


def test_the_words_that_differ_are_reported() -> None:
    why = compare_titles("Zinc in mice", "Zinc in rats: a cohort study").why
    assert why == "only the entry's title says mouse; only the record's title says cohort, rat"


def test_concepts_are_found_in_compounds() -> None:
    found = concept_words("A case-control study of post-menopausal women and C. elegans")
    assert "casecontrol" in found.design
    assert found.people == {"women", "postmenopausal"}
    assert found.species == {"worm"}


@given(st.text(max_size=60))
def test_a_title_is_the_same_as_itself_or_holds_nothing(text: str) -> None:
    assert compare_titles(text, text).same or not fold_words(text)


@given(st.text(max_size=40), st.text(max_size=40))
def test_comparing_never_raises(one: str, other: str) -> None:
    compare_titles(one, other)


@pytest.mark.parametrize(
    "hostile", ["(" * 5000, "<a " * 3000, ": " * 5000, "{" * 5000, "a - " * 4000]
)
def test_hostile_titles_take_time_in_step_with_their_length(hostile: str) -> None:
    def compare(title: str) -> object:
        return compare_titles(title + "x", title + "y")

    short = hostile[: len(hostile) // TIMES]
    assert not grows_steeply(lambda: compare(short), lambda: compare(hostile))
