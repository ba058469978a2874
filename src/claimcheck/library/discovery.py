"""Which articles an audit is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from claimcheck.config import Config
from claimcheck.errors import PathError
from claimcheck.library.loading import ClaimsOf, inside, relative
from claimcheck.readers import looks_like_article

_SKIPPED = {
    ".git",
    ".venv",
    "venv",
    "node_modules",
    "__pycache__",
    ".tox",
    "build",
    "dist",
    ".claimcheck",
}


def articles_of(config: Config, claims: Mapping[str, ClaimsOf]) -> tuple[Path, ...]:
    """The project's articles: those its patterns name and those its claims files name."""
    patterns = config.articles
    found = {p for pattern in patterns for p in config.root.glob(pattern) if p.is_file()}
    found |= {config.root / name for name in claims if inside(config.root, name)}
    return tuple(sorted(p for p in found if not _excluded(relative(p, config.root), config)))


def articles_at(paths: Iterable[Path], config: Config) -> tuple[Path, ...]:
    """The articles at ``paths``; folders are searched for every file that has a reader.

    Raises:
        PathError: a path does not exist.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(_below(path, config))
        elif path.is_file():
            found.append(path)
        else:
            raise PathError(f"{path} does not exist")
    return tuple(dict.fromkeys(found))


def _below(folder: Path, config: Config) -> list[Path]:
    found = []
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).parts
        hidden = any(part in _SKIPPED or part.startswith(".") for part in inside)
        if hidden or not looks_like_article(path.name) or not path.is_file():
            continue
        if not _excluded(relative(path, config.root), config):
            found.append(path)
    return found


def _excluded(name: str, config: Config) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in config.exclude)
