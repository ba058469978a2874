"""What git tells of a project: its files at a commit, and the lines that changed since."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from claimcheck.errors import UsageError

_HUNK = re.compile(r"@@ -\S+ \+(\d+)(?:,(\d+))? @@")

_DIFF = (
    "diff",
    "--relative",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    "--submodule=short",
)
"""Holds whatever the user's own configuration of git says."""


def commit_of(root: Path, ref: str) -> str:
    """The commit that ``ref`` names.

    Raises:
        UsageError: ``root`` is not in a git repository, or git knows no such commit.
    """
    told = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    commit = told.decode("ascii", "replace").strip()
    if not commit or "\n" in commit:  # a range names several
        raise UsageError(f"git has no commit {ref!r} here")
    return commit


def files_at(root: Path, commit: str) -> frozenset[str]:
    """The files below ``root`` at a commit, as paths from there."""
    return frozenset(_names(_git(root, "ls-tree", "-r", "-z", "--name-only", commit)))


def lines_since(root: Path, commit: str) -> Mapping[str, frozenset[int] | None]:
    """The files that differ between a commit and the work tree, with their changed or new lines.

    ``None`` stands for a file that git tells no lines of: a docx, or one that is no text to git.
    """
    names = list(_names(_git(root, *_DIFF, "--name-only", "-z", commit, "--", ".")))
    text = _git(root, *_DIFF, "--unified=0", "--no-color", commit, "--", ".")
    parts = list(_parts(text.decode("utf-8", "replace").split("\n")))
    if len(parts) != len(names):  # a file told twice, or in another way: which is whose is unsure
        return dict.fromkeys(names)
    return dict(zip(names, map(_numbers, parts), strict=True))


def archive_at(root: Path, commit: str, folders: Iterable[str]) -> bytes:
    """A tar archive of ``folders`` as they stood at a commit; empty where none stood there.

    Raises:
        UsageError: git cannot show them.
    """
    present = [name for name in folders if _git(root, "ls-tree", commit, "--", f"{name}/")]
    if not present:
        return b""
    told = _git(root, "archive", "--format=tar", commit, "--", *present)
    if not told:
        raise UsageError(f"git cannot show {', '.join(present)} as of {commit[:12]}")
    return told


def _parts(lines: Iterable[str]) -> Iterator[list[str]]:
    """The lines of a diff that tell of one file each; those of content begin with a sign."""
    part: list[str] | None = None
    for line in lines:
        if line.startswith("diff --git "):
            if part is not None:
                yield part
            part = []
        elif part is not None and line.startswith(("@@ ", "Binary files ")):
            part.append(line)
    if part is not None:
        yield part


def _numbers(part: list[str]) -> frozenset[int] | None:
    hunks = [_HUNK.match(line) for line in part]
    if not all(hunks):
        return None
    pairs = [(int(h[1]), int(h[2] if h[2] is not None else 1)) for h in hunks if h]
    return frozenset(n for first, count in pairs for n in range(first, first + count))


def _names(told: bytes) -> Iterator[str]:
    return (name for name in told.decode("utf-8", "surrogateescape").split("\0") if name)


def _git(root: Path, *arguments: str) -> bytes:
    try:
        told = subprocess.run(  # noqa: S603  (git, with a verified commit and no shell)
            ["git", *arguments],  # noqa: S607
            cwd=root,
            capture_output=True,
            check=False,
            timeout=60,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UsageError(f"git cannot be asked what changed: {error}") from error
    if told.returncode == 128 or b"not a git repository" in told.stderr:
        raise UsageError(
            f"git cannot say what changed: {told.stderr.decode('utf-8', 'replace').strip()}"
        )
    return told.stdout
