"""How large the words make an effect, and whether a booster raises it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import cache

from claimcheck.language.text.phrases import Hit, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.model.wording import Magnitude
from claimcheck.values import replace

SizeHit = Hit[tuple[Magnitude, bool]]

_SIZES = (Magnitude.LARGE, Magnitude.SLIGHT, Magnitude.TRIVIAL)


def size_phrases() -> dict[str, tuple[Magnitude, bool]]:
    """Words of size, and whether each is an adjective, which must qualify an effect."""
    lexicon = read_lexicon("magnitude")
    adjectives = {p: (size, True) for size in _SIZES for p in lexicon[f"{size.value} adjectives"]}
    return {**adjectives, **{p: (s, False) for s in _SIZES for p in lexicon[s.value]}}


@cache
def _sized_nouns() -> frozenset[str]:
    return frozenset(read_lexicon("magnitude")["sized nouns"])


class Puff(Enum):
    """What a word of praise or warning does; the values are sections of the lexicon."""

    BOOSTER = "boosters"
    PHRASE = "amplified phrases"
    NONE = "not amplified"


def amplifier_phrases() -> dict[str, Puff]:
    """Boosters, set phrases of puffery, and phrases that only look like them."""
    lexicon = read_lexicon("magnitude")
    return {phrase: puff for puff in Puff for phrase in lexicon[puff.value]}


@cache
def _amplifiable() -> frozenset[str]:
    return frozenset(read_lexicon("magnitude")["amplifiable"])


def find_magnitude(words: list[str], sizes: Iterable[SizeHit]) -> tuple[Magnitude, list[SizeHit]]:
    """The size of effect conveyed (GRADE guidelines 26), and its words.

    Of several sizes together the smallest counts: "little to no large effect".
    """
    nouns = _sized_nouns()
    hits = [
        hit
        for hit in sizes
        if not hit.label[1] or not nouns.isdisjoint(words[hit.last : hit.last + 4])
    ]
    marked = {hit.label[0] for hit in hits}
    size = next((s for s in reversed(_SIZES) if s in marked), Magnitude.UNMARKED)
    return size, [hit for hit in hits if hit.label[0] is size]


def find_amplifiers(tokens: Tokens, hits: Iterable[Hit[Puff]]) -> list[Hit[Puff]]:
    """Boosters with the word for efficacy or certainty they raise, and set phrases of puffery."""
    found = []
    for hit in hits:
        if hit.label is Puff.PHRASE:
            found.append(hit)
        elif hit.label is Puff.BOOSTER and tokens.words[hit.last : hit.last + 1]:
            raised = _raised(tokens.words, hit.last)
            if raised:
                end = hit.last + raised
                found.append(replace(hit, end=tokens.end(end - 1), last=end))
    return found


def _raised(words: list[str], at: int) -> int:
    """The number of words of the efficacy word at ``at``; 0 where there is none."""
    known = _amplifiable()
    if at + 1 < len(words) and f"{words[at]} {words[at + 1]}" in known:
        return 2
    return int(words[at] in known)
