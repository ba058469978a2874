"""``hygiene/title-promise-not-kept``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import BlockKind, Span
from claimcheck.rulebook import Flag, Precision, rule

_PROMISES = (
    (
        pattern(r"\b(?:myths?\b.{0,40}\b(?:facts?|truths?|reality)|(?:facts?|truths?)\b.{0,20}\b(?:myths?|fiction)|myth[- ]?busting|debunk\w*)", re.IGNORECASE),
        pattern(r"\b(?:myths?|misconceptions?|contrary\sto|not\strue|untrue|false|debunk\w*|mistaken(?:ly)?|wrongly|fiction)\b", re.IGNORECASE),
        "myths, but none is named",
    ),
    (
        pattern(r"\b(?:side\seffects|(?<!health )risks|dangers)\b(?!\s(?:of\s\w+\s)?(?:fall|falls|drop|rise|are|is)\b)", re.IGNORECASE),
        pattern(r"\b(?:side\seffects?|risks?|dangers?|dangerous|harm\w*|adverse|toxic\w*|nausea|bleeding|rash)\b", re.IGNORECASE),
        "risks, but none is mentioned",
    ),
    (
        pattern(r"\b(?:dos(?:e|es|age)|how\smuch)\b", re.IGNORECASE),
        pattern(r"\d\s?(?:mg|mcg|µg|g|ml|iu|cups?|tablets?|capsules?|drops|times|%|minutes|hours|grams?|micrograms?|milligrams?|units)\b|\b(?:one|two|three)\s(?:cups?|tablets?|capsules?|teaspoons?|a\sday)", re.IGNORECASE),
        "a dose, but none is given",
    ),
)  # fmt: skip


@rule(
    source="DISCERN item 2 (does it achieve its aims?); Science Media Centre guidelines for editors, item 10",
    precision=Precision(hits=1, right=1),
    bad=[
        "# [[Ginger: Myths and Facts]]\n\nGinger settles the stomach. It grows in the tropics.",
        "# [[How much ginger should you take?]]\n\nGinger settles the stomach. Ask a pharmacist.",
    ],
    good=[
        "# Ginger: Myths and Facts\n\nThat ginger cures colds is a myth. It settles the stomach.",
        "# How much ginger should you take?\n\nThe trials gave 1 g a day.",
        "# Ginger\n\nGinger settles the stomach.",
        "# Ginger raises risk of heartburn\n\nThose who ate it had heartburn more often.",
    ],
)
def title_promise_not_kept(dossier: Dossier) -> Iterator[Flag]:
    """A title that promises myths, risks or a dose, over a text that gives none.

    The reader came for these and takes the text for the answer: if no myth is named, all of it must be fact; if
    no risk is named, there must be none.

    Keep the promise or change the title.
    """
    head = next((b for b in dossier.article.blocks if b.kind is BlockKind.HEADING), None)
    if head is None:
        return
    body = [b.text for b in dossier.article.blocks if b.kind.is_prose and b is not head]
    for promise, kept, what in _PROMISES:
        match = promise.search(head.text)
        if match and body and not any(kept.search(text) for text in body):
            place = head.source_span(Span(0, len(head.text)))
            yield Flag(f"the title promises {what}", place)
