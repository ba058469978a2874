"""Who or what acts in a passive: "was lowered by tea", "can be prevented with a vaccine"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.folding.numerals import is_number
from claimcheck.language.strength.neighbours import BE, HAVE, UNDERGOING, Neighbours, is_adverb
from claimcheck.language.text.tokens import word_set

AMOUNTS = word_set(
    "half third approximately about up nearly more almost around a an as over % quarter"
)
"""Words that begin an amount: "reduced by half"."""


def is_by_agent(verb: Neighbours) -> bool:
    """Whether a past participle is a passive with its cause."""
    if verb.before in BE:
        return _has_agent(verb) or _has_means(verb)
    return _is_headline_passive(verb)


def _has_agent(verb: Neighbours) -> bool:
    """Whether "by" and a cause follow, perhaps after adverbs: "is influenced strongly by age"."""
    words, by = verb.words, verb.hit.last
    while by < len(words) and is_adverb(words[by]):
        by += 1
    if by + 1 >= len(words) or words[by] != "by":
        return False
    return not begins_amount(words, by + 1)


def _has_means(verb: Neighbours) -> bool:
    """Whether the means is given, and not for a single case: "can be prevented with a vaccine"."""
    words, first, last = verb.words, verb.hit.first, verb.hit.last
    if verb.before not in _AT_LARGE or words[first] in _GIVEN:
        return False
    near = words[last : last + _MEANS_REACH]
    means = next((at for at, word in enumerate(near) if word in _MEANS), None)
    if means is None or last + means + 1 >= len(words):
        return False
    return _PARTING.isdisjoint(near[:means])


_AT_LARGE = word_set("be been")
_GIVEN = word_set(
    "treated started managed compared associated met presented affected helped replaced followed"
)
_MEANS = word_set("with using through")
_MEANS_REACH = 6
_PARTING = word_set(", ; and or")


def _is_headline_passive(verb: Neighbours) -> bool:
    """Whether a headline leaves "is" out: "blood pressure slashed by a salt swap"."""
    words, last = verb.words, verb.hit.last
    brief = len(words) <= _HEADLINE and words[-1] not in (".", "!", "?")
    by = brief and verb.hit.first > 0 and last + 1 < len(words) and words[last] in ("by", "with")
    return (
        by
        and words[verb.hit.first] not in UNDERGOING  # "scores rose with every hour"
        and BE.isdisjoint(words)
        and HAVE.isdisjoint(words)
        and not begins_amount(words, last + 1)
    )


_HEADLINE = 11


def begins_amount(words: Sequence[str], at: int) -> bool:
    """Whether an amount begins here: "by half", "by a third", not "by a virus"."""
    first = words[at] if at < len(words) else "."
    if first in ("a", "an"):
        return words[at + 1 : at + 2] == ["average"] or not _FRACTIONS.isdisjoint(
            words[at + 1 : at + 4]
        )
    return first in AMOUNTS or is_number(first)


_FRACTIONS = word_set("third half quarter fifth tenth factor mean median further total percent %")
