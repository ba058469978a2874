"""``citation/uncited-claim``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.text import Span
from claimcheck.rulebook import Case, Flag, Precision, rule
from claimcheck.rules._looking import announced_in, claim_id_at
from claimcheck.rules._unsourced import unsourced


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
        "Swimming helps [1].\n\nIt was a survey, so it can't show that ginger lowers blood pressure.\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim",
        'Swimming helps [1].\n\n"I would not give up ginger because of this," said Jo Roe.\n\n## References\n\n1. Roe J. Swimming. J Test. 2019. doi:10.5555/swim',
        "Ginger lowers blood pressure, a trial of 90 cooks has found. The results are published in the Journal of Tests [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger",
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

    A reader who cannot see the source cannot tell a trial from a guess. Where an article cites nothing at all,
    that is said once for the whole article; otherwise each uncited claim of an effect or a number is named.
    Headings rest on the text below them, and a citation also covers the sentence that it takes up with "this" or "it".

    Put the source next to the claim, with a DOI or a link. Advice to see a doctor needs none.
    """
    uncited = unsourced(dossier)
    if not dossier.article.marks:
        if first := next(uncited, None):
            words = _place(first).of(first.text)
            message = (
                "no source is cited anywhere in the article, though it makes claims that need one"
            )
            yield Flag(message, suggestion=f"give sources, first of all for “{words}”")
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


def _place(read: ReadSentence) -> Span:
    return read.reading.span or Span(0, len(read.text))
