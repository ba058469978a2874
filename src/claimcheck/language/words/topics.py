"""Which words of a sentence are health matters, and of which kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache, lru_cache

from claimcheck.language.text.phrases import Family, Hit, PhraseScan, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.spelled import SpelledList
from claimcheck.language.words.taxonomy import read_taxonomy


class Topic(StrEnum):
    """Kinds of health matter; the names of the sections of ``lexicons/topics.txt``."""

    SYMPTOM = "symptom"
    CONDITION = "condition"
    BODY = "body"
    SUBSTANCE = "substance"
    """Nutrients, foods, and exposures."""
    DRUG = "drug"
    CARE = "care"
    """Procedures, behaviour, and those who give care."""
    OUTCOME = "outcome"
    """Measures, risks, and states of the body."""
    PEOPLE = "people"
    """Groups of people and animals; on their own not a health matter."""


TAKEN = frozenset({Topic.SUBSTANCE, Topic.DRUG, Topic.CARE})
"""What can be taken or done: candidates for an intervention or exposure."""

AILING = frozenset({Topic.SYMPTOM, Topic.CONDITION})

DRUGS = frozenset({Topic.DRUG})

_SHORT = 5
"""Words this short are not recognised by their ending."""
_SPELLINGS = (("ae", "e"), ("oe", "e"), ("our", "or"), ("isation", "ization"), ("fibre", "fiber"))
"""British and American."""


def names_topic(tokens: Tokens) -> bool:
    """Whether any health matter is named; people alone are none."""
    return any(hit.label is not Topic.PEOPLE for hit in _scan().scan(tokens))


def is_topic(word: str) -> bool:
    """Whether a single folded word names a health matter or a group of people."""
    tokens = Tokens(word)
    return len(tokens) > 0 and _scan().at(tokens, 0) is not None


def topic_at(tokens: Tokens, first: int, kinds: frozenset[Topic]) -> int:
    """The token after the health matter of one of ``kinds`` that begins at ``first``; -1 where none does.

    An unlisted word is judged by its ending: "-itis" for a condition.
    """
    last, kind = matters_in(tokens).get(first, _NO_MATTER)
    return last if kind in kinds else -1


_NO_MATTER = (-1, None)


def names_any(tokens: Tokens, kinds: frozenset[Topic]) -> bool:
    """Whether :func:`topic_at` finds a health matter of ``kinds`` anywhere in a tokenised text."""
    return not kinds.isdisjoint(_kinds_in(tokens))


@lru_cache(maxsize=256)
def _kinds_in(tokens: Tokens) -> frozenset[Topic]:
    return frozenset([kind for _, kind in matters_in(tokens).values()])


@lru_cache(maxsize=256)
def matters_in(tokens: Tokens) -> dict[int, tuple[int, Topic]]:
    """The health matters that begin in a tokenised text, also within another's name.

    By the first token of each, in order: the token after it, and its kind. Kept, because a sentence
    is asked about many places.
    """
    found: dict[int, tuple[int, Topic]] = {}
    words, scan = tokens.words, _scan()
    for at in [at for at, word in enumerate(words) if kinds_begun_by(word)]:
        if named := scan.reach(words, at):
            found[at] = named
        elif ending := _topic_of_word(words[at]):
            found[at] = at + 1, ending
    return found


_NO_KINDS: frozenset[Topic] = frozenset()


@lru_cache(maxsize=1 << 12)
def kinds_begun_by(word: str) -> frozenset[Topic]:
    """The kinds of health matter whose names can begin with a folded word."""
    family = topic_family()
    listed = family.beginning(word) if word in family.by_word else ()
    ending = _topic_of_word(word)
    if not listed and ending is None:
        return _NO_KINDS  # the same for all, since most words begin nothing
    return frozenset((*(kind for _, kind in listed), *((ending,) if ending else ())))


def beginnings_among(words: Iterable[str]) -> dict[str, frozenset[Topic]]:
    """Those of an article's folded words that can begin the name of a health matter, each with its kinds."""
    return {word: kinds for word in words if (kinds := kinds_begun_by(word))}


def has_medical_word(tokens: Tokens) -> bool:
    """Whether a word ends like the name of a disease, procedure or drug: "-itis", "-statin"."""
    return _by_ending(tokens.words) is not None


def with_medical_words(tokens: Tokens, hits: Sequence[Hit[Topic]]) -> list[Hit[Topic]]:
    """The health matters found, and between them the words that end like the name of one: "-statin"."""
    covered = {at for hit in hits for at in range(hit.first, hit.last)}
    unlisted = (
        (at, _topic_of_word(word)) for at, word in enumerate(tokens.words) if at not in covered
    )
    named = (
        Hit(tokens.start(at), tokens.end(at), topic, at, at + 1) for at, topic in unlisted if topic
    )
    return sorted((*hits, *named), key=lambda hit: hit.first)


def _by_ending(words: Iterable[str]) -> Topic | None:
    """The topic of the first word with a medical ending."""
    return next(filter(None, map(_topic_of_word, words)), None)


@lru_cache(maxsize=1 << 12)
def _topic_of_word(word: str) -> Topic | None:
    if len(word) <= _SHORT or word in _ordinary():
        return None
    return next((topic for topic, endings in _endings() if word.endswith(endings)), None)


@cache
def _scan() -> PhraseScan[Topic]:
    return PhraseScan(topic_family())


@cache
def topic_family() -> Family[Topic]:
    """Every name of a health matter, for look-up by its first word."""
    return SPELLED.family()


def topic_phrases() -> dict[str, Topic]:
    """Every name of a health matter, in all its spellings."""
    phrases: dict[str, Topic] = {}
    for topic in Topic:
        named = dict.fromkeys(forms(read_lexicon("topics")[topic.value]), topic)
        phrases = named | phrases
    phrases = dict.fromkeys(forms(read_taxonomy("conditions").names), Topic.CONDITION) | phrases
    return dict.fromkeys(read_lexicon("nutrients")["nutrients"], Topic.SUBSTANCE) | phrases


SPELLED = SpelledList(
    "topics",
    topic_phrases,
    made_from=(
        "words/topics.py",
        "words/taxonomy.py",
        "lexicons/topics.txt",
        "lexicons/conditions.txt",
        "lexicons/nutrients.txt",
    ),
    read=Topic,
)
"""The spelled-out file of all of them."""


def forms(phrases: Iterable[str]) -> list[str]:
    """Phrases as listed, their regular plurals, and both in American spelling."""
    british = "\n".join(form for phrase in phrases for form in (phrase, _plural(phrase)))
    american = british
    for ours, theirs in _SPELLINGS:
        american = american.replace(ours, theirs)
    return f"{british}\n{american}".split("\n")


def _plural(phrase: str) -> str:
    if phrase.endswith("sis"):
        return phrase[:-2] + "es"
    if phrase.endswith(("ss", "us")):
        return phrase + "es"
    if phrase.endswith(("s", "ing", "ed")):
        return phrase
    if phrase.endswith("y") and phrase[-2] not in "aeiou":
        return phrase[:-1] + "ies"
    return phrase + ("es" if phrase.endswith(("x", "ch", "sh", "z")) else "s")


@cache
def _endings() -> tuple[tuple[Topic, tuple[str, ...]], ...]:
    lexicon = read_lexicon("topics")
    kinds = (Topic.DRUG, Topic.CARE, Topic.CONDITION)
    return tuple(
        (kind, tuple(ending.lstrip("-") for ending in lexicon[f"{kind.value} suffixes"]))
        for kind in kinds
    )


@cache
def _ordinary() -> frozenset[str]:
    return frozenset(read_lexicon("topics")["not-by-suffix"])
