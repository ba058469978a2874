"""The judgement of words: how strongly, how surely and how largely a sentence claims."""

from __future__ import annotations

from typing import Literal

from claimcheck.language.strength import grade_strength
from claimcheck.language.tokens import Tokens
from claimcheck.model.wording import Wording


def grade_wording(sentence: str) -> Wording:
    """What the words of ``sentence`` claim."""
    tokens = Tokens(sentence)
    relation = grade_strength(tokens)
    return Wording(strength=relation.strength, negated=relation.negated)


def compare_wording(told: str, source: str) -> Literal["exaggerates", "same", "downplays"]:
    """Whether ``told`` words its finding more strongly than ``source`` does."""
    ours, theirs = grade_wording(told).strength, grade_wording(source).strength
    if ours == theirs:
        return "same"
    return "exaggerates" if ours > theirs else "downplays"
