"""Stages and states of life that stand for the people in them: "in pregnancy"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from claimcheck.language.text.phrases import Hit, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.person_words import Mention

_BACK = 5


def stage_phrases() -> dict[str, dict[str, str]]:
    """The names of stages, states and turns of life, by family."""
    lexicon = read_lexicon("people")
    sections = {"stage": "life stages", "state": "states of life", "turn": "turning points"}
    return {family: dict.fromkeys(lexicon[name], family) for family, name in sections.items()}


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(read_lexicon("people")[section])


def find_stages(tokens: Tokens, found: dict[str, list[Hit[str]]]) -> Iterator[Mention]:
    """Stages of life that people go through ("in [later life]"), and states ("if you are [pregnant]").

    A stage counts after a preposition of time, with the words that narrow it; a state after a
    conjunction or "are"; so "the pregnancy test" and "a breastfeeding room" name nobody. ``found``
    are the hits of the families of :func:`stage_phrases`.
    """
    words = tokens.words
    for hit in found["turn"]:
        yield Mention(hit.first, hit.first, hit.last)
    taken = {at for hit in found["turn"] for at in range(hit.first, hit.last)}
    for hit in found["stage"]:
        first = _opening(words, hit.first)
        if first is not None and hit.first not in taken:
            yield Mention(first, hit.first, hit.last)
    for hit in found["state"]:
        if hit.first and words[hit.first - 1] in _words("state openers"):
            yield Mention(hit.first, hit.first, hit.last)


def _opening(words: list[str], stage: int) -> int | None:
    """Where the phrase of a stage begins, after its preposition; ``None`` without one."""
    narrowing, openers = _words("stage modifiers"), _words("stage openers")
    first = stage
    while first and stage - first < _BACK and words[first - 1] in narrowing:
        first -= 1
    if not first or words[first - 1] not in openers:
        return None
    while first < stage and words[first] in {"the", "your", "their", "her", "and", "or"}:
        first += 1
    return first
