"""Whether an article says what its evidence cannot show."""

from __future__ import annotations

import re

from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Article

_CAVEAT = pattern(
    r"\b(?:can(?:not|['’]t)|could not|couldn['’]t|do(?:es)? not|doesn['’]t|don['’]t|did not|not (?:yet )?)\s(?:\w+\s){0,3}?"
    r"(?:prove|show|say|mean|establish|demonstrate|tell|conclude|determine)\b[^.;]{0,60}\b(?:caus\w+|because of|due to|responsible|to blame|the reason)"
    r"|\b(?:correlation|association|link)\b[^.;]{0,20}\b(?:is|are|does|do|need)\s?(?:not|n['’]t)\b[^.;]{0,25}\bcaus"
    r"|\bnot (?:necessarily )?(?:the )?(?:cause|causal|causation)\b"
    r"|\b(?:no|without) (?:proof|evidence) of (?:cause|causation|a causal)"
    r"|\b(?:observational|cross-sectional) (?:stud(?:y|ies)|research|evidence|data)\b[^.;]{0,60}\b(?:cannot|can['’]t|limit\w*|caution\w*)"
    r"|\bcaus(?:e|al|ality|ation)\b[^.;]{0,40}\b(?:unclear|unknown|unproven|uncertain|not (?:been )?(?:shown|proven|proved|established|known|clear))"
    r"|\bwhich (?:came|comes) first\b|\breverse causa",
    re.IGNORECASE,
)


def caveat_in(article: Article) -> bool:
    """Whether the article says somewhere that a link is not yet a cause."""
    return any(block.kind.is_prose and _CAVEAT.search(block.text) for block in article.blocks)
