"""``hygiene/orphaned-answers``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Block, BlockKind
from claimcheck.rulebook import Flag, Precision, rule

_FAQ = pattern(
    r"(?:\w+\s){0,3}(?:frequently\sasked\squestions|faqs?|common\squestions|questions\sand\sanswers|q\s?&\s?a)(?:\s\(faqs?\))?(?:\s(?:about|on)\s.{1,60})?:?",
    re.IGNORECASE,
)
_TITLE_WORDS = ("frequently", "faq", "faqs", "common", "questions", "q")
"""One of these stands in every such title."""
_LEAST = 2


@rule(
    source="Seen in articles whose collapsible questions were lost in export; Cochrane plain language: headings as questions",
    precision=Precision(hits=1, right=1),
    bad=[
        "# Ginger\n\n## [[Frequently Asked Questions]]\n\nIt settles the stomach within an hour.\n\nTwo cups a day are enough.\n\nChildren may take it too.",
    ],
    good=[
        "# Ginger\n\n## Frequently Asked Questions\n\n### How fast does it work?\n\nWithin an hour.\n\n### How much is enough?\n\nTwo cups a day.",
        "# Ginger\n\n## FAQ\n\n**How fast does it work?** Within an hour.\n\n**How much?** Two cups a day.",
    ],
    words=_TITLE_WORDS,
)
def orphaned_answers(dossier: Dossier) -> Iterator[Flag]:
    """A heading for questions, followed by answers whose questions are gone.

    "Yes, it is safe" means nothing without its question. The reader guesses what was asked, and may guess the one
    they hoped for.

    Put each question back before its answer.
    """
    blocks = dossier.article.blocks
    for number, block in enumerate(blocks):
        if block.kind is not BlockKind.HEADING or not _FAQ.fullmatch(block.text.strip()):
            continue
        section = _section(blocks[number + 1 :], block.level)
        answers = [b for b in section if b.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)]
        if len(answers) >= _LEAST and not any("?" in b.text for b in section):
            yield Flag(f"{len(answers)} answers without a single question", block.span)


def _section(blocks: tuple[Block, ...], level: int) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING and block.level <= level and "?" not in block.text:
            break
        found.append(block)
    return found
