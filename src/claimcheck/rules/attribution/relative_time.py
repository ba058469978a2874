"""``attribution/relative-time``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, Preset, rule
from claimcheck.rules._looking import find_pattern, flag_at

GATES = ("recent", "recently", "new", "newer", "latest", "newly", "currently")
_WANTED = pattern(
    r"\b(?:(?:a|the|one|another)\s(?:very\s)?(?:recent|new|latest|newly\spublished)\s(?:\w+\s){0,2}(?:study|trial|review|report|paper|survey|analysis|meta-analysis)|"
    r"(?:recent|new|newer|the\slatest)\s(?:\w+\s)?(?:studies|trials|research|evidence|findings|data|reviews)|recently\s(?:published|found|discovered|shown|reported))\b",
    re.IGNORECASE,
)
_YEAR = pattern(r"\b(?:19|20)\d\d\b|<NUM>")


@rule(
    source="Wikipedia Manual of Style, words to watch (relative time references); DISCERN item 5 (date of information)",
    level=Level.NOTE,
    preset=Preset.STRICT,
    precision=Precision(hits=40, right=35),
    bad=[
        "[[Newer studies]] point to the gut.",
        "[[A recent study]] links naps to clear thinking.",
        "[[New research]] suggests that tea helps sleep.",
    ],
    good=[
        "A study from 2024 links naps to clear thinking.",
        "A recent study [1] links naps to clear thinking.\n\n## References\n\n1. Roe J. Naps. J Test. 2024. doi:10.5555/n",
        "A new bottle keeps for a month.",
    ],
    words=GATES,
)
def relative_time(dossier: Dossier) -> Iterator[Flag]:
    """A finding called "recent" or "new" instead of being given a year.

    Pages are read for years, and "a recent study" from 2009 is still called recent. A date shows the reader how
    old the evidence is.

    Give the year and the source.
    """
    for read, match in find_pattern(dossier, GATES, _WANTED):
        if not read.marks and not _YEAR.search(read.text):
            yield flag_at(
                dossier,
                read,
                Span(*match.span()),
                "“{words}” does not say when",
                "give the year",
            )
