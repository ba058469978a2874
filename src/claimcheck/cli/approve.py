"""``claimcheck approve``."""

from __future__ import annotations

import click

from claimcheck.cli._reviewing import Desk, desk
from claimcheck.cli._telling import tell
from claimcheck.reviewing.decisions import approve


@click.command("approve")
@click.argument("claims", nargs=-1, required=True)
@click.option("--by", default="", help="Who approves; git's user.email by default.")
def approve_command(claims: tuple[str, ...], by: str) -> None:
    """Approve CLAIMS as they stand: their words, their model, their evidence."""
    for name in claims:
        at = desk(name, by)
        approve(at.place, at.loaded.studies, by=at.by, on=at.on, log=at.log, anchored=_stands(at))
        tell(f"approved {name} by {at.by} on {at.on}")


def _stands(at: Desk) -> bool:
    from claimcheck.library.standing import gone

    return not gone(at.place.article, [at.place.claim], at.config)
