"""All told as some and the most as much: "every wrinkle" becomes "wrinkles", "the surest way" "a sure way"."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.appraisal.clauses.words import TIMES, is_several
from claimcheck.appraisal.grammar import word_list
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set


def without_absolutes(text: str) -> str:
    """The text with what it says of all said of some, where its grammar allows it."""
    told = _THAN_ANY.sub(lambda m: f"than other {plural_of(m['noun'])}", text)
    told = _EVERY.sub(_several, told)
    told = _ALL.sub(_some, told)
    told = _FIRST.sub(r"A \1", told)
    return _MOST.sub(_much, _EST.sub(_plainly, told))


_THAN_ANY = pattern(
    r"\bthan (?:any|every) other (?P<noun>[a-z]{3,})\b(?! [a-z]+s\b)", re.IGNORECASE
)
_EVERY = pattern(
    r"(?P<before>[a-z]+,? )(?:every|any)(?: single| last)? (?P<noun>[a-z]{3,})(?=[.,;:!?)]|$| (?:and|or|of|from|in|by|with|for|that|ever|on|at|to|before|after|when|as|you|within)\b)",
    re.IGNORECASE,
)
_ALL = pattern(
    r"(?P<before>[a-z]+ )all (?:of )?(?:the |your |our )?(?P<noun>[a-z]{3,}(?<![sui])s)\b",
    re.IGNORECASE,
)
_FIRST = pattern(
    r"^Every (?:single |last )?(?!other\b|few\b|\w+ (?:minutes|hours|days|weeks)\b)([a-z]+)\b",
    re.IGNORECASE,
)
_TIMED = TIMES | word_set("hour minute second weekend meal few other time times sunday monday")


def _several(match: re.Match[str]) -> str:
    noun = match["noun"].lower()
    if noun in _KINDS:
        return f"{match['before']}some {noun}s"
    held = (
        " it " in match.string[match.end() :]
        or noun in _TIMED
        or is_several(noun)
        or match["before"].lower() in _DENYING
    )
    return match.group() if held or noun in _NO_THINGS else f"{match['before']}{plural_of(noun)}"


_KINDS = word_set("kind type form sort")
_DENYING = frozenset({"not ", "without ", "if ", "hardly ", "nor ", "almost ", "nearly "})
_NO_THINGS = word_set("one body thing more other way better worse longer less")


def plural_of(noun: str) -> str:
    """The plural of a regular noun: "remedies", "boxes"."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


_IRREGULAR = {
    "child": "children", "person": "people", "man": "men", "woman": "women", "tooth": "teeth",
    "foot": "feet", "diagnosis": "diagnoses", "virus": "viruses",
}  # fmt: skip


def _some(match: re.Match[str]) -> str:
    noun = match["noun"].lower()
    held = noun in _TIMED or match["before"].lower() in {
        "not ",
        "nearly ",
        "almost ",
        "at ",
        "of ",
        "after ",
    }
    return match.group() if held else f"{match['before']}some {match['noun']}"


@cache
def _plain_forms() -> dict[str, str]:
    return dict(pair.split(" ") for pair in word_list("superlatives"))


_EST = pattern(
    r"\bthe (?:very |single |absolute |world['’]s )?(?P<most>[a-z]+st) (?P<noun>[a-z-]+)",
    re.IGNORECASE,
)
_MOST = pattern(
    r"\b(?<!one of )the (?:very |single )?most (?P<plain>[a-z-]+) (?P<noun>[a-z-]+)", re.IGNORECASE
)


def _plainly(match: re.Match[str]) -> str:
    plain = _plain_forms().get(match["most"].lower(), "")
    return _one(plain, match["noun"]) if plain and match["noun"] not in _OF else match.group()


def _much(match: re.Match[str]) -> str:
    return match.group() if match["noun"] in _OF else _one(match["plain"], match["noun"])


_OF = word_set("of in for to and or that i you we")


def _one(plain: str, noun: str) -> str:
    article = (
        "" if is_several(noun) or noun.endswith("ing") else "an " if plain[0] in "aeiou" else "a "
    )
    return f"{article}{plain} {noun}"
