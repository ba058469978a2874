"""Possible uses of a study's findings, which are not effects of what was studied."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.relations import report_words


def tells_use_of_findings(words: Sequence[str], first: int, last: int) -> bool:
    """Whether the clause ``first:last`` says what findings may be used for.

    "Our results could serve to improve the care of burns" does; "our data suggest that zinc may
    shorten colds" reports what was found, and "could help to" or "would mean that" can do so as
    well.
    """
    clause = words[first:last]
    if "that" in clause:  # "the authors think that our data may …"
        first += clause.index("that") + 1
    aux = next((at for at in range(first, min(last, first + _REACH)) if words[at] in _MAY), first)
    subject = words[first:aux]
    head = next((at for at, word in enumerate(subject) if word in _OF), len(subject))
    if not head or subject[head - 1] not in _FINDINGS:
        return False
    return _telling().isdisjoint(subject) and _GOING_ON.isdisjoint(words[aux + 1 : aux + 4])


def _telling() -> frozenset[str]:
    return report_words() | {"that"}


_REACH = 12
"""The longest subject considered, in words."""
_MAY = word_set("may might could can will would should")
_OF = word_set("of from in on with for")
_FINDINGS = word_set("finding findings result results data dataset evidence implications")
_GOING_ON = word_set("that help")
