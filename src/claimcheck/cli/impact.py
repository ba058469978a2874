"""``claimcheck impact``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.config import load_config


@click.command("impact")
@click.argument("study")
def impact_command(study: str) -> None:
    """What would fall if STUDY (a bibliography key) were retracted: claims, articles, new verdicts."""
    from claimcheck.library.impacts import impact_of
    from claimcheck.reporters.impacts import impact_text

    click.echo(impact_text(impact_of(study, load_config(Path.cwd()))))
