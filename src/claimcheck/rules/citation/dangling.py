"""``citation/dangling``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.text import strip_accents
from claimcheck.linking import Linker
from claimcheck.model.text import BlockKind, CitationMark, MarkKind
from claimcheck.rulebook import A_CITATION, Flag, rule


@rule(
    source="JAMA benchmarks (attribution, Silberg 1997)",
    bad=[
        "Ginger settles the stomach [[[7]]].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019.",
        "Ginger settles the stomach [[[@nobody2031]]].",
        "Ginger settles the stomach ([[Poe et al., 2020]]).\n\n## References\n\nRoe J, Poe K. Ginger. J Test. 2019.",
    ],
    good=[
        "Ginger settles the stomach [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019.",
        "Ginger settles the stomach.[^a]\n\n[^a]: Roe J. Ginger. J Test. 2019.",
        "Ginger settles the stomach [@roe2019; @poe2020].\n\n## References\n\n- [@roe2019] Roe J. Ginger. J Test. 2019.\n- [@poe2020]: Poe K. Naps. J Test. 2020.",
        "Ginger settles the stomach (Pöe et al., 2020).\n\n## References\n\nPoe K, Roe J. Ginger. J Test. 2020.",
        "Ginger settles the stomach (Poe et al., 2020).",
    ],
    words=(A_CITATION,),
)
def dangling(dossier: Dossier) -> Iterator[Flag]:
    """A citation that leads nowhere: a key, number, footnote, or authors with a year, with nothing behind it.

    The reader is pointed to a source that is not there. Often a reference was cut or renumbered, and the claim
    now rests on nothing, or on the wrong study.

    Add the reference, or correct the mark.
    """
    article, linker = dossier.article, Linker(dossier.article, dossier.studies)
    labels = {reference.label for reference in article.references}
    listed = [strip_accents(reference.text).lower() for reference in article.references]
    notes = {b.text for b in article.blocks if b.kind is BlockKind.FOOTNOTE}
    for mark in article.marks:
        missing = (
            (mark.kind is MarkKind.KEY and not _is_known(mark, linker, labels))
            or (mark.kind is MarkKind.NUMBER and mark.target not in labels)
            or (mark.kind is MarkKind.FOOTNOTE and not notes and f"^{mark.target}" not in labels)
            or (mark.kind is MarkKind.AUTHOR_YEAR and not _is_listed(mark, linker, listed))
        )
        if missing:
            shown = mark.target.replace("|", ", ")
            yield Flag(f"nothing stands behind the citation “{shown}”", mark.span)


def _is_known(mark: CitationMark, linker: Linker, labels: set[str]) -> bool:
    """Whether a key is in the bibliography or stands before an entry of the article's own list."""
    return f"@{mark.target}" in labels or linker.study_of(mark) is not None


def _is_listed(mark: CitationMark, linker: Linker, listed: list[str]) -> bool:
    """Whether an entry has the first author and the year, where it must: "et al." is said of authors alone."""
    names, _, year = mark.target.partition("|")
    first, et_al, _ = strip_accents(names).lower().partition(" et al")
    if not listed or not et_al or linker.study_of(mark):
        return True
    return any(first in entry and year in entry for entry in listed)
