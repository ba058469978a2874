"""``claimcheck approve``."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.cli._calling import Parser, Verb
from claimcheck.cli._reviewing import Desk, desk
from claimcheck.cli._telling import tell
from claimcheck.reviewing.decisions import approve


def options(parser: Parser) -> None:
    """What the verb takes."""
    parser.add_argument("claims", nargs="+", metavar="CLAIM", help="Its id, or ARTICLE:ID.")
    parser.add_argument("--by", default="", help="Who approves; git's user.email by default.")


def run(claims: Sequence[str], by: str) -> None:
    """Approve each CLAIM as it stands: its words, its model, its evidence."""
    for name in claims:
        at = desk(name, by)
        approve(at.place, at.loaded.studies, by=at.by, on=at.on, log=at.log, anchored=_stands(at))
        tell(f"approved {name} by {at.by} on {at.on}")


def _stands(at: Desk) -> bool:
    from claimcheck.library.standing import gone

    return not gone(at.place.article, [at.place.claim], at.config)


VERB = Verb(options, run)
