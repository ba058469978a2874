"""Numbers and months in words."""

from __future__ import annotations

import pytest

from claimcheck.folding.numerals import MONTHS, NUMERALS, SHORT_MONTHS, is_number, is_worded


@pytest.mark.parametrize(("word", "number"), [("zero", 0), ("eleven", 11), ("forty", 40)])
def test_a_number_in_words_has_its_value(word: str, number: int) -> None:
    assert NUMERALS[word] == number


def test_every_month_has_its_number_under_three_letters() -> None:
    assert list(SHORT_MONTHS.values()) == list(range(1, 13))
    assert SHORT_MONTHS["sep"] == MONTHS.index("September") + 1


def test_figures_and_words_are_numbers_and_other_words_are_not() -> None:
    assert all(map(is_number, ["seven", "million", "40", "1st"]))
    assert not any(map(is_number, ["", "often", "tension"]))
    assert not is_worded("40")
