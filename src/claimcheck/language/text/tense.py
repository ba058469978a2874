"""Whether a sentence tells of what happened once, or says how things are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimcheck.language.text.morphology import Form, irregular_pasts, third_form
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import word_set

_IS = word_set(
    "is are am has have do does can cannot will may might should must remains seems appears "
    "isn't aren't don't doesn't can't won't"
)
_WAS = word_set("was were had did wasn't weren't didn't hadn't")
_NO_FINITE_AFTER = word_set(
    "is are be been being has have having get gets a an the of with by for to not and or"
)
"""After one of these, a form in -ed or a base form is no finite verb: "is reduced", "the treated"."""
_TELLS = word_set(
    "found showed reported concluded suggested estimated observed noted saw said wrote"
)
_RELATIVE = word_set("who which that whose")
"""What follows these is said of a noun: "cooks who carry the gene were"."""
_PARTS = frozenset([",", ";", ":", "–", "—", "(", "but", "so"])
_NO_ENDING = ("eed", "hundred", "infrared", "sacred", "naked", "based")
_SHORTEST = 5
"""Letters of the shortest regular past tense that no adjective looks like: "eased"."""


def tells_past(words: Sequence[str]) -> bool:
    """Whether the main clause is in the past tense: "pain fell by a third", not "it lowers pain".

    ``words`` are folded. What somebody found may follow in any tense: "it showed that ginger helps".
    """
    past = False
    for at, word in enumerate(words):
        before = words[at - 1] if at else ""
        if word in _PARTS and past:
            return True
        if word in _TELLS and before not in _NO_FINITE_AFTER:
            return True
        if before in _RELATIVE:
            past = past or word in _WAS
        elif _is_past(word, before):
            past = True
        elif _is_present(word, before, past=past):
            return False
    return past


def _is_past(word: str, before: str) -> bool:
    if word in _WAS:
        return True
    if before in _NO_FINITE_AFTER:
        return False
    regular = word.endswith("ed") and not word.endswith(_NO_ENDING) and len(word) >= _SHORTEST
    return regular or word in irregular_pasts()


def _is_present(word: str, before: str, *, past: bool) -> bool:
    if word in _IS:
        return True
    form = _causal_forms().get(word)
    if form is Form.BASE:  # after the verb it is a noun as often: "had more help"
        return not past and bool(before) and before not in _NO_BASE_AFTER
    return form is Form.THIRD and not past


_NO_BASE_AFTER = _NO_FINITE_AFTER | word_set(
    "did didn't could would no any more less this that in on from"
)


@cache
def _causal_forms() -> dict[str, Form]:
    """The forms in the present, for to make the others takes longer than to read an article's tenses."""
    verbs = [verb for verb in read_lexicon("relations")["causal verbs"] if " " not in verb]
    return dict.fromkeys(map(third_form, verbs), Form.THIRD) | dict.fromkeys(verbs, Form.BASE)
