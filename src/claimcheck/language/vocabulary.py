"""All word lists needed to find a claim, searched in one pass over a sentence."""

from __future__ import annotations

from functools import cache
from typing import Any

from claimcheck.language.claim_words import kind_family
from claimcheck.language.text.phrases import Hit, PhraseScans, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.topics import topic_family

_STATEMENTS = (
    "navigation", "disclaimer", "meta", "method", "aim", "publication", "further", "definition",
    "headline", "verbless", "unproven", "logistics",
)  # fmt: skip

Found = dict[str, list[Hit[Any]]]
"""What was found, by family: ``topics``, ``kinds``, and the kinds of statement."""


@cache
def _scans() -> PhraseScans:
    lists = read_lexicon("statements")
    return PhraseScans(
        topics=topic_family(),
        kinds=kind_family(),
        **{name: dict.fromkeys(lists[name], name) for name in _STATEMENTS},
    )


def find_vocabulary(tokens: Tokens) -> Found:
    """The listed phrases of every family in a tokenised sentence."""
    return _scans().scan(tokens)
