"""Shares of people and lengths of time, by the words that tell them."""

from __future__ import annotations

from claimcheck.folding.numerals import is_number, is_worded
from claimcheck.language.text.tokens import word_set

_SHARES = word_set("half third thirds quarter quarters fifth tenth most many few majority")
_ABOUT = word_set(
    "about around approximately estimated roughly nearly almost over up to more fewer less than an at a least"
)
_OPENING = 3
"""In words."""
_TIMES = word_set("minute minutes hour hours day days week weeks month months year years")
_AMOUNTS = frozenset({"a", "an", "few", "several", "for", "couple"})
_AGES_AND_DATES = frozenset({"ago", "old", "under", "over", "aged", "later", "earlier"})


def opens_with_share(words: list[str]) -> bool:
    """Whether folded words open with a share: "about half of all nurses", "four in five toddlers"."""
    start = next((at for at, word in enumerate(words) if word not in _ABOUT), 0)
    opening = words[start : start + _OPENING]
    if not opening:
        return False
    counts = opening[0][0].isdigit() or not _SHARES.isdisjoint(opening)
    return counts or (is_number(opening[0]) and "in" in opening)


def names_share(words: list[str]) -> bool:
    """Whether folded words tell a share anywhere: "one adult in seven"."""
    return any(
        is_worded(words[at - 2]) and words[at] == "in" and is_number(words[at + 1])
        for at in range(2, len(words) - 1)
    )


def names_duration(words: list[str]) -> bool:
    """Whether folded words tell a length of time, and not only an age or a date: "in six weeks"."""
    return any(_is_duration(words, at) for at in range(1, len(words)))


def _is_duration(words: list[str], at: int) -> bool:
    if words[at] not in _TIMES or not (is_number(words[at - 1]) or words[at - 1] in _AMOUNTS):
        return False
    around = (*words[max(0, at - 2) : at - 1], *words[at + 1 : at + 2])
    return _AGES_AND_DATES.isdisjoint(around)
