"""The forms of an English verb, derived from its base form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from claimcheck.language.text.phrases import read_lexicon

_VOWELS = "aeiou"
_SHORT = re.compile(r"(?:[^aeiou]|qu)*[aeiou][bdgklmnprtvz]")
"""A verb of one syllable that doubles its last letter: stop, stir, plan."""


class Form(StrEnum):
    """The form of a verb, as far as its spelling shows."""

    BASE = "reduce"
    THIRD = "reduces"
    PAST = "reduced"
    """Past tense and past participle, which are spelt alike in regular verbs."""
    PARTICIPLE = "driven"
    """A past participle that is not also a past tense."""
    ING = "reducing"


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    rows = (row.split("/") for row in read_lexicon("irregular_verbs")["verbs"])
    return {base: (past, participle) for base, past, participle in rows}


@cache
def irregular_pasts() -> frozenset[str]:
    """The past tenses that neither end in -ed nor look like another form: "fell", "took", "felt"."""
    return frozenset(past for base, (past, _) in _irregular().items() if past != base)


@cache
def _doubling() -> frozenset[str]:
    return frozenset(read_lexicon("irregular_verbs")["doubling"])


def _stem(verb: str) -> str:
    """What -ed and -ing are added to: "reduc", "cutt", "activat", "mimick"."""
    if verb in _doubling() or _SHORT.fullmatch(verb):
        return verb + verb[-1]
    if verb.endswith("ic"):
        return verb + "k"
    return verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) else verb


def third_form(verb: str) -> str:
    """The third person of the present: "reduces"."""
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _past(verb: str, stem: str) -> str:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return stem + ("d" if stem.endswith("ee") else "ed")


@cache
def verb_forms(phrase: str) -> Mapping[str, Form]:
    """Every form of a verb or verb phrase ("lead to": "leads to", "led to", "leading to" …).

    Where two forms are spelt alike ("cut"), the base form counts.
    """
    verb, _, rest = phrase.partition(" ")
    stem = _stem(verb)
    past, participle = _irregular().get(verb) or (_past(verb, stem),) * 2
    tail = f" {rest}" if rest else ""
    return {
        f"{stem}ing{tail}": Form.ING,
        participle + tail: Form.PARTICIPLE if participle != past else Form.PAST,
        past + tail: Form.PAST,
        third_form(verb) + tail: Form.THIRD,
        phrase: Form.BASE,
    }
