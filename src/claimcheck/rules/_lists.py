"""Word lists as parts of patterns."""

from __future__ import annotations

from functools import cache

from claimcheck.folding.patterns import either
from claimcheck.language.text.phrases import read_lexicon

_lexicon = cache(read_lexicon)


def one_of(lexicon: str, section: str) -> str:
    """A pattern for any phrase of a section, with either apostrophe and any blank between words."""
    return either(*_lexicon(lexicon)[section]).replace(r"\ ", r"\s").replace("'", "['’]")
