"""``claimcheck propose``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli._telling import tell
from claimcheck.config import load_config
from claimcheck.errors import PathError, UsageError
from claimcheck.library.loading import relative


@click.command("propose")
@click.argument("article", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), help="Where to write; - prints it."
)
@click.option("--force", is_flag=True, help="Overwrite an existing claims file.")
def propose_command(article: Path, output: Path | None, force: bool) -> None:
    """Draft a claims file from ARTICLE's words: quotes, types, wording, people, citations."""
    from claimcheck.library.proposing import propose

    if not article.is_file():
        raise PathError(f"{article} does not exist")
    config = load_config(Path.cwd())
    draft = propose(article, config)
    target = output or config.root / config.claims / f"{article.stem}.yaml"
    if str(target) == "-":
        click.echo(draft.text, nl=False)
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
