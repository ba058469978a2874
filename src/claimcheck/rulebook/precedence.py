"""Which of two rules reports a fault that both see, and which rule speaks only on a page that others fault."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.model.finding import Finding
from claimcheck.model.text import Span

_PARTICULAR = frozenset(
    {
        "attribution/testimonial",
        "attribution/tradition-or-novelty",
        "attribution/vague-source",
        "causation/blame",
        "causation/told-on-to-reader",
        "safety/advised-against",
        "safety/discredited-care",
        "safety/emergency-played-down",
        "safety/fear-appeal",
        "safety/harm-told-as-healing",
        "safety/hazardous-remedy",
        "safety/refuted-claim",
        "wording/absolute-efficacy",
        "wording/amplified-efficacy",
        "wording/cure-word",
        "wording/figurative-effect",
        "wording/figurative-harm",
        "wording/likened-to-medicine",
        "wording/promise-to-reader",
        "wording/proof-claim",
        "wording/quick-or-lasting-fix",
        "wording/sold-as-fact",
        "wording/superlative-efficacy",
    }
)
_SAME_SENTENCE = {
    "wording/effect-as-fact": _PARTICULAR | {"wording/feared-as-fact", "wording/hearsay-as-fact"},
    "citation/uncited-claim": frozenset({"attribution/vague-source"}),
    "wording/feared-as-fact": _PARTICULAR,
    "wording/hearsay-as-fact": _PARTICULAR,
}
"""Rules that ask for a source or a hedge in general; others say what exactly is wrong with the sentence."""
_SAME_WORDS = {
    "attribution/relative-time": {"attribution/vague-source"},
    "safety/discredited-care": {"safety/replaces-care", "wording/likened-to-medicine"},
    "safety/replaces-care": {"wording/likened-to-medicine"},
    "safety/fear-appeal": {"safety/discredited-care", "wording/figurative-harm"},
    "wording/figurative-effect": {
        "safety/harm-told-as-healing",
        "wording/cure-word",
        "wording/figurative-harm",
        "wording/promise-to-reader",
    },
    "wording/figurative-harm": {"safety/discredited-care"},
    "wording/hype-word": {"wording/cure-word", "wording/likened-to-medicine"},
    "wording/likened-to-medicine": {"wording/cure-word"},
    "wording/promise-to-reader": {"safety/fear-appeal"},
    "wording/superlative-efficacy": {"wording/likened-to-medicine"},
}
"""For rules that can mark the same words: which of them says better what is wrong."""


_IN_COMPANY = frozenset({"wording/effect-as-fact"})
"""Rules on what is true as often as not; on a page that overstates elsewhere it seldom is."""
_COMPANY = 2
"""How many sentences at least other rules must fault there, …"""
_SHARE = 6
"""… and one in how many of the page's."""
_PERSUADING = frozenset(
    {
        "attribution/testimonial",
        "wording/cure-word",
        "wording/hearsay-as-fact",
        "wording/sold-as-fact",
    }
)
"""Where one of these speaks, somebody sells or preaches: each sentence of a rule in company counts half."""
_LONG_WAY = 4
"""On such a page others must still fault this part of what is enough: one loud sentence makes no long article loud."""
_OVERSTATING = ("wording/", "causation/", "safety/", "attribution/")
_ON_SOURCES = "attribution/vague-source"
"""Honest reports of a study draw it too."""


def reported_once(found: Sequence[Finding], sentences: Iterable[Span]) -> list[Finding]:
    """The findings without those that another finding, at least as grave, explains better.

    Those of a rule that needs company are left out where others fault too few of the sentences.
    """
    yielding = [one for one in found if one.rule in _SAME_SENTENCE or one.rule in _SAME_WORDS]
    places = tuple(sentences) if yielding else ()
    gone = [one for one in yielding if _is_explained(one, found, places)]
    if any(one.rule in _IN_COMPANY for one in found) and not _overstates(found, places):
        gone += [one for one in found if one.rule in _IN_COMPANY]
    return [one for one in found if one not in gone]


def need_company(rule: str) -> bool:
    """Whether a rule's findings are left out where others fault too few of the sentences."""
    return rule in _IN_COMPANY


def may_keep_company(found: Sequence[Finding], sentences: Sequence[Span]) -> bool:
    """Whether rules that need company could speak beside what the others ``found``; if not, they need not look."""
    least = _enough(sentences) / (_LONG_WAY if _persuades(found) else 1)
    return _faulted(found, sentences) >= least


def _overstates(found: Sequence[Finding], sentences: Sequence[Span]) -> bool:
    """Whether so many sentences are faulted for their wording that the page as a whole persuades."""
    company = [one for one in found if one.rule in _IN_COMPANY]
    others = [one for one in found if one.rule not in _IN_COMPANY]
    beside = _faulted(company, sentences) / 2 if _persuades(found) else 0
    return _faulted(others, sentences) + beside >= _enough(sentences)


def _persuades(found: Iterable[Finding]) -> bool:
    return any(one.rule in _PERSUADING for one in found)


def _faulted(found: Iterable[Finding], sentences: Iterable[Span]) -> int:
    """How many sentences are faulted for their wording."""
    spans = [
        one.span
        for one in found
        if one.span and one.rule.startswith(_OVERSTATING) and one.rule != _ON_SOURCES
    ]
    return sum(any(map(sentence.overlaps, spans)) for sentence in sentences)


def _enough(sentences: Sequence[Span]) -> float:
    return max(_COMPANY, len(sentences) / _SHARE)


def _is_explained(one: Finding, found: Iterable[Finding], places: Iterable[Span]) -> bool:
    """Whether one of the others, at least as grave, is about the same sentence or the same words."""
    if one.span is None:
        return False
    in_sentence = _SAME_SENTENCE.get(one.rule, frozenset())
    in_words = _SAME_WORDS.get(one.rule, set())
    others = [other for other in found if other.rule in in_sentence | in_words]
    around = [place for place in places if place.overlaps(one.span)] if others else []
    for other in others:
        if other.span is None or other.level.rank > one.level.rank:
            continue
        if other.rule in in_sentence and any(place.overlaps(other.span) for place in around):
            return True
        if other.rule not in in_sentence and one.span.overlaps(other.span):
            return True
    return False
