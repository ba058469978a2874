"""``claimcheck log``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.config import load_config
from claimcheck.reviewing.log import NAME, read


@click.command("log")
@click.option("--check", is_flag=True, help="Only check that no decision was changed or removed.")
def log_command(check: bool) -> None:
    """Show the decisions taken on claims, oldest first; the chain of hashes is always checked."""
    config = load_config(Path.cwd())
    entries = read(config.root / config.claims / NAME)
    if check:
        click.echo(f"{len(entries)} decisions, the chain is whole")
        return
    for entry in entries:
        one = entry.decision
        because = f": {one.because}" if one.because else ""
        click.echo(f"{one.on}  {one.kind:<8} {one.claim}  by {one.by}{because}")
