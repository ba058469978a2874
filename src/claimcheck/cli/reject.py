"""``claimcheck reject``."""

from __future__ import annotations

from claimcheck.cli._calling import Parser, Verb
from claimcheck.cli._reviewing import desk
from claimcheck.cli._telling import tell
from claimcheck.reviewing.decisions import reject


def options(parser: Parser) -> None:
    """What the verb takes."""
    parser.add_argument("claim", metavar="CLAIM", help="Its id, or ARTICLE:ID.")
    parser.add_argument("--because", required=True, help="What must change.")
    parser.add_argument("--by", default="", help="Who decides; git's user.email by default.")


def run(claim: str, because: str, by: str) -> None:
    """Ask for changes before CLAIM is approved."""
    at = desk(claim, by)
    reject(at.place, at.loaded.studies, by=at.by, because=because, on=at.on, log=at.log)
    tell(f"changes wanted in {claim}: {because}")


VERB = Verb(options, run)
