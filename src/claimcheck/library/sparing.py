"""What no report may overwrite: whatever a project is made of."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from claimcheck.config import Config
from claimcheck.errors import UsageError
from claimcheck.library.discovery import articles_of
from claimcheck.library.loading import load_claims, relative

_SOURCES = frozenset({".yaml", ".yml", ".bib", ".json", ".jsonl", ".ris"})


def refuse_source(target: Path, config: Config, others: Collection[Path] = ()) -> None:
    """Refuse to write a report over what the project is made of, or out of it through a link.

    Raises:
        UsageError: at ``target`` stands the configuration, a term list, a file of claims, of the
            bibliography or of git's own, an article, one of ``others``, or a link out of the project.
    """
    place, root = target.resolve(), config.root.resolve()
    shown = relative(target, config.root)
    if target.is_symlink() and _leads_out(target, place, root):
        raise UsageError(f"{shown} is a link that leads out of the project; write elsewhere")
    if not target.exists():
        return
    folders = ((config.root / name).resolve() for name in (config.claims, config.bibliography))
    kept = target.suffix.lower() in _SOURCES and any(map(place.is_relative_to, folders))
    lists = (config.root / name for name in config.term_lists)
    articles = articles_of(config, load_claims(config)[0])
    file = [config.file] if config.file else []
    own = {path.resolve() for path in (*others, *lists, *articles, *file)}
    if kept or place in own or place.is_relative_to(root / ".git"):
        raise UsageError(f"{shown} is a source of the audit; write elsewhere")


def _leads_out(target: Path, place: Path, root: Path) -> bool:
    named = target.parent.resolve() / target.name
    return named.is_relative_to(root) and not place.is_relative_to(root)
