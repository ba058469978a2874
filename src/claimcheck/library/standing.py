"""Where the claims of an article are in its current text."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.claimfiles.anchor import anchor_claims
from claimcheck.config import Config
from claimcheck.errors import ArticleError
from claimcheck.model.claim import Claim
from claimcheck.readers import read_article


def gone(name: str, claims: Iterable[Claim], config: Config) -> frozenset[str]:
    """The ids of the claims whose words are not in the article ``name``, or which cannot be read."""
    claims = tuple(claims)
    try:
        article = read_article((config.root / name).read_bytes(), name)
    except (OSError, ArticleError):
        return frozenset(claim.id for claim in claims)
    return frozenset(c.id for c in anchor_claims(article, claims) if not c.anchored)
