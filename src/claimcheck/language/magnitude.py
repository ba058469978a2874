"""How large an effect the words make, and whether a booster raises them."""

from __future__ import annotations

from functools import cache

from claimcheck.language.phrases import Hit, PhraseScan, read_lexicon
from claimcheck.language.tokens import Tokens
from claimcheck.model.wording import Magnitude

SizeHit = Hit[tuple[Magnitude, bool]]

_SIZES = (Magnitude.LARGE, Magnitude.SLIGHT, Magnitude.TRIVIAL)


@cache
def _sizes() -> PhraseScan[tuple[Magnitude, bool]]:
    """Words of size, each with whether it is an adjective, which must qualify an effect."""
    lexicon = read_lexicon("magnitude")
    adjectives = {p: (size, True) for size in _SIZES for p in lexicon[f"{size.value} adjectives"]}
    return PhraseScan({**adjectives, **{p: (s, False) for s in _SIZES for p in lexicon[s.value]}})


@cache
def _sized_nouns() -> frozenset[str]:
    return frozenset(read_lexicon("magnitude")["sized nouns"])


@cache
def _amplified() -> PhraseScan[bool]:
    lexicon = read_lexicon("magnitude")
    boosters, words = lexicon["boosters"], lexicon["amplifiable"]
    phrases = {f"{booster} {word}": True for booster in boosters for word in words}
    phrases.update(dict.fromkeys(lexicon["amplified phrases"], True))
    phrases.update(dict.fromkeys(lexicon["not amplified"], False))
    return PhraseScan(phrases)


def find_magnitude(tokens: Tokens) -> tuple[Magnitude, list[SizeHit]]:
    """The size of effect conveyed (GRADE guidelines 26), and its words.

    Where words of several sizes stand together the smallest counts: "little to no large effect".
    """
    words, nouns = tokens.words, _sized_nouns()
    hits = [
        hit
        for hit in _sizes().scan(tokens)
        if not hit.label[1] or not nouns.isdisjoint(words[hit.last : hit.last + 4])
    ]
    told = {hit.label[0] for hit in hits}
    size = next((s for s in reversed(_SIZES) if s in told), Magnitude.UNMARKED)
    return size, [hit for hit in hits if hit.label[0] is size]


def find_amplifiers(tokens: Tokens) -> list[Hit[bool]]:
    """Boosters with the efficacy or certainty word they raise, and set phrases of puffery."""
    return [hit for hit in _amplified().scan(tokens) if hit.label]
