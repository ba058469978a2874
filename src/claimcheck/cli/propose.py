"""``claimcheck propose``."""

from __future__ import annotations

from pathlib import Path

from claimcheck.cli._calling import Parser, Verb, file
from claimcheck.cli._telling import put, tell
from claimcheck.config import load_config
from claimcheck.errors import PathError, UsageError
from claimcheck.library.loading import relative


def options(parser: Parser) -> None:
    """What the verb takes."""
    add = parser.add_argument
    add("article", type=file, metavar="ARTICLE", help="Its file.")
    add("--output", type=file, metavar="FILE", help="Where to write; - prints it.")
    add("--force", action="store_true", help="Overwrite an existing claims file.")


def run(article: Path, output: Path | None, force: bool) -> None:
    """Draft a claims file from ARTICLE's words: quotes, types, wording, people, citations."""
    from claimcheck.library.proposing import propose

    if not article.is_file():
        raise PathError(f"{article} does not exist")
    config = load_config(Path.cwd())
    draft = propose(article, config)
    target = output or config.root / config.claims / f"{article.stem}.yaml"
    if str(target) == "-":
        put(draft.text)
        return
    if target.exists() and not force:
        raise UsageError(
            f"{relative(target, config.root)} already exists; give --output or --force"
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(draft.text, encoding="utf-8")
    shown = relative(target, config.root)
    drafted = "1 claim" if draft.claims == 1 else f"{draft.claims} claims"
    tell(f"wrote {shown}: {drafted} drafted; give each its evidence and have it reviewed")
    if draft.missing:
        tell("not in the bibliography yet; add each with `claimcheck cite`, then propose again:")
        for source in draft.missing:
            tell(f"  {source}")


VERB = Verb(options, run)
