"""Whether a recorded interval includes no effect, where that can be told."""

from __future__ import annotations

import pytest

from claimcheck.arithmetic.recorded import includes_no_effect


@pytest.mark.parametrize(
    ("estimate", "interval", "expected"),
    [
        ("RR 0.80", "0.64 to 0.95", False),
        ("RR 0.93", "0.80 to 1.08", True),
        ("aOR 1.4", "1.1-1.8", False),
        ("odds ratio 1·4", "0·9–1·8", True),
        ("hazard ratio 0.9", "95% CI: 0.7, 1.2", True),
        ("MD -1.2 points", "-2.1 to -0.4", False),
        ("MD 680 pg/mL", "392.7 to 967.3", False),
        ("SMD −0.3", "(−0.5 to −0.1)", False),
        ("-3.9 %", "-21.1 to 13.3", True),
        ("MD 0.2", "-0.5--0.1", False),
        ("6 percentage points", "2% to 10%", False),
        ("RR 0.96", "0.92 to 1.00", None),
        ("20 %", "5 to 33 %", None),
        ("log OR 0.3", "0.1 to 0.5", None),
        ("MD 0.2; OR 1.85", "1.5 to 2.3", None),
        ("RR 0.8", "1.08 to 0.80", None),
        ("RR 0.8", "as printed", None),
        ("MD 1,200", "1,100 to 1,300", None),
        (None, None, None),
    ],
)
def test_an_interval_is_held_against_no_effect(
    estimate: str | None, interval: str | None, expected: bool | None
) -> None:
    assert includes_no_effect(estimate, interval) is expected
