"""Turn firm advice into something to consider: "should take" becomes "may want to take"."""

from __future__ import annotations

import re

from claimcheck.appraisal.framing import DOING
from claimcheck.appraisal.grammar import capitalise_like, lower_first, verbs
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.morphology import Form

_OUGHT = r"\b(?:should|must|ought to|needs? to|ha(?:s|ve) to)"
_PASSIVE = pattern(rf"{_OUGHT} (?=(?:\w+ly |always )?be\b)", re.IGNORECASE)
_ACTIVE = pattern(
    rf"{_OUGHT} (?!not\b|never\b)(?:always |definitely |really )?(?=[a-z])", re.IGNORECASE
)
_ESSENTIAL = pattern(
    r"\bit(?:['’]s| is) (?:\w+ly )?(?:essential|vital|crucial|important|necessary|imperative|best|advisable) to (?=[a-z])",
    re.IGNORECASE,
)
_NOT_TO = pattern(r"(?:please )?(?:do not|don['’]t|never) (?=[a-z])", re.IGNORECASE)
_FIRST = pattern(r"(?:please )?(?:always )?(?P<order>(?P<verb>[a-z]+) .+)", re.IGNORECASE)


def soften_advice(text: str) -> str:
    """Advice that leaves the choice: "You should rest" becomes "You may want to rest".

    An order is addressed to its reader: "Take zinc" becomes "You may want to take zinc". Text
    in which we find no advice is left alone.
    """
    if (passive := _PASSIVE.sub("could ", text, count=1)) != text:
        return passive
    if (active := _ACTIVE.sub("may want to ", text, count=1)) != text:
        return active
    if (vital := _ESSENTIAL.sub("you may want to ", text, count=1)) != text:
        return capitalise_like(vital, text)
    if against := _NOT_TO.match(text):
        return capitalise_like(f"you may prefer not to {text[against.end() :]}", text)
    first = _FIRST.match(text)
    if first is None or not _is_order(first["verb"].lower()):
        return text
    return capitalise_like(f"you may want to {lower_first(first['order'])}", text)


def _is_order(word: str) -> bool:
    return word in DOING or verbs().get(word, ("", None))[1] is Form.BASE
