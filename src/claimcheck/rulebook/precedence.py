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
"""Where more than one sentence in so many is careful, the plain ones do not outnumber them, …"""
_AHEAD = 8
"""… nor where more than one of them, and one in so many, is ahead of the faulted."""
_ON_SOURCES = "attribution/vague-source"
"""Honest reports of a study draw it too."""


@dataclass(frozen=True, slots=True)
class Page:
    """What decides whether a page persuades, besides the findings on it."""

    sentences: tuple[Span, ...]
    """Their places, in order."""
    bounded: int
    """The set of those with a doubt, a bound, a study, or whom to ask; each counts whole."""
    weighing: int
    """The set of those with a word that careless texts use too; each counts half."""

    @classmethod
    def of(cls, dossier: Dossier) -> Page:
        """The page of an article."""
        spans = sorted(read.sentence.span for read in dossier.sentences)
        return cls(tuple(spans), dossier.bounded, dossier.weighing)

    def careful(self, faulted: int) -> float:
        """How many sentences weigh what they say, but for the set of those that are ``faulted`` themselves."""
        bounded, weighing = self.bounded & ~faulted, self.weighing & ~faulted & ~self.bounded
        return bounded.bit_count() + weighing.bit_count() / 2


def reported_once(found: Sequence[Finding], page: Page) -> list[Finding]:
    """The findings without those that another finding, at least as grave, explains better.

    Those of a rule that needs company are left out where the page as a whole does not persuade.
    """
    silent = _silent(found, page)
    places = Places(found, page.sentences)
    return [one for one in found if one.rule not in silent and not _is_explained(one, places)]


def _silent(found: Sequence[Finding], page: Page) -> frozenset[str]:
    """The rules that do not speak on such a page."""
    if _weighs_little(found, page):
        return frozenset()
    if not _persuades(found, page):
        return _IN_COMPANY
    return frozenset() if _is_loud(found, page) else _UNWEIGHED


def need_company(rule: str) -> bool:
    """Whether a rule's findings are left out where the page as a whole does not persuade."""
    return rule in _IN_COMPANY


def may_keep_company(rule: str, found: Sequence[Finding], page: Page) -> bool:
    """Whether a rule that needs company could speak beside what the others ``found``; if not, it need not look."""
    faulted = _faulted(found, page)
    if _may_weigh_little(page, faulted):
        return True
    if rule in _UNWEIGHED:
        return faulted.bit_count() * 2 > _enough(page)
    least = _enough(page) / (_LONG_WAY if _sells(found) else 1)
    return faulted.bit_count() >= least


def _may_weigh_little(page: Page, faulted: int) -> bool:
    """Whether few sentences are careful, and hardly more than those ``faulted`` by rules that need no company."""
    careful = page.careful(faulted)
    ahead = careful - faulted.bit_count() - 1
    return max(careful * _CAREFUL, ahead * _AHEAD) <= len(page.sentences)


def _weighs_little(found: Sequence[Finding], page: Page) -> bool:
    """Whether the sentences that tell plainly what nobody knows outnumber the careful ones."""
    alone = _faulted([one for one in found if one.rule not in _IN_COMPANY], page)
    if not _may_weigh_little(page, alone):
        return False
    surely = _faulted([one for one in found if one.rule not in _IN_COMPANY - _UNWEIGHED], page)
    every = _faulted(found, page)
    # what only "effect-as-fact" faults counts half
    faulted = (surely.bit_count() + every.bit_count()) / 2
    return faulted > page.careful(alone) and faulted >= _enough(page)


def _is_loud(found: Sequence[Finding], page: Page) -> bool:
    """Whether rules that need no company fault half as many sentences as are careful."""
    alone = _faulted([one for one in found if one.rule not in _IN_COMPANY], page)
    return page.careful(alone) <= 2 * alone.bit_count()


def _persuades(found: Sequence[Finding], page: Page) -> bool:
    """Whether so many sentences are faulted for their wording that the page as a whole persuades."""
    company = [one for one in found if one.rule in _IN_COMPANY - _UNWEIGHED]
    others = [one for one in found if one.rule not in _IN_COMPANY]
    beside = _faulted(company, page).bit_count() / 2 if _sells(found) else 0
    return _faulted(others, page).bit_count() + beside >= _enough(page)


def _sells(found: Iterable[Finding]) -> bool:
    return any(one.rule in _SELLING for one in found)


def _faulted(found: Iterable[Finding], page: Page) -> int:
    """The set of sentences that are faulted for their wording."""
    spans = [
        one.span
        for one in found
        if one.span and one.rule.startswith(_OVERSTATING) and one.rule != _ON_SOURCES
    ]
    return sum({1 << number for span in spans for number in overlapping(span, page.sentences)})


def _enough(page: Page) -> float:
    return max(_COMPANY, len(page.sentences) / _SHARE)


def _is_explained(one: Finding, places: Places) -> bool:
    """Whether one of the others, at least as grave, is about the same sentence or the same words."""
    in_sentence = _SAME_SENTENCE.get(one.rule, frozenset())
    in_words = _SAME_WORDS.get(one.rule, set()) - in_sentence
    return places.in_sentence_of(one, in_sentence) or places.at_words_of(one, in_words)
