"""The sentences of a text, each with its concepts and assertions."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.language.support.concepts import Concept, find_concepts
from claimcheck.language.support.effects import Assertion, read_effects
from claimcheck.language.support.focus import find_focus
from claimcheck.language.support.implied import read_implied
from claimcheck.language.text.sentences import split_sentences
from claimcheck.language.text.tokens import Tokens
from claimcheck.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence with its concepts and what it asserts."""

    tokens: Tokens
    concepts: tuple[Concept, ...]
    assertions: tuple[Assertion, ...]


def read_parts(text: str) -> tuple[Part, ...]:
    """The sentences of a text, each read once."""
    return tuple(_part(Tokens(span.of(text))) for span in split_sentences(text))


def read_evidence(text: str) -> tuple[Part, ...]:
    """The sentences of an evidence text; what one implies counts where it states no effect."""
    return tuple(map(_with_implied, read_parts(text)))


def _part(tokens: Tokens) -> Part:
    return Part(tokens, tuple(find_concepts(tokens)), tuple(read_effects(tokens)))


def _with_implied(part: Part) -> Part:
    return part if part.assertions else replace(part, assertions=tuple(read_implied(part.tokens)))


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
