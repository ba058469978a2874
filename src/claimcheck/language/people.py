"""Where a text says who: a person noun with what narrows it, before and after.

"We enrolled [45 healthy women aged 20 to 40 years] …". A noun that only points back ("the
patients", "those in the placebo group") or counts a result ("the proportion of patients with
nausea") says nothing of who they are, and is not found.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.language.person_words import (
    JOINING,
    ROMAN,
    Mention,
    PersonWords,
    after_bracket,
    extend_left,
    joins,
    read_person_words,
    word_at,
)
from claimcheck.language.tokens import Tokens

_REACH_RIGHT = 24
_REACH_WHOLE = 48
_FEW = 10
"""Below this a bare count of people is a result ("three patients"), not a sample."""
_FEW_WORDS = frozenset(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])
_ASIDE = 12
_ARTICLES = frozenset({"the", "these", "our"})
_TOTAL = ["a", "total", "of"]
_AUXILIARIES = frozenset(
    ["are", "were", "is", "was", "have", "had", "has", "do", "did", "does", "not", "been", "never"]
)
_CRITERIA = frozenset(["if", "when", "who"])
"""After "were eligible" they open the criteria, which run to the end of the sentence."""
_REACH_CRITERIA = 60
_TAKING_TO = frozenset(
    [
        "due",
        "according",
        "secondary",
        "attributable",
        "allergic",
        "exposed",
        "resistant",
        "refractory",
    ]
    + [
        "susceptible",
        "related",
        "admitted",
        "referred",
        "scheduled",
        "sensitive",
        "intolerant",
        "up",
        "sensitised",
        "sensitized",
    ]
)
_TAKING_BY = frozenset(
    [
        "diagnosed",
        "confirmed",
        "assessed",
        "defined",
        "caused",
        "affected",
        "measured",
        "complicated",
    ]
    + ["characterised", "characterized", "accompanied", "followed", "determined", "documented"]
)
_DETERMINERS = frozenset(["no", "either", "both", "their", "its", "his", "her"])
_OPENING = frozenset(["with", "and", "or", "without", "having", "including", "on", "of", "for"])
_TAKING_THAN = frozenset(
    ["more", "less", "older", "younger", "greater", "longer", "fewer", "higher", "lower"]
)
_UNITS = frozenset(["years", "year", "months", "weeks", "yr", "yrs", "days"])
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen twenty thirty".split()
)
_SIGNS = frozenset("'%<>=≥≤/+±")


def find_people(tokens: Tokens) -> Iterator[Mention]:
    """The mentions of who, in the order of the text; none overlaps another."""
    words, known, free = tokens.words, read_person_words(), 0
    for at, word in enumerate(words):
        if word in known.heads and at >= free and word_at(words, at + 1) not in known.heads:
            mention = _read_mention(words, at, free, known)
            if mention:
                yield mention
                free = mention.last


def _read_mention(words: list[str], head: int, free: int, known: PersonWords) -> Mention | None:
    first = extend_left(words, head, free, known)
    if _points_back(words, first, known, narrows=known.heads[words[head]]):
        return None
    count = _count(words, first, head)
    if _is_result(words, head, known):
        return None
    described = word_at(words, after_bracket(words, head + 1)) in known.describing
    if first < head and not described and not known.study.isdisjoint(words[first:head]):
        return None
    narrowed = first < head if count is None else count >= _FEW
    if not (known.heads[words[head]] or narrowed or described):
        return None
    whole = _stands_whole(words, first, known)
    takes_events = narrowed or known.heads[words[head]]
    last = _extend_right(words, head, known, takes_events=takes_events, whole=whole)
    if words[max(0, first - 3) : first] == _TOTAL:
        first -= len(_TOTAL)
    return Mention(first, head, last)


def _is_result(words: list[str], head: int, known: PersonWords) -> bool:
    """Whether the people are a share of those studied, or the noun only modifies another.

    "16 patients (27 %)", "[31 %]", "patients who completed the study"; "patient flow".
    """
    following, next_but_one = word_at(words, head + 1), word_at(words, head + 2)
    if following == "who":
        return next_but_one in known.happenings
    if following in {"(", "["}:
        return "%" in words[head + 2 : head + 5]
    return words[head] == "patient" and following.isalpha() and not _may_follow(following, known)


def _may_follow(word: str, known: PersonWords) -> bool:
    return word in known.stops or word in known.describing or word in known.events or word == "and"


def _stands_whole(words: list[str], first: int, known: PersonWords) -> bool:
    """Whether the noun phrase is the sentence's subject, or what a study took in.

    Such a phrase may run on over commas to its verb or stop; elsewhere a comma ends it ("in
    adults with asthma, budesonide …").
    """
    before = words[first - 1] if first else "."
    return before in known.frames or not before[0].isalnum()


def _points_back(words: list[str], first: int, known: PersonWords, *, narrows: bool) -> bool:
    """Whether the words before tell that who they are was said already, or that it is a share.

    "The children" still says children; "the patients" says nothing new.
    """
    if not first:
        return False
    before = words[first - 1]
    if before == "of" and first > 1 and words[first - 2] in known.shares:
        return True
    counted = words[first].isdigit() or words[first] in _NUMBERS
    return before in known.told and (counted or not (narrows and before in _ARTICLES))


def _count(words: list[str], first: int, head: int) -> int | None:
    """The number of people where nothing but a number stands before the head."""
    if head - first != 1:
        return None
    number = words[first]
    if number.isdigit():
        return int(number[:9])
    return 0 if number in _FEW_WORDS else None


def _extend_right(
    words: list[str], head: int, known: PersonWords, *, takes_events: bool, whole: bool
) -> int:
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
    return _read_taking_part(words, at, end, known) if whole else at


def _read_taking_part(words: list[str], at: int, end: int, known: PersonWords) -> int:
    """Past "were recruited from 12 clinics in Spain", which says where they came from."""
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
    """Past a comma after which the description goes on: "…, aged 8 to 12 years"."""
    following = word_at(words, at + 1)
    if word_at(words, at) != "," or not following:
        return at
    goes_on = (
        following in known.describing
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
    """Whether the words up to the next mark hold no verb and so only describe further."""
    for word in words[at : at + _ASIDE]:
        if not word[0].isalnum() and word not in _SIGNS and word not in "()":
            return True
        if word in known.stops:
            return False
    return False


def _read_complement(words: list[str], at: int, end: int, known: PersonWords) -> int:
    """The end of "with severe asthma and a history of …", which begins at ``at``."""
    at = _into(words, at)
    while at < end:
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


def _into(words: list[str], at: int) -> int:
    """Past the word that opens a description, and past the auxiliary and verb after "who"."""
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
            or (before in _NUMBERS and after in _NUMBERS)
        )
    if words[at] in _DETERMINERS:
        return before in _OPENING
    if words[at] == "by":
        return before.endswith("ed") and before != "treated"
    return words[at] == "than" and (before in _TAKING_THAN or after.isdigit())


def _joins(words: list[str], at: int, known: PersonWords) -> bool:
    """Whether a mark or stop word stands between two describing words.

    "Advanced, unresectable cancer", "mild to moderate asthma", "stage I to III".
    """
    if words[at] == ",":
        return words[at - 1] in known.severities and word_at(words, at + 1).isalpha()
    graded = words[at - 1] in known.grades or words[at - 1] in ROMAN
    if graded and (words[at] in ROMAN or word_at(words, at + 1) in ROMAN):
        return True
    return words[at] in JOINING and joins(words, at, known)
