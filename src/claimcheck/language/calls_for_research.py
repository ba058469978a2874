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
    verb = main_verb(words, hit.last)
    studied = verb in advice_words("research verbs")
    subject = words[subject_start(words, hit.first) : hit.first]
    if is_of_study(words, hit, studied=studied) or (_is_reported(subject) and verb not in _HEEDED):
        return True
    if near(words, advice_words("research objects"), hit.last, hit.last + 3):
        return True
    return studied and not _is_care(words, subject, hit)


def is_of_study(words: Sequence[str], hit: Hit[Any], *, studied: bool = False) -> bool:
    """Whether the subject is study still to be done: "longer trials", "more research in men"."""
    subject = words[subject_start(words, hit.first) : hit.first]
    told = [word for word in words[:5] if studied or word not in _CLINICAL_TOO]
    if near(words, _MORE, 0, 3) and _names_study(told):
        return True
    head = [word for word in subject[:4] if studied or word not in _CLINICAL_TOO]
    if ("that" not in subject and _names_study(head)) or _names_study(subject[-3:]):
        return True
    return not _MORE.isdisjoint(subject) and _names_study(subject)


def _names_study(words: Sequence[str]) -> bool:
    """Whether research is named; "this study" is the one reported and calls for nothing."""
    subjects = advice_words("research subjects")
    return any(
        word in subjects
        and not (at and words[at - 1] in _THESE)
        and not (word == "results" and words[at + 1 : at + 2] == ["in"])
        for at, word in enumerate(words)
    )


def _is_reported(subject: Sequence[str]) -> bool:
    """Whether the subject is the study or the findings reported: "these results"."""
    named = subject[:2] if subject[:1] and subject[0] in _THESE else ()
    return len(named) > 1 and named[1] in advice_words("research subjects")


_HEEDED = word_set("taken take considered used applied incorporated adopted prompt alert encourage")
"""What findings may be in care; all else that they should be is a matter of research."""
_THESE = word_set("this our these present current the")


def _is_care(words: Sequence[str], subject: Sequence[str], hit: Hit[Any]) -> bool:
    """Whether people or their ills are to be examined, or something is to be done as routine."""
    if near(words, _ROUTINELY, hit.last, hit.last + 3):
        return True
    start = hit.first - len(subject)
    whole = words[max(0, start - _RELATIVE) : hit.first] if _is_relative(words, start) else subject
    if not advice_words("people in care").isdisjoint(whole):
        return True
    found = not advice_words("found in people").isdisjoint(whole)
    return found and not near(words, _MORE, hit.last, hit.last + 5)


_RELATIVE = 4


def _is_relative(words: Sequence[str], start: int) -> bool:
    """Whether the clause opens with "that" after a noun phrase: "any lump that grows should"."""
    opened = words[start - 1 : start] == ["that"]
    return opened and near(words, _DETERMINERS, start - _RELATIVE, start - 1)


_DETERMINERS = word_set("a an any all the every each these those")
_ROUTINELY = word_set(
    "routinely regularly carefully promptly periodically thoroughly annually always urgently"
)


_CLINICAL_TOO = word_set("information analysis analyses report reports knowledge work")
"""Words of research that are as much words of care: "mutation analysis", "work-up"."""
_MORE = word_set(
    "further future additional more larger large continued prospective longitudinal continuing subsequent other replication"
)
_STARTS = frozenset(
    (";", ":", "but", "and", "although", "that", "whereas", "while", "however", "hence")
)


_LONGEST_CLAUSE = 60


def clause_start(words: Sequence[str], at: int) -> int:
    """Index of the first word of the clause around ``at``, conjunctions and commas passed over."""
    furthest = max(-1, at - _LONGEST_CLAUSE)
    at -= 1
    while at > furthest and words[at] not in _STARTS:
        at -= 1
    return at + 1


def subject_start(words: Sequence[str], at: int) -> int:
    """Index of the first word of the subject: "based on our results," and the like passed over."""
    start = clause_start(words, at)
    while start < at and words[start] in _CONNECTING:
        start += 1
    if words[start] not in _LEADING:
        return start
    commas = [here for here in range(start, at) if words[here] == ","]
    return commas[0] + 1 if commas else start


_LEADING = word_set(
    "based according in given considering from for with as because since due despite if when "
    "before after during until among under at by on to"
)
_CONNECTING = word_set(", thus therefore hence so overall then consequently accordingly")


def main_verb(words: Sequence[str], at: int) -> str:
    """The verb after an obligation: "be", "to" and adverbs passed over."""
    while at < len(words) and (words[at] in _PASSED_OVER or words[at].endswith("ly")):
        at += 1
    return words[at] if at < len(words) else ""


_PASSED_OVER = word_set("be to also not only , however therefore still then first always both all")
