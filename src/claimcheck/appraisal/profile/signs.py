"""Signs: named patterns with points, read from a data file and counted over a record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.appraisal.profile.record import Record
from claimcheck.folding.patterns import pattern
from claimcheck.model.study import Read
from claimcheck.packaged import packaged_text
from claimcheck.values import dataclass

_LINE = pattern(r"(title|abstract) (-?\d+)(?: x(\d+))?: (.+)")
_NAMED = pattern(r"let (\w+): (.+)")


@dataclass(frozen=True, slots=True)
class Sign:
    """A pattern that points to something, and how strongly."""

    for_what: str
    where: str
    points: int
    times: int
    pattern: re.Pattern[str]

    def words(self, text: str, original: str) -> str | None:
        """The words of the sign's first place in ``text``, if it occurs in enough places."""
        first: re.Match[str] | None = None
        for count, match in enumerate(self.pattern.finditer(text), start=1):
            first = first or match
            if count == self.times:
                return original[first.start() : first.end()]
        return None


@dataclass(slots=True)
class Score:
    """What points to one thing: points in title and abstract, and the strongest words."""

    title: int = 0
    abstract: int = 0
    strongest: int = 0
    words: str = ""
    where: str = ""

    @property
    def points(self) -> int:
        """The strongest sign in the title and all signs in the abstract."""
        return self.title + self.abstract

    def add(self, sign: Sign, words: str) -> None:
        """Count a sign that was found."""
        if sign.where == "title":
            self.title = max(self.title, sign.points)
        else:
            self.abstract += sign.points
        if sign.points > self.strongest:
            self.strongest, self.words, self.where = sign.points, words, sign.where

    def read(self, field: str) -> Read:
        """The strongest words, as read from ``field``."""
        return Read(field, self.words, self.where)


@cache
def read_signs(name: str) -> tuple[Sign, ...]:
    """The signs of ``NAME.txt`` in this folder, in the file's order."""
    return tuple(_parse(packaged_text(__package__, f"{name}.txt")))


def _parse(text: str) -> Iterator[Sign]:
    section = ""
    named: list[tuple[str, str]] = []
    for raw in text.splitlines():
        line = _fill(raw, named)
        if line.startswith("["):
            section = line.strip("[]")
        elif part := _NAMED.fullmatch(line):
            named.append((part[1], part[2]))
        elif line and not line.startswith("#"):
            match = _LINE.fullmatch(line)
            if match is None:
                raise ValueError(f"not a sign: {line!r}")
            yield Sign(section, match[1], int(match[2]), int(match[3] or 1), pattern(match[4]))


def _fill(line: str, named: list[tuple[str, str]]) -> str:
    """The line with the parts that ``let`` lines have named put in."""
    for name, part in named:
        line = line.replace(f"{{{name}}}", part)
    return line


def score(record: Record, name: str) -> dict[str, Score]:
    """The points of everything that some sign of ``NAME.txt`` points to, in the file's order."""
    scores: dict[str, Score] = {}
    for sign in read_signs(name):
        in_title = sign.where == "title"
        text = record.folded_title if in_title else record.done_abstract
        if not text:
            continue
        words = sign.words(text, record.title if in_title else record.abstract)
        if words is not None:
            scores.setdefault(sign.for_what, Score()).add(sign, words)
    return scores
