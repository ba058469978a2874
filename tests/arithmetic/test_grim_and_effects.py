"""Counts, means, risks and intervals, worked by hand and by enumeration."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from claimcheck.arithmetic import effects
from claimcheck.arithmetic.grim import mean_is_possible, percentage_fits
from claimcheck.arithmetic.printed import Printed, read_printed


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [("0.50", 0.5, 0.01), ("1,200", 1200, 1), (".05", 0.05, 0.01), ("−3.2", -3.2, 0.1)],
)
def test_a_printed_number_keeps_its_last_place(text: str, value: float, unit: float) -> None:
    assert read_printed(text) == Printed(value, pytest.approx(unit))


@pytest.mark.parametrize(
    ("count", "total", "told", "fits"),
    [
        (12, 30, "40", True),
        (12, 30, "45", False),
        (1, 3, "33", True),
        (2, 3, "66", True),  # cut off, as many articles do
        (2, 3, "67", True),
        (2, 3, "68", False),
        (1, 3, "34", True),  # nudged, so that three thirds make 100
        (17, 43, "39.5", True),
        (17, 43, "39.7", False),
        (5, 8, "62.5", True),
        (5, 8, "63", True),
        (5, 8, "62", True),
    ],
)
def test_percentages_of_counts(count: int, total: int, told: str, fits: bool) -> None:
    assert percentage_fits(count, total, read_printed(told)) is fits


@pytest.mark.parametrize(
    ("mean", "n", "items", "possible"),
    [
        ("5.27", 43, 1, False),  # the example of the GRIM paper's authors
        ("5.28", 43, 1, True),
        ("3.48", 25, 1, True),
        ("3.49", 25, 1, False),
        ("3.49", 25, 4, True),
        ("3.49", 250, 1, True),
    ],
)
def test_means_of_whole_numbers(mean: str, n: int, items: int, possible: bool) -> None:
    assert mean_is_possible(read_printed(mean), n, items=items) is possible


@given(st.lists(st.integers(1, 7), min_size=1, max_size=99), st.integers(1, 3))
def test_a_mean_that_was_taken_is_possible(scores: list[int], places: int) -> None:
    told = f"{sum(scores) / len(scores):.{places}f}"
    assert mean_is_possible(read_printed(told), len(scores))


@given(st.integers(1, 2000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_percentage_that_was_taken_fits(counted: tuple[int, int]) -> None:
    count, total = counted
    for places in (0, 1, 2):
        assert percentage_fits(count, total, read_printed(f"{100 * count / total:.{places}f}"))


def test_risks_worked_by_hand() -> None:
    control, treated = read_printed("12"), read_printed("8")
    ratio = effects.risk_ratio(control, treated)
    assert (ratio.low, ratio.high) == pytest.approx((7.5 / 12.5, 8.5 / 11.5))
    gap = effects.difference(control, treated)
    assert (gap.low, gap.high) == pytest.approx((3, 5))
    needed = effects.number_needed(control, treated)
    assert (needed.low, needed.high) == pytest.approx((20, 100 / 3))
    with pytest.raises(ValueError, match="may be the same"):
        effects.number_needed(read_printed("12"), read_printed("12"))


def test_an_odds_ratio_overstates_a_common_risk() -> None:
    assert effects.risk_of_odds(3, 0.5) == pytest.approx(1.5)
    assert effects.risk_of_odds(3, 0) == 3


@given(st.floats(0.01, 0.99), st.floats(0.01, 0.99))
def test_odds_and_risks_agree_with_the_table_they_come_from(risk: float, other: float) -> None:
    odds = (other / (1 - other)) / (risk / (1 - risk))
    assert effects.risk_of_odds(odds, risk) == pytest.approx(other / risk)


@pytest.mark.parametrize(
    ("low", "high", "null", "answer"),
    [
        ("0.64", "0.98", 1, True),
        ("0.64", "1.00", 1, None),
        ("0.64", "1.20", 1, False),
        ("-3.1", "-0.2", 0, True),
        ("-3.1", "0.4", 0, False),
    ],
)
def test_intervals_and_no_effect(low: str, high: str, null: float, answer: bool | None) -> None:
    assert effects.excludes(null, read_printed(low), read_printed(high)) is answer


@given(st.floats(-5, 5), st.floats(0.05, 3))
def test_the_p_value_of_an_interval_is_that_of_its_z(estimate: float, error: float) -> None:
    half = float(stats.norm.ppf(0.975)) * error
    p = effects.p_of_interval(estimate, estimate - half, estimate + half, ratio=False)
    assert p == pytest.approx(2 * stats.norm.sf(abs(estimate) / error), abs=1e-6)


def test_the_p_value_of_a_ratio_is_worked_on_the_log_scale() -> None:
    # Altman and Bland 2011, example: RR 0.81, 95 % CI 0.70 to 0.94 gives p = 0.005
    assert effects.p_of_interval(0.81, 0.70, 0.94, ratio=True) == pytest.approx(0.005, abs=1e-3)
