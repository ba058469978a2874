"""Whether a reworded sentence is still English and still about the same thing.

The last guard before a wording is suggested: the sentence is read again, and withheld where a verb has
the wrong form, a number, a matter of health or a denial was lost, or somebody's own words were changed.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from claimcheck.appraisal.clauses.clause import Part, Predicate
from claimcheck.appraisal.clauses.forms import is_verb_form, known_bases
from claimcheck.appraisal.clauses.reading import read_predicates
from claimcheck.appraisal.clauses.words import OBJECTS, Shape, Word, is_adverb, words_of
from claimcheck.appraisal.trimming import trim
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.topics import AILING, TAKEN, Topic, matters_in


def is_sound(text: str, told: str) -> bool:
    """Whether ``told`` says of the same things what ``text`` says, in whole English sentences."""
    return (
        _same_numbers(text, told)
        and _same_quotes(text, told)
        and _same_matters(text, told)
        and _well_formed(told, _faults(text))
    )


_NUMBER = pattern(r"\d+(?:[.,]\d+)*")
_QUOTED = pattern(r"[\"“]([^\"“”]{8,})[\"”]")


def _same_numbers(text: str, told: str) -> bool:
    return _numbers(text) == _numbers(told)


_WHOLLY = pattern(r"\b100 ?(?:%|per ?cent) (?=[a-z])", re.IGNORECASE)
"""What only strengthens an adjective: "100% safe"."""


def _numbers(text: str) -> Counter[str]:
    return Counter(_NUMBER.findall(_WHOLLY.sub("", text)))


def _same_quotes(text: str, told: str) -> bool:
    """Nobody's own words are changed."""
    return all(words in told for words in quoted_words(text))


def quoted_words(text: str) -> list[str]:
    """What stands in quotation marks as somebody's own words; no single word."""
    return [words for words in _QUOTED.findall(text) if " " in words.strip()]


def _same_matters(text: str, told: str) -> bool:
    """Every matter of health that was named still is."""
    return _matters(trim(text)) <= _matters(told)


_KINDS = AILING | TAKEN | {Topic.BODY}


def _matters(text: str) -> set[str]:
    """Beginnings of the matters named; no verbs, which may change: "cures" and "heals"."""
    tokens = Tokens(text)
    named = {tokens.words[last - 1] for last, kind in matters_in(tokens).values() if kind in _KINDS}
    return {word[:4] for word in named if _stays(word)}


def _stays(word: str) -> bool:
    named = word.isalpha() and word not in read_person_words().heads
    return named and not word.endswith(("ly", "clinical")) and not is_verb_form(word)


def is_advised(text: str) -> bool:
    """Whether it recommends or orders, of which nobody can be unclear whether it is so."""
    first = next(iter(read_predicates(text)), None)
    return first is not None and (first.subject in {"we", "i", ""} or first.part is Part.TELLS)


_DENYING = word_set("not no never none nothing nobody neither nor without cannot hardly")


def count_denials(text: str) -> int:
    """How many words deny: a wording that loses or gains one says something else."""
    low = text.lower().replace("’", "'")
    return sum(word in _DENYING or word.endswith("n't") for word in re.findall(r"[a-z']+", low))


def is_testimony(text: str) -> bool:
    """Whether somebody tells what happened to them, which is as it was: "My rash went in a week"."""
    said = [verb for verb in read_predicates(text) if verb.part is Part.SAID]
    mine = {verb.subject in {"i", "my"} and verb.shape is not Shape.MODAL for verb in said}
    return mine == {True}


def _faults(text: str) -> set[str]:
    words = words_of(text)
    return {f"{words[at].low} {words[at + 1].low}" for at in _misplaced(words)}


def _well_formed(told: str, before: set[str]) -> bool:
    """Whether each modal is followed by a bare verb, and "is" or "are" agrees with its subject."""
    if _faults(told) - before:
        return False
    words = words_of(told)
    verbs = read_predicates(told)
    return not any(_disagrees(verb, words) for verb in verbs) and not any(
        _out_of_line(first, verb) for first, verb in pairwise(verbs)
    )


_MODALS = word_set("may might can could")


def _misplaced(words: tuple[Word, ...]) -> list[int]:
    """Where a modal is followed by no bare verb: "may strengthens", "to may", "can have repeatedly the"."""
    found = []
    for at, word in enumerate(words[:-1]):
        if word.low in _MODALS and not _leads(words, at):
            found.append(at)
    return found


def _leads(words: tuple[Word, ...], at: int) -> bool:
    if not at or words[at - 1].low in {"only", "nor", "neither"}:
        return True  # "not only may it …"
    if words[at - 1].low in {"to", "the", "a", "an", "may", "can", "is", "are"}:
        return False
    rest = at + 1
    while rest < len(words) - 1 and (is_adverb(words[rest].low) or words[rest].low in {"not", ","}):
        rest += 1
    low = words[rest].low
    if low == "have":
        return not (
            is_adverb(words[rest + 1].low) and words[min(rest + 2, len(words) - 1)].low in OBJECTS
        )
    bare = low in known_bases() or low in {"be", "do", "have"}
    return (
        bare
        or (
            low.isalpha()
            and not low.endswith(_OF_NOUNS)
            and not low.endswith(("s", "ed", "ing"))
            and low not in OBJECTS
        )
        or low.endswith("ss")
    )


_OF_NOUNS = ("lief", "tion", "sion", "ness", "ment", "ity", "ance", "ence")


def _disagrees(verb: Predicate, words: tuple[Word, ...]) -> bool:
    """Whether a link is told of several as of one: "shifts is linked"."""
    if verb.several is None or verb.shape not in (Shape.IS, Shape.ARE):
        return False
    at = next(n for n, word in enumerate(words) if word.start == verb.word.start)
    linked = at + 1 < len(words) and words[at + 1].low in {"linked", "associated"}
    return linked and verb.several is not (verb.shape is Shape.ARE)


def _out_of_line(first: Predicate, verb: Predicate) -> bool:
    """Whether a verb that shares a modal keeps its ending: "may calm and helps"."""
    return (
        verb.joined
        and verb.part is Part.SAID
        and first.shape is Shape.MODAL
        and verb.shape is Shape.THIRD
    )
