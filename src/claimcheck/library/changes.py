"""What changed since a commit: lines of articles, models of claims, evidence behind them."""

from __future__ import annotations

import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from claimcheck.config import Config
from claimcheck.errors import UsageError
from claimcheck.library.loading import Loaded, load_project
from claimcheck.model.claim import Claim
from claimcheck.model.finding import ArticleAudit, Audit, Finding
from claimcheck.model.study import Study
from claimcheck.values import dataclass

_HUNK = re.compile(r"@@ -\S+ \+(\d+)(?:,(\d+))? @@")


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new since a commit."""

    lines: frozenset[tuple[str, int]]
    """Changed or added lines by path (relative to the project's root) and number."""
    files: frozenset[str]
    """Files with any change, deletions included."""
    claims: frozenset[tuple[str, str]]
    """Claims by article and id whose model or cited evidence changed."""


def changes_since(ref: str, config: Config, loaded: Loaded) -> Changes:
    """What differs between ``ref`` and the work tree, files git does not know yet included.

    Raises:
        UsageError: the project is not in a git repository, or git knows no such commit.
    """
    commit = _git(
        config.root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}"
    ).strip()
    if not commit:
        raise UsageError(f"git knows no commit {ref!r} here")
    lines: set[tuple[str, int]] = set()
    files: set[str] = set()
    for path, numbers in _diff(config.root, commit):
        files.add(path)
        lines.update((path, n) for n in numbers)
    for path in _git(
        config.root, "ls-files", "--others", "--exclude-standard", "-z", "--", "."
    ).split("\0"):
        if path:
            files.add(path)
            lines.update((path, n) for n in range(1, _line_count(config.root / path) + 1))
    before = _loaded_at(commit, config)
    return Changes(frozenset(lines), frozenset(files), frozenset(_changed_claims(before, loaded)))


def only_changed(audit: Audit, changes: Changes) -> Audit:
    """The findings on changed lines and of changed claims; project findings and gaps stay."""
    return replace(audit, articles=tuple(_narrowed(one, changes) for one in audit.articles))


def _narrowed(one: ArticleAudit, changes: Changes) -> ArticleAudit:
    touched = {j.claim.id for j in one.claims if _is_touched(one, j.claim, changes)}
    kept = tuple(f for f in one.findings if _stays(f, touched, changes))
    return replace(one, findings=kept, claims=tuple(j for j in one.claims if j.claim.id in touched))


def _is_touched(one: ArticleAudit, claim: Claim, changes: Changes) -> bool:
    if (one.path, claim.id) in changes.claims:
        return True
    if one.article is None or not claim.anchored:
        return one.path in changes.files
    for span in (claim.span, *claim.copies):
        first, last = (
            one.article.position(span.start)[0],
            one.article.position(max(span.start, span.end - 1))[0],
        )
        if any((one.path, n) in changes.lines for n in range(first, last + 1)):
            return True
    return False


def _stays(finding: Finding, touched: set[str], changes: Changes) -> bool:
    if finding.claim in touched or (finding.path, finding.line) in changes.lines:
        return True
    return finding.span is None and finding.claim is None and finding.path in changes.files


def _changed_claims(before: Loaded, now: Loaded) -> Iterator[tuple[str, str]]:
    old_studies, studies = before.studies, now.studies
    for article, one in now.claims.items():
        told = before.claims.get(article)
        old = {c.id: c for c in told.claims} if told else {}
        for claim in one.claims:
            same = claim.id in old and replace(old[claim.id], line=0) == replace(claim, line=0)
            if not same or any(_differs(c.study, old_studies, studies) for c in claim.citations):
                yield article, claim.id


def _differs(key: str, before: Mapping[str, Study], now: Mapping[str, Study]) -> bool:
    first, second = before.get(key), now.get(key)
    if first is None or second is None:
        return first is not second
    return replace(first, entry=replace(first.entry, line=0)) != replace(
        second, entry=replace(second.entry, line=0)
    )


def _loaded_at(commit: str, config: Config) -> Loaded:
    """The claims and the bibliography as they stood at a commit."""
    present = [
        n
        for n in (config.claims, config.bibliography)
        if _git(config.root, "ls-tree", commit, "--", f"{n}/")
    ]
    if not present:
        return Loaded()
    told = subprocess.run(  # noqa: S603  (git, with paths of the configuration after --)
        ["git", "archive", "--format=tar", commit, "--", *present],  # noqa: S607
        cwd=config.root,
        capture_output=True,
        check=False,
        timeout=60,
    )
    if told.returncode != 0:
        raise UsageError(f"git cannot show {', '.join(present)} as of {commit[:12]}")
    with (
        tempfile.TemporaryDirectory() as folder,
        tarfile.open(fileobj=BytesIO(told.stdout)) as archive,
    ):
        archive.extractall(folder, filter="data")
        return load_project(replace(config, root=Path(folder)))


def _diff(root: Path, commit: str) -> Iterator[tuple[str, list[int]]]:
    text = _git(
        root,
        "-c",
        "core.quotePath=false",
        "diff",
        "--unified=0",
        "--no-color",
        "--no-ext-diff",
        "--relative",
        "--no-renames",
        commit,
        "--",
        ".",
    )
    path, numbers = "", list[int]()
    for line in text.splitlines():
        if line.startswith("diff --git "):
            if path:
                yield path, numbers
            path, numbers = line.rpartition(" b/")[2], []
        elif hunk := _HUNK.match(line):
            first, count = int(hunk[1]), int(hunk[2] if hunk[2] is not None else 1)
            numbers.extend(range(first, first + count))
    if path:
        yield path, numbers


def _line_count(path: Path) -> int:
    try:
        return path.read_bytes().count(b"\n") + 1
    except OSError:
        return 0


def _git(root: Path, *arguments: str) -> str:
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
    return told.stdout.decode("utf-8", "replace")
