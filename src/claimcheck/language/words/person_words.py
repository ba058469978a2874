"""The words for people, and small helpers to read the tokens around them."""

from __future__ import annotations

from functools import cache

from claimcheck.language.text.phrases import read_lexicon
from claimcheck.values import dataclass

_REACH_LEFT = 6
_BRACKET = 60
ROMAN = frozenset(["i", "ii", "iii", "iv", "v"])
JOINING = frozenset(["and", "or", "to", ","])
_PRONOUNS = frozenset({"we", "they", "i", "you", "he", "she", "it", "who"})


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """Tokens ``first:last`` of a text that name people; ``head`` is the person noun."""

    first: int
    head: int
    last: int


@dataclass(frozen=True, slots=True)
class PersonWords:
    """The sections of ``lexicons/people.txt``."""

    heads: dict[str, bool]
    """Person nouns, and whether the noun itself narrows the population ("women", but not "patients")."""
    describing: frozenset[str]
    events: frozenset[str]
    stops: frozenset[str]
    left_stops: frozenset[str]
    told: frozenset[str]
    shares: frozenset[str]
    study: frozenset[str]
    care: frozenset[str]
    changes: frozenset[str]
    frames: frozenset[str]
    ailments: frozenset[str]
    taking_part: frozenset[str]
    relief: frozenset[str]
    severities: frozenset[str]
    grades: frozenset[str]
    happenings: frozenset[str]
    states: frozenset[str]
    body: frozenset[str]


@cache
def read_person_words() -> PersonWords:
    """The words for people and for what describes them."""
    lexicon = {section: frozenset(words) for section, words in read_lexicon("people").items()}
    return PersonWords(
        dict.fromkeys(lexicon["open heads"], False)
        | dict.fromkeys(lexicon["narrowing heads"], True),
        lexicon["describing openers"],
        lexicon["event openers"],
        lexicon["stops"],
        lexicon["left stops"] | lexicon["relief"],
        lexicon["told before"],
        lexicon["shares"],
        lexicon["study modifiers"],
        lexicon["care"],
        lexicon["changes"],
        lexicon["frames"],
        lexicon["ailments"],
        lexicon["taking part"],
        lexicon["relief"],
        lexicon["severities"],
        lexicon["grades"],
        lexicon["happenings"],
        lexicon["paired states"],
        frozenset(read_lexicon("topics")["body"]),
    )


def extend_left(words: list[str], head: int, free: int, known: PersonWords) -> int:
    """Where the noun phrase with its head at ``head`` begins, at ``free`` at the earliest."""
    at, floor = head, max(free, head - _REACH_LEFT)
    while at > floor:
        opening = _short_bracket(words, at, floor)
        if opening == at and not _modifies(words, at - 1, known):
            break
        at = opening if opening < at else at - 1
    return at


def _short_bracket(words: list[str], at: int, floor: int) -> int:
    """Where the bracket of an abbreviation that closes just before ``at`` opens; else ``at``."""
    if words[at - 1] != ")":
        return at
    opens = [back for back in range(max(floor + 1, at - 4), at - 1) if words[back] == "("]
    return opens[-1] if opens else at


def _modifies(words: list[str], at: int, known: PersonWords) -> bool:
    """Whether a word can stand before a person noun within its phrase."""
    word = words[at]
    if word in JOINING and at:
        listed = word == "," and words[at - 1] in known.severities
        return listed or joins(words, at, known)
    if word in ROMAN:
        return at > 0 and (words[at - 1] in known.grades or words[at - 1] in ROMAN | JOINING)
    if not word[0].isalnum() or word in known.left_stops:
        return False
    if at and words[at - 1] in _PRONOUNS:
        return False  # the verb: "we saw 22 boys"
    return known.heads.get(word, True) or not word.endswith("s")


def joins(words: list[str], at: int, known: PersonWords) -> bool:
    """Whether "and", "or", "to" or a comma joins words of one phrase.

    It does between degrees ("mild to moderate"), stages ("I to III"), states ("pregnant or
    breastfeeding") and parts of the body ("head and neck"), and in numbers.
    """
    before, after = words[at - 1], word_at(words, at + 1)
    if before == "hundred":
        return words[at] == "and"
    graded = before in known.grades or before in ROMAN
    return (graded and after in ROMAN) or any(
        before in kind and after in kind for kind in (known.severities, known.states, known.body)
    )


def word_at(words: list[str], at: int) -> str:
    """The word at ``at``; empty past the end."""
    return words[at] if at < len(words) else ""


def after_bracket(words: list[str], at: int) -> int:
    """The index after the bracket that opens at ``at``; ``at`` where none opens or closes."""
    if word_at(words, at) != "(":
        return at
    depth = 0
    for close in range(at, min(at + _BRACKET, len(words))):
        depth += (words[close] == "(") - (words[close] == ")")
        if not depth:
            inside = words[at + 1 : close]
            return at if "p" in inside or "vs" in inside else close + 1
    return at
