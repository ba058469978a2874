"""The subject of a claim: what it says is taken, done or met with."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.language.support.concepts import Concept
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.language.words.topics import TAKEN, topic_at

TAKEN_AXES = frozenset({"foods and nutrients", "care", "surroundings"})
GENERAL = frozenset({"diagno", "diet", "drug", "eat", "hospital", "supplement", "test", "treat"})
"""These say that something is taken or done, but not what."""


def find_focus(tokens: Tokens, concepts: Iterable[Concept]) -> frozenset[str]:
    """The names of the concepts that can be taken, done or met with; often none.

    Words that only say that something is ("treatment") count where nothing more specific is named.
    """
    axis = read_taxonomy("synonyms").axis
    found = frozenset(
        concept.name
        for concept in concepts
        if axis.get(concept.name) in TAKEN_AXES
        or (concept.name not in axis and topic_at(tokens, concept.first, TAKEN) >= 0)
    )
    return (found - GENERAL) or found
