"""``numbers/different-denominators``."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import cut
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._numeric import with_numbers, with_words

_AGAINST = pattern(
    r"\b(?:compared|versus|vs|than|while|whereas|against|rather than|but|to|as opposed to)\b",
    re.IGNORECASE,
)
_OUT_OF = ("in", "out")
_YEAR = pattern(r"(?:19|20)\d\d")
_TOTAL = pattern(r"((?<![\d,.])[\d,.]+|(?<![a-z])[a-z]+)$", re.IGNORECASE)


@rule(
    source="PIF TICK, communicating risk; Cochrane Handbook 6.5, 15.3: the same denominator throughout",
    precision=Precision(hits=1, right=1),
    bad=[
        "Hives struck [[1 in 80 bakers, compared with 1 in 1,000]] clerks.",
        "Hives strike [[one in fifty women but 3 in 1,000]] men.",
    ],
    good=[
        "Hives struck 12 in 1,000 bakers, compared with 1 in 1,000 clerks.",
        "One in five bakers coughs. Of these, 1 in 10 sees a doctor.",
    ],
    words=_OUT_OF,
)
def different_denominators(dossier: Dossier) -> Iterator[Flag]:
    """Two frequencies compared with different denominators.

    Many readers take 1 in 80 to be less than 1 in 1,000, because 80 is the smaller number. The others have to
    work it out.

    Give both out of the same number of people: "12 in 1,000, compared with 1 in 1,000".
    """
    twice = (read for read in with_words(dossier, _OUT_OF) if _times(read) > 1)
    for read, numbers in with_numbers(dossier, NumberKind.FREQUENCY, among=twice):
        for one, other in itertools.pairwise(numbers):
            between = read.text[one.span.end : other.span.start]
            totals = {_total(one), _total(other)}
            if any(map(_YEAR.fullmatch, totals)):
                continue
            if len(totals) == 2 and _AGAINST.search(between):
                yield Flag(
                    f"“{one.text}” and “{other.text}” have different denominators",
                    read.source_span(Span(one.span.start, other.span.end)),
                    suggestion="give both out of the same number of people",
                )


def _times(read: ReadSentence) -> int:
    """How often a word occurs that no frequency can do without."""
    return sum(map(cut(read.text).words.count, _OUT_OF))


def _total(number: Number) -> str:
    found = _TOTAL.search(number.text)
    return found[1].replace(",", "").lower() if found else ""
