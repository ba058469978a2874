"""``claimcheck reject``."""

from __future__ import annotations

import click

from claimcheck.cli._reviewing import desk
from claimcheck.cli._telling import tell
from claimcheck.reviewing.decisions import reject


@click.command("reject")
@click.argument("claim")
@click.option("--because", required=True, help="What must change.")
@click.option("--by", default="", help="Who decides; git's user.email by default.")
def reject_command(claim: str, because: str, by: str) -> None:
    """Ask for changes before CLAIM is approved."""
    at = desk(claim, by)
    reject(at.place, at.loaded.studies, by=at.by, because=because, on=at.on, log=at.log)
    tell(f"changes wanted in {claim}: {because}")
