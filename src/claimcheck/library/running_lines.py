"""Over which lines of a source a sentence can run."""

from __future__ import annotations

import re

from claimcheck.model.text import Span

_ENDS = re.compile(r"""(?:^|[.!?:>|]["”’')\]*_]*)\s*$""")
_BEGINS = re.compile(r"\s*(?:$|[#|<>*+-]|\d+[.)])")
_QUOTED = re.compile(r"^(?:[ \t]{0,3}> ?)+", re.MULTILINE)
_MOST = 50
"""Lines that are looked through on either side: no sentence is longer."""


def runs_on(line: str, following: str) -> bool:
    """Whether a sentence can run on from a line to the one below; in a block quote both are marked."""
    first, second = _QUOTED.match(line), _QUOTED.match(following)
    if first and second and first[0].strip() == second[0].strip():
        line, following = line[first.end() :], following[second.end() :]
    return not _ENDS.search(line) and not _BEGINS.match(following)


def lines_around(source: str, offset: int) -> Span:
    """The lines over which the sentence at ``offset`` can run, without the last line end."""
    place = _line(source, offset)
    start = end = place
    for _ in range(_MOST):
        above = _line(source, start.start - 1) if start.start else start
        if above == start or not runs_on(above.of(source), start.of(source)):
            break
        start = above
    for _ in range(_MOST):
        below = _line(source, end.end + 1) if end.end < len(source) else end
        if below == end or not runs_on(end.of(source), below.of(source)):
            break
        end = below
    return Span(start.start, end.end)


def unmarked(text: str) -> str:
    """The text with blanks for the marks of block quotes, so that it can be cut into sentences."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), text)


def _line(source: str, offset: int) -> Span:
    end = source.find("\n", offset)
    return Span(source.rfind("\n", 0, offset) + 1, end if end >= 0 else len(source))
