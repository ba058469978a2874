"""Claims that need a source and have no citation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import AttributionKind, ClaimType
from claimcheck.model.reading import NumberKind, ReadSoFar
from claimcheck.model.text import BlockKind
from claimcheck.model.wording import Strength
from claimcheck.rules._looking import cited_beside

_POINTS_BACK = pattern(
    r"(?:and\s|but\s)?(?:that|this|these|those|it|they)\b|"
    r"(?:in\s)?(?:an?|one|the)\s(?:[\w-]+\s){0,4}?(?:reviews?|trials?|study|studies|analysis|meta-analysis)\b",
    re.IGNORECASE,
)
"""Opens a sentence whose citation also covers the sentence before."""
_GOES_ON = pattern(
    r"(?:all|both|none|neither|most)\s(?:\w+\s){0,2}(?:lasted|were|was|had|found|showed)\b|"
    r"the\s(?:\w+\s)?(?:trials?|study|studies|review|authors|researchers|team|difference|effect|results?|findings?)\b",
    re.IGNORECASE,
)
"""Opens a sentence that says more about the study cited before it."""
_IGNORANCE = pattern(
    r"\b(?:can(?:no|['’])t|could(?: not|n['’]t)|not designed to|too (?:small|short) to) (?:show|tell|prove|say)\b|\bdue to chance\b|"
    r"^(?:but |and )?whether\b|\b(?:less|not|un|far from) ?clear\b",
    re.IGNORECASE,
)
"""What is not known needs no study to show it."""
_BELIEVED = pattern(
    r"(?:\w+\s){0,3}?(?:parents|people|patients|women|men|families|readers|users|many|some|others)\s(?:\w+\s){0,2}?"
    r"(?:worry|fear|believe|think|assume|hope|wonder|(?:are|were)\s(?:worried|afraid|told|concerned))\b",
    re.IGNORECASE,
)
"""What lay people believe is reported, not claimed."""
_GOES_ON_TO_ASSERT = pattern(r",\s(?:and|but|so|which)\b|;", re.IGNORECASE)
_LINKED = frozenset({AttributionKind.LINKED, AttributionKind.NAMED})
_WHO_AND_WHEN = frozenset({NumberKind.AGE, NumberKind.YEAR})


def unsourced(dossier: Dossier) -> Iterator[ReadSentence]:
    """The sentences that claim an effect, a relation or a figure and that no citation covers."""
    sentences = dossier.sentences
    covered = {number for number, pair in enumerate(pairwise(sentences)) if _shares_next(*pair)}
    covered |= {number for number, pair in enumerate(pairwise(sentences), 1) if _goes_on(*pair)}
    for number, read in enumerate(sentences):
        if number not in covered and not _is_covered(dossier, read) and _needs_source(read):
            yield read


def _shares_next(read: ReadSentence, after: ReadSentence) -> bool:
    """Whether the next sentence continues it and cites a source for both."""
    return bool(after.marks and _POINTS_BACK.match(after.text)) and _together(read, after)


def _goes_on(before: ReadSentence, read: ReadSentence) -> bool:
    """Whether it says more about the study that the sentence before cites."""
    return bool(before.marks and _GOES_ON.match(read.text)) and _together(before, read)


def _together(one: ReadSentence, other: ReadSentence) -> bool:
    return one.sentence.block == other.sentence.block


def _is_covered(dossier: Dossier, read: ReadSentence) -> bool:
    """Whether it cites a source, or the text around it does: a heading, a table's cell."""
    if read.marks or read.block.kind is BlockKind.HEADING:
        return True
    return read.block.kind is BlockKind.TABLE_CELL and cited_beside(dossier, read.block.span)


def _needs_source(read: ReadSentence) -> bool:
    reading = read.reading
    if reading.strength < Strength.CORRELATIONAL and not _tells_figure(reading):
        return False
    if reading.attribution.kind in _LINKED or not reading.is_claim:
        return False
    if _is_open(read.text):
        return False
    return reading.type not in {ClaimType.RECOMMENDATION, ClaimType.SOURCE_REFERENCE}


def _is_open(text: str) -> bool:
    """Whether it only says what is not known or what people believe, with no clause after that asserts more."""
    found = _IGNORANCE.search(text) or _BELIEVED.match(text)
    return found is not None and not _GOES_ON_TO_ASSERT.search(text, found.end())


def _tells_figure(reading: ReadSoFar) -> bool:
    """Whether it has a number that is neither an age nor a year."""
    return reading.tells_number and any(n.kind not in _WHO_AND_WHEN for n in reading.numbers)
