"""The sentences of a text, each with its concepts and assertions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from claimcheck.language.support.concepts import Concept, find_concepts
from claimcheck.language.support.effects import Assertion, read_effects
from claimcheck.language.support.focus import find_focus
from claimcheck.language.text.sentences import split_sentences
from claimcheck.language.text.tokens import Tokens


class Part(NamedTuple):
    """A sentence with its concepts and what it asserts."""

    tokens: Tokens
    concepts: tuple[Concept, ...]
    assertions: tuple[Assertion, ...]


def read_parts(text: str) -> tuple[Part, ...]:
    """The sentences of a text, each read once."""
    return tuple(_part(Tokens(span.of(text))) for span in split_sentences(text))


def _part(tokens: Tokens) -> Part:
    return Part(tokens, tuple(find_concepts(tokens)), tuple(read_effects(tokens)))


def concepts_of(parts: Iterable[Part]) -> list[Concept]:
    """The concepts of sentences, in order."""
    return [concept for part in parts for concept in part.concepts]


def exposures_of(parts: Iterable[Part]) -> frozenset[str]:
    """What sentences say is taken, done or met with, as names of concepts; often empty."""
    return frozenset[str]().union(*map(_exposures, parts))


def _exposures(part: Part) -> frozenset[str]:
    """Of what can be taken, done or met with, what is said to act, if anything is."""
    focus = find_focus(part.tokens, part.concepts)
    if not part.assertions:
        return focus
    first = part.assertions[0].first
    return focus.intersection(c.name for c in part.concepts if c.first < first) or focus
