"""A folder as it was at a commit: every file as committed, links followed within the repository."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from posixpath import dirname, join, normpath

from claimcheck.errors import UsageError
from claimcheck.library.git import git, names
from claimcheck.values import dataclass

_LINK, _REPOSITORY = "120000", "160000"
"""How git writes the mode of a link, and of another repository."""
_HOPS = 40
"""How many links may lead to links, as in Linux."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Every file of a repository at one commit."""

    root: Path
    """The project's root, in the repository's work tree."""
    prefix: str
    """Where that is, as git writes it: empty, or ending with a slash."""
    files: Mapping[str, tuple[str, str]]
    """Mode and object by path from the top of the repository."""


def snapshot(root: Path, commit: str) -> Snapshot:
    """The files at a commit.

    Raises:
        UsageError: git cannot show them.
    """
    prefix = git(root, "rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").rstrip("\n")
    listed = (one.partition("\t") for one in names(git(root, *_LIST, commit)))
    return Snapshot(root, prefix, {path: _mode(told) for told, _, path in listed})


_LIST = ("ls-tree", "--full-tree", "-r", "-z")


def write_folder(told: Snapshot, folder: str, target: Path) -> bool:
    """Write the content of ``folder`` to ``target``; whether all of it was in the repository."""
    start = _real(told, normpath(join(told.prefix, _from_root(told.root, folder))))
    if start is None:
        return False
    below = "" if start == "." else f"{start}/"
    found = {path: _real(told, path) for path in told.files if path.startswith(below)}
    kept = {
        path: told.files[real][1] for path, real in found.items() if real and real in told.files
    }
    contents = _contents(told.root, kept.values())
    for path, name in kept.items():
        if ".." not in path.split("/"):
            _write(target / path.removeprefix(below), contents[name])
    return None not in found.values()


def content_at(told: Snapshot, path: str) -> bytes | None:
    """The content of the file at ``path`` below the project's root; ``None`` where there was none."""
    real = _real(told, normpath(join(told.prefix, path)))
    return _content(told, real) if real and real in told.files else None


def _mode(told: str) -> tuple[str, str]:
    mode, _, name = told.split(" ")
    return mode, name


def _from_root(root: Path, folder: str) -> str:
    return os.path.relpath(folder, root) if Path(folder).is_absolute() else folder


def _real(told: Snapshot, path: str, hops: int = _HOPS) -> str | None:
    """The path without links; ``None`` where it leads out of the repository, or into another one."""
    if path.startswith(("../", "/")) or path == ".." or not hops:
        return None
    for upper in _upper(path):
        mode, _ = told.files.get(upper, ("", ""))
        if mode == _REPOSITORY:
            return None
        if mode == _LINK:
            link = _content(told, upper).decode("utf-8", "surrogateescape")
            rest = path.removeprefix(upper).lstrip("/")
            return _real(told, normpath(join(dirname(upper), link, rest)), hops - 1)
    return path


def _upper(path: str) -> Iterator[str]:
    """The folders above a path from the top down, and the path itself."""
    parts = path.split("/")
    return ("/".join(parts[:n]) for n in range(1, len(parts) + 1))


def _content(told: Snapshot, path: str) -> bytes:
    name = told.files[path][1]
    return _contents(told.root, [name])[name]


def _contents(root: Path, objects: Iterable[str]) -> dict[str, bytes]:
    """The contents that git keeps under these names, asked for in one go."""
    wanted = list(dict.fromkeys(objects))
    answer = git(root, "cat-file", "--batch", given="".join(f"{name}\n" for name in wanted))
    found: dict[str, bytes] = {}
    at = 0
    for name in wanted:
        head, _, _ = answer[at : at + 200].partition(b"\n")
        kind, _, size = head.partition(b" ")[2].partition(b" ")
        if kind != b"blob":
            raise UsageError(f"git cannot show what it keeps as {name[:12]}")
        start = at + len(head) + 1
        at = start + int(size) + 1
        found[name] = answer[start : at - 1]
    return found


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
