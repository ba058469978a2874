"""Which of two rules reports a fault that both see, and which rule speaks only on a page that others fault."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.dossier import Dossier
from claimcheck.model.finding import Finding
from claimcheck.model.text import Span
from claimcheck.rulebook.places import Places, overlapping
from claimcheck.values import dataclass

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
_PLAIN = frozenset({"wording/feared-as-fact", "wording/hearsay-as-fact"})
_SAME_SENTENCE = {
    "wording/effect-as-fact": _PARTICULAR | _PLAIN,
    "citation/uncited-claim": frozenset({"attribution/vague-source"}),
    "wording/feared-as-fact": _PARTICULAR,
    "wording/hearsay-as-fact": _PARTICULAR,
    "wording/told-as-fact": _PARTICULAR
    | _PLAIN
    | {
        "safety/natural-means-safe",
        "safety/replaces-care",
        "safety/unqualified-safety",
        "wording/effect-as-fact",
        "wording/hype-word",
    },
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


_UNWEIGHED = frozenset({"wording/told-as-fact"})
"""Rules on whatever is plainly told; where plain sentences outnumber the careful ones, it is seldom known."""
_IN_COMPANY = _UNWEIGHED | {"wording/effect-as-fact"}
"""Rules on what is true as often as not; on a page that overstates elsewhere, or weighs nothing, it seldom is."""
_COMPANY = 2
"""How many sentences at least other rules must fault there, …"""
_SHARE = 6
"""… and one in how many of the page's."""
_SELLING = frozenset(
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
_CAREFUL = 4
"""Where more than one sentence in so many is careful, the plain ones do not outnumber them."""
_ON_SOURCES = "attribution/vague-source"
"""Honest reports of a study draw it too."""


@dataclass(frozen=True, slots=True)
class Page:
    """What decides whether a page persuades, besides the findings on it."""

    sentences: tuple[Span, ...]
    """Their places, in order."""
    careful: int
    """How many of them weigh what they say."""

    @classmethod
    def of(cls, dossier: Dossier) -> Page:
        """The page of an article."""
        spans = sorted(read.sentence.span for read in dossier.sentences)
        return cls(tuple(spans), dossier.careful.bit_count())


def reported_once(found: Sequence[Finding], page: Page) -> list[Finding]:
    """The findings without those that another finding, at least as grave, explains better.

    Those of a rule that needs company are left out where the page as a whole does not persuade.
    """
    silent: frozenset[str] = frozenset()
    if not _weighs_little(found, page):
        silent = _UNWEIGHED if _persuades(found, page) else _IN_COMPANY
    places = Places(found, page.sentences)
    return [one for one in found if one.rule not in silent and not _is_explained(one, places)]


def need_company(rule: str) -> bool:
    """Whether a rule's findings are left out where the page as a whole does not persuade."""
    return rule in _IN_COMPANY


def may_keep_company(rule: str, found: Sequence[Finding], page: Page) -> bool:
    """Whether a rule that needs company could speak beside what the others ``found``; if not, it need not look."""
    if _may_weigh_little(page):
        return True
    if rule in _UNWEIGHED:
        return False
    least = _enough(page) / (_LONG_WAY if _sells(found) else 1)
    return _faulted(found, page) >= least


def _may_weigh_little(page: Page) -> bool:
    return page.careful * _CAREFUL <= len(page.sentences)


def _weighs_little(found: Sequence[Finding], page: Page) -> bool:
    """Whether the sentences that tell plainly what nobody knows outnumber the careful ones."""
    if not _may_weigh_little(page):
        return False
    surely = _faulted([one for one in found if one.rule not in _IN_COMPANY - _UNWEIGHED], page)
    faulted = (surely + _faulted(found, page)) / 2  # what only a rule in company faults counts half
    return faulted > page.careful and faulted >= _enough(page)


def _persuades(found: Sequence[Finding], page: Page) -> bool:
    """Whether so many sentences are faulted for their wording that the page as a whole persuades."""
    company = [one for one in found if one.rule in _IN_COMPANY - _UNWEIGHED]
    others = [one for one in found if one.rule not in _IN_COMPANY]
    beside = _faulted(company, page) / 2 if _sells(found) else 0
    return _faulted(others, page) + beside >= _enough(page)


def _sells(found: Iterable[Finding]) -> bool:
    return any(one.rule in _SELLING for one in found)


def _faulted(found: Iterable[Finding], page: Page) -> int:
    """How many sentences are faulted for their wording."""
    spans = [
        one.span
        for one in found
        if one.span and one.rule.startswith(_OVERSTATING) and one.rule != _ON_SOURCES
    ]
    return len({number for span in spans for number in overlapping(span, page.sentences)})


def _enough(page: Page) -> float:
    return max(_COMPANY, len(page.sentences) / _SHARE)


def _is_explained(one: Finding, places: Places) -> bool:
    """Whether one of the others, at least as grave, is about the same sentence or the same words."""
    in_sentence = _SAME_SENTENCE.get(one.rule, frozenset())
    in_words = _SAME_WORDS.get(one.rule, set()) - in_sentence
    return places.in_sentence_of(one, in_sentence) or places.at_words_of(one, in_words)
