"""Whether findings support a practice, or words of worth recommend it."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.advice.advising_firmly import does_body_work
from claimcheck.language.advice.calls_for_research import (
    is_for_study,
    is_of_study,
    main_verb,
)
from claimcheck.language.advice.signals import AdviceHit
from claimcheck.language.advice.words import advice_words, near
from claimcheck.language.text.tokens import word_set
from claimcheck.model.wording import Advice


def _supports_practice(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether the findings support a practice, and not a hypothesis or trial."""
    after = words[hit.first : hit.last + 6]
    believed = advice_words("only believed")
    named = next((word for word in after if word in believed or word in _PRACTISED), "")
    if named in believed:
        return False
    noun = words[hit.first : hit.last] == ["support", "for"]
    return not noun or near(words, _LENDING, hit.first - 5, hit.first)


_PRACTISED = word_set(
    "use using implementation integration adoption efficacy effectiveness feasibility utility"
)
_SUPPORT = word_set("support supports supporting")
_LENDING = word_set(
    "provide provides provided providing lend lends lending add adds offer offers give gives find "
    "found show shows demonstrate demonstrates demonstrated is was no growing results findings"
)


def has_use(words: Sequence[str], hit: AdviceHit) -> Advice:
    """Worth in practice; what is important "for understanding" advises nothing."""
    at = hit.last
    if not _SUPPORT.isdisjoint(words[hit.first : at]) and not _supports_practice(words, hit):
        return Advice.NONE
    if words[hit.last - 1] == "important" and _is_attribute(words, hit):
        return Advice.NONE
    bodily = "for" in words[hit.last - 1 : hit.last + 1] and does_body_work(words, hit)
    if bodily or words[hit.first - 1] in ("less", "least", "more"):
        return Advice.NONE
    superlative = words[hit.first] == "effective" and words[hit.first - 1] == "most"
    asked = near(words, _WHETHER, hit.first - 8, hit.first)
    if superlative or asked or _is_over(words, hit):
        return Advice.NONE
    if is_for_study(words, hit) or (words[hit.last - 1] == "from" and is_of_study(words, hit)):
        return Advice.NONE
    verb = main_verb(words, at + (words[at : at + 1] == ["for"]))
    studied = verb in (
        "understand",
        "understanding",
        "investigate",
        "continue",
        "research",
        "note",
        "know",
        "noting",
        "knowing",
        "remembering",
        "saying",
        "conduct",
    )
    vague = (
        hit.last > 1
        and words[hit.last - 1] in ("of", "important")
        and words[hit.first - 1] in ("the", "and")
        and words[hit.first - 2] in ("exact", "biological", "relative", "of")
    )
    return Advice.NONE if studied or vague else Advice.WEAK


def is_worthy(words: Sequence[str], hit: AdviceHit) -> Advice:
    """Whether a practice is said to be safe, feasible and the like, here and now."""
    at = hit.first - 1
    while at > 0 and (words[at] in _BEFORE_WORTH or words[at].endswith("ly")):
        at -= 1
    copula = words[at] in _IS and words[at - 1] not in _NOT_SAID
    matched = near(words, _MATCHED, at, hit.first) or near(words, _WHICH, at - 4, at)
    named = names_a_matter(words, hit) and words[hit.first - 1] not in ("a", "an")
    if not copula or matched or named:
        return Advice.NONE
    return has_use(words, hit)


_IS = word_set("is are appears appear seems seem remains remain")
_NOT_SAID = word_set("that which what there if as")
_MATCHED = word_set("as so too similarly equally completely totally perfectly absolutely entirely")
_WHICH = word_set("which whether what how")
_BEFORE_WORTH = word_set(
    "not also both a an the and , to be more very well highly simple safe feasible effective useful "
    "acceptable easy quick cheap reliable practical inexpensive rapid novel new still"
)


def _is_over(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it says how one study went: "was safe and effective", "it was not possible to"."""
    possible = words[hit.first] == "possible"
    befalls = words[hit.last : hit.last + 1] != [] and words[hit.last] in advice_words("felt")
    impossible = possible and (words[hit.first - 1] == "not" or befalls)
    return impossible or near(words, _WAS, hit.first - 3, hit.first)


_WHETHER = frozenset(("whether",))
_WAS = word_set("was were")


def _is_attribute(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether a noun follows "are important": "are important pathways" says nothing about worth."""
    return words[hit.first] in ("is", "are") and names_a_matter(words, hit)


def names_a_matter(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether a noun follows, as in "an important predictor"."""
    after = words[hit.last] if hit.last < len(words) else "."
    return after[0].isalpha() and after not in _AFTER_WORTH


_AFTER_WORTH = word_set(
    "to for in when as if because and or but that at with so since while where after before during "
    "among both not even especially particularly given on by regardless"
)
_SHOWING = word_set("findings results data study evidence trial analysis review")
_NOT_BACKED = word_set("the that a an our this these those existing for of , . and or by")


def backs(words: Sequence[str], hit: AdviceHit) -> Advice:
    """Whether findings support a practice by name: "these results support early discharge"."""
    after = words[hit.last] if hit.last < len(words) else "."
    if after in _NOT_BACKED or not near(words, _SHOWING, hit.first - 3, hit.first):
        return Advice.NONE
    researched = advice_words("research objects") | advice_words("research subjects")
    studied = near(words, researched, hit.last, hit.last + 3)
    return Advice.NONE if studied else Advice.WEAK
