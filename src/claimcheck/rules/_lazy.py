"""Patterns of rules as values, compiled when first needed: a cold start pays for those alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.folding.patterns import pattern
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Lazy:
    """A regular expression as :func:`re.compile` takes it, compiled when first needed."""

    pattern: str
    flags: int = 0

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where it matches."""
        return _compiled(self.pattern, self.flags).search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """A match at the beginning."""
        return _compiled(self.pattern, self.flags).match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A match of the whole text."""
        return _compiled(self.pattern, self.flags).fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match, in order."""
        return _compiled(self.pattern, self.flags).finditer(text)

    def findall(self, text: str) -> list[str]:
        """The words of every match, for a pattern with no groups or one."""
        return _compiled(self.pattern, self.flags).findall(text)

    def split(self, text: str) -> list[str]:
        """The text parted where it matches."""
        return _compiled(self.pattern, self.flags).split(text)


@lru_cache(maxsize=512)
def _compiled(text: str, flags: int) -> re.Pattern[str]:
    return pattern(text, flags)
