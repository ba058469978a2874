"""Whether "should" and "must" only express an expectation, or wait for more research."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.advice.calls_for_research import head_of_subject, main_verb
from claimcheck.language.advice.signals import AdviceHit
from claimcheck.language.advice.words import advice_words, near
from claimcheck.language.text.tokens import word_set


def is_expectation(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it says what to expect: "this should help", but not "schools should help"."""
    if words[hit.first] in ("need", "needs") and words[hit.last - 1] == "to":
        return False
    at = hit.last
    while at < len(words) - 1 and (words[at] in _PASSED_OVER or words[at].endswith("ly")):
        at += 1
    verb, after = (*words[at : at + 2], "", "")[:2]
    if verb == "be":
        return after in advice_words("expected to be")
    if verb in advice_words("expectation"):
        return True
    eased = verb in advice_words("easing")
    return eased and _DIRECTED.isdisjoint(head_of_subject(words, hit.first))


_PASSED_OVER = word_set("not also then therefore thus however , still")
_DIRECTED = word_set(
    "we you they programme programmes program programs policy policies intervention interventions "
    "service services strategy strategies effort efforts guidelines system systems campaign campaigns "
    "education training management care measures plans initiatives governments government schools "
    "school hospitals hospital clinics clinic teams team staff states authorities employers companies "
    "ministries insurers councils countries communities counselling counseling clinicians clinician "
    "physicians physician doctors doctor nurses nurse providers provider surgeons surgeon patients "
    "patient practitioners professionals women men parents people adults policymakers therapists "
    "pharmacists midwives athletes carers caregivers everyone anyone individuals"
)
"""People, or what people run, who can be asked to help or improve something."""


def is_provisional(words: Sequence[str], at: int) -> bool:
    """Whether it depends on more research: "in future trials"; "to prevent further falls" does not."""
    near_by = range(at, min(at + _REACH, len(words)))
    provisional = advice_words("provisional")
    if any(words[here] in provisional for here in near_by):
        return True
    studied = main_verb(words, at) in advice_words("research verbs") | {"assessed"}
    sought = advice_words("research subjects") | advice_words("research objects")
    return any(
        studied or near(words, sought, here + 1, here + _MODIFIED)
        for here in near_by
        if words[here] in ("further", "future")
    )


_REACH = 12
_MODIFIED = 5
