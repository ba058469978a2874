"""``citation/unresolvable-reference``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.linking import Linker
from claimcheck.model.text import Reference, Span
from claimcheck.readers.references import begins_with_authors
from claimcheck.rulebook import A_CITATION, Flag, Precision, rule

_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_TITLED = pattern(
    r"\b(?:the|a)\s(?:study|article|paper|review|report|research)\s(?:titled|entitled|called|named),?\s[\"“‘'«][^\"”’»]{3,300}[\"”’'»]"
)
_FINDABLE = pattern(
    r"://|\bNCT\d{8}\b|\b(?:Journal|Lancet|BMJ|JAMA|Nature|Science|Cochrane|NEJM)\b|\b(?:19|20)\d\d\b|\bby\s[A-Z]\w+"
)
"""A link, a trial's registration, a journal, a year or an author."""
_SITE_AS_AUTHOR = pattern(
    r"(?:[\w-]{2,40}\.)?[\w-]{2,40}\.(?:gov|org|com|int|edu|net)(?:\.[a-z]{2})?:\s\S.{5,300}",
    re.IGNORECASE,
)
_NAMING = frozenset(
    ["titled", "entitled", "called", "named", "gov", "org", "com", "int", "edu", "net"]
)
"""Every source named by its title or site has one of these words."""


@rule(
    source="JAMA benchmarks (attribution, Silberg 1997); HONcode principle 4",
    precision=Precision(hits=2, right=2),
    bad=[
        "## Sources\n\n- [[Mayo pages on ginger]]\n",
        "For more, see [[the study titled “Ginger and the stomach”]].",
        "## Sources\n\n1. [[Ginger study 2017]]\n",
        "## Sources\n\n1. [[Vitamin D pages 2017]]\n",
        "[[WHO.int: Effects of ginger on nausea in some people]]\n",
    ],
    good=[
        "## Sources\n\n- Roe J, Doe A. Ginger for nausea. J Test. 2019;4:1-9.\n",
        "## Sources\n\n1. Lee B. Ginger. 2017.\n2. O’Roe, A.-B. (2018) Mint\n3. Roe et al 2019\n",
        "For more, see [the study titled “Ginger and the stomach”](https://doi.org/10.5555/ginger).",
    ],
    words=(A_CITATION, *_NAMING),
)
def unresolvable_reference(dossier: Dossier) -> Iterator[Flag]:
    """A reference that cannot be found from what it says: no author and year, no DOI, no link.

    The reader can't open it and the editor can't check it. Naming an organisation is not enough: what PubMed
    lists is not what the institutes that run it say.

    Give authors, title, journal and year, and a DOI or a link.
    """
    linker = Linker(dossier.article, dossier.studies)
    for reference in dossier.article.references:
        if (
            has_words(reference)
            and not can_be_found(reference)
            and not linker.study_of_reference(reference)
        ):
            yield Flag("this reference has no author and year, DOI or link", reference.span)
    for read in dossier.holding(_NAMING):
        if read.marks or read.block.kind.value == "heading":
            continue
        for match in (_TITLED.search(read.text), _SITE_AS_AUTHOR.match(read.text)):
            if match and not _FINDABLE.search(read.text):
                place = read.source_span(Span(*match.span()))
                yield Flag("this source is named without author, year or link", place)


def has_words(reference: Reference) -> bool:
    """Whether it says anything at all (a bare number is another rule's business)."""
    return len(re.findall(r"[^\W\d_]{2,}", reference.text)) >= 2


def can_be_found(reference: Reference) -> bool:
    """Whether it has an identifier, a link, or a year with an author and words to search for."""
    if reference.doi or reference.pmid or reference.url:
        return True
    if not _YEAR.search(reference.text):
        return False
    return len(reference.text.split()) >= 5 or begins_with_authors(reference.text)
