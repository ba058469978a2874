"""``citation/empty-reference-list``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.rulebook import A_CITATION, Flag, Precision, rule

_WORD = pattern(r"[^\W\d_]{2,}")


@rule(
    source="JAMA benchmarks (attribution, Silberg 1997); DISCERN item 4 (sources clear)",
    precision=Precision(hits=1, right=1),
    bad=[
        "Ginger settles the stomach.\n\n## [[References\n\n1. 1\n2. 2\n3. 3]]\n",
        "Ginger settles the stomach.\n\n## [[Sources]]\n",
    ],
    good=[
        "Ginger settles the stomach [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019;4:1-9.\n"
    ],
    words=(A_CITATION,),
)
def empty_reference_list(dossier: Dossier) -> Iterator[Flag]:
    """A reference list with nothing in it, or with bare numbers only.

    It looks like sourcing, but nobody can look up "1, 2, 3". Most often the references were lost when the page
    was exported.

    Restore the references, each with authors, title, year and a link, or remove the list.
    """
    article = dossier.article
    if article.reference_list is None:
        return
    filled = [r for r in article.references if has_content(r.text)]
    if not filled:
        count = len(article.references)
        what = f"holds {count} entries without content" if count else "is empty"
        yield Flag(f"the reference list {what}: no source can be looked up", article.reference_list)


def has_content(text: str) -> bool:
    """Whether an entry says anything beyond its own number."""
    return len(_WORD.findall(text)) >= 2 or "://" in text or "10." in text
