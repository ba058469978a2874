"""``regulation/eu-article-10-statements``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import ClaimType
from claimcheck.rulebook import Case, Flag, Preset, rule
from claimcheck.rules._advertising import is_commercial

_CLAIMS = frozenset({ClaimType.BENEFIT, ClaimType.MECHANISM, ClaimType.FACT})
_STATEMENTS = {
    "the importance of a varied and balanced diet and a healthy lifestyle": pattern(
        r"\b(?:varied|balanced|healthy)\b.{0,40}\b(?:diet|lifestyle|eating)\b", re.IGNORECASE
    ),
    "the quantity needed and how to take it": pattern(
        r"\b(?:\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|g|iu|ml)|(?:one|two|three|\d+)\s(?:tablets?|capsules?|drops|cups?|portions?|servings?))\b",
        re.IGNORECASE,
    ),
}


@rule(
    source="Regulation (EC) 1924/2006 Article 10(2) (a) and (b)",
    preset=Preset.OFF,
    jurisdiction="eu",
    bad=[Case("Vitamin B12 contributes to the reduction of tiredness and fatigue. It supports the nerves.", whole=True)],
    good=[
        ("Vitamin B12 contributes to the reduction of tiredness and fatigue. Take one tablet (2.5 µg) a day. A varied, "
        "balanced diet and a healthy lifestyle matter too."),
    ],
)  # fmt: skip
def eu_article_10_statements(dossier: Dossier) -> Iterator[Flag]:
    """A health claim in a text that sells, without the statements that must accompany it.

    Whoever claims a benefit must also say that a varied diet matters, and how much of the food is needed.
    Warnings about who should avoid it, and about taking too much, are required only where they apply, so they are
    not checked.

    Add the statements near the claim.
    """
    claims = [j for j in dossier.claims if j.claim.type in _CLAIMS]
    if not is_commercial(dossier) or not claims:
        return
    texts = [block.text for block in dossier.article.blocks]
    missing = [
        what for what, statement in _STATEMENTS.items() if not any(map(statement.search, texts))
    ]
    if missing:
        yield Flag(f"the text does not state {' or '.join(missing)}")
