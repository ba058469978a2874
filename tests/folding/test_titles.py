"""Titles in one form, and the notices in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.folding.titles import fold_title, plain_title, strip_notice


@pytest.mark.parametrize(
    ("title", "bare", "word"),
    [
        ("RETRACTED: Iron and sleep", "Iron and sleep", "retracted"),
        ("[Retracted] Iron and sleep", "Iron and sleep", "retracted"),
        ("RETRACTED ARTICLE: Iron and sleep", "Iron and sleep", "retracted"),
        ("WITHDRAWN: Iron and sleep", "Iron and sleep", "withdrawn"),
        ("Retraction notice to: Iron and sleep", "Iron and sleep", "retraction"),
        ("Erratum to: Iron and sleep", "Iron and sleep", "erratum"),
        ("Expression of Concern: Iron and sleep", "Iron and sleep", "expression of concern"),
        ("Withdrawal of antidepressants", "Withdrawal of antidepressants", ""),
        ("Correction of iron deficiency", "Correction of iron deficiency", ""),
        ("Removal of tonsils in children", "Removal of tonsils in children", ""),
        ("Retraction", "Retraction", ""),
    ],
)
def test_a_notice_is_told_from_a_subject(title: str, bare: str, word: str) -> None:
    assert strip_notice(title) == (bare, word)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The <i>in vitro</i> effect of B<sub>12</sub>", "The In Vitro Effect of B12."),
        ("Sleep &amp; pain: a trial", "Sleep & Pain – A Trial"),
        ("[Iron and sleep].", "Iron and sleep"),
        ("Rôle of β-cells", "Role of $\\beta$-cells"),
        ("RETRACTED: Iron and sleep", "Iron and sleep"),
        ("Vitamin\u00a0D\u2010levels", "vitamin D levels"),
    ],
)
def test_one_title_written_two_ways_is_one(one: str, other: str) -> None:
    assert fold_title(one) == fold_title(other)


def test_words_that_tell_studies_apart_stay() -> None:
    assert fold_title("Iron in mice") != fold_title("Iron")
    assert fold_title("B6 and pain") != fold_title("B12 and pain")


def test_a_less_than_sign_is_no_markup() -> None:
    assert plain_title("Ferritin < 30 and > 15") == "Ferritin < 30 and > 15"


@pytest.mark.parametrize("title", ["Β-CAROTENE", "β-carotene", "β\u0301-Carotene", "Beta carotene"])
def test_greek_letters_are_spelt_out_whatever_their_case_and_accents(title: str) -> None:
    assert fold_title(title) == "beta carotene"


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold_title(fold_title(text)) == fold_title(text)
