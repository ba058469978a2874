"""Cut what only makes a claim total, certain or instant: "in minutes", "hands down", "every single time"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from claimcheck.appraisal.clauses.clause import Part
from claimcheck.appraisal.clauses.reading import read_predicates
from claimcheck.appraisal.grammar import capitalise_like
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.wording import grade_wording
from claimcheck.language.words.templates import Templates
from claimcheck.language.words.topics import AILING, TAKEN, Topic, matters_in
from claimcheck.model.wording import Strength
from claimcheck.packaged import packaged_sections


@cache
def excessive(section: str) -> Templates:
    """The turns of phrase of a section of ``ladders/excess.txt``."""
    return Templates(packaged_sections(__package__, "ladders/excess.txt")[section])


@lru_cache(maxsize=64)
def trim(text: str) -> str:
    """``text`` without adverbials that only strengthen it."""
    short = _ONLY.sub("", text)
    short = _cut(short, "cut even after is", _ANYWHERE, held=_DENIED)
    short = _cut(short, "cut", _ANYWHERE)
    short = _cut(short, "cut at the end", _AT_END)
    short = _without_asides(short)
    return text if short == text else capitalise_like(short, text)


def _without_asides(text: str) -> str:
    """The text without a clause that appeals or praises and names no matter of health: ", and it never lets us down"."""
    aside, led = _ASIDE.search(text), _LED.match(text)
    if aside and _is_empty(aside["aside"]):
        text = text[: aside.start()] + text[aside.end() :]
    return text[led.end() :] if led and _is_empty(led["lead"]) else text


def announces(lead: str) -> bool:
    """Whether words before a colon only draw attention: "Slimmers rejoice", "The verdict is in"."""
    if _HOLDS.search(lead) or _matters(lead) or grade_wording(lead).asserted is not Strength.NONE:
        return False
    return bool(read_predicates(lead)) or lead.endswith(
        ("rejoice", "news", "up", "truth", "fact", "secret", "beware")
    )


def _is_empty(clause: str) -> bool:
    """Whether somebody or "it" does something there that is no matter of health."""
    first = next(iter(read_predicates(clause)), None)
    if (
        first is None
        or not (first.subject in _THEY or first.part is Part.TELLS)
        or _HOLDS.search(clause)
        or _matters(clause)
    ):
        return False
    return grade_wording(clause).asserted is Strength.NONE


_THEY = word_set(
    "it they we you he she everyone everybody nobody every no doctors experts users customers fans readers parents"
)


def _matters(text: str) -> bool:
    return any(kind in KINDS for _, kind in matters_in(Tokens(text)).values())


KINDS = AILING | TAKEN | {Topic.BODY, Topic.OUTCOME}
"""The matters of health that a claim is about."""
_ASIDE = pattern(r",? (?:and|so|as|which is why) (?P<aside>[^,.;:!?]+)(?=[.!]?$)", re.IGNORECASE)
_LED = pattern(r"(?P<lead>[^,.;:!?]{4,60}), but ", re.IGNORECASE)
_HOLDS = pattern(
    r"\d|\b(?:may|might|can|could|uncertain|not|evidence|stud(?:y|ies)|trials?|research|reviews?|says?|said|advice)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What a clause may hold that has to stay: a number, a denial, a doubt, a source."""


def _cut(
    text: str, section: str, follows: re.Pattern[str], *, held: re.Pattern[str] | None = None
) -> str:
    for span in reversed(excessive(section).find(text)):
        before, after = text[: span.start], text[span.end :]
        if follows.match(after) and not (held or _HELD).search(before):
            text = _joined(before, after)
    return text


def _joined(before: str, after: str) -> str:
    """Two parts of a sentence without what stood between them, nor its commas."""
    if not before.strip():
        return after.lstrip(" ,:")
    ended = before.rstrip()
    if ended.endswith((",", "–", "—")) and not after.lstrip()[:1].isalnum():
        ended = ended[:-1].rstrip()  # ", once and for all."
    return ended + after


_ONLY = pattern(
    r"\b(?<=in )(?:just|only|as little as|a mere|under) (?=(?:\d+|[a-z]+) (?:seconds|minutes|hours|days|weeks|months|nights)\b)",
    re.IGNORECASE,
)
"""What makes a span of time seem short."""
_ANYWHERE = pattern(r"(?! (?:you|we|he|she|it|they|I)\b)(?=[\s.,;:!?)–—]|$)")
_AT_END = pattern(r"(?=\s*(?:[.,;:!?)–—]|$|(?:and|but|or)\b))")
_HELD = pattern(r"\b(?:not|never|n['’]t|no|if|is|are|was|were|be|for) $|^$", re.IGNORECASE)
_DENIED = pattern(r"\b(?:not|never|n['’]t|no|if) $", re.IGNORECASE)
"""What needs the words after it: "is overnight", "not by far"."""
