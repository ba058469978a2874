"""Drafting a claims file from an article's words, for ``claimcheck propose``."""

from __future__ import annotations

from pathlib import Path

from claimcheck.auditing.article import ArticleInput, build_dossier
from claimcheck.claimfiles.write import draft_claims_file
from claimcheck.config import Config
from claimcheck.library.audits import context_of
from claimcheck.library.loading import load_project, relative
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
    claims = tuple(judged.claim for judged in dossier.claims)
    return draft_claims_file(name, claims), len(claims)
