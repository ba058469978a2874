"""What sounds like advice but is not: hearsay, prospects, shares, and what nobody has to do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimcheck.folding.numerals import is_number
from claimcheck.language.advice.signals import AdviceHit
from claimcheck.language.advice.words import advice_words
from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import word_set


def is_hearsay(words: Sequence[str]) -> bool:
    """Whether it reports hearsay: "a clip shared by thousands says that parents should …"."""
    near, hearsay = words[:_HEARSAY_REACH], advice_words("hearsay")
    heard = next((at for at, word in enumerate(near) if word in hearsay), len(near))
    return not _SAYS.isdisjoint(near[heard:])


_HEARSAY_REACH = 14
_SAYS = word_set("say says said claim claims claimed tell tells told insist insists insisted")


def is_lead(words: Sequence[str]) -> bool:
    """Whether it reports news: "researchers have found that a protein might serve as a sign"."""
    finder = next((at for at, word in enumerate(words[:_LEAD_REACH]) if word in _FINDERS), -1)
    return finder >= 0 and not _FINDS.isdisjoint(words[finder : finder + _LEAD_REACH])


_LEAD_REACH = 5
_FINDERS = word_set("researchers scientists")
_FINDS = word_set("found find discovered revealed shown say said claim believe think hope")


def is_spared(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it says that nobody has to: "you won't have to fast", "you would have to run for hours"."""
    if words[hit.first - 1] == "never" and words[hit.first] in ("need", "have"):
        return True
    had = words[hit.first] in ("have", "has")
    return had and not _SPARED.isdisjoint(words[max(0, hit.first - 4) : hit.first])


_SPARED = word_set("won don doesn didn wouldn not never would nobody")


def is_told_of(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it reports what somebody was told: "she was told she should", "had been advised to"."""
    before = words[max(0, hit.first - 4) : hit.first]
    instructed = not _TOLD.isdisjoint(before) and not _PERSONS.isdisjoint(before)
    once = before[-2:] == ["used", "to"]
    if _is_felt(words, hit.first) or _is_surveyed(words, hit.first):
        return True
    return instructed or once or (words[hit.last - 1] == "to" and not _PAST.isdisjoint(before[-2:]))


def _is_felt(words: Sequence[str], at: int) -> bool:
    """Whether it is what some people felt: "nurses felt that visits should be longer"."""
    that = next(
        (here for here in range(at - 1, max(0, at - _FELT_REACH), -1) if words[here] == "that"), 0
    )
    agreed = words[that - 1] in _AGREED and _names_surveyed(words, that)
    return that > 0 and (words[that - 1] in _FELT or agreed)


def _is_surveyed(words: Sequence[str], at: int) -> bool:
    """Whether some in a survey would advise it: "84 % of users would recommend it"."""
    return words[at] == "would" and _names_surveyed(words, at)


def _names_surveyed(words: Sequence[str], at: int) -> bool:
    return not _SURVEYED.isdisjoint(words[max(0, at - _SURVEY_REACH) : at])


_SURVEY_REACH = 9
_SURVEYED = word_set("% percent half respondents participants interviewees informants surveyed")
_AGREED = word_set("agreed agree said stated reported considered responded answered indicated")
_FELT_REACH = 12
_FELT = word_set("felt believed perceived disagree disagreed disagrees thought preferred wished")
_TOLD = word_set("told thought believed felt")
_PERSONS = word_set("he she i they we")
_PAST = word_set("was were been had")


def is_bodily(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it is the body that has to do something: "the heart must pump harder"."""
    before = words[max(0, hit.first - 1) : hit.first]
    tended = {"be", "have"} & {*words[hit.last : hit.last + 2]}
    return not tended and not advice_words("bodily doers").isdisjoint(before)


def is_prospect(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it predicts or guesses: "the cough should clear up in a week"."""
    if words[hit.last : hit.last + 1] == ["have"]:
        return words[hit.last + 1 : hit.last + 2] != [] and _is_past(words, hit)
    if words[hit.first] not in ("should", "ought"):
        return (
            words[hit.first] == "shouldn" and words[hit.last + 2 : hit.last + 4] in _NOT_HAVING_TO
        )
    at, begun = hit.last, words[hit.last : hit.last + 2]
    if begun in (["start", "to"], ["begin", "to"]):
        at += 2
    at += words[at : at + 1] in (["soon"], ["then"], ["slowly"], ["gradually"])
    if words[at : at + 1] == ["not"]:
        return words[at + 1 : at + 2] in (["hurt"], ["last"], ["ache"])
    going = words[at : at + 1]
    if going == ["be"]:
        return words[at + 1 : at + 2] != [] and words[at + 1] in _RECOVERED
    if going != [] and going[0] in _TURNING:
        return words[at + 1 : at + 2] != [] and words[at + 1] in _BETTER
    follows = words[at + 1] if at + 1 < len(words) else "."
    goes_on = follows in _GOING_ON or follows.endswith("ly") or not follows[0].isalpha()
    return going != [] and going[0] in advice_words("course") and goes_on


def _is_past(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it guesses about the past: "must have fallen", "the swelling should have gone down"."""
    after = words[hit.last + 1]
    if words[hit.first] == "must":
        return after.endswith(("ed", "en"))
    return words[hit.first] == "should" and after in _come_about()


@cache
def _come_about() -> frozenset[str]:
    """Participles for how an illness turns out: "gone", "settled", "been"."""
    forms = {
        written
        for verb in advice_words("course")
        for written, form in verb_forms(verb).items()
        if form in (Form.PAST, Form.PARTICIPLE)
    }
    known = {row.split("/")[2] for row in read_lexicon("irregular_verbs")["verbs"]}
    return frozenset(forms | (known - _NOUNS) | {"been", "come", "started"})


_NOUNS = word_set("cut shut set rest read hurt")


_NOT_HAVING_TO = (["need", "to"], ["have", "to"])
_RECOVERED = word_set("gone out better fine healed back painless able")
_TURNING = word_set("get go come feel")
_BETTER = word_set("better easier away down fine stronger smaller milder normal")
_GOING_ON = word_set(
    "in within after by over during soon on off away up down once when as and but or before until "
    "with without again too well completely for to if at about almost long only"
)


def is_share(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it counts those who need something: "about 3 in 100 patients need a second operation"."""
    if words[hit.first] not in ("need", "needs"):
        return False
    before = words[max(0, hit.first - _SHARE_REACH) : hit.first]
    counted = any(word in _SHARES or is_number(word) for word in before)
    return counted or is_at_times(words, hit)


def is_at_times(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it says how often something is needed: "sometimes stones need to be removed"."""
    if words[hit.first] not in ("need", "needs", "has", "have"):
        return False
    return not _AT_TIMES.isdisjoint(words[max(0, hit.first - _SHARE_REACH) : hit.first])


_AT_TIMES = word_set("sometimes often usually occasionally rarely seldom")


_SHARE_REACH = 7
_SHARES = word_set(
    "some few fewer most many half third quarter fifth tenth majority minority % cent percent"
)
