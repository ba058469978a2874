"""Figures read alike, whichever way a journal sets them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.folding.figures import plain_figures


@pytest.mark.parametrize(
    ("set_so", "typed"),
    [
        ("HR 0·82 (95% CI 0·71–0·95; p=0·0081)", "HR 0.82 (95% CI 0.71–0.95; p=0.0081)"),
        ("a change of −1.2 (–2.1 to –0.3)", "a change of -1.2 (-2.1 to -0.3)"),
        ("MD –1.2; r = –.31; p = ·04", "MD -1.2; r = -.31; p = .04"),
        ("aged 5–10 years, 18 –65 or 5 – 10", "aged 5–10 years, 18 –65 or 5 – 10"),
        ("5% –10%", "5% –10%"),
        ("12\u2009500 women and 1\u00a0204\u00a0300 men", "12,500 women and 1,204,300 men"),
        ("10\u00a0mg, 2010\u00a0200 and 4\u00a05000", "10\u00a0mg, 2010\u00a0200 and 4\u00a05000"),
        ("Salt · sugar · 5 eggs", "Salt · sugar · 5 eggs"),
    ],
)
def test_figures_are_typed_as_on_a_keyboard(set_so: str, typed: str) -> None:
    assert plain_figures(set_so) == typed


@given(st.text(alphabet="0123456789 .,·–−%()a\u00a0\u2009", max_size=60))
def test_every_character_keeps_its_place(text: str) -> None:
    plain = plain_figures(text)
    assert len(plain) == len(text)
    assert plain_figures(plain) == plain
