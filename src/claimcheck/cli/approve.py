"""``claimcheck approve``."""

from __future__ import annotations

import click

from claimcheck.cli._reviewing import Desk, desk
from claimcheck.reviewing.decisions import approve


@click.command("approve")
@click.argument("claims", nargs=-1, required=True)
@click.option("--by", default="", help="Who approves; git's user.email where not given.")
def approve_command(claims: tuple[str, ...], by: str) -> None:
    """Approve CLAIMS as they stand: their words, their model, their evidence."""
    for name in claims:
        at = desk(name, by)
        approve(at.place, at.loaded.studies, by=at.by, on=at.on, log=at.log, anchored=_stands(at))
        click.echo(f"approved {name} by {at.by} on {at.on}")


def _stands(at: Desk) -> bool:
    from claimcheck.claimfiles.anchor import anchor_claims
    from claimcheck.readers import read_article

    found = next(
        (one.article for one in at.loaded.claims.values() if at.place.claim in one.claims), ""
    )
    path = at.config.root / found
    if not path.is_file():
        return False
    article = read_article(path.read_bytes(), found)
    return all(claim.anchored for claim in anchor_claims(article, [at.place.claim]))
