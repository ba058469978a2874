"""Imperatives whose verb no list holds, told by the object after them: "rinse it", "treat your feet".

At the beginning of a clause a noun is hardly ever followed by an article, a possessive or a pronoun
without a verb coming after; an imperative is. What else stands there, prepositions, adverbs and forms
of the past, is listed; so are verbs that ask for no care of oneself.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import word_set

_OWN = word_set("your yourself it them yourselves")
_OBJECTS = word_set("the a an any some more less plenty every each one two half those these")
_PARTICLES = word_set("up out down off away on over back")
_NO_VERBS = word_set(
    "vitamin group arm hepatitis influenza type phase cyclosporin background context purpose aim objective "
    "design setting conclusion discussion significance importance interpretation people twenty thirty "
    "forty fifty sixty seventy eighty ninety"
)
"""Nouns that a letter follows ("vitamin A"), heads of an abstract's sections, and numbers."""
_NO_BASE = ("ing", "ed", "ly", "ous", "ful", "ness", "tion", "ment", "ity", "ism", "ive", "less")
_NO_ACT = word_set(
    "imagine picture suppose blame thank forgive pardon trust excuse mind say hear know guess bet discover "
    "explore unlock meet view browse download click tap send email mail post submit upload select activate tag pin personalise claim redeem unsubscribe print introducing welcome love hate "
    "want need like hope wish got assess evaluate compare determine investigate examine describe identify "
    "establish enter type pour grab hop book estimate analyse analyze review develop transform reclaim "
    "rediscover regain soothe melt shed kick fix drop reset get find "
    "banish beat fight cure reverse erase support relieve ease calm strengthen restore improve prevent"
)
"""Verbs of argument, of a page and of study, and those of an outcome that is promised."""


def orders_openly(words: Sequence[str], at: int) -> str:
    """What the object shows: ``own`` (the reader's), ``any``, or nothing where it is no imperative."""
    word, after, third = (*words[at : at + 3], "", "", "")[:3]
    parted = after in _PARTICLES and third in _OWN | _OBJECTS
    if after not in _OWN and after not in _OBJECTS and not parted:
        return ""
    in_s = word.endswith("s") and not word.endswith("ss")
    bare = len(word) > 2 and word.isalpha() and not in_s and not word.endswith(_NO_BASE)
    if not bare or word in _NO_ACT | _NO_VERBS or word in _others():
        return ""
    return "own" if after in _OWN else "any"


@cache
def _others() -> frozenset[str]:
    """Words before an object that are no bare verb: prepositions, adverbs, forms of the past."""
    rows = (row.split("/") for row in read_lexicon("irregular_verbs")["verbs"])
    past = {form for base, *forms in rows for form in forms if form != base}
    closed = " ".join(read_lexicon("common_words")["function"]).split()
    return frozenset((*past, *closed, *read_lexicon("open_verbs")["no verbs"]))
