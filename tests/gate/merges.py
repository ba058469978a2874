"""Good and bad merges of a small content repository, made as git commits."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.cli.conftest import APPRAISALS, ARTICLE, BIB, CLAIMS, CONFIG

Edit = Callable[[Path], None]


@dataclass(frozen=True)
class Merge:
    """An edit of the repository, and what its gate must say."""

    name: str
    edit: Edit
    code: int


def git(where: Path, *arguments: str) -> str:
    identity = ["-c", "user.email=a@example.org", "-c", "user.name=A", "-c", "commit.gpgsign=false"]
    told = subprocess.run(
        ["git", *identity, *arguments], cwd=where, check=True, capture_output=True, text=True
    )
    return told.stdout


def make_repository(where: Path) -> Path:
    """A sound project with one commit on ``main``."""
    for name, text in {
        "claimcheck.toml": CONFIG,
        "articles/ginger.md": ARTICLE,
        "claims/ginger.yaml": CLAIMS,
        "bibliography/references.bib": BIB,
        "bibliography/appraisals.yaml": APPRAISALS,
        "README.md": "# Articles\n",
    }.items():
        path = where / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    git(where, "init", "-q", "-b", "main")
    git(where, "add", ".")
    git(where, "commit", "-q", "-m", "A sound project")
    git(where, "checkout", "-q", "-b", "change")
    return where


def apply(where: Path, merge: Merge) -> None:
    """Commit a merge's edit on the branch."""
    merge.edit(where)
    git(where, "add", "-A")
    git(where, "commit", "-q", "--allow-empty", "-m", merge.name)


def put(name: str, text: str) -> Edit:
    def edit(where: Path) -> None:
        (where / name).parent.mkdir(parents=True, exist_ok=True)
        (where / name).write_text(text, encoding="utf-8")

    return edit


def swap(name: str, old: str, new: str) -> Edit:
    def edit(where: Path) -> None:
        text = (where / name).read_text(encoding="utf-8")
        assert old in text
        (where / name).write_text(text.replace(old, new), encoding="utf-8")

    return edit


def delete(name: str) -> Edit:
    return lambda where: (where / name).unlink()


def both(*edits: Edit) -> Edit:
    def edit(where: Path) -> None:
        for one in edits:
            one(where)

    return edit


STRONGER = both(
    swap("articles/ginger.md", "may reduce", "is proven to reduce"),
    swap("claims/ginger.yaml", "may reduce", "is proven to reduce"),
)
RETRACTED = swap(
    "bibliography/appraisals.yaml", "    n: 640\n", "    n: 640\n    status: [retracted]\n"
)

MERGES = (
    Merge("nothing changed", lambda _: None, 0),
    Merge("a file that is no article", put("README.md", "# Our articles\n"), 0),
    Merge(
        "a sentence that claims nothing",
        swap("articles/ginger.md", "# Ginger\n", "# Ginger\n\nIt is a root.\n"),
        0,
    ),
    Merge("a stronger wording", STRONGER, 1),
    Merge(
        "a boosted claim nobody modelled",
        swap(
            "articles/ginger.md", "# Ginger\n", "# Ginger\n\nGinger is highly effective for pain.\n"
        ),
        1,
    ),
    Merge("a retraction of the study behind it", RETRACTED, 1),
    Merge("the claims file deleted", delete("claims/ginger.yaml"), 3),
    Merge("the bibliography emptied", put("bibliography/references.bib", ""), 3),
    Merge(
        "an entry that does not parse",
        put("bibliography/more.bib", "@article{x, title = {No end\n"),
        3,
    ),
    Merge(
        "an article that cannot be read",
        lambda w: (w / "articles/broken.md").write_bytes(b"\x00\x01\x02") and None,
        3,
    ),
    Merge(
        "a new article without claims", put("articles/mint.md", "Mint may ease a headache.\n"), 3
    ),
    Merge(
        "an article in another language",
        put(
            "articles/ginger.md",
            "Der Ingwer ist eine Wurzel und wird von vielen gegen die Übelkeit auf See genommen.\n",
        ),
        3,
    ),
    Merge(
        "an unknown rule in the configuration",
        put("claimcheck.toml", CONFIG + 'ignore = ["wording/amplified-eficacy"]\n'),
        2,
    ),
    Merge("a configuration that is no TOML", put("claimcheck.toml", "articles = [\n"), 2),
    Merge("a claims file that is no YAML", put("claims/ginger.yaml", "schema: [\n"), 3),
)
