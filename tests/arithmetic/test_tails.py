"""Our tails are scipy's, over the whole range that articles report."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scipy import stats

from claimcheck.arithmetic.tails import chi2_tail, f_tail, normal_tail, t_tail

SIZE = st.floats(0, 60)
DF = st.one_of(st.integers(1, 2000).map(float), st.floats(0.6, 500))


def same(ours: float, scipys: float) -> bool:
    return math.isclose(ours, scipys, rel_tol=1e-7, abs_tol=1e-13)


@given(st.floats(-8, 30))
def test_normal(z: float) -> None:
    assert same(normal_tail(z), float(stats.norm.sf(z)))


@given(SIZE, DF)
def test_t(t: float, df: float) -> None:
    assert same(t_tail(t, df), float(stats.t.sf(t, df)))


@given(SIZE, DF, DF)
@example(f=2.220446049250313e-16, df1=0.625, df2=1.0)
def test_f(f: float, df1: float, df2: float) -> None:
    assert same(f_tail(f, df1, df2), float(stats.f.sf(f, df1, df2)))


@given(st.floats(0, 400), DF)
def test_chi_square(x: float, df: float) -> None:
    assert same(chi2_tail(x, df), float(stats.chi2.sf(x, df)))


@pytest.mark.parametrize(
    ("ours", "printed"),
    [
        (2 * normal_tail(1.959964), 0.05),
        (2 * t_tail(2.228139, 10), 0.05),
        (f_tail(4.964603, 1, 10), 0.05),
        (chi2_tail(3.841459, 1), 0.05),
        (chi2_tail(15.08627, 5), 0.01),
    ],
)
def test_the_limits_of_printed_tables(ours: float, printed: float) -> None:
    assert ours == pytest.approx(printed, rel=1e-5)
