"""The ways in which a verb form can be used."""

from __future__ import annotations

from enum import Enum


class Use(Enum):
    """How a verb form is used."""

    FINITE = "Tea lowers blood pressure"
    STANDING_ALONE = "blood pressure fell"
    PASSIVE = "blood pressure was lowered"
    BY_AGENT = "lowered by tea"
    COMPLEMENT = "found to lower"
    PURPOSE = "to lower blood pressure, …"
    GERUND = "lowering"
    NOMINAL = "a lower blood pressure, a decrease"
