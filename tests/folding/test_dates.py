"""Days as people write them."""

from __future__ import annotations

import pytest

from claimcheck.folding.dates import day_in


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-01-31", "2026-01-31"),
        ("2026-01-31T10:00:00Z", "2026-01-31"),
        ("updated 31 January 2026", "2026-01-31"),
        ("Jan. 31, 2026", "2026-01-31"),
        ("February 2028", "2028-02-29"),
        ("2026-02", "2026-02-28"),
        ("05/01/2026", "2026-12-31"),
        ("2026", "2026-12-31"),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: str) -> None:
    found = day_in(text)
    assert found
    assert found.isoformat() == day


def test_words_without_a_year_hold_no_day() -> None:
    assert day_in("next spring") is None


@pytest.mark.parametrize("text", ["2026-02-31", "2026-13-01", "31 April 2026", "2026-00"])
def test_a_day_that_no_calendar_has_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        day_in(text)
