"""Where a sentence tells its reader to do something: the verb of an imperative.

An imperative opens its clause with a bare verb and has no subject. It can follow a list number ("3.
Walk more"), an opening quotation mark, an adverb or a condition ("If it hurts, stop"), and can
stand in a later clause that forbids or draws a conclusion ("…, so don't drive").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.language.advice.open_orders import orders_openly
from claimcheck.language.advice.promises import is_promise
from claimcheck.language.advice.rhetorical import is_rhetorical
from claimcheck.language.advice.words import advice_words
from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import word_set

_OPENERS = word_set(
    'only perhaps maybe so then and but instead also first next finally just simply please , : - – — " “ • * # ) ('
)
_CONDITIONS = word_set(
    "to whatever if when once unless for before after during until while whenever should in on at with instead"
)
_LONGEST_CONDITION = 30
_LATER = word_set(": ; – — so then")
"""What comes before a later clause that orders."""
_BEFORE_SPEECH = (":", ",")
_WHY_NOT = 2
_BRIEF = 2
"""An order of a word or two can be followed by its opposite: "Gargle, don't swallow"."""
_SOOTHING = word_set("worry panic fret despair forget get")
"""What "don't" reassures or remarks with: "don't worry", "don't get me wrong"."""
_FORBIDDING = (["don", "'", "t"], ["do", "not"])
_NOT_AFTER = word_set(
    "of in and or is are was were may might can could will would should has have had , . : by"
)
_PUT = word_set("keep get sit lie put stir soak")
_ENDS_CLAUSE = word_set(
    'that which who if when where while because so before after until unless as to , ; : . – — ! ) "'
)
_FINITE = word_set(
    "is are was were has have had can may might could will would should must does did do be been"
)


def find_order(words: Sequence[str]) -> int | None:
    """Index of the verb of a sentence's first imperative; ``None`` where there is none."""
    starts = (at for at in _clause_starts(words) if _orders(words, at))
    return next((at for at in starts if not is_promise(words, at)), None)


def _clause_starts(words: Sequence[str]) -> Iterator[int]:
    """Where each clause that can order begins, past its opening words."""
    first = _past_openers(words, 0)
    yield first
    if first < len(words) and words[first] in _CONDITIONS:
        for at in range(first + 1, min(first + _LONGEST_CONDITION, len(words) - 1)):
            if words[at] == ",":
                yield _past_openers(words, at)
    for at in range(first + 1, len(words) - 1):
        if words[at] == "?" or (words[at] == '"' and words[at - 1] in _BEFORE_SPEECH):
            yield _past_openers(words, at + 1)
        follows = words[at] in _LATER or (words[at] == "," and at - first <= _BRIEF)
        if follows and words[at - 1] not in ("or", "and") and _tells(words, at + 1):
            yield at + 1


def _tells(words: Sequence[str], at: int) -> bool:
    """Whether a later clause forbids, or gives an order with an object: "…: never share it"."""
    if any(list(words[at : at + len(form)]) == form for form in _FORBIDDING):
        return True
    if words[at - 1] not in (":", ";", "so"):
        return False
    if orders_openly(words, at) == "own" and words[at + 1] != "yourself":
        return True
    if words[at - 1] == "so":
        return words[at] in advice_words("imperatives of care") and words[at + 1] not in _NOT_AFTER
    if words[at] in ("never", "always"):
        return True
    bids = words[at] in advice_words("imperatives")
    return bids and at + 1 < len(words) and words[at + 1] in advice_words("after imperatives")


def _past_openers(words: Sequence[str], at: int) -> int:
    """The index after marks, list numbers, connectives and adverbs."""
    last = len(words) - 1
    if list(words[:_WHY_NOT]) == ["why", "not"]:
        return min(_WHY_NOT, last)
    if at == 0 and words[:1] and words[0].isdigit() and words[1:2] in (["."], [")"], [":"]):
        at = 2
    while at < last and (words[at] in _OPENERS or _is_adverb(words, at)):
        at += 1
    return at


def _is_adverb(words: Sequence[str], at: int) -> bool:
    """Whether an adverb can come before the verb: "slowly lower the heel"."""
    return words[at].endswith("ly") and len(words[at]) > 4 and words[at] not in _NO_ADVERBS


_NO_ADVERBS = word_set(
    "apply reapply rely reply family supply multiply belly jelly early daily monthly"
)


def _orders(words: Sequence[str], at: int) -> bool:
    """Whether the word at the beginning of a clause is the verb of an imperative."""
    if at >= len(words) or is_rhetorical(words, at):
        return False
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    verb = words[at + 3] if at + 3 < len(words) else ""
    if _is_set_off(word, after, verb) or (at == _WHY_NOT and words[0] == "why"):
        return True
    if word in advice_words("imperatives"):
        if after == "." and words[at - 1] == ",":
            return at > 1
        placed = (after == "in" and word in _PUT) or _is_paired(words, at)
        return (placed or after not in _NOT_AFTER) and not _is_modifier(words, at)
    follows = after in advice_words("after imperatives")
    if follows and word in advice_words("imperatives that are nouns too"):
        return True
    listed = word in advice_words("imperatives before nouns") and _is_order(words, at, after)
    return listed or _is_shown(words, at)


def _is_paired(words: Sequence[str], at: int) -> bool:
    """Whether a second imperative follows: "stop or cut down"."""
    joined, second = (*words[at + 1 : at + 3], "", "")[:2]
    if joined not in ("or", "and"):
        return False
    listed = ("imperatives", "imperatives before nouns", "imperatives that are nouns too")
    return any(second in advice_words(section) for section in listed)


def _is_shown(words: Sequence[str], at: int) -> bool:
    """Whether the object shows an order; in headlines, "is" is left out: "Coffee a boon for the liver"."""
    shown = orders_openly(words, at)
    verbless = words[-1] in (".", "!") and _has_no_verb(words, at)
    return shown == "own" or (shown == "any" and verbless)


def _is_set_off(word: str, after: str, verb: str) -> bool:
    """Whether a word that forbids, insists or asks opens it: "do keep moving"."""
    insists = word == "do" and (after == "not" or after in advice_words("imperatives"))
    soothes = word == "don" and verb in _SOOTHING
    inverted = word == "never" and after in _FINITE
    return insists or (
        word in ("don", "never", "always", "please") and not soothes and not inverted
    )


def _is_modifier(words: Sequence[str], at: int) -> bool:
    """Whether it is a noun before another: "contact dermatitis is", "call centres took"."""
    if words[at] not in ("contact", "call", "taste", "limit", "check", "press"):
        return False
    after = words[at + 1 : at + 2]
    near = words[at + 2 : at + 3]
    return after != [] and after[0].isalpha() and near != [] and _is_finite(near[0])


def _is_order(words: Sequence[str], at: int, after: str) -> bool:
    """Whether it is an order before a noun, and not the subject of a later verb."""
    if not after or after in _NOT_AFTER or not after[0].isalnum():
        return False
    return after in advice_words("after imperatives") or _has_no_verb(words, at)


def _has_no_verb(words: Sequence[str], at: int) -> bool:
    """Whether the rest of the clause has no finite verb."""
    for word in words[at + 1 :]:
        if word in _ENDS_CLAUSE:
            return True
        if _is_finite(word):
            return False
    return True


def _is_finite(word: str) -> bool:
    return word in _FINITE or word in _finite_verbs() or (word.endswith("ed") and len(word) > 4)


@cache
def _finite_verbs() -> frozenset[str]:
    """Finite forms that cannot be nouns in an order: "remains", "took"."""
    statements = read_lexicon("statements")
    unsure = frozenset(statements["ambiguous verbs"])
    forms = {
        written
        for section in ("verbs", "more verbs")
        for verb in statements[section]
        for written, form in verb_forms(verb).items()
        if form in (Form.THIRD, Form.PAST) and written != verb
    }
    return frozenset(forms - unsure - _NOUNS)


_NOUNS = word_set("drops creams covers shares sweets changes walks stretches waters cooks rubs")
