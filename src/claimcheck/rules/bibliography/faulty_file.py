"""``bibliography/faulty-file``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import Level
from claimcheck.rulebook import Flag, Preset, rule


@rule(
    source="Design: bad input gets a clear error with file, line and column, and nothing is lost",
    level=Level.ERROR,
    preset=Preset.CORE,
    by_engine=True,
    bad=[],
    good=[],
)
def faulty_file(_dossier: Dossier) -> Iterator[Flag]:
    """A fault in a bibliography, appraisals, verification or claims file.

    An entry that does not parse, a field that swallowed the next or a key used twice was not read as intended,
    and a claim may rest on it.

    Correct the file at the line named; everything else was loaded.
    """
    return iter(())
