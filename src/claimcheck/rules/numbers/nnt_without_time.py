"""``numbers/nnt-without-time``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.numbers import find_numbers
from claimcheck.model.reading import NumberKind
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._numeric import passage, with_words

GATES = ("nnt", "nnh", "needed", "need", "difference", "reduction")
_NEEDED = pattern(
    r"\b(?:NNT|NNH|numbers?[- ]needed[- ]to[- ](?:treat|harm)|absolute risk (?:reduction|difference)|risk difference)"
    r"(?:\sfor\s[^.;,:()\d]{3,60}?(?=\s(?:was|is|of)\b))?(?:\s(?:was|is|of|=)|\s?[=:,(])?\s?(?:of\s)?\d+(?:\.\d+)?\s?%?(?!\d|\s?%?\s?(?:CI\b|confidence))"
    r"|\b\d+\s(?:people|patients|adults|women|men|children)\s(?:would\s|must\s)?(?:need|have)\sto\s(?:be\streated|take)\b",
    re.IGNORECASE,
)
_RELATIVE = pattern(r"\brelative risk reduction\b", re.IGNORECASE)
_TIMES = pattern(
    r"\b(?:(?:per|a|each|every|one|person)[\s-](?:year|month|week|day|night|decade)s?|lifetime|annual\w*|yearly|monthly|overnight|follow-?up of)\b",
    re.IGNORECASE,
)


@rule(
    precision=Precision(hits=1, right=1),
    source="Cochrane Handbook 6.5, 15.4.2: a number needed to treat is told with its comparator and time",
    bad=["Tea spared some a cold ([[NNT 25]]).", "The [[NNT for one cure was 14]]."],
    good=[
        "Tea spared some a cold (NNT 25 over one winter of 12 weeks).",
        "The number needed to treat was 14. Bakers were followed for 2 years.",
        "What is a number needed to treat?",
        "Naps brought a 35% risk reduction (95% CI 0 to 58).",
    ],
    words=GATES,
)
def nnt_without_time(dossier: Dossier) -> Iterator[Flag]:
    """A number needed to treat, or a risk difference, given without a length of time.

    To spare one person a stroke, 25 may have to be treated for one year or for twenty. The number alone does not
    say which.

    Add the time and what it was compared with: "25 over 5 years, against placebo".
    """
    for read in with_words(dossier, GATES):
        for match in _NEEDED.finditer(read.plain):
            if _has_time(passage(dossier, read)) or _RELATIVE.search(read.text):
                continue
            yield Flag(
                f"“{match[0]}” is given without a length of time",
                read.source_span(Span(match.start(), match.end())),
                suggestion="say over what time, and compared with what",
            )


def _has_time(text: str) -> bool:
    numbers = find_numbers(text)
    return bool(_TIMES.search(text)) or any(n.kind is NumberKind.DURATION for n in numbers)
