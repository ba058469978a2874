"""Imperatives with a verb that is in no list, recognised by their object: "rinse it", "treat your feet".

At the beginning of a clause, a noun is hardly ever followed by an article, a possessive or a
pronoun without a verb after it; an imperative is. Other words in that place (prepositions, adverbs,
past forms) are listed, as are verbs that ask for no care of oneself.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimcheck.language.advice.words import advice_words
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import word_set

_OWN = word_set("your yourself it them yourselves")
_OBJECTS = word_set("the a an any some more less plenty every each one two half those these")
_PARTICLES = word_set("up out down off away on over back")
_NO_BASE = ("ing", "ed", "ly", "ous", "ful", "ness", "tion", "ment", "ity", "ism", "ive", "less")


def orders_openly(words: Sequence[str], at: int) -> str:
    """How the object shows an order: ``own`` (the reader's), ``any``, or empty for no imperative."""
    word, after, third = (*words[at : at + 3], "", "", "")[:3]
    parted = after in _PARTICLES and third in _OWN | _OBJECTS
    if after not in _OWN and after not in _OBJECTS and not parted:
        return ""
    in_s = word.endswith("s") and not word.endswith("ss")
    bare = len(word) > 2 and word.isalpha() and not in_s and not word.endswith(_NO_BASE)
    if not bare or word in _others():
        return ""
    return "own" if after in _OWN else "any"


@cache
def _others() -> frozenset[str]:
    """Words before an object that order nothing: prepositions, past forms, listed nouns and verbs."""
    rows = (row.split("/") for row in read_lexicon("irregular_verbs")["verbs"])
    past = {form for base, *forms in rows for form in forms if form != base}
    closed = " ".join(read_lexicon("common_words")["function"]).split()
    listed = advice_words("nouns at an opening") | advice_words("imperatives of no care")
    return listed.union(past, closed, read_lexicon("open_verbs")["no verbs"])
