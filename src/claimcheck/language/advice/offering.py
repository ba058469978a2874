"""Whether something to do is suggested or allowed: "you could try", "children can go back to school"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.advice.signals import AdviceHit
from claimcheck.language.advice.words import advice_words
from claimcheck.language.text.tokens import word_set
from claimcheck.model.wording import Advice


def offers_reader(words: Sequence[str], hit: AdviceHit) -> Advice:
    """Whether it suggests something to the reader: "you might also try a nasal rinse"."""
    at = hit.last
    while at < len(words) - 1 and words[at] in _PASSED_OVER:
        at += 1
    who, verb = words[hit.first], words[at] if at < len(words) else ""
    leave = words[hit.last - 1] in ("can", "may") and _is_allowed(words, at)
    if leave and (who == "you" or (who == "can" and _are_allowed(words, hit.first))):
        return Advice.WEAK
    given = verb in _GIVING or (verb in _GIVING_YOU and words[at + 1 : at + 2] == ["you"])
    if who in advice_words("care givers") and given:
        return Advice.WEAK
    listed = words[hit.last - 1] in _WITHOUT_MODAL or who in advice_words("carers")
    return Advice.WEAK if listed and _is_put(words, at) else Advice.NONE


_PASSED_OVER = word_set(
    "also even always then now already usually often sometimes still safely normally"
)
_WITHOUT_MODAL = word_set("to d would")
_GIVING = word_set("offer prescribe refer recommend suggest advise")
_GIVING_YOU = word_set("switch give fit teach show help")


def _is_put(words: Sequence[str], at: int) -> bool:
    """Whether the verb at ``at`` is something to do, and not something that happens to one."""
    verb = words[at] if at < len(words) else ""
    if verb in _CHOOSING and "to" in words[at : at + 4]:
        return True
    if verb in ("start", "begin", "stop") and words[at + 1 : at + 2] in _BEGUN:
        return True
    done = (
        verb in advice_words("imperatives")
        or verb in advice_words("imperatives that are nouns too")
        or verb in _CARING
    )
    return done and verb not in advice_words("felt")


_CHOOSING = word_set("like want wish prefer find")
_BEGUN = (["with"], ["by"], ["on"])
_CARING = word_set(
    "offer prescribe refer screen assess counsel reassure encourage recommend advise treat teach "
    "lower identify rely delay"
)


def _are_allowed(words: Sequence[str], at: int) -> bool:
    from claimcheck.language.advice.calls_for_research import head_of_subject

    return not advice_words("those allowed").isdisjoint(head_of_subject(words, at)[:_OPENING])


_OPENING = 3
"""How far into their subject the people can come: "most older children"."""


def _is_allowed(words: Sequence[str], at: int) -> bool:
    """Whether people are allowed to do it: "you can have it with", "can go back to nursery"."""
    verb, after = (*words[at : at + 2], "", "")[:2]
    if verb in ("have", "take"):
        return after in _IT
    if verb in ("go", "carry"):
        return after in _ONWARDS
    return verb in advice_words("allowed")


_IT = word_set("it them this these both your")
_ONWARDS = word_set("back straight ahead on home to")
