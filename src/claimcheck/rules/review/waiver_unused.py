"""``review/waiver-unused``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import Level
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import claim

_GIVEN = {
    "rule": "wording/cure-word",
    "reason": "It is the title of a song.",
    "by": "ann@example.org",
    "until": "2027-05-01",
}


@rule(
    level=Level.NOTE,
    source="sqlfluff and ruff: unused suppressions are themselves findings",
    needs=Need.CLAIMS,
    by_engine=True,
    bad=[Case("[[Ginger eases a sore throat.]]", claims=(claim("benefit", waive=[_GIVEN]),))],
    good=[Case("Ginger cures a sore throat.", claims=(claim("benefit", waive=[_GIVEN]),))],
)
def waiver_unused(_dossier: Dossier) -> Iterator[Flag]:
    """A waiver for a rule that finds nothing in the claim.

    Left in the file, it would hide the next fault of that kind until its last day.

    Remove the waiver.
    """
    return iter(())
