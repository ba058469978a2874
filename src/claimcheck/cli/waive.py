"""``claimcheck waive``."""

from __future__ import annotations

from datetime import date

from claimcheck.cli._calling import Parser, Verb, day
from claimcheck.cli._reviewing import author_of, desk
from claimcheck.cli._telling import tell
from claimcheck.errors import UsageError
from claimcheck.library.rules import all_rules
from claimcheck.reviewing.decisions import waive
from claimcheck.rulebook.discovery import find_rule


def options(parser: Parser) -> None:
    """What the verb takes."""
    add = parser.add_argument
    add("claim", metavar="CLAIM", help="Its id, or ARTICLE:ID.")
    add("rule", metavar="RULE", help="Its name, or the last part of it.")
    add("--because", required=True, help="Why the rule may be set aside.")
    add("--until", required=True, type=day, metavar="YYYY-MM-DD", help="Its last day.")
    add("--by", default="", help="Who takes responsibility; git's user.email by default.")


def run(claim: str, rule: str, because: str, until: date, by: str) -> None:
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
        until=until,
        on=at.on,
        log=at.log,
    )
    tell(f"{name} is waived for {claim} until {until} by {at.by}")


VERB = Verb(options, run)
