"""``hygiene/placeholder-heading``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import BlockKind, Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import holds_any

_HEADING = pattern(
    r"(?:(?:recommended|suggested)\s)?(?:outbound|internal|external|affiliate)\slinks?(?:\s(?:here|suggestions?))?|"
    r"(?:insert|add)\s.{1,40}\shere|\[?(?:title|heading|subheading|h1|h2|h3|h4|h5|h6)\]?(?:\s(?:goes\s)?here)?|untitled(?:\sdocument)?|"
    r"(?:seo\s)?meta\s(?:title|description)|(?:focus|target)\skeywords?|call\sto\saction|(?:your\s)?(?:text|content)\shere|tbd|todo|placeholder",
    re.IGNORECASE,
)
_PHRASE = pattern(
    r"lorem ipsum dolor|\[(?:insert|add|your|link|source needed|citation needed)[^\]]{0,40}\]|\bTODO:|\bTK TK\b",
    re.IGNORECASE,
)
_SIGNS = ("lorem", "[", "todo", "tk")
"""Every phrase searched for has one of these."""


@rule(
    source="Seen in articles published with their template's instructions",
    precision=Precision(hits=1, right=1),
    bad=[
        "# Ginger\n\n## [[Recommended Outbound Link]]\n\nSee the ginger board.",
        "# [[Insert Title Here]]\n\nGinger settles the stomach.",
        "# Ginger\n\n[[Lorem ipsum dolor]] sit amet.",
    ],
    good=[
        "# Ginger\n\n## Where to read more\n\nSee the ginger board.",
        "# Call to action potentials in the heart",
    ],
)
def placeholder_heading(dossier: Dossier) -> Iterator[Flag]:
    """A heading or phrase of a writing template that was never filled in: "Recommended Outbound Link".

    It shows that nobody read the page before publication, and suggests that the text may be machine-made.

    Replace it with what the section is about, or remove it.
    """
    filled = not holds_any(dossier, _SIGNS)
    for block in dossier.article.blocks:
        if block.kind is BlockKind.HEADING and (match := _HEADING.fullmatch(block.text.strip())):
            yield Flag(f"“{match[0]}” is a heading from a template", block.span)
        elif not filled and block.kind.is_prose and (match := _PHRASE.search(block.text)):
            place = block.source_span(Span(*match.span()))
            yield Flag(f"“{match[0]}” was never filled in", place)
