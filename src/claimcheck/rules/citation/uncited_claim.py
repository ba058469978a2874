"""``citation/uncited-claim``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.claim import AttributionKind
from claimcheck.model.text import Span
from claimcheck.rulebook import Case, Flag, Precision, rule
from claimcheck.rules._looking import announced_in, claim_id_at
from claimcheck.rules._remedies import names_untried
from claimcheck.rules._unsourced import unsourced

_QUOTED = 3
"""Claims quoted where an article cites nothing at all."""


@rule(
    source="HONcode principle 4 (attribution); JAMA benchmarks (Silberg 1997); ECO:0000034",
    precision=Precision(hits=2, right=2),
    bad=[
        "Swimming helps, a trial found [1].\n\n[[Ginger lowers blood pressure by 12%]].\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
        "Swimming helps [1].\n\n[[Many people believe in ginger, and ginger lowers blood pressure]].\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
        "Swimming helps [1].\n\n[[It is not clear why people drink ginger, which lowers blood pressure by 30%]].\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
        Case("Ginger lowers blood pressure. Zinc shortens colds.", whole=True),
    ],
    good=[
        "Ginger lowers blood pressure by 12% [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
        "Our clinic opens at nine.",
        "# Gout\n\nGout makes a joint red and swollen. Ibuprofen eases the pain, and it can upset the stomach.",
        "Swimming helps [1].\n\nIt was a survey, so it can't show that ginger lowers blood pressure.\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
        'Swimming helps [1].\n\n"I would not give up ginger because of this," said Jo Roe.\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim',
        "Ginger lowers blood pressure, a trial of 90 cooks has found. The results are published in the Journal of Tests [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
        "Ginger lowers blood pressure, according to a study of 90 cooks.\n\nIt fell by a tenth, the team reported in the journal Kitchen Medicine (Roe et al, 2020).",
        "See your doctor if the pain lasts.",
        "# Ginger lowers blood pressure\n\nA trial found that it does [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
        "Ginger widens the arteries. That lowers blood pressure by 12% [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
        "Swimming helps [1].\n\nMany parents worry that swimming causes ear infections.\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
        "Ginger lowers blood pressure. In a trial of 90 cooks it fell by 12% [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
        "Swimming helps [1].\n\nWhether it lowers blood pressure by 10% or less is not clear.\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
        "Ginger lowers blood pressure [1]. The effect lasted two hours in 90% of them.\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
        "| Drug | Cases in 100 |\n|---|---|\n| Ginger lowers blood pressure in | 12 |\n\nSource: https://doi.org/10.5555/ginger",
        "Swimming helps [1].\n\nThe flu vaccine is free for everybody aged 65 and over.\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
    ],
)
def uncited_claim(dossier: Dossier) -> Iterator[Flag]:
    """A health claim with no citation that its reader could follow.

    A reader who cannot see the source cannot tell a trial from a guess. Where an article cites nothing at all, that
    is said once for the whole article, with the claims that need a source most; otherwise each is named. Headings
    rest on the text below them, key points on what they sum up, and a citation also covers the sentence that it
    takes up with "this" or "it". What any textbook or leaflet states needs none: what an illness is and does, what
    a medicine is for, its usual side effects, everyday advice. Figures, comparisons of treatments, findings told as
    past, and whatever foods, supplements and remedies that were tried little are said to do need one.

    Put the source next to the claim, with a DOI or a link, or leave the claim out.
    """
    uncited = unsourced(dossier)
    if not dossier.article.marks:
        if first := list(islice(uncited, _QUOTED)):
            quoted = "; ".join(f"“{_place(read).of(read.text)}”" for read in first)
            message = (
                "no source is cited anywhere in the article, though it makes claims that need one"
            )
            yield Flag(message, suggestion=f"give sources, first of all for {quoted}")
        return
    announced = announced_in(dossier)
    for read in uncited:
        if read.reading.quoted or (read.block.span in announced and not _stands_alone(read)):
            continue
        place = read.source_span(_place(read))
        yield Flag(
            "this claim has no citation",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="put the source next to the claim, or leave the claim out",
        )


def _stands_alone(read: ReadSentence) -> bool:
    """Whether it tells of a remedy what is not said to be found by anybody."""
    return read.reading.attribution.kind is AttributionKind.NONE and names_untried(read)


def _place(read: ReadSentence) -> Span:
    return read.reading.span or Span(0, len(read.text))
