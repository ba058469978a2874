"""Reported p values against the statistics beside them, worked by hand and against scipy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from claimcheck.arithmetic.p_values import (
    Agreement,
    PRange,
    PrintedTest,
    Statistic,
    agreement,
    p_of,
    p_range,
)
from claimcheck.arithmetic.printed import read_printed


def judged(
    kind: str, df1: float, df2: float, value: str, p: str, *, sign: str = "=", one: bool = False
) -> str:
    result = PrintedTest(Statistic(kind), read_printed(value), df1, df2)
    return agreement(p_range(result), read_printed(p), sign, one_sided=one).value


@pytest.mark.parametrize(
    ("kind", "df1", "df2", "value", "sign", "p", "verdict"),
    [
        # t(28) = 2.20 lies between 2.195 and 2.205: p from .0359 to .0366
        ("t", 28, 0, "2.20", "=", ".036", "consistent"),
        ("t", 28, 0, "2.20", "=", ".04", "consistent"),
        ("t", 28, 0, "2.20", "=", ".03", "inconsistent"),
        ("t", 28, 0, "2.20", "<", ".05", "consistent"),
        ("t", 28, 0, "1.20", "<", ".05", "decision"),
        ("t", 28, 0, "1.20", "=", ".02", "decision"),
        ("t", 28, 0, "-2.20", "=", ".036", "consistent"),
        ("F", 1, 40, "4.08", "=", ".050", "consistent"),
        ("F", 2, 60, "1.50", "=", ".23", "consistent"),
        ("F", 2, 60, "1.50", "<", ".01", "decision"),
        ("F", 2, 60, "8.50", ">", ".05", "decision"),
        ("chi2", 1, 0, "3.84", "=", ".05", "consistent"),
        ("chi2", 4, 0, "12.1", "=", ".017", "consistent"),
        ("chi2", 4, 0, "12.1", "=", ".17", "decision"),
        ("z", 0, 0, "1.96", "=", ".05", "consistent"),
        ("z", 0, 0, "2.58", "=", ".001", "inconsistent"),
        ("r", 48, 0, ".30", "=", ".034", "consistent"),
        ("r", 48, 0, ".30", "=", ".34", "decision"),
        ("t", 28, 0, "9.90", "=", ".000", "consistent"),
    ],
)
def test_worked_by_hand(
    kind: str, df1: float, df2: float, value: str, sign: str, p: str, verdict: str
) -> None:
    assert judged(kind, df1, df2, value, p, sign=sign) == verdict


def test_a_one_sided_test_may_halve_its_p() -> None:
    assert judged("t", 28, 0, "2.20", ".018") == "inconsistent"
    assert judged("t", 28, 0, "2.20", ".018", one=True) == "consistent"


@given(st.floats(0, 20), st.integers(1, 400), st.integers(1, 400))
def test_the_p_values_are_scipys(value: float, df1: int, df2: int) -> None:
    assert p_of(Statistic.T, value, df1) == pytest.approx(
        2 * stats.t.sf(value, df1), rel=1e-7, abs=1e-12
    )
    assert p_of(Statistic.F, value, df1, df2) == pytest.approx(
        stats.f.sf(value, df1, df2), rel=1e-7, abs=1e-12
    )
    assert p_of(Statistic.CHI2, value, df1) == pytest.approx(
        stats.chi2.sf(value, df1), rel=1e-7, abs=1e-12
    )
    assert p_of(Statistic.Z, value) == pytest.approx(2 * stats.norm.sf(value), rel=1e-7, abs=1e-12)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=4, max_size=30))
def test_a_correlation_is_scipys(points: list[tuple[int, int]]) -> None:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    if len(set(xs)) < 2 or len(set(ys)) < 2:
        return
    found = stats.pearsonr(xs, ys)
    r = min(1.0, max(-1.0, float(found.statistic)))
    if abs(r) < 1 - 1e-9:
        ours = p_of(Statistic.R, r, len(points) - 2)
        assert ours == pytest.approx(float(found.pvalue), rel=1e-5, abs=1e-9)


@given(st.floats(0.01, 40).map(lambda v: round(v, 2)), st.integers(2, 300))
def test_a_p_value_rounded_from_its_own_statistic_is_consistent(value: float, df: int) -> None:
    p = f"{2 * stats.t.sf(value, df):.3f}"
    assert judged("t", df, 0, f"{value:.2f}", p) == "consistent"


def test_decisions_need_both_sides_to_be_sure() -> None:
    near = PRange(0.049, 0.051)
    assert agreement(near, read_printed("0.20")) is Agreement.INCONSISTENT
    assert agreement(PRange(0.01, 0.02), read_printed("0.20")) is Agreement.DECISION


@pytest.mark.parametrize(("kind", "df"), [(Statistic.T, 0), (Statistic.F, 3), (Statistic.R, 10)])
def test_impossible_tests_are_refused(kind: Statistic, df: int) -> None:
    with pytest.raises(ValueError, match=r"degrees of freedom|correlation"):
        p_of(kind, 1.5, df)
