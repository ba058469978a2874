"""No pattern of the project waits for words that a text it matches does not hold."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import claimcheck
from claimcheck.folding.needed import needed_words
from claimcheck.folding.patterns import _Lazy

LINES = [
    line
    for file in sorted((Path(__file__).parents[1] / "language").glob("*.txt"))
    for line in file.read_text("utf-8").splitlines()[::5]
]


def _patterns() -> set[str]:
    names = (found.name for found in pkgutil.walk_packages(claimcheck.__path__, "claimcheck."))
    modules = [importlib.import_module(name) for name in names if "__main__" not in name]
    held = (value for module in modules for value in vars(module).values())
    found = {one.pattern for one in held if isinstance(one, _Lazy)}
    return {text for text in found if needed_words(text)}


def test_every_pattern_finds_nothing_where_its_words_are_missing() -> None:
    patterns = _patterns()
    assert len(patterns) > 100
    for text in patterns:
        needs, ready = needed_words(text), re.compile(text, re.IGNORECASE)
        without = (
            one
            for one in LINES
            if not all(any(word in one.casefold() for word in words) for words in needs)
        )
        assert not any(ready.search(one) for one in without), text
