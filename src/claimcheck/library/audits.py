"""Audits of strings, files, folders and whole projects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.auditing import ArticleInput, audit_article, exit_code
from claimcheck.config import Config, load_config
from claimcheck.dossier import Project, ProjectArticle
from claimcheck.library.batches import LeftOut, audit_each, context_of
from claimcheck.library.discovery import (
    articles_at,
    articles_of,
    unmet_overrides,
    unmet_patterns,
)
from claimcheck.library.loading import Loaded, load_project
from claimcheck.library.problems import findings_of, gaps_of, told_left_out
from claimcheck.library.rules import chosen_rules
from claimcheck.model.finding import ArticleAudit, Audit, Finding
from claimcheck.model.text import NotChecked
from claimcheck.readers import read_article
from claimcheck.rulebook.running import run_project
from claimcheck.rulebook.selection import ChosenRule, kept_by_path, left_out
from claimcheck.values import replace

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from claimcheck.rulebook.rule import Rule

Progress = Callable[[Path], None]


def audit(
    paths: str | Path | Iterable[str | Path] = (),
    *,
    config: Config | None = None,
    progress: Progress | None = None,
    slim: bool = False,
    list_found: bool = True,
    executor: Executor | None = None,
) -> Audit:
    """Audit the articles at ``paths``; with none, the articles of the project at hand.

    ``slim`` is for audits of many articles: the result keeps their source text without its blocks,
    and of claims that nobody modelled the id, place, kind and strength alone. Without
    ``list_found`` these are left out altogether, which is several times as fast; the findings
    are the same.
    ``executor`` spreads the articles over the workers of any ``concurrent.futures.Executor``;
    the result is the same. ``progress`` is called with each article that is done.

    Raises:
        PathError: a path does not exist.
        ConfigurationError: the configuration is wrong.
    """
    given = [paths] if isinstance(paths, (str, Path)) else list(paths)
    wanted = [Path(path) for path in given]
    config = config or load_config(Path.cwd())
    loaded = load_project(config)
    found = articles_at(wanted, config) if wanted else articles_of(config, loaded.claims)
    return audit_files(
        found,
        config,
        loaded,
        progress=progress,
        slim=slim,
        list_found=list_found,
        executor=executor,
        whole=not wanted,
    )


def audit_text(
    text: str,
    *,
    format: str = "md",  # noqa: A002  (a reader's suffix, by the name of the option)
    config: Config | None = None,
    rules: Iterable[Rule] = (),
) -> Audit:
    """Audit a string on its words alone; ``format`` is a reader's suffix (md, txt, html).

    Args:
        text: the article.
        format: the suffix of the reader that reads it.
        config: settings; those of a draft outside of any project where ``None``.
        rules: rules of your own that run beside the installed ones.

    Raises:
        ArticleError: there is no reader for the format, or the text holds NUL characters.
        ConfigurationError: a name or an option of the configuration is unknown, or no rule is left.
    """
    config = config or Config(require_claims=False)
    article = read_article(text.encode("utf-8", "surrogatepass"), "<text>", suffix=f".{format}")
    chosen = chosen_rules(config, rules)
    _, audited = audit_article(ArticleInput(article), chosen, context_of(config))
    return _finished(Audit(articles=(audited,)), config)


def audit_files(
    paths: Sequence[Path],
    config: Config,
    loaded: Loaded,
    *,
    progress: Progress | None = None,
    slim: bool = False,
    list_found: bool = True,
    executor: Executor | None = None,
    whole: bool = False,
) -> Audit:
    """Audit the files at ``paths`` with what the project has loaded; ``whole`` asks that there be any."""
    choice = config.choice()
    rules = chosen_rules(config)
    left: LeftOut = Counter()
    audits: list[ArticleAudit] = []
    kept: list[ProjectArticle] = []
    each = audit_each(
        paths, config, loaded, rules, slim=slim, list_found=list_found, executor=executor
    )
    for audited, thin, here in each:
        left += here
        if progress:
            progress(Path(audited.path))
        kept.extend([thin] if thin else [])
        audits.append(audited)
    across = (
        *findings_of(loaded.problems, rules, config),
        *_across(kept, loaded, config, rules, whole=whole),
    )
    left += left_out(across, choice)
    named = {c.study for a in audits for j in a.claims for c in j.claim.citations}
    named.update(
        key for found in (across, *(a.findings for a in audits)) for f in found for key in f.studies
    )
    result = Audit(
        articles=tuple(audits),
        project_findings=tuple(kept_by_path(across, choice)),
        not_checked=(
            *gaps_of(loaded, config),
            *_nothing(audits, config, whole=whole),
            *told_left_out(left, config, [one.path for one in audits], whole=whole),
        ),
        studies=tuple(s for s in loaded.bibliography.studies if s.key in named),
    )
    return _finished(result, config)


def _across(
    kept: list[ProjectArticle],
    loaded: Loaded,
    config: Config,
    rules: Sequence[ChosenRule],
    *,
    whole: bool,
) -> tuple[Finding, ...]:
    """What the rules across the repository find, where anything is modelled or referred to."""
    studies, entries = loaded.studies, loaded.bibliography.entries
    if not (kept or studies or entries):
        return ()
    from claimcheck.graph import EvidenceGraph

    pairs = [(one.path, tuple(j.claim for j in one.claims)) for one in kept]
    project = Project(
        articles=tuple(kept),
        studies=studies,
        graph=EvidenceGraph(pairs, studies.values()),
        context=context_of(config),
        entries=entries,
        whole=whole,
    )
    return run_project(project, rules)


def _nothing(audits: list[ArticleAudit], config: Config, *, whole: bool) -> tuple[NotChecked, ...]:
    if audits:
        if not whole:
            return ()
        overrides = unmet_overrides(config, (one.path for one in audits))
        unmet = (*unmet_patterns(config), *(f"per-path {pattern!r}" for pattern in overrides))
        return tuple(NotChecked(p, "no file has this name", blocking=False) for p in unmet)
    why = (
        "neither the configuration nor a claims file names an article"
        if whole
        else "no article was found there"
    )
    return (NotChecked("anything", why),)


def _finished(result: Audit, config: Config) -> Audit:
    return replace(result, exit_code=exit_code(result, config.fail_level))


__all__ = ["audit", "audit_files", "audit_text", "context_of"]
