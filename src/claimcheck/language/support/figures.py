"""What the figures of two groups say where no word tells the effect."""

from __future__ import annotations

from claimcheck.folding.patterns import pattern
from claimcheck.values import dataclass

_AT = r"(?:with|in|for|on|among|of|after|taking|given|receiving|under|without)"
_BETWEEN = r"(?:,? ?\b(?:and|but|v|vs|versus|against|compared (?:with|to))\.?|,|;)"
_NUMBER = r"(\d+(?:\.\d+)?) ?(%|percent|per cent)?"
_PAIR = pattern(
    rf"\b{_NUMBER} (?:[\w-]+ ){{0,4}}?({_AT} [^\d.;,]{{2,60}}?){_BETWEEN} (?:(?:in|of|only|just|by|was|were) )*"
    rf"{_NUMBER} (?:[\w-]+ ){{0,4}}?({_AT} [^\d.;]{{2,40}})"
)
"""Two figures, each with its group: "27% with the drug and 25% with usual care"."""
_WITHOUT = pattern(
    r"\b(?:placebo|sham|dummy|controls?|untreated|usual care|standard care|no treatment|without|waiting list|"
    r"non-?\w+|never[ -]\w+)\b"
)
_NEAR = 0.1
"""Figures that differ by less than this share of the greater are alike."""


@dataclass(frozen=True, slots=True)
class TwoFigures:
    """The figures of those who were given something and of those who were not."""

    with_it: float
    without: float
    start: int

    @property
    def way(self) -> int:
        """1 where there is more with it, -1 where there is less, 0 where both are alike."""
        apart = self.with_it - self.without
        alike = abs(apart) <= _NEAR * max(self.with_it, self.without)
        return 0 if alike else 1 if apart > 0 else -1


def find_figures(sentence: str) -> TwoFigures | None:
    """The first two figures of a sentence in lower case that set a group against its controls."""
    for match in _PAIR.finditer(sentence):
        one, unit, group, other, other_unit, others = match.groups()
        bare = [bool(_WITHOUT.search(text)) for text in (group, others)]
        if unit == (other_unit or unit) and sum(bare) == 1:
            first, second = float(one), float(other)
            with_it, without = (second, first) if bare[0] else (first, second)
            return TwoFigures(with_it, without, match.start())
    return None
