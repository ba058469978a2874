"""``suppression/without-reason``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, rule


@rule(
    source="sqlfluff and ruff: unused suppressions are themselves findings",
    by_engine=True,
    bad=["[[<!-- claimcheck: ignore wording/cure-word -->]]\n\nGinger cures a sore throat."],
    good=[
        "<!-- claimcheck: ignore wording/cure-word because the song is called so -->\n\nGinger cures a sore throat."
    ],
)
def without_reason(_dossier: Dossier) -> Iterator[Flag]:
    """A comment that sets a rule aside and does not say why.

    The next reader cannot tell a considered decision from a silenced alarm, so the rule is not set aside.

    Add the reason: `ignore RULE because …`.
    """
    return iter(())
