"""Conditions and operations that stand for the people who have them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import (
    Mention,
    PersonWords,
    after_bracket,
    extend_left,
    read_person_words,
    word_at,
)

_LONG = 6
_SECOND = 4
_TITLE_ENDS = frozenset(["", ".", ":"])
"""A title ends with the people something is for: "Ablation for [atrial fibrillation]: a trial"."""
_PLACE = 6
_TIMES = word_set(
    "hour hours h day days week weeks month months year years minutes immediately soon shortly "
    "long and"
)
_SINGULAR = (
    *("itis", "osis", "iasis", "oma", "emia", "aemia", "pathy", "algia", "uria", "ectomy"),
    *("otomy", "plasty", "plegia", "penia", "rrhea", "rrhoea", "edema", "oedema", "cele"),
    *("sclerosis", "dystrophy"),
)
"""Greek endings of diseases and operations."""
_ENDINGS = (*_SINGULAR, *(f"{ending}s" for ending in _SINGULAR))


def find_ailing(tokens: Tokens, conditions: list[Hit[str]]) -> Iterator[Mention]:
    """Conditions that stand for those who have them: "treatment of [acute otitis media]".

    ``conditions`` are the names of conditions in the text.
    """
    words, known, free = tokens.words, read_person_words(), 0
    ailments = _ailments(tokens, conditions, known)
    ends = dict(ailments)
    for first, last in ailments:
        if first < free:
            continue
        start = extend_left(words, first, free, known)
        for_people = start and _stands_for_people(words, start - 1, known)
        if for_people or (start and words[start - 1] == "for"):
            end = _extend_right(words, last, ends, known)
            if for_people or word_at(words, end) in _TITLE_ENDS:
                free = end
                yield Mention(start, first, free)


def _extend_right(words: list[str], at: int, ends: dict[int, int], known: PersonWords) -> int:
    """The end past the location in the body ("of the head and neck") and a second ailment ("and anaemia")."""
    at = after_bracket(words, at)
    if words[at : at + 2] == ["of", "the"]:
        at += 2
        end = at + _PLACE
        while at < min(end, len(words)) and _places(words, at, known):
            at += 1
        at = after_bracket(words, at)
    if word_at(words, at) in {"and", "or"}:
        for second in range(at + 1, at + _SECOND):
            if second in ends:
                return after_bracket(words, ends[second])
            word = word_at(words, second)
            if word in known.stops or word in known.left_stops:
                break
    return at


def _places(words: list[str], at: int, known: PersonWords) -> bool:
    """Whether a word after "of the" can be a location."""
    word = words[at]
    if word_at(words, at + 1) in {"more", "less"}:
        return False
    if word in {"and", "or"}:
        following = word_at(words, at + 1)
        return following.isalpha() and following not in known.stops
    return word.isalpha() and word not in known.stops and word not in known.left_stops


def _ailments(
    tokens: Tokens, conditions: list[Hit[str]], known: PersonWords
) -> list[tuple[int, int]]:
    """Token ranges that name a condition or an operation, listed or recognised by its ending."""
    found = {hit.first: (hit.first, hit.last) for hit in conditions}
    taken = {at for first, last in found.values() for at in range(first, last)}
    for at, word in enumerate(tokens.words):
        named = (len(word) > _LONG and word.endswith(_ENDINGS)) or word in known.ailments
        if named and at not in taken:
            found[at] = (at, at + 1)
    return sorted(found.values())


def _stands_for_people(words: list[str], before: int, known: PersonWords) -> bool:
    preposition, governor = words[before], words[before - 1] if before else ""
    if preposition in known.relief:
        return True
    if preposition in {"of", "for"}:
        return governor in known.care
    if preposition in {"undergoing", "following"}:
        return True
    if preposition == "after":
        return governor.isalpha() and governor not in _TIMES
    return preposition == "in" and governor not in known.changes and governor not in known.heads
