"""What the reports share: numbers with their noun, and words that steer no terminal."""

from __future__ import annotations

import re

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters of ASCII and ISO 6429, and those that turn the direction of writing."""


def counted(number: int, noun: str) -> str:
    """A number and its noun: "1 claim", "1,200 claims"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def harmless(text: str) -> str:
    """Words of a file, or its name, with every sign that would steer a terminal made visible."""
    return _STEERING.sub("\ufffd", text)
