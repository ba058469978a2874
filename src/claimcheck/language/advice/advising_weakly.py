"""Whether words of use and possibility suggest something to carers or patients."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.advice.advising_firmly import does_body_work, is_necessary
from claimcheck.language.advice.advising_worth import has_use, is_worthy, names_a_matter
from claimcheck.language.advice.calls_for_research import (
    clause_start,
    main_verb,
)
from claimcheck.language.advice.recommending import recommends
from claimcheck.language.advice.signals import AdviceHit
from claimcheck.language.advice.words import advice_words, near
from claimcheck.language.text.tokens import word_set
from claimcheck.model.wording import Advice

_POSSIBLE = frozenset(("may", "might", "could", "can", "would", "cannot"))
_OFFERING = word_set(
    "with is are be was were as represent represents offer offers provide provides provided become becomes remain remains seems seem considered being serve serves"
)
_ARTICLES = word_set("a an the another")


def makes_usable(words: Sequence[str], hit: AdviceHit) -> Advice:
    """Whether a modal says that something can be used, considered or done."""
    at = hit.first
    if words[at] in _FIRM and _is_said_outright(words, at):
        return (recommends if words[at] in _ADVISED else is_necessary)(words, hit)
    if words[at] in ("recommended", "advised") and _has_spoken(words, at):
        return recommends(words, hit)
    if words[at] == "important" and _is_said_outright(words, at):
        return Advice.NONE if names_a_matter(words, hit) else has_use(words, hit)
    if "be" in words[max(0, at - 4) : at] and near(words, _POSSIBLE, at - 6, at):
        return Advice.NONE if _puts_nothing(words, hit) else Advice.WEAK
    worthy = words[at] in advice_words("worth")
    return is_worthy(words, hit) if worthy else _customary(words, at)


def _customary(words: Sequence[str], at: int) -> Advice:
    """The advice in "is usually offered" and "is offered if"; "is not usually recommended" warns."""
    often = words[at - 1] in _OFTEN
    be = at - often
    given = often or (words[at] == "offered" and words[at + 1 : at + 2] in (["if"], ["when"]))
    if not given or words[at] not in _CUSTOMARY:
        return Advice.NONE
    if words[be - 1] == "not" or words[be - 2 : be] == ["'", "t"]:
        return Advice.STRONG if words[at] in _ADVISED else Advice.NONE
    return Advice.WEAK if words[be - 1] in ("is", "are", "re", "s") else Advice.NONE


_CUSTOMARY = word_set("offered prescribed recommended advised suggested")
_OFTEN = word_set("usually normally commonly generally typically often sometimes routinely mostly")


def _puts_nothing(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether what can be done is for research, is asked, or is the body's: "we show how it can be used"."""
    at = hit.first
    if near(words, advice_words("research subjects"), hit.last, hit.last + 3):
        return True
    if words[at] == "treated" and not near(words, _WITH, hit.last, hit.last + 3):
        return True
    matter = words[at] == "important" and names_a_matter(words, hit)
    bodily = words[at] in _FIRM and does_body_work(words, hit)
    taken_up = words[hit.last : hit.last + 1] == ["up"]
    return matter or bodily or taken_up or near(words, _ASKING, clause_start(words, at), at)


def _has_spoken(words: Sequence[str], at: int) -> bool:
    """Whether it reports who gave the advice: "the college recommended avoiding it", "advised women to"."""
    before = words[at - 1 - (words[at - 1].endswith("ly") or words[at - 1] == "also")] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    if not before.isalpha() or before in _NO_SPEAKER or near(words, _COUNTED, at - _SUBJECT, at):
        return False
    if words[at] == "advised":
        people = advice_words("people in care")
        return near(words, people, at + 1, at + 3) and "to" in words[at + 2 : at + 5]
    return after.endswith("ing") or after in _ARTICLES or after in ("the", "that", "against")


_NO_SPEAKER = word_set(
    "is are was were be been being am not the a an as than of and or to for with least if when "
    "currently generally often usually commonly previously widely daily no this these its their"
)
_SUBJECT = 20
_COUNTED = word_set("% percent participants respondents most many half i my he his her was were")
_ASKING = word_set("whether how")
"""Words that open an indirect question: "we show how it can be used" suggests nothing."""


_ADVISED = word_set(
    "recommended suggested advised encouraged discouraged contraindicated advocated indicated"
)
_FIRM = _ADVISED | word_set("needed required necessary warranted mandatory essential crucial vital")


def _is_said_outright(words: Sequence[str], at: int) -> bool:
    """Whether an adverb separates it from "is" or "are": "is strongly advised", "is still needed"."""
    before = at
    if words[at - 1] in ("remains", "remain"):
        return True
    if words[at - 1] in _AT_TIMES:
        return False
    while before > 0 and (
        words[before - 1].endswith("ly") or words[before - 1] in _ADVERBS | {","}
    ):
        before -= 1
    return before < at and before > 0 and words[before - 1] in ("is", "are", "be")


_AT_TIMES = word_set("rarely usually normally occasionally commonly frequently generally typically")
_ADVERBS = word_set("still also therefore thus hence now always never not no longer often very so")


_WITH = word_set("with by using in at as without effectively safely successfully")


_BEING = word_set("is are was were be")
_OFFERED = frozenset(("was", "were", "as", "being", "provided"))
_BEST_OFFERS = word_set(
    "option options alternative alternatives tool strategy strategies approach choice opportunity"
)


def offers(words: Sequence[str], hit: AdviceHit) -> Advice:
    """Whether it suggests something: "is a safe alternative", "provides an opportunity"."""
    to = words[hit.last : hit.last + 1] == ["to"]
    if to and near(words, advice_words("research objects"), hit.last, hit.last + 4):
        return Advice.NONE
    return Advice.WEAK if _may_offer(words, hit.first) else _offered_by_name(words, hit)


def _offered_by_name(words: Sequence[str], hit: AdviceHit) -> Advice:
    """Whether something is called an option: "is a safe alternative", but not "of the alternative"."""
    for at in range(hit.first - 1, max(0, hit.first - 7), -1):
        if words[at] == "potential":
            return Advice.WEAK
        if words[at] in ("one", "only"):
            return Advice.NONE
        if words[at] in _ARTICLES:
            before = words[at - 1]
            bare = at == hit.first - 1 and before in _BEING and words[at + 1] not in _BEST_OFFERS
            defined = bare or words[hit.last : hit.last + 2] == ["in", "which"]
            plain = (
                not defined
                and before in _OFFERING
                and (before not in _OFFERED or words[hit.first] in _BEST_OFFERS)
            )
            return Advice.WEAK if plain else Advice.NONE
        if words[at] in _NOT_ACROSS:
            return Advice.NONE
    return Advice.NONE


_NOT_ACROSS = word_set(
    "of for in with than to that while whereas but which although because if when"
)


def _may_offer(words: Sequence[str], first: int) -> bool:
    """Whether a modal suggests it: "may serve as adjunct", "could offer new options"."""
    for at in range(first - 1, max(0, first - _OFFER_REACH), -1):
        if words[at] in _MAY_OFFER:
            return words[at - 1] in _POSSIBLE or words[at - 2] in _POSSIBLE
        if words[at] in (",", "of", "for", "in", "with", "than", "to", "that", "by"):
            return False
    return False


_OFFER_REACH = 7
_MAY_OFFER = word_set("be serve act represent provide offer")
_TOLD_OF_READER = word_set("you your yourself with people against . , if when")
_MINDING = word_set("spot track plan remember decide understand prepare work")
"""Verbs of the mind: that a diary "can help you spot your triggers" is a suggestion."""
_GETTING = word_set("need get want seek find offer")


def _is_chatty(words: Sequence[str]) -> bool:
    """Whether it addresses its reader; otherwise what "can help prevent colds" is an effect."""
    return words[0] in ("and", "but", "so") or not _YOU.isdisjoint(words[:_LAY])


_LAY = 60
"""The reader is addressed within this many words."""
_YOU = word_set("you your yourself")


def aids(words: Sequence[str], hit: AdviceHit) -> Advice:
    """What may help in practice; that something "can help you sleep" is an effect, not advice."""
    after = words[hit.last] if hit.last < len(words) else "."
    if after == "you" and not _MINDING.isdisjoint(words[hit.last + 1 : hit.last + 3]):
        return Advice.WEAK
    if _is_chatty(words) and after not in advice_words("people in care"):
        return Advice.NONE
    if after in _TOLD_OF_READER or words[hit.first - 1] in _GETTING:
        return Advice.NONE
    if not advice_words("bodily change").isdisjoint(words[hit.last : hit.last + 2]):
        return Advice.NONE
    researched = near(
        words, advice_words("research subjects"), hit.last, hit.last + 4
    ) or main_verb(words, hit.last) in ("understand", "explain", "clarify", "elucidate")
    return (
        Advice.WEAK
        if near(words, _POSSIBLE, hit.first - 3, hit.first) and not researched
        else Advice.NONE
    )
