"""Articles audited one by one or over an executor, with the same results in the same order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.auditing import ArticleInput, audit_article
from claimcheck.config import Config
from claimcheck.dossier import Context, ProjectArticle
from claimcheck.errors import ArticleError
from claimcheck.library.loading import Loaded, relative
from claimcheck.library.rules import chosen_rules
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.finding import ArticleAudit, JudgedClaim
from claimcheck.model.text import Article, NotChecked, Span
from claimcheck.readers import read_article
from claimcheck.rulebook.running import placed_suppressions, run
from claimcheck.rulebook.selection import ChosenRule, for_path, left_out
from claimcheck.values import replace

if TYPE_CHECKING:
    from concurrent.futures import Executor

_BATCH = 16
"""How many articles a worker gets at once: enough that sending them costs little compared with their audit."""

LeftOut = Counter[tuple[str, str]]
"""How many findings ``per-path`` leaves out, by its pattern and the name it ignores."""
Audited = tuple[ArticleAudit, ProjectArticle | None, LeftOut]


def audit_each(
    paths: Sequence[Path],
    config: Config,
    loaded: Loaded,
    rules: Sequence[ChosenRule],
    *,
    slim: bool = False,
    list_found: bool = True,
    executor: Executor | None = None,
) -> Iterator[Audited]:
    """Each file's audit, and what rules across the repository see of it, in the order of ``paths``.

    ``rules`` are those that ``config`` chooses; workers choose them anew. Workers get the names of a batch of files with the claims that belong to them.
    """
    if executor is None:
        yield from _audit_batch(paths, config, loaded, rules, slim=slim, list_found=list_found)
        return
    batches = [paths[at : at + _BATCH] for at in range(0, len(paths), _BATCH)]
    parts = [_part(loaded, batch, config) for batch in batches]
    settings = repeat(config), parts, repeat(slim), repeat(list_found)
    for done in executor.map(_audit_whole_batch, batches, *settings):
        yield from done


def _audit_batch(
    paths: Sequence[Path],
    config: Config,
    loaded: Loaded,
    rules: Sequence[ChosenRule],
    *,
    slim: bool,
    list_found: bool,
) -> Iterator[Audited]:
    """The files of one batch, audited one after the other."""
    for path in paths:
        audited, thin, left = _audit_file(path, config, loaded, rules, list_found=list_found)
        yield (_slim(audited) if slim else audited), thin, left


def _audit_whole_batch(
    paths: Sequence[Path],
    config: Config,
    loaded: Loaded,
    slim: bool,  # by position, as an executor maps
    list_found: bool,
) -> list[Audited]:
    rules = chosen_rules(config)
    return list(_audit_batch(paths, config, loaded, rules, slim=slim, list_found=list_found))


def _part(loaded: Loaded, batch: Sequence[Path], config: Config) -> Loaded:
    """The loaded project without the claims of other articles."""
    names = [relative(path, config.root) for path in batch]
    return replace(loaded, claims={n: loaded.claims[n] for n in names if n in loaded.claims})


def context_of(config: Config) -> Context:
    """What an audit is run with, from the configuration and today's date."""
    return Context(
        today=datetime.now(tz=UTC).date(),
        jurisdictions=frozenset(config.jurisdictions),
        commercial=config.commercial,
        register=config.register,
        max_age=config.max_age,
        appraisal=config.appraisal,
    )


def _audit_file(
    path: Path, config: Config, loaded: Loaded, rules: Sequence[ChosenRule], *, list_found: bool
) -> Audited:
    name = relative(path, config.root)
    try:
        article = read_article(path.read_bytes(), name)
    except (ArticleError, OSError) as error:
        return ArticleAudit(name, None, not_checked=(_unread(path, error),)), None, Counter()
    return audit_read(article, config, loaded, rules, list_found=list_found)


def _unread(path: Path, error: ArticleError | OSError) -> NotChecked:
    if isinstance(error, ArticleError):
        return NotChecked("the article", error.message)
    if path.is_dir():
        return NotChecked("the folder", "it cannot be listed")
    return NotChecked("the article", f"it cannot be read: {error.strerror}")


def audit_read(
    article: Article,
    config: Config,
    loaded: Loaded,
    rules: Sequence[ChosenRule],
    *,
    list_found: bool,
) -> Audited:
    """The audit of an article that was read, with its claims and studies in what is ``loaded``."""
    modelled = loaded.claims.get(article.path)
    given = ArticleInput(
        article=article,
        claims=modelled.claims if modelled else None,
        studies=loaded.studies,
        claims_required=config.in_project and config.require_claims,
        list_found=list_found,
    )
    choice = config.choice()
    here = for_path(rules, choice, article.path)
    dossier, audited = audit_article(given, here, context_of(config))
    left = left_out(run(dossier, rules), choice) if len(here) < len(rules) else Counter()
    if modelled is None:
        return audited, None, left
    places = {j.claim.id: article.position(j.claim.span.start) for j in audited.claims}
    comments = placed_suppressions(article, audited.findings)
    return audited, ProjectArticle(article.path, audited.claims, places, comments), left


def _slim(one: ArticleAudit) -> ArticleAudit:
    """The audit without blocks, and with only the place and kind of claims that nobody modelled."""
    if one.article is None:
        return one
    whole = one.article
    kept = Article(whole.path, whole.source, (), whole.format, info=whole.info)
    claims = tuple(j if j.claim.modelled else JudgedClaim(_bare(j.claim)) for j in one.claims)
    return replace(one, article=kept, claims=claims)


@cache
def _nothing() -> Claim:
    """Shared by all claims made from it, except for what each claim states itself."""
    return Claim(id="", span=Span(0, 0), quote="", type=ClaimType.FACT)


def _bare(claim: Claim) -> Claim:
    return replace(
        _nothing(),
        id=claim.id,
        span=claim.span,
        type=claim.type,
        strength=claim.strength,
        citations=claim.citations,
        copies=claim.copies,
    )
