"""``citation/malformed-identifier``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern as lazily
from claimcheck.model.text import Block, BlockKind, Span
from claimcheck.rulebook import Flag, rule

_DOI = lazily(
    r"\bdoi(?:\.org/|:\s?|\s)(?!10\.\d{4,9}/\S)(?:https?://\S*doi\.org/)?(?P<id>(?:10[.,/]|\d)\S{2,80})",
    re.IGNORECASE,
)
_PMID = lazily(
    r"\b(?:PMID:?\s?|pubmed\.ncbi\.nlm\.nih\.gov/)(?P<id>0\d*|\d{9,}|\d*[A-Za-z]\w*\d\w*)\b"
)
_PMCID = lazily(r"\bPMCID:?\s?(?P<id>(?!PMC\d{3,9}\b)[\w.]{2,20})")
_GATES = ("doi", "pmid", "pmcid", "pubmed")
_SKIP = frozenset({BlockKind.CODE, BlockKind.METADATA})


@rule(
    source="DOI Handbook (prefix 10. and registrant, slash, suffix); PubMed: a PMID has one to eight digits and no leading zero",
    bad=[
        "Ginger settles the stomach (doi: [[10.55/ginger]]).",
        "## References\n\n1. Roe J. Ginger. J Test. 2019. PMID: [[123456789]]\n",
    ],
    good=[
        "Ginger settles the stomach (doi: 10.5555/ginger).",
        "## References\n\n1. Roe J. Ginger. J Test. 2019. PMID: 12345678. PMCID: PMC1234567\n",
        "A DOI is a lasting name for a paper.",
    ],
)
def malformed_identifier(dossier: Dossier) -> Iterator[Flag]:
    """A DOI, PMID or PMCID in the text that cannot be valid.

    It looks precise and leads nowhere. Invented references most often fail here first.

    Copy it from the paper itself, and check that it opens.
    """
    for block in dossier.article.blocks:
        low = block.text.lower()
        if block.kind in _SKIP or not any(word in low for word in _GATES):
            continue
        yield from _in_block(block)


def _in_block(block: Block) -> Iterator[Flag]:
    for kind, pattern in (("DOI", _DOI), ("PMID", _PMID), ("PMCID", _PMCID)):
        for match in pattern.finditer(block.text):
            wrong = match["id"].rstrip(").,;]")
            start = match.start("id")
            place = block.source_span(Span(start, start + len(wrong)))
            yield Flag(f"“{wrong}” cannot be a {kind}", place, suggestion="copy it from the paper")
