"""Which articles an audit is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from claimcheck.config import Config
from claimcheck.errors import ConfigurationError, PathError
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
    found = {path for pattern in config.articles for path in _met(config.root, pattern)}
    found |= {config.root / name for name in claims if inside(config.root, name)}
    return tuple(sorted(p for p in found if not _excluded(relative(p, config.root), config)))


def unmet_patterns(config: Config) -> tuple[str, ...]:
    """The project's patterns of articles that no file meets."""
    return tuple(p for p in config.articles if not any(_met(config.root, p)))


def _met(root: Path, pattern: str) -> Iterator[Path]:
    try:
        yield from (path for path in root.glob(pattern) if _is_file(path))
    except (ValueError, NotImplementedError) as error:
        raise ConfigurationError(
            f"articles: {pattern!r} is no pattern below the project"
        ) from error


def _is_file(path: Path) -> bool:
    """Whether a file stands there, or a link whose file is gone: that one cannot be checked."""
    return path.is_file() or (path.is_symlink() and not path.exists())


def articles_at(paths: Iterable[Path], config: Config) -> tuple[Path, ...]:
    """The articles at ``paths``; folders are searched for every file that has a reader.

    Raises:
        PathError: a path does not exist.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(_below(path, config))
        elif _is_file(path):
            found.append(path)
        else:
            raise PathError(f"{path} does not exist")
    return tuple(dict.fromkeys(found))


def _below(folder: Path, config: Config) -> list[Path]:
    found = []
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).parts
        hidden = any(part in _SKIPPED or part.startswith(".") for part in inside)
        if hidden or not looks_like_article(path.name) or not _is_file(path):
            continue
        if not _excluded(relative(path, config.root), config):
            found.append(path)
    return found


def _excluded(name: str, config: Config) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in config.exclude)
