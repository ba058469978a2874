"""How large an effect the words make, and whether a booster raises them."""

from __future__ import annotations

from functools import cache

from claimcheck.language.phrases import Hit, PhraseScan, read_lexicon
from claimcheck.language.tokens import Tokens
from claimcheck.model.wording import Magnitude

_SIZES = (Magnitude.LARGE, Magnitude.SLIGHT, Magnitude.TRIVIAL)


@cache
def _sizes() -> PhraseScan[Magnitude]:
    lexicon = read_lexicon("magnitude")
    return PhraseScan({p: size for size in _SIZES for p in lexicon[size.value]})


@cache
def _amplified() -> PhraseScan[bool]:
    lexicon = read_lexicon("magnitude")
    pairs = {
        f"{booster} {word}": True
        for booster in lexicon["boosters"]
        for word in lexicon["amplifiable"]
    }
    return PhraseScan({**pairs, **dict.fromkeys(lexicon["amplified phrases"], True)})


def find_magnitude(tokens: Tokens) -> tuple[Magnitude, list[Hit[Magnitude]]]:
    """The size of effect conveyed, trivial before slight before large, and its words."""
    hits = list(_sizes().scan(tokens))
    told = {hit.label for hit in hits}
    size = next((s for s in reversed(_SIZES) if s in told), Magnitude.UNMARKED)
    return size, [hit for hit in hits if hit.label is size]


def find_amplifiers(tokens: Tokens) -> list[Hit[bool]]:
    """Boosters with the efficacy or certainty word they raise, and set phrases of puffery."""
    return list(_amplified().scan(tokens))
