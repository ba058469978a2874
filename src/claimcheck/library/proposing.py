"""Drafting a claims file from an article's words, for ``claimcheck propose``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from claimcheck.auditing.article import ArticleInput, build_dossier
from claimcheck.claimfiles.write import draft_claims_file
from claimcheck.config import Config
from claimcheck.library.audits import context_of
from claimcheck.library.loading import load_project, relative
from claimcheck.model.claim import Claim
from claimcheck.readers import read_article


def propose(path: Path, config: Config) -> tuple[str, int]:
    """The text of a claims file that drafts every claim found in the article, and their number.

    Raises:
        ArticleError: the article cannot be read.
    """
    name = relative(path, config.root)
    article = read_article(path.read_bytes(), name)
    given = ArticleInput(article, studies=load_project(config).studies)
    dossier = build_dossier(given, context_of(config))
    claims = tuple(_readable(judged.claim for judged in dossier.claims))
    return draft_claims_file(name, claims), len(claims)


_WORD = re.compile(r"[a-z0-9]+")
_SMALL = frozenset(
    "the a an of in on for to and or is are was were be been it its that this with by as at from can may will".split()  # noqa: SIM905
)


def _readable(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims with ids that a person can read and type: their first telling words."""
    taken: set[str] = set()
    for claim in claims:
        words = [w for w in _WORD.findall(claim.quote.lower()) if w not in _SMALL]
        base = "-".join(words[:5]) or "claim"
        name = next(n for n in (base, *(f"{base}-{k}" for k in range(2, 10_000))) if n not in taken)
        taken.add(name)
        yield replace(claim, id=name)
