"""Doses are compared as amounts a day, where they are told plainly enough."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.doses import Daily, daily_doses, differ


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("1 mg daily", "mass", 1000, 1000),
        ("1000 µg/day for 50 days", "mass", 1000, 1000),
        ("1000 to 2000 µg/day", "mass", 1000, 2000),
        ("500 mcg twice a day", "mass", 1000, 1000),
        ("0.7 mg a week", "mass", 100, 100),
        ("7,000 IU once a week", "units", 1000, 1000),
        ("60,000 IU monthly", "units", 2000, 2000),
        ("0.5 g on alternate days", "mass", 250_000, 250_000),
        ("1 g every other day for two weeks", "mass", 500_000, 500_000),
        ("500 mg five times a day", "mass", 2_500_000, 2_500_000),
        ("500 mg 3x daily", "mass", 1_500_000, 1_500_000),
        ("500 mg 3 ×/day", "mass", 1_500_000, 1_500_000),
        ("500 mg t.i.d.", "mass", 1_500_000, 1_500_000),
        ("500 mg every 8 hours", "mass", 1_500_000, 1_500_000),
        ("30 mg twice monthly", "mass", 2000, 2000),
        ("7 mg thrice weekly", "mass", 3000, 3000),
        ("1 mg daily for a week", "mass", 1000, 1000),
        ("20 mg per day over a month", "mass", 20_000, 20_000),
    ],
)
def test_a_dose_is_an_amount_a_day(text: str, kind: str, low: float, high: float) -> None:
    (dose,) = daily_doses(text)
    assert (dose.kind, dose.low, dose.high) == (kind, pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "1 mg",
        "mixed",
        "0.5 mg/kg daily",
        "1 mg/day, then 1 mg/week",
        "two tablets daily",
        "2 x 500 mg daily",
        "two 500 mg capsules daily",
        "1 mg daily or 2 mg weekly",
        "1 g a day, 5 days a week",
        "1 mg every 3 months",
    ],
)
def test_what_is_not_told_plainly_is_no_amount(text: str | None) -> None:
    assert daily_doses(text) == ()


def test_several_doses_are_all_kept() -> None:
    assert daily_doses("5 mg or 20 mg daily") == (
        Daily("mass", 5000, 5000),
        Daily("mass", 20_000, 20_000),
    )


@pytest.mark.parametrize(
    ("claimed", "studied", "expected"),
    [
        ("400 IU a day", "50,000 IU a week", True),
        ("400 IU a day", "600 IU daily", False),
        ("1 mg daily", "1000 mcg a day", False),
        ("1 mg daily", "5 mg or 1 mg daily", False),
        ("1 mg daily", "400 IU daily", False),
        ("1 mg daily", "5 mg", False),
        ("2 g daily", "500 to 900 mg daily", True),
    ],
)
def test_doses_differ_where_one_is_over_twice_the_other(
    claimed: str, studied: str, expected: bool
) -> None:
    assert differ(claimed, studied) is expected
