"""Regular expressions that are compiled when they are first needed.

A run uses few of the patterns in rules and tables, and most of those can never match: a text
without the words a pattern needs is not searched. Compiling them all would take longer than reading
an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

from claimcheck.folding.needed import Needs, needed_words

_OFTEN = 100
"""After this many uses it is settled whether to look for words first, as most texts lack some."""
_USED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _Lazy:
    """Stands in for a compiled pattern until there is one; ``places`` are where a search begins and ends."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern = text
        self._flags = flags
        self._needs: Needs | None = None
        self._asked = self._met = 0
        self._made: re.Pattern[str] | None = None

    def _compiled(
        self, text: str, first: int = 0, last: int | None = None
    ) -> re.Pattern[str] | None:
        """The pattern; ``None`` where it cannot match in ``text[first:last]``, and is not compiled."""
        if self._needs is None:
            spaced = self._flags & re.VERBOSE  # where blanks mean nothing
            self._needs = [] if spaced else needed_words(self.pattern)
        self._asked += 1
        if self._needs:
            folded = text[first:last].casefold()
            for words in self._needs:
                if not any(map(folded.__contains__, words)):
                    return None
            self._met += 1
        if self._made is None:
            self._made = re.compile(self.pattern, self._flags)
        if not self._needs or (self._asked > _OFTEN and 2 * self._met > self._asked):
            for used in _USED:  # from now on it is asked itself
                setattr(self, used, getattr(self._made, used))
        return self._made

    def search(self, text: str, *places: int) -> re.Match[str] | None:
        compiled = self._compiled(text, *places)
        return compiled.search(text, *places) if compiled else None

    def match(self, text: str, *places: int) -> re.Match[str] | None:
        compiled = self._compiled(text, *places)
        return compiled.match(text, *places) if compiled else None

    def fullmatch(self, text: str, *places: int) -> re.Match[str] | None:
        compiled = self._compiled(text, *places)
        return compiled.fullmatch(text, *places) if compiled else None

    def finditer(self, text: str, *places: int) -> Iterator[re.Match[str]]:
        compiled = self._compiled(text, *places)
        return compiled.finditer(text, *places) if compiled else iter(())

    def findall(self, text: str, *places: int) -> list[Any]:
        compiled = self._compiled(text, *places)
        return compiled.findall(text, *places) if compiled else []

    def split(self, text: str, maxsplit: int = 0) -> list[Any]:
        compiled = self._compiled(text)
        return compiled.split(text, maxsplit) if compiled else [text]

    def sub(self, new: Any, text: str, count: int = 0) -> str:
        compiled = self._compiled(text)
        return compiled.sub(new, text, count) if compiled else text

    def subn(self, new: Any, text: str, count: int = 0) -> tuple[str, int]:
        compiled = self._compiled(text)
        return compiled.subn(new, text, count) if compiled else (text, 0)


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Like ``re.compile``, but compiled, and checked for mistakes, when a text may first match."""
    return cast("re.Pattern[str]", _Lazy(text, flags))


def either(*words: str) -> str:
    """An alternation of plain words, longest first, for use within a pattern."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"
