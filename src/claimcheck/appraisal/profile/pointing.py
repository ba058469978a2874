"""Which way the conclusion of a study points."""

from __future__ import annotations

import re

from claimcheck.folding.patterns import pattern
from claimcheck.language.support.direction import Way, read_way
from claimcheck.language.text.tokens import Tokens
from claimcheck.model.study import Direction

_NO_WORSE = pattern(
    r",? (?:and |but )?(?:without|(?:does|did|do|was|were) not|with no|nor) (?:an? |any )?"
    r"(?:significant(?:ly)? )?(?:increas|rais|worsen|compromis|add)(?:e[ds]?|ing|es)?\b(?! in)[^,;.]{3,60}"
    r"(?=[.;,]|$)",
    re.IGNORECASE,
)
"""What a benefit came without: this is not a harm that was found."""
_ALIKE = pattern(
    r"\b(?:(?:did|does|do|could) not|failed to) (?:achieve|show|find|reach|yield|demonstrate|reveal|detect|"
    r"produce|provide|confer|result in|have) (?:any |an? )?(?:[\w-]{1,30} ){0,3}(?:differences?|benefits?|effects?|"
    r"improvements?|advantages?)\b|\b(?:was|were|is|are|had|has|have|appears?|seems?|achieved?|provided?|gave|gives?|yielded|showed|produced|offer(?:ed|s)?) "
    r"(?:[\w-]{1,20} ){0,3}(?:comparable|similar|equivalent|non-?inferior|equally effective|as effective as|"
    r"as good as)\b|\b(?:the same|equal|alike) in (?:both|all|the two|either)\b|\bno (?:added|additional|further|extra|clear|overall|net|apparent|incremental|survival) "
    r"(?:benefits?|advantages?)\b",
    re.IGNORECASE,
)
"""Words of conclusions that say two treatments did equally well."""
_BUT = pattern(
    r"\b(?:but|while|whereas|except|although|though|with (?:fewer|less|lower|more|higher)|and (?:fewer|less))\b",
    re.IGNORECASE,
)
_SOONER = pattern(
    r"\b(?:time to|duration of|length of) (?:healing|recovery|resolution|union|discharge|flatus|relief|"
    r"improvement|extubation|weaning|return|stay|hospital stay|symptoms|illness|ventilation) (?:[\w-]{1,30} ){0,5}"
    r"(?:shorter|reduced|decreased|shortened|less)\b|\b(?:shorter|reduced|decreased|reduces?|shorten(?:s|ed|ing)?|"
    r"earlier|faster) (?:[\w-]{1,30} ){0,3}(?:time to (?:healing|recovery|resolution|union|discharge|relief)|"
    r"hospital stay|length of stay|recovery|healing)\b",
    re.IGNORECASE,
)
_LATER = pattern(
    r"\b(?:prolong|delay|lengthen|extend|increas|postpon)(?:s|e[ds]?|ed|ing)? (?:the )?(?:[\w-]{1,30} ){0,2}"
    r"(?:time to|onset of|interval to|period to|progression)\b|\btime to (?:[\w-]{1,30} ){1,5}(?:was|were|is) "
    r"(?:[\w-]{1,20} )?(?:longer|prolonged|delayed|extended)\b",
    re.IGNORECASE,
)
"""What is to come, and comes later: events that a trial counts are seldom wished for."""
_AND_WORSE = pattern(
    r"\b(?:increas|rais|worsen|caus|harm)\w* [^.;]{3,80} (?:without|but (?:did|does|do) not|and (?:did|does|do) not)\b|"
    r"\b(?:did|does|do) not [^.;]{3,80} (?:and|but) (?:\w+ )?(?:increas|rais|worsen|caus|harm)",
    re.IGNORECASE,
)
"""Harm that came without the benefit: "raised the risk of falls without easing pain"."""
_ASSOCIATED = pattern(
    r"\b(?:associat|correlat|relat|link|predict|prevalen|risk factor)\w*", re.IGNORECASE
)
_UNSURE = pattern(
    r"^(?:[\w ]{4,40}[:.] ?)?(?:it (?:is|remains|was) (?:still )?(?:un(?:clear|known|certain)|not "
    r"(?:clear|known))|whether [^,;]{3,160} (?:is|remains) (?:still )?(?:un(?:clear|known|certain)))|"
    r"\b(?:insufficient|too little|not enough|inconclusive) evidence\b|\bevidence (?:[\w-]{1,20} ){0,3}(?:is|was|remains) "
    r"(?:[\w-]{1,20} )?(?:insufficient|inconclusive|too weak|too scarce|lacking|scarce)\b",
    re.IGNORECASE,
)
"""A conclusion that opens by saying that nobody knows."""


def read_direction(sentence: str) -> Direction:
    """Which way a concluding sentence points, from the perspective of the people studied."""
    sentence = _NO_WORSE.sub("", sentence)
    if _ALIKE.search(sentence):
        return Direction.MIXED if _BUT.search(sentence) else Direction.NO_DIFFERENCE
    if _SOONER.search(sentence) or _LATER.search(sentence):
        return Direction.BENEFIT
    way = read_way(Tokens(sentence))
    if (way.not_known and not way.sign) or is_unsure(sentence):
        return Direction.UNCLEAR
    if way.denied and way.bad and not way.good and _AND_WORSE.search(sentence):
        return Direction.HARM
    return _of_way(way, related=bool(_ASSOCIATED.search(sentence)))


def is_unsure(sentence: str) -> bool:
    """Whether a sentence says that nobody knows, or that the evidence is too thin to tell."""
    return bool(_UNSURE.search(sentence))


def _of_way(way: Way, *, related: bool) -> Direction:
    if way.denied:
        return Direction.MIXED if way.good else Direction.NO_DIFFERENCE
    if way.good and way.bad:
        return Direction.MIXED
    if related and way.sign <= 0:
        return Direction.ASSOCIATED
    return {1: Direction.BENEFIT, -1: Direction.HARM}.get(way.sign, Direction.UNCLEAR)
