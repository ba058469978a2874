"""The lexicon of advice, and whether its words stand near others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimcheck.language.text.phrases import read_lexicon


@cache
def advice_words(section: str) -> frozenset[str]:
    """The words of one section of ``lexicons/advice.txt``."""
    return frozenset(read_lexicon("advice")[section])


def near(words: Sequence[str], among: frozenset[str], first: int, last: int) -> bool:
    """Whether one of the words ``among`` stands at ``first:last``."""
    return not among.isdisjoint(words[max(0, first) : last])
