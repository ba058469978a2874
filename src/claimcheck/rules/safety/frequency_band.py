"""``safety/frequency-band``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import find_phrases, flag_at, is_negated, is_question

BANDS = {
    "very common": (0.1, 1.0),
    "common": (0.01, 0.1),
    "uncommon": (0.001, 0.01),
    "rare": (0.0001, 0.001),
    "very rare": (0.0, 0.0001),
}
_HARM = pattern(
    r"\b(?:side[\s-]effects?|(?:adverse|unwanted)\s(?:drug\s)?(?:effects?|events?|reactions?))",
    re.IGNORECASE,
)
_RANKED = pattern(r"\b(?:most|more|less|least|as)\s$", re.IGNORECASE)
_REACH = 60
_SLACK = 1.5
"""A figure this many times beyond the band's edge still passes: bands are for rounded shares."""


@rule(
    source="European Commission guideline on the summary of product characteristics: very common from 1/10, common "
    "from 1/100, uncommon from 1/1,000, rare from 1/10,000, very rare below",
    precision=Precision(hits=1, right=1),
    bad=[
        "A [[rare]] side effect is a rash (3 in 100 people).",
        "Headache is a [[common]] adverse reaction, seen in 1 in 5,000.",
    ],
    good=[
        "A common side effect is a rash (3 in 100 people).",
        "Side effects are rare: a rash came up in 1 in 2,000.",
        "Headache was the most common side effect (in 40% of people).",
        "The rare side effect struck after 3 weeks.",
    ],
    words=BANDS,
)
def frequency_band(dossier: Dossier) -> Iterator[Flag]:
    """The words "common" or "rare" used of a harm whose number, just beside it, belongs to another band.

    Medicine leaflets use these words for fixed shares of people. A text that calls 3 in 100 "rare" tells its
    reader less than the leaflet does.

    Use the word for that band, or the number alone.
    """
    for read, span in find_phrases(dossier, tuple(BANDS)):
        number = _share_near(read, span)
        if number is None or is_question(read) or is_negated(read, span):
            continue
        low, high = BANDS[span.of(read.text).lower().replace("-", " ")]
        share = number.value / 100 if number.kind is NumberKind.PERCENTAGE else number.value
        if share < low / _SLACK or share >= high * _SLACK:
            right = next(
                word for word, (a, b) in BANDS.items() if a <= share < b or b == share == 1
            )
            yield flag_at(
                dossier,
                read,
                span,
                f"{number.text} is not “{{words}}” but “{right}” in the words of medicine leaflets",
                f"say “{right}”, or give the number alone",
            )


def _share_near(read: ReadSentence, span: Span) -> Number | None:
    ranked = _RANKED.search(read.text[: span.start])
    if not read.reading.numbers or ranked or not _HARM.search(read.text):
        return None
    for number in read.reading.numbers:
        near = 0 <= number.span.start - span.end <= _REACH
        between = read.text[span.end : max(span.end, number.span.start)]
        if (
            near
            and ";" not in between
            and number.kind in (NumberKind.FREQUENCY, NumberKind.PERCENTAGE)
        ):
            return number if 0 < number.value <= 100 else None
    return None
