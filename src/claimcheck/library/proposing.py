"""Drafting a claims file from an article's words, for ``claimcheck propose``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import shorten

from claimcheck.auditing.article import ArticleInput, build_dossier
from claimcheck.claimfiles.write import draft_claims_file
from claimcheck.config import Config
from claimcheck.errors import PathError
from claimcheck.language.text.tokens import word_set
from claimcheck.library.audits import context_of
from claimcheck.library.loading import inside, load_project, relative
from claimcheck.linking import Linker
from claimcheck.model.claim import Claim
from claimcheck.model.text import Article, MarkKind
from claimcheck.readers import read_article
from claimcheck.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted claims file."""

    text: str
    claims: int
    missing: tuple[str, ...]
    """The sources that the article gives and the bibliography lacks, by DOI or PMID where they have one."""


def propose(path: Path, config: Config) -> Draft:
    """A claims file that drafts every claim found in the article.

    Raises:
        PathError: the article is outside the project, whose audits could not use its claims.
        ArticleError: the article cannot be read.
    """
    name = relative(path, config.root)
    if not inside(config.root, name):
        raise PathError(
            f"{name} is outside the project at {config.root}; its audits could not use the claims"
        )
    article = read_article(path.read_bytes(), name)
    given = ArticleInput(article, studies=load_project(config).studies)
    dossier = build_dossier(given, context_of(config))
    claims = tuple(_readable(judged.claim for judged in dossier.claims))
    missing = tuple(dict.fromkeys(_missing(article, Linker(article, given.studies))))
    return Draft(draft_claims_file(name, claims), len(claims), missing)


def _missing(article: Article, linker: Linker) -> Iterator[str]:
    for reference in article.references:
        if linker.study_of_reference(reference) is None:
            pmid = f"PMID {reference.pmid}" if reference.pmid else ""
            yield reference.doi or pmid or f"“{shorten(reference.text, _SHOWN)}”"
    for mark in article.marks:
        if mark.kind in _IDENTIFIED and linker.study_of(mark) is None:
            yield mark.target if mark.kind is not MarkKind.PMID else f"PMID {mark.target}"


_IDENTIFIED = frozenset({MarkKind.DOI, MarkKind.PMID, MarkKind.PMCID})
_TOLD_BY = 5
"""Words in the id of a claim."""
_SHOWN = 60
"""Characters of an entry that has no identifier."""
_WORD = re.compile(r"[a-z0-9]+(?:['’][a-z]{1,3}\b)?")
_APOSTROPHE = re.compile(r"['’]")
_SMALL = word_set(
    "the a an of in on for to and or is are was were be been it its that this with by as at from can may will"
)


def _readable(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims with ids that a person can read and type: their first telling words."""
    taken: set[str] = set()
    for claim in claims:
        base = "-".join(_telling_words(claim.quote)[:_TOLD_BY]) or "claim"
        name = next(n for n in (base, *(f"{base}-{k}" for k in range(2, 10_000))) if n not in taken)
        taken.add(name)
        yield replace(claim, id=name)


def _telling_words(quote: str) -> list[str]:
    """The words that tell one claim from another; "don't" is one word, "it's" is none."""
    words = ((word, _APOSTROPHE.split(word)[0]) for word in _WORD.findall(quote.lower()))
    return [_APOSTROPHE.sub("", word) for word, stem in words if stem not in _SMALL]
