"""Sentences that say in short what the article says elsewhere with its sources."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from claimcheck.dossier import ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import cut
from claimcheck.language.words.topics import AILING, Topic
from claimcheck.model.text import BlockKind
from claimcheck.rules._stated import named_between

_ANNOUNCED = pattern(
    r"\W*(?:(?:the\s)?(?:key|main)\s(?:points?|facts?|messages?|findings)|at\sa\sglance|in\s(?:short|brief|summary|a\snutshell)|"
    r"(?:quick\s)?summary|(?:key\s)?take-?aways?|(?:the\s)?bottom\sline|(?:the\s)?short\s(?:answer|version)|conclusions?|to\ssum\sup)\b",
    re.IGNORECASE,
)
_MATTERS = AILING | {Topic.SUBSTANCE, Topic.DRUG, Topic.OUTCOME}
_STEM = 6
"""Letters by which two names are alike: "cold" and "colds", "painful" and "pains"."""

Said = tuple[frozenset[str], frozenset[str]]
"""The health matters and the figures of one or more sentences."""


def summing_up(sentences: Sequence[ReadSentence], sourced: Collection[int]) -> Iterator[int]:
    """The numbers of the sentences that open or close the article in short, with nothing in them that is not sourced.

    ``sourced`` are those that cite a source or tell on of one: every health matter and figure must stand in one of these.
    """
    if not sourced:
        return
    told = [_said(sentences[number]) for number in sourced]
    matters = frozenset[str]().union(*(names for names, _ in told))
    given = frozenset[str]().union(*(figures for _, figures in told))
    for number in _in_short(sentences):
        names, figures = _said(sentences[number])
        if names and names <= matters and figures <= given:
            yield number


def _in_short(sentences: Sequence[ReadSentence]) -> Iterator[int]:
    """The sentences before the first citation and the first heading inside the text, and those under words like "key points"."""
    headings, cited, section, here, block = 0, False, False, False, -1
    for number, read in enumerate(sentences):
        new, block = read.sentence.block != block, read.sentence.block
        announced = new and _ANNOUNCED.match(read.text) is not None
        cited = cited or bool(read.marks)
        if read.block.kind is BlockKind.HEADING:
            headings, section, here = headings + 1, announced, False
        elif new:
            here = announced or (here and read.block.kind is BlockKind.LIST_ITEM)
        if section or here or (headings <= 1 and not cited):
            yield number


def _said(read: ReadSentence) -> Said:
    names = (name.lower()[:_STEM] for name in named_between(read, _MATTERS))
    return frozenset(names), frozenset(filter(str.isdigit, cut(read.text).there))
