"""``claimcheck waive``."""

from __future__ import annotations

from datetime import datetime

import click

from claimcheck.cli._reviewing import author_of, desk
from claimcheck.cli._telling import tell
from claimcheck.errors import UsageError
from claimcheck.library.rules import all_rules
from claimcheck.reviewing.decisions import waive
from claimcheck.rulebook.discovery import find_rule


@click.command("waive")
@click.argument("claim")
@click.argument("rule")
@click.option("--because", required=True, help="Why the rule may be set aside.")
@click.option(
    "--until", required=True, type=click.DateTime(["%Y-%m-%d"]), help="Its last day, YYYY-MM-DD."
)
@click.option("--by", default="", help="Who takes responsibility; git's user.email by default.")
def waive_command(claim: str, rule: str, because: str, until: datetime, by: str) -> None:
    """Set RULE aside for CLAIM until a day; it stays visible in every report."""
    at = desk(claim, by)
    if at.by == author_of(at):
        raise UsageError(f"{at.by} wrote the claim; a waiver must come from somebody else")
    name = find_rule(rule, all_rules(at.config)).name
    waive(
        at.place,
        at.loaded.studies,
        rule=name,
        by=at.by,
        because=because,
        until=until.date(),
        on=at.on,
        log=at.log,
    )
    tell(f"{name} is waived for {claim} until {until.date()} by {at.by}")
