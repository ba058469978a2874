"""Which articles an audit is about."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

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
    """The project's articles: those its patterns match and those its claims files name."""
    found = {path for pattern in config.articles for path in _met(config.root, pattern)}
    found |= {config.root / name for name in claims if inside(config.root, name)}
    return _once(sorted(p for p in found if not _excluded(relative(p, config.root), config)))


def _once(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Each file once, under its first name: links and detours lead to the same file."""
    kept: dict[Path, Path] = {}
    for path in paths:
        kept.setdefault(path.resolve() if path.exists() else path, path)
    return tuple(kept.values())


def unmet_patterns(config: Config) -> tuple[str, ...]:
    """The project's patterns of articles that match no file."""
    return tuple(p for p in config.articles if not any(_met(config.root, p)))


def unmet_overrides(config: Config, audited: Iterable[str]) -> tuple[str, ...]:
    """The patterns of ``per-path`` that match neither an audited article nor a file of the project."""
    if not config.per_path:
        return ()
    folders = (config.root / config.claims, config.root / config.bibliography)
    kept = (relative(path, config.root) for folder in folders for path in folder.rglob("*"))
    names = [*audited, *kept]
    return tuple(
        one.pattern
        for one in config.per_path
        if not any(fnmatchcase(name, one.pattern) for name in names)
    )


def _met(root: Path, pattern: str) -> Iterator[Path]:
    outside = ".." in PurePath(pattern).parts
    try:
        for path in root.glob("" if outside else pattern):
            if _is_file(path):
                yield path
            elif pattern.rstrip("/") == relative(path, root):
                yield from _articles_below(path)
    except (ValueError, NotImplementedError) as error:
        raise ConfigurationError(
            f"articles: {pattern!r} is not a pattern inside the project"
        ) from error


def _is_file(path: Path) -> bool:
    """Whether there is a file, or a link whose file is gone, which cannot be checked."""
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
            why = "is neither a file nor a folder" if path.exists() else "does not exist"
            raise PathError(f"{path} {why}")
    return _once(found)


def _below(folder: Path, config: Config) -> list[Path]:
    found = _articles_below(folder)
    return sorted(p for p in found if not _excluded(relative(p, config.root), config))


def _articles_below(folder: Path) -> Iterator[Path]:
    return (path for path in _walk(folder) if path.is_dir() or looks_like_article(path.name))


def _walk(folder: Path) -> Iterator[Path]:
    """Every file below a folder, in linked folders too, and each folder that cannot be listed.

    Such a folder is passed on so that its articles count as not checked.
    """
    refused: list[OSError] = []
    seen = {folder.resolve()}
    for here, folders, files in os.walk(folder, onerror=refused.append, followlinks=True):
        top = Path(here)
        folders[:] = [name for name in folders if _is_new(top / name, seen)]
        yield from (top / name for name in files if not _is_hidden(name) and _is_file(top / name))
    yield from (Path(error.filename) for error in refused)


def _is_new(folder: Path, seen: set[Path]) -> bool:
    """Whether a folder is to be searched and has not been yet, under this name or another."""
    place = folder.resolve()
    if _is_hidden(folder.name) or place in seen:
        return False
    seen.add(place)
    return True


def _is_hidden(name: str) -> bool:
    return name in _SKIPPED or name.startswith(".")


def _excluded(name: str, config: Config) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in config.exclude)
