"""Relations told by the frame of a sentence; a frame is looked for only where one of its words stands."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.relations import Term
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Frame:
    """One way of telling a relation without a listed word."""

    words: frozenset[str]
    """One of these stands in every sentence with this frame: most sentences have none."""
    find: Callable[[Tokens], int | None]
    """The token on which the relation hinges; ``None`` where the frame does not fit."""


class Frames:
    """Several, and the words of all of them, without which none needs to be looked at."""

    __slots__ = ("frames", "words")

    def __init__(self, *frames: Frame) -> None:
        self.frames = frames
        self.words = frozenset[str]().union(*(frame.words for frame in frames))


def find_hinge(tokens: Tokens, among: Frames, term: Term) -> list[Hit[Term]]:
    """The word on which the first frame that fits hinges, as ``term``; none or one."""
    if among.words.isdisjoint(tokens.there):
        return []
    for frame in among.frames:
        at = None if frame.words.isdisjoint(tokens.there) else frame.find(tokens)
        if at is not None:
            return [Hit(tokens.start(at), tokens.end(at), term, at, at + 1)]
    return []
