"""Names for concepts that are in no list of synonyms, and the classes that concepts belong to."""

from __future__ import annotations

from functools import cache

from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.words.taxonomy import read_taxonomy

_STEM = 6
_ENDINGS = ("ies", "ing", "ed", "es", "ly", "s")
_SPELLINGS = (("ae", "e"), ("oe", "e"), ("our", "or"))
_SHORT = 3
_SHORTEST = 2
"""At least this many letters precede an ending that shows a drug's class."""


def name_of(word: str) -> str:
    """The name of a word's concept: drugs whose ending shows their class keep theirs."""
    return word if _class_by_ending(word) else stem(word)


def stem(word: str) -> str:
    """A short form that a word's inflections and close derivations share.

    Deliberately crude: the ending is cut off, then the first six letters are kept, so that
    "immunological" meets "immunology" without a dictionary.
    """
    for british, american in _SPELLINGS:
        word = word.replace(british, american)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORT:
            word = word[: -len(ending)]
            break
    return word[:_STEM].removesuffix("e") if len(word) > _SHORT else word


@cache
def class_of(name: str) -> str | None:
    """The class that a concept belongs to ("acyclovir": antiviral); ``None`` where it is unknown."""
    return _class_by_member().get(name) or _class_by_ending(name)


@cache
def _class_by_ending(word: str) -> str | None:
    endings = _endings()
    found = [of for of in endings if word.endswith(of) and len(word) - len(of) >= _SHORTEST]
    return endings[max(found, key=len)] if found else None


@cache
def _endings() -> dict[str, str]:
    return {name[1:]: kind for name, kind in _listed() if name.startswith("-")}


@cache
def _class_by_member() -> dict[str, str]:
    known = read_taxonomy("synonyms").names
    return {
        known.get(name, name_of(name)): kind for name, kind in _listed() if not name.startswith("-")
    }


def _listed() -> list[tuple[str, str]]:
    return [(name, kind) for kind, names in read_lexicon("members").items() for name in names]
