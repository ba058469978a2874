"""``claimcheck baseline``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from claimcheck.cli._calling import Parser, Verb, Verbs, file
from claimcheck.cli._telling import tell
from claimcheck.cli._whole import told_whole
from claimcheck.config import load_config
from claimcheck.errors import InputError, UsageError
from claimcheck.library.loading import relative
from claimcheck.library.sparing import refuse_source
from claimcheck.model.finding import Audit


def options(parser: Parser) -> None:
    """What both verbs take."""
    parser.add_argument(
        "--file",
        dest="target",
        type=file,
        metavar="FILE",
        help="Default: claimcheck-baseline.json.",
    )


def options_of_write(parser: Parser) -> None:
    """What ``write`` takes."""
    options(parser)
    parser.add_argument("--force", action="store_true", help="Overwrite an existing baseline.")


def write(target: Path | None, force: bool) -> int:
    """Record today's findings as known; exit code 3 where not all could be checked."""
    from claimcheck.library import baseline
    from claimcheck.library.audits import audit

    config = load_config(Path.cwd())
    config.need_project()
    target = target or config.root / baseline.NAME
    if target.exists() and not force:
        raise UsageError(
            f"{relative(target, config.root)} already exists; `claimcheck baseline prune` shortens it, --force overwrites it"
        )
    refuse_source(target, config)
    result = audit(config=config)
    counts = baseline.keys_of(result)
    baseline.write(target, counts)
    tell(f"wrote {relative(target, config.root)}: {_findings(counts.total())} known from now on")
    return 0 if told_whole(_not_checked(result)) else 3


def prune(target: Path | None) -> None:
    """Remove findings that have been fixed, so that they cannot come back unnoticed."""
    from claimcheck.library import baseline
    from claimcheck.library.audits import audit

    config = load_config(Path.cwd())
    target = target or config.root / baseline.NAME
    known = baseline.read(target)
    result = audit(config=config)
    if lost := tuple(_not_checked(result)):
        raise InputError(f"nothing is taken out, as not all was checked: {'; '.join(lost)}")
    left = baseline.pruned(known, baseline.keys_of(result))
    baseline.write(target, left)
    shown = relative(target, config.root)
    tell(f"{shown}: {known.total() - left.total()} taken out, {left.total()} left")


def _not_checked(result: Audit) -> Iterator[str]:
    for one in result.articles:
        yield from (f"{one.path}: {gap.what}: {gap.why}" for gap in one.not_checked if gap.blocking)
    yield from (f"{gap.what}: {gap.why}" for gap in result.not_checked if gap.blocking)


def _findings(number: int) -> str:
    return "1 finding is" if number == 1 else f"{number} findings are"


_VERBS = {"write": Verb(options_of_write, write), "prune": Verb(options, prune)}
VERB = Verbs(
    "Manage the findings that are already known, so that only new ones stop a merge.",
    {
        "write": "Record today's findings as known.",
        "prune": "Remove findings that have been fixed.",
    },
    _VERBS.__getitem__,
)
