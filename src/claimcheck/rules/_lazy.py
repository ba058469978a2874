"""Patterns that are compiled when first used: a cold start pays for those it needs alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Lazy:
    """A regular expression as :func:`re.compile` takes it, compiled when first needed."""

    pattern: str
    flags: int = 0
    signs: tuple[str, ...] = ()
    """In lower case: one of these stands in every text in which it is found; empty: not known."""

    def _may_match(self, text: str) -> bool:
        low = text.lower()
        return not self.signs or any(sign in low for sign in self.signs)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where it matches."""
        return _compiled(self.pattern, self.flags).search(text) if self._may_match(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """A match at the beginning."""
        return _compiled(self.pattern, self.flags).match(text) if self._may_match(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A match of the whole text."""
        return (
            _compiled(self.pattern, self.flags).fullmatch(text) if self._may_match(text) else None
        )

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
def _compiled(pattern: str, flags: int) -> re.Pattern[str]:
    return re.compile(pattern, flags)
