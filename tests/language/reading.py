"""Short ways to read one sentence, for the tests of reading."""

from __future__ import annotations

from claimcheck.language.reading import SentenceReading
from claimcheck.model.reading import Reading


def read_sentence(text: str) -> Reading:
    """Every answer on one sentence that stands alone."""
    return SentenceReading(text).whole()
