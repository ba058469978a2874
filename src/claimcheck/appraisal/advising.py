"""Turn firm advice into something to consider: "should take" becomes "may want to take"."""

from __future__ import annotations

import re

from claimcheck.appraisal.framing import DOING
from claimcheck.appraisal.grammar import capitalise_like, lower_first, verbs
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.morphology import Form
from claimcheck.language.wording import grade_wording
from claimcheck.model.wording import CueKind

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
_FORBIDDEN = pattern(
    rf"(?:{_OUGHT} (?:not|never)|\b(?:must|should|ought)n['’]t|\bought not to) (?!be\b)(?=[a-z])",
    re.IGNORECASE,
)
_LED = pattern(r"(?:.*, |please |always )?", re.IGNORECASE)
"""What may stand before an order: "To sleep well, take …"."""


_CHOICES = (
    (_PASSIVE, "could "),
    (_FORBIDDEN, "may prefer not to "),
    (_ACTIVE, "may want to "),
    (_ESSENTIAL, "you may want to "),
)


_NOBODY = ("no ", "nobody ", "none ")
_NO_CHOOSERS = pattern(
    r"(?:[a-z]+ ){0,2}(?:children|babies|infants|newborns?|toddlers?|baby|child|kids|pets?|dogs|cats)\b",
    re.IGNORECASE,
)
"""Those who do not choose for themselves, so that nothing can be left to their choice."""


def soften_advice(text: str) -> str:
    """Advice that leaves the choice: "You should rest" becomes "You may want to rest".

    An order is addressed to its reader: "Take zinc" becomes "You may want to take zinc". Text
    in which we find no advice is left alone.
    """
    parts = _PARTS.split(text)
    return "".join(_soften_first(part) for part in parts)


_PARTS = pattern(r"([;.!?] )")


def _soften_first(text: str) -> str:
    if _NO_CHOOSERS.match(text) or text.lower().startswith(_NOBODY):
        return text
    for firm, choice in _CHOICES:
        if (softer := firm.sub(choice, text, count=1)) != text:
            return capitalise_like(softer, text)
    if against := _NOT_TO.match(text):
        return capitalise_like(f"you may prefer not to {text[against.end() :]}", text)
    at = _order(text)
    if at is None:
        return text
    return capitalise_like(f"{text[:at]}you may want to {lower_first(text[at:])}", text)


def _order(text: str) -> int | None:
    """Where the verb of an order begins; ``None`` where nobody is told to do anything."""
    cues = grade_wording(text).cues
    for cue in cues:
        if cue.kind is CueKind.ADVICE and _LED.fullmatch(text[: cue.span.start]):
            return cue.span.start
    first = text.partition(" ")[0].lower()
    return 0 if first in DOING or verbs().get(first, ("", None))[1] is Form.BASE else None
