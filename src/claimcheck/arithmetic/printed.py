"""Numbers as they are printed: what was rounded to them."""

from __future__ import annotations

from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed number and its last place: "0.50" stands for all from 0.495 to 0.505."""

    value: float
    unit: float
    """One unit of its last place: 0.01 for "0.50"; trailing noughts of a whole number count."""

    @property
    def low(self) -> float:
        """The least number that rounds to it."""
        return self.value - self.unit / 2

    @property
    def high(self) -> float:
        """The greatest number that rounds to it."""
        return self.value + self.unit / 2

    def could_be(self, low: float, high: float) -> bool:
        """Whether some number from ``low`` to ``high`` rounds to it, either way at a half."""
        slack = self.unit * 1e-6
        return low <= self.high + slack and high >= self.low - slack


def read_printed(text: str) -> Printed:
    """A number as printed; ``1,200`` and ``−0.5`` are read too.

    Raises:
        ValueError: it is no number.
    """
    plain = text.strip().replace(",", "").replace("−", "-").replace("–", "-")
    _, _, places = plain.partition(".")
    return Printed(float(plain), 10.0 ** -len(places))
