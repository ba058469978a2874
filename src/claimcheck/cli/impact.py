"""``claimcheck impact``."""

from __future__ import annotations

from pathlib import Path

from claimcheck.cli._calling import Parser, Verb
from claimcheck.cli._telling import tell
from claimcheck.config import load_config


def options(parser: Parser) -> None:
    """What the verb takes."""
    parser.add_argument("study", metavar="STUDY", help="Its key in the bibliography.")


def run(study: str) -> int:
    """Show what would fall if STUDY (a bibliography key) were retracted: claims, articles, new verdicts."""
    from claimcheck.cli._whole import told_whole
    from claimcheck.library.impacts import impact_of
    from claimcheck.reporters.impacts import impact_text

    impact = impact_of(study, load_config(Path.cwd()))
    tell(impact_text(impact))
    return 0 if told_whole(impact.not_read) else 3


VERB = Verb(options, run)
