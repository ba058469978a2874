"""``suppression/unused``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, rule


@rule(
    source="sqlfluff and ruff: unused suppressions are themselves findings",
    by_engine=True,
    bad=[
        "[[<!-- claimcheck: ignore wording/cure-word because we quote a title -->]]\n\nGinger is a root."
    ],
    good=[
        "<!-- claimcheck: ignore wording/cure-word because the song is called so -->\n\nGinger cures a sore throat."
    ],
)
def unused(_dossier: Dossier) -> Iterator[Flag]:
    """A comment that sets a rule aside where the rule finds nothing.

    A left-over comment hides the next fault of that kind.

    Remove the comment.
    """
    return iter(())
