"""``claimcheck impact``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli._telling import tell
from claimcheck.config import load_config


@click.command("impact")
@click.argument("study")
def impact_command(study: str) -> int:
    """Show what would fall if STUDY (a bibliography key) were retracted: claims, articles, new verdicts."""
    from claimcheck.cli._whole import told_whole
    from claimcheck.library.impacts import impact_of
    from claimcheck.reporters.impacts import impact_text

    impact = impact_of(study, load_config(Path.cwd()))
    tell(impact_text(impact))
    return 0 if told_whole(impact.not_read) else 3
