"""``claimcheck log``."""

from __future__ import annotations

from pathlib import Path

from claimcheck.cli._calling import Parser, Verb
from claimcheck.cli._telling import tell
from claimcheck.cli._whole import told_whole
from claimcheck.config import load_config
from claimcheck.errors import InputError
from claimcheck.library.loading import load_project
from claimcheck.reporters.words import counted
from claimcheck.reviewing.log import NAME, missing, read


def options(parser: Parser) -> None:
    """What the verb takes."""
    parser.add_argument(
        "--check",
        action="store_true",
        help="Only check that no decision was changed or removed, the last ones included.",
    )


def run(check: bool) -> int:
    """Show the decisions taken on claims, oldest first; the chain of hashes is always checked."""
    config = load_config(Path.cwd())
    config.need_project()
    entries = read(config.root / config.claims / NAME)
    if check:
        loaded = load_project(config)
        claims = ((one.article, claim) for one in loaded.claims.values() for claim in one.claims)
        if lost := missing(entries, claims):
            told = f"the log does not hold {'; '.join(lost)}, as the claims file has it"
            raise InputError(told, path=f"{config.claims}/{NAME}")
        tell(f"{counted(len(entries), 'decision')}, the chain is intact")
        return 0 if told_whole(loaded.lost) else 3
    for entry in entries:
        one = entry.decision
        because = f": {one.because}" if one.because else ""
        told = f"{one.on}  {one.kind:<8} {one.claim}  by {one.by}{because}"
        tell(" ".join(told.splitlines()))
    return 0


VERB = Verb(options, run)
