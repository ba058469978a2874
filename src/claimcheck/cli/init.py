"""``claimcheck init``."""

from __future__ import annotations

from pathlib import Path

from claimcheck.cli._calling import Parser, Verb
from claimcheck.cli._calling import folder as a_folder
from claimcheck.cli._telling import tell
from claimcheck.errors import UsageError

_CONFIG = """\
# What claimcheck audits here, and how strictly. Every setting: `docs/configuration.md` of claimcheck.
articles = ["articles"]

# Pictures beside the articles; take an ending out where a scanned page is an article.
exclude = ["*.png", "*.jpg", "*.jpeg", "*.gif", "*.webp"]

claims = "claims"
bibliography = "bibliography"

# "core" runs few rules that are nearly always right, "reviewer" is the default, "strict" runs all.
preset = "reviewer"

# CI fails from this level on: "error", "warning" or "note".
fail-level = "warning"

# An article without a claims file is incomplete (exit code 3) while this is true.
require-claims = true
"""
_APPRAISALS = """\
# What a person judged of each study in this folder. See `docs/files.md` of claimcheck.
schema: claimcheck.appraisals/1
studies: {}
"""
_ATTRIBUTES = """\
# Decisions taken on two branches are merged by keeping both.
decisions.jsonl merge=union
"""


def options(parser: Parser) -> None:
    """What the verb takes."""
    parser.add_argument(
        "folder",
        nargs="?",
        type=a_folder,
        default=".",
        metavar="FOLDER",
        help="This one by default.",
    )


def run(folder: Path) -> None:
    """Set up a project in FOLDER: configuration, claims/, bibliography/. Nothing is overwritten."""
    if (folder / "claimcheck.toml").exists():
        raise UsageError(f"{folder / 'claimcheck.toml'} already exists")
    wanted = {
        "claimcheck.toml": _CONFIG,
        "claims/.gitattributes": _ATTRIBUTES,
        "bibliography/appraisals.yaml": _APPRAISALS,
        "articles/.gitkeep": "",
    }
    for name, text in wanted.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_text(text, encoding="utf-8")
            tell(f"wrote {path}")
    tell("next: put an article into articles/ and run `claimcheck propose articles/NAME.md`")


VERB = Verb(options, run)
