"""What git says about a project: its files at a commit, and the lines that changed since."""

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
"""These hold whatever the user's own git configuration says."""


def commit_of(root: Path, ref: str) -> str:
    """The commit that ``ref`` names.

    Raises:
        UsageError: ``root`` is not in a git repository, or git knows no such commit.
    """
    told = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    commit = told.decode("ascii", "replace").strip()
    if not commit or "\n" in commit:  # a range names several
        shallow = git(root, "rev-parse", "--is-shallow-repository").strip() == b"true"
        hint = (
            "; this clone is shallow: fetch its whole history (fetch-depth: 0)" if shallow else ""
        )
        raise UsageError(f"git has no commit {ref!r} here{hint}")
    return commit


def files_at(root: Path, commit: str) -> frozenset[str]:
    """The files below ``root`` that git knew at a commit and still knows, as paths from there.

    Of a file that was taken out of git and left standing, git tells no lines.
    """
    then = names(git(root, "ls-tree", "-r", "-z", "--name-only", commit))
    return frozenset(then).intersection(names(git(root, "ls-files", "-z")))


def lines_since(root: Path, commit: str) -> Mapping[str, frozenset[int] | None]:
    """The files that differ between a commit and the work tree, with their changed or new lines.

    ``None`` stands for a file that git tells no lines of: a docx, or one that is no text to git.
    """
    changed = list(names(git(root, *_DIFF, "--name-only", "-z", commit, "--", ".")))
    text = git(root, *_DIFF, "--unified=0", "--no-color", commit, "--", ".")
    parts = list(_parts(text.decode("utf-8", "replace").split("\n")))
    if len(parts) != len(
        changed
    ):  # a file listed twice, or in another way: it is unclear which lines are whose
        return dict.fromkeys(changed)
    told = dict(zip(changed, map(_numbers, parts), strict=True))
    return {name: lines if _has_lines(root / name) else None for name, lines in told.items()}


def _has_lines(path: Path) -> bool:
    """Whether git divides a file into the lines that a reader sees: old Macs, and UTF-16, have others."""
    try:
        data = path.read_bytes()
    except OSError:
        return True
    return b"\n" in data and b"\0" not in data


def _parts(lines: Iterable[str]) -> Iterator[list[str]]:
    """The parts of a diff, one for each file; their content lines begin with a sign."""
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
    return frozenset(n for first, count in pairs for n in _changed(first, count))


def _changed(first: int, count: int) -> range:
    """The lines of a hunk; where lines were only removed, those on both sides of the gap."""
    return range(first, first + count) if count else range(max(1, first), first + 2)


def names(told: bytes) -> Iterator[str]:
    """The names that git prints with ``-z``, one by one."""
    return (name for name in told.decode("utf-8", "surrogateescape").split("\0") if name)


def git(root: Path, *arguments: str, given: str = "") -> bytes:
    """What a command of git prints in ``root``, with ``given`` as its standard input.

    Raises:
        UsageError: git is not there, takes longer than a minute, or cannot do it.
    """
    try:
        told = subprocess.run(  # noqa: S603  (git, with a verified commit and no shell)
            ["git", *arguments],  # noqa: S607
            cwd=root,
            input=given.encode(),
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
