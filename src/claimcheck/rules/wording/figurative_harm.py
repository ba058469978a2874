"""``wording/figurative-harm``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import holds_word, telling_words
from claimcheck.rules._stated import flag_stated

_SPOILT = turns_of(__name__, "spoilt")
_CLEANED = turns_of(__name__, "cleaned")
PHRASES = (*_SPOILT, *_CLEANED)
_EATER = pattern(
    r"\b(?:cooks?|chefs?|she|he|i|we|(?<!and )you|to|recipes?|pans?|and|or|can|not)\s$",
    re.IGNORECASE,
)
_MEANT = (
    "tumour", "tumor", "tumours", "tumors", "clot", "clots", "hernia", "bacteria", "virus", "fungus", "worm", "worms", "larvae",
    "maggots", "acid", "dialysis", "chelation", "surgeon", "surgeons", "magnet", "chef", "recipe", "pan", "minutes", "oven",
    "serve", "oxygen", "dish", "soup", "shop", "mice", "rats", "mouse", "rat", "cells",
)  # fmt: skip
"""With one of these the words can be literal."""
_ORGANS = (
    "kidneys",
    "kidney",
    "liver",
    "lymph",
    "body",
    "spleen",
    "cilia",
    "lungs",
    "nurse",
    "nurses",
)

_MESSAGE = "“{words}” is a figure of speech, not a finding"
_SUGGESTION = "say what was measured, in whom, and by how much it changed"


@rule(
    source="FTC Health Products Compliance Guidance 2022 (claims are what the words imply); Regulation (EC) 1924/2006 Article 3 "
    "(no claims that exploit fear)",
    bad=[
        "Seed oils [[rust your arteries]].",
        "Stress is [[eating your brain]].",
        "Cheese [[turns to glue in your bowel]].",
        "Clay [[draws mercury out]] of the organs.",
        "Celery juice [[scours the liver]].",
    ],
    good=[
        "Fry the hearts until brown.",
        "The cook fries the liver for two minutes a side.",
        "It does not fry your brain.",
        "I've heard they wreck your muscles.",
        "Dialysis cleans the blood.",
        "A stroke starves the brain of oxygen.",
        "A tumour can strangle the bowel.",
        "Starch turns to sugar in the mouth.",
        "Plaque coats the teeth.",
        "The spray bypasses the stomach.",
        "Some say that radio waves fry the brain; no study bears that out.",
    ],
    words=lambda: telling_words(PHRASES),
)
def figurative_harm(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Harm to the body, or its cleansing, described as a picture: "rusts your arteries", "pulls metals out of the
    brain".

    Bodies are not pans, pipes or drains. The picture suggests certain damage, or something put right, where
    nothing of the kind was measured.

    Name what was measured, in whom, and by how much it changed.
    """
    yield from flag_stated(dossier, phrases, _MESSAGE, _SUGGESTION, _is_a_picture)


def _is_a_picture(read: ReadSentence, span: Span) -> bool:
    """Whether something is said to do to the body what nobody can see it do."""
    before = read.text[: span.start]
    if not before or _EATER.search(before) or holds_word(read, _MEANT):
        return False
    subject = before.lower().split()[-4:]
    return not any(word in _ORGANS for word in subject)
