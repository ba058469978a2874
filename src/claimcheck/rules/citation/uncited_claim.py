"""``citation/uncited-claim``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import AttributionKind, ClaimType
from claimcheck.model.reading import NumberKind, ReadSoFar
from claimcheck.model.text import BlockKind, Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Precision, rule
from claimcheck.rules._looking import announced_in, claim_id_at


@rule(
    source="HONcode principle 4 (attribution); JAMA benchmarks (Silberg 1997); ECO:0000034",
    precision=Precision(hits=2, right=2),
    bad=[
        "Swimming helps, a trial found [1].\n\n[[Ginger lowers blood pressure by 12%]].\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
        Case("Ginger lowers blood pressure. Zinc shortens colds.", whole=True),
    ],
    good=[
        "Ginger lowers blood pressure by 12% [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
        "Our clinic opens at nine.",
        "Swimming helps [1].\n\nIt was a survey, so it can't show that ginger lowers blood pressure.\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
        'Swimming helps [1].\n\n"I would not give up ginger because of this," said Jo Roe.\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim',
        "Ginger lowers blood pressure, a trial of 90 cooks has found. The results are published in the Journal of Tests [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
        "See your doctor if the pain lasts.",
        "# Ginger lowers blood pressure\n\nA trial found that it does [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
        "Ginger widens the arteries. That lowers blood pressure by 12% [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
        "Swimming helps [1].\n\nMany parents worry that swimming causes ear infections.\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
        "Swimming helps [1].\n\nThe flu vaccine is free for everybody aged 65 and over.\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
    ],
)
def uncited_claim(dossier: Dossier) -> Iterator[Flag]:
    """A health claim with no citation that its reader could follow.

    A reader who cannot see the source cannot tell a trial from a guess. Where an article cites nothing at all,
    that is said once for the whole article; otherwise each uncited claim of an effect or a number is named.
    Headings rest on the text below them, and a citation also covers the sentence that it takes up with "this" or "it".

    Put the source next to the claim, with a DOI or a link. Advice to see a doctor needs none.
    """
    uncited = (read for read in _without_mark(dossier.sentences) if needs_source(read))
    if not dossier.article.marks:
        if first := next(uncited, None):
            words = _place(first).of(first.text)
            told = (
                "no source is cited anywhere in the article, though it makes claims that need one"
            )
            yield Flag(told, suggestion=f"give sources, first of all for “{words}”")
        return
    announced = announced_in(dossier)
    for read in uncited:
        if read.reading.quoted or read.block.span in announced:
            continue
        place = read.source_span(_place(read))
        yield Flag(
            "this claim has no citation",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="cite the study next to the claim",
        )


def _without_mark(sentences: Sequence[ReadSentence]) -> Iterator[ReadSentence]:
    """The sentences that no citation covers, headings left out."""
    for read, after in zip_longest(sentences, sentences[1:]):
        if read.marks or read.block.kind is BlockKind.HEADING:
            continue
        taken_up = after and after.marks and after.sentence.block == read.sentence.block
        if not (taken_up and _POINTS_BACK.match(after.text)):
            yield read


_POINTS_BACK = pattern(r"(?:and\s|but\s)?(?:that|this|these|those|it|they)\b", re.IGNORECASE)
_LINKED = frozenset({AttributionKind.LINKED, AttributionKind.NAMED})


def _place(read: ReadSentence) -> Span:
    return read.reading.span or Span(0, len(read.text))


_LIMITS = pattern(
    r"\b(?:can(?:no|['’])t|could(?: not|n['’]t)|not designed to|too (?:small|short) to) (?:show|tell|prove|say)\b|\bdue to chance\b",
    re.IGNORECASE,
)
"""What no study can show needs no study."""


_BELIEVED = pattern(
    r"(?:\w+\s){0,3}?(?:parents|people|patients|women|men|families|readers|users|many|some|others)\s(?:\w+\s){0,2}?"
    r"(?:worry|fear|believe|think|assume|hope|wonder|(?:are|were)\s(?:worried|afraid|told|concerned))\b",
    re.IGNORECASE,
)
"""What lay people believe is reported, not claimed."""
_WHO_AND_WHEN = frozenset({NumberKind.AGE, NumberKind.YEAR})


def needs_source(read: ReadSentence) -> bool:
    """Whether the sentence claims an effect, a relation or a figure, rather than advising care."""
    reading = read.reading
    if reading.strength < Strength.CORRELATIONAL and not _tells_figure(reading):
        return False
    if reading.attribution.kind in _LINKED or not reading.is_claim:
        return False
    if _LIMITS.search(read.text) or _BELIEVED.match(read.text):
        return False
    return reading.type not in {ClaimType.RECOMMENDATION, ClaimType.SOURCE_REFERENCE}


def _tells_figure(reading: ReadSoFar) -> bool:
    if not reading.tells_number:
        return False
    return any(number.kind not in _WHO_AND_WHEN for number in reading.numbers)
