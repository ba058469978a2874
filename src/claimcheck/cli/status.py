"""``claimcheck status``."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from claimcheck.cli._calling import Parser, Verb
from claimcheck.cli._telling import tell
from claimcheck.cli._whole import told_whole
from claimcheck.config import load_config
from claimcheck.library.loading import load_project
from claimcheck.library.standing import gone
from claimcheck.reporters.colours import styled
from claimcheck.reviewing.state import State, standing

_COLOUR = {
    State.DRAFT: "blue",
    State.APPROVED: "green",
    State.CHANGES_WANTED: "yellow",
    State.LAPSED: "red",
}


def options(parser: Parser) -> None:
    """What the verb takes."""
    states = [state.value for state in State]
    parser.add_argument("--state", choices=states, help="Only claims in this state.")


def run(state: str | None) -> int:
    """Show which claims are drafts, approved or lapsed; exit code 1 where an approval lapsed, 3 where some were not read."""
    config = load_config(Path.cwd())
    config.need_project()
    loaded = load_project(config)
    seen: Counter[State] = Counter()
    for article, one in sorted(loaded.claims.items()):
        tell(styled(article, bold=True))
        missing = gone(article, one.claims, config)
        for claim in one.claims:
            now = standing(claim, loaded.studies, stands=claim.id not in missing)
            seen[now.state] += 1
            if state in (None, now.state.value):
                who = f" by {claim.review.by} on {claim.review.on}" if claim.review.by else ""
                why = f": {'; '.join(now.why)}" if now.why else ""
                told = " ".join(f"{claim.id}{who}{why}".splitlines())
                shown = styled(now.state.value.ljust(14), fg=_COLOUR[now.state])
                tell(f"  {shown} {told}")
    tell(", ".join(f"{seen[s]} {s.value}" for s in State))
    if not told_whole(loaded.lost):
        return 3
    return 1 if seen[State.LAPSED] else 0


VERB = Verb(options, run)
