"""Whether it is study that a sentence calls for: then it advises nobody."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from claimcheck.language.phrases import Hit, read_lexicon
from claimcheck.language.tokens import word_set


@cache
def advice_words(section: str) -> frozenset[str]:
    """The words of a section of the lexicon of advice."""
    return frozenset(read_lexicon("advice")[section])


def near(words: Sequence[str], among: frozenset[str], first: int, last: int) -> bool:
    """Whether one of these words stands between two places."""
    return not among.isdisjoint(words[max(0, first) : last])


def asks_for_research(words: Sequence[str], hit: Hit[Any]) -> bool:
    """Whether what is called for is study: by its subject, its object or its verb."""
    subjects = advice_words("research subjects")
    start = clause_start(words, hit.first)
    head = [
        word
        for word in words[start : start + 4]
        if word not in _CLINICAL_TOO or main_verb(words, hit.last) in advice_words("research verbs")
    ]
    if near(words, _MORE, 0, 3) and near(words, subjects, 1, 5):
        return True
    more = near(words, _MORE, start, hit.first) and near(words, subjects, start, hit.first)
    if more or (not subjects.isdisjoint(head) and "that" not in words[start : hit.first]):
        return True
    if near(words, subjects, hit.first - 3, hit.first) or near(
        words, advice_words("research objects"), hit.last, hit.last + 3
    ):
        return True
    practice = near(words, advice_words("people in care"), start, hit.first)
    return not practice and main_verb(words, hit.last) in advice_words("research verbs")


_CLINICAL_TOO = word_set("information analysis analyses report reports knowledge work reports")
"""Words of research that are as much words of care: "mutation analysis", "work-up"."""
_MORE = word_set(
    "further future additional more larger large continued prospective longitudinal continuing subsequent other replication"
)
_STARTS = frozenset((";", ":", "but", "and", "although", "that", "whereas", "while", "however"))


_LONGEST_CLAUSE = 60


def clause_start(words: Sequence[str], at: int) -> int:
    """Index of the first word of the clause around ``at``, conjunctions and commas passed over."""
    furthest = max(-1, at - _LONGEST_CLAUSE)
    at -= 1
    while at > furthest and words[at] not in _STARTS:
        at -= 1
    return at + 1


def main_verb(words: Sequence[str], at: int) -> str:
    """The verb after an obligation: "be", "to" and adverbs passed over."""
    while at < len(words) and (
        words[at] in ("be", "to", "also", "not") or words[at].endswith("ly")
    ):
        at += 1
    return words[at] if at < len(words) else ""
