"""Relations told by the frame of a sentence; a frame is looked for only where one of its words stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.relations import Term


class Frame(NamedTuple):
    """One way of telling a relation without a listed word."""

    words: frozenset[str]
    """One of these stands in every sentence with this frame: most sentences have none."""
    find: Callable[[Tokens], int | None]
    """The token on which the relation hinges; ``None`` where the frame does not fit."""


def find_hinge(tokens: Tokens, frames: Iterable[Frame], term: Term) -> list[Hit[Term]]:
    """The word on which the first frame that fits hinges, as ``term``; none or one."""
    for frame in frames:
        at = None if frame.words.isdisjoint(tokens.there) else frame.find(tokens)
        if at is not None:
            return [Hit(tokens.start(at), tokens.end(at), term, at, at + 1)]
    return []
