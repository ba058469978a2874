"""What an evidence sentence without words of effect implies: by two groups' figures, or by what it urges."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from claimcheck.language.support.effect_words import find_effect_words, value_of
from claimcheck.language.support.effects import Assertion, Effect, effect_of
from claimcheck.language.support.figures import TwoFigures, find_figures
from claimcheck.language.support.null_results import tells_sameness
from claimcheck.language.support.urging import find_urging
from claimcheck.language.text.tokens import Tokens


def read_implied(tokens: Tokens) -> Iterator[Assertion]:
    """What a sentence implies of an effect that it does not state."""
    if figures := find_figures(tokens.folded):
        yield _of_figures(tokens, figures)
    elif tells_sameness(tokens.folded):
        yield Assertion(Effect.NONE, None, 0)
    elif urged := find_urging(tokens.folded):
        sign, start = urged
        effect = Effect.GOOD if sign > 0 else Effect.NO_GOOD
        yield Assertion(effect, None, bisect_left(tokens.starts, start))


def _of_figures(tokens: Tokens, figures: TwoFigures) -> Assertion:
    """What two groups' figures say of the outcome that is named before them."""
    at = bisect_left(tokens.starts, figures.start)
    if not figures.way:
        return Assertion(Effect.NONE, None, at)
    hits = find_effect_words(tokens)
    outcomes = [hit for hit in hits if hit.label.endswith("outcome") and hit.first < at]
    value = value_of(outcomes[-1]) if outcomes else 0
    return Assertion(effect_of(figures.way * value), figures.way > 0, at)
