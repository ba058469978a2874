"""Wordings without a finite verb: labels, table cells, answers to a question."""

from __future__ import annotations

import re

from claimcheck.appraisal.clauses.forms import known_bases
from claimcheck.appraisal.clauses.reading import read_predicates
from claimcheck.appraisal.clauses.words import words_of
from claimcheck.appraisal.grammar import lower_first
from claimcheck.folding.patterns import pattern

_THE_MORE = pattern(
    r"the (?:more|less|[a-z]+er) [^,.;]+, the (?:more|less|[a-z]+er)\b", re.IGNORECASE
)


def goes_together(text: str) -> bool:
    """Whether two things grow together: "the more you walk, the better you sleep"."""
    return _THE_MORE.match(text) is not None


_ASKED = pattern(r"(?:[^.!?]*\? +)+(?=[^?]+$)")
"""Questions before what answers them."""


def hedge_fragment(text: str) -> str:
    """A hedged fragment without a verb: "Faster relief" becomes "Possibly faster relief".

    Words before a colon only name the subject: "Valerian: possibly nature's answer".
    """
    if asked := _ASKED.match(text):
        return asked.group() + hedge_fragment(text[asked.end() :])
    if named := _NAMED.match(text):
        return f"{named.group()}possibly {lower_first(text[named.end() :])}"
    first, second, *_ = [word.low for word in words_of(text)] + ["", ""]
    if first in known_bases() and second != "of" and text.endswith((".", "!")):
        return text  # an order
    if goes_together(text):
        return text
    told = _PEOPLE_FIRST.match(text) or _DOES.search(text)
    if told and text.endswith((".", "!")):
        return f"It is possible that {lower_first(text)}"
    return f"Possibly {lower_first(text)}" if text[:1].isupper() else f"possibly {text}"


_PEOPLE_FIRST = pattern(
    r"(?:those|people|patients|participants|children|adults|women|men|everyone|everybody|you|they|(?:every|all|each|most) \w+|"
    r"(?:thousands|millions|hundreds) of \w+|\w+ (?:in|out of) \w+ \w+) ",
    re.IGNORECASE,
)
"""The openings of whole sentences with a verb we do not know."""
_DOES = pattern(r"\b(?:does|do|did|had)\b", re.IGNORECASE)
_NAMED = pattern(r"[^.:;,!?]{2,60}: (?=\w)")
_HEAD = pattern(r"(?:[\w-]+ ){0,7}[\w-]+;|(?:[\w-]+er|rare|none|few|minimal),", re.IGNORECASE)


def opens_bare(text: str) -> bool:
    """Whether it opens with a few words without a verb, as a table cell does: "Rare; …"."""
    head = _HEAD.match(text)
    return head is not None and not has_verb(head.group())


def may_have_verb(text: str) -> bool:
    """Whether some word may be a verb that was not recognised, so that it may be no fragment."""
    return _LIKE_A_VERB.search(text) is not None


_LIKE_A_VERB = pattern(r"\s\w{2,}(?:[^\Wsiu]s|ed)\b(?!['’])")


def has_verb(text: str) -> bool:
    """Whether the text has a finite verb."""
    return bool(read_predicates(text))
