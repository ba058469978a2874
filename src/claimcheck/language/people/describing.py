"""The description after a noun for people: how far it extends."""

from __future__ import annotations

from claimcheck.folding.numerals import NUMERALS
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import (
    JOINING,
    ROMAN,
    PersonWords,
    after_bracket,
    joins,
    word_at,
)

_REACH_RIGHT = 40
_REACH_WHOLE = 70
_REACH_CRITERIA = 60
_ASIDE = 12
_CRITERIA = word_set("if when who")
"""After "were eligible" these open the criteria, which run to the end of the sentence."""
_AUXILIARIES = word_set("are were is was have had has do did does not been never")
_TAKING_TO = word_set(
    "due according secondary attributable allergic exposed resistant refractory susceptible related "
    "admitted referred scheduled sensitive intolerant up sensitised sensitized"
)
_TAKING_THAN = word_set("more less older younger greater longer fewer higher lower")
_DETERMINERS = word_set("no either both their its his her")
_OPENING = word_set("with and or without having including on of for")
_HOW = word_set("less more fewer better worse longer faster sooner well poorly badly soundly")
_UNITS = word_set("years year months weeks yr yrs days")
_SIGNS = frozenset("'%<>=≥≤/+±")
_LEVELS = word_set("low high")
"""Before a noun after a comma these begin the subject: "In adults, low iron led to …"."""


def extend_right(
    words: list[str], head: int, known: PersonWords, *, takes_events: bool, whole: bool
) -> int:
    """Where the description of the people at ``head`` ends.

    Where they are narrowed already, it can include events ("treated with …"); where the phrase is
    ``whole``, it can continue over commas and include where they came from.
    """
    takes = known.describing | known.events if takes_events else known.describing
    if word_at(words, head + 1) in known.events and word_at(words, head + 2) in known.told:
        return head + 1
    end = min(len(words), head + 1 + (_REACH_WHOLE if whole else _REACH_RIGHT))
    at = after_bracket(words, head + 1)
    start = at
    at = _after_comma(words, at, known, whole=whole)
    goes_on = word_at(words, at) in takes or _is_age(words, at) or at > start
    while goes_on and at < end:
        stop = _read_complement(words, at, end, known)
        at = _after_comma(words, stop, known, whole=whole)
        goes_on = at > stop
    return min(len(words), _read_taking_part(words, at, end, known) if whole else at)


def _read_taking_part(words: list[str], at: int, end: int, known: PersonWords) -> int:
    """The end of "were recruited from 12 clinics in Spain", which says where they came from."""
    start = at
    at += word_at(words, at) in {"were", "was"}
    if word_at(words, at) not in known.taking_part:
        return start
    stop = _read_complement(words, at, end, known)
    if word_at(words, stop) not in _CRITERIA:
        return stop
    marks = (m for m in range(stop, min(len(words), stop + _REACH_CRITERIA)) if words[m] in ".;")
    return next(marks, stop)


def _after_comma(words: list[str], at: int, known: PersonWords, *, whole: bool) -> int:
    """The token after a comma behind which the description continues: "…, aged 8 to 12 years"."""
    following = word_at(words, at + 1)
    if word_at(words, at) != "," or not following:
        return at
    goes_on = (
        (following in known.describing and following not in _LEVELS)
        or _is_age(words, at + 1)
        or (whole and _is_aside(words, at + 1, known))
    )
    return at + 1 if goes_on else at


def _is_age(words: list[str], at: int) -> bool:
    """Whether a figure in years begins at ``at``: "3-17 years of age", "60 years and older"."""
    if not word_at(words, at).isdigit():
        return False
    return any(unit in words[at + 1 : at + 4] for unit in ("years", "months", "yr", "yrs"))


def _is_aside(words: list[str], at: int, known: PersonWords) -> bool:
    """Whether the words up to the next mark have no verb and so only continue the description."""
    for word in words[at : at + _ASIDE]:
        if not word[0].isalnum() and word not in _SIGNS and word not in "()":
            return True
        if word in known.stops:
            return False
    return False


def _read_complement(words: list[str], at: int, end: int, known: PersonWords) -> int:
    """The end of "with severe asthma and a history of …", which begins at ``at``."""
    at = _into(words, at)
    while at < end and not _is_verb(words, at):
        word = words[at]
        if (
            (word[0].isalnum() and word not in known.stops)
            or word in _SIGNS
            or (
                word in {"to", "."} and words[at - 1].isdigit() and word_at(words, at + 1).isdigit()
            )
        ):
            at += 1
        elif word == "(" and after_bracket(words, at) > at:
            at = after_bracket(words, at)
        elif _joins(words, at, known) or _is_governed(words, at):
            at += 2
        else:
            break
    return at


def _is_verb(words: list[str], at: int) -> bool:
    """Whether an adverb of manner follows, so that this is a verb: "[coughed] less"."""
    return word_at(words, at + 1) in _HOW and word_at(words, at + 2) != "than"


def _into(words: list[str], at: int) -> int:
    """The token after the word that opens a description, and after the auxiliary and verb of "who"."""
    if words[at] not in {"who", "whose", "whom"}:
        return at + 1
    at += 1
    while word_at(words, at) in _AUXILIARIES:
        at += 1
    return at + 1


def _is_governed(words: list[str], at: int) -> bool:
    """Whether "to", "by" or "than" belongs to the word before it: "due to", "more than 70"."""
    before, after = words[at - 1], word_at(words, at + 1)
    if words[at] == "to":
        return (
            before in _TAKING_TO
            or (before in _UNITS and after.isdigit())
            or (before in NUMERALS and after in NUMERALS)
        )
    if words[at] in _DETERMINERS:
        return before in _OPENING
    if words[at] == "by":
        return before.endswith("ed") and before != "treated"
    return words[at] == "than" and (before in _TAKING_THAN or after.isdigit())


def _joins(words: list[str], at: int, known: PersonWords) -> bool:
    """Whether the mark or stop word at ``at`` joins two describing words.

    "Advanced, unresectable cancer", "mild to moderate asthma", "stage I to III".
    """
    if words[at] == ",":
        return words[at - 1] in known.severities and word_at(words, at + 1).isalpha()
    graded = words[at - 1] in known.grades or words[at - 1] in ROMAN
    if graded and (words[at] in ROMAN or word_at(words, at + 1) in ROMAN):
        return True
    return words[at] in JOINING and joins(words, at, known)
