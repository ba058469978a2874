"""Whether a sentence is quoted, reported, or in the author's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term

_SOURCES = word_set(
    "study studies research researchers scientists scientist trial trials review reviews analysis "
    "analyses authors author team experts expert survey report reports data evidence findings "
    "results paper meta experiment experiments doctors investigators science"
)
_REACH = 6
"""How many words can separate a source from its verb: "a study of 40 nurses in Cork found"."""


def find_reported(tokens: Tokens, hits: Iterable[Hit[Term]]) -> list[Hit[Term]]:
    """The words that attribute the finding to a source: "the study found", "according to"."""
    words = tokens.words
    return [
        hit
        for hit in hits
        if hit.label.role is Role.ACCORDING
        or (hit.label.role is Role.REPORT and _of_a_source(words, hit))
    ]


def _of_a_source(words: list[str], hit: Hit[Term]) -> bool:
    before = words[max(0, hit.first - _REACH) : hit.first]
    after = words[hit.last : hit.last + 2]
    return (
        not _SOURCES.isdisjoint(before) or not _SOURCES.isdisjoint(after) or after[:1] == ["that"]
    )


_LEAST_WORDS = 4
"""Fewer words between quotation marks are a term, not a quoted statement."""


def find_quotes(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Token ranges of statements between quotation marks.

    A quotation that is never closed runs to the end of the sentence.
    """
    words = tokens.words
    if '"' not in words:
        return
    opened: int | None = None
    for at, word in enumerate(words):
        if word != '"':
            continue
        if opened is None:
            opened = at + 1
            continue
        if at - opened >= _LEAST_WORDS:
            yield opened, at
        opened = None
    if opened is not None and len(words) - opened >= _LEAST_WORDS:
        yield opened, len(words)
    elif opened is not None and opened > _LEAST_WORDS:
        yield 0, opened
