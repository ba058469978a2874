"""What a study measured and what it found, as its abstract says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.appraisal.profile.record import Record
from claimcheck.language.direction import read_way
from claimcheck.language.numbers import find_numbers
from claimcheck.language.phrases import PhraseScan, read_lexicon
from claimcheck.language.sentences import split_sentences
from claimcheck.language.tokens import Tokens
from claimcheck.model.population import Outcome, OutcomeKind
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.study import Direction, Read, Result

_PRIMARY = re.compile(
    r"\b(?:primary|main|principal|co-primary) (?:(?:efficacy|safety|clinical|study) )?"
    r"(?:out-?come|end-?\s?point)s?(?: measures?| variables?)?"
    r"(?: (?:was|were|is|are|will be|included)|:|,)\s?(?:the )?(?P<name>[^.;:()]{3,120})",
    re.IGNORECASE,
)
_SECONDARY = re.compile(
    r"\b(?:secondary|other) (?:out-?come|end-?\s?point)s?(?: measures?)?"
    r"(?: (?:was|were|is|are|will be|included)|:|,)\s?(?:the )?(?P<name>[^.;:()]{3,120})",
    re.IGNORECASE,
)
_HOW = re.compile(
    r",? (?:as )?(?:measured|assessed|evaluated|defined|recorded|rated) .*", re.DOTALL
)
_EFFECT_ON = re.compile(
    r"\b(?:effects?|impact|influence|efficacy) of [^.;:?]{3,80}? (?:on|in (?:reducing|improving|preventing)) "
    r"(?P<name>[^.;:?()]{3,80}?)(?: (?:in|among|of|after|during)\b|[.;:?]|$)",
    re.IGNORECASE,
)
_CONCLUSION = re.compile(
    r"\b(?:conclusions?(?: and relevance)?|interpretation)\s?[:.]?\s|"
    r"\b(?:in conclusion|we conclude|to conclude|in summary|these (?:findings|results|data)|"
    r"our (?:findings|results|data))\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:further|future|larger|more) (?:[\w-]{1,30} ){0,3}(?:research|studies|trials|work)\b|"
    r"\bshould be\b|\bwarranted\b|\bregist(?:ered|ration|ry)\b|\bfund(?:ed|ing)\b|\bNCT\d|\bCRD\d|"
    r"^\w{2,8}: ",
    re.IGNORECASE,
)
"""What is no finding: calls for research, registration, funding, lists of abbreviations."""
_ASSOCIATED = re.compile(
    r"\b(?:associat|correlat|relat|link|predict|prevalen|risk factor)\w*", re.IGNORECASE
)
_UNSURE = re.compile(
    r"^(?:[\w ]{4,40}[:.] ?)?(?:it (?:is|remains|was) (?:still )?(?:un(?:clear|known|certain)|not "
    r"(?:clear|known))|whether [^,;]{3,160} (?:is|remains) (?:still )?(?:un(?:clear|known|certain)))|"
    r"\b(?:insufficient|too little|not enough|inconclusive) evidence\b",
    re.IGNORECASE,
)
"""A conclusion that opens by saying that nobody knows."""
_MEASURES = {"mean difference": "MD", "standardised mean difference": "SMD"} | {
    "standardized mean difference": "SMD",
    "weighted mean difference": "WMD",
    "risk difference": "RD",
}
_ESTIMATES = frozenset({NumberKind.RATIO, NumberKind.DIFFERENCE})


def read_outcomes(record: Record) -> tuple[tuple[Outcome, ...], tuple[Read, ...]]:
    """The outcomes that the abstract names as such, the primary first; else the title's."""
    found: list[tuple[Outcome, Read]] = []
    for pattern in (_PRIMARY, _SECONDARY):
        found += _named(pattern, record.abstract, "abstract")
    if not found:
        found += _named(_EFFECT_ON, record.title, "title")
    return tuple(outcome for outcome, _ in found), tuple(read for _, read in found)


def _named(pattern: re.Pattern[str], text: str, where: str) -> Iterator[tuple[Outcome, Read]]:
    match = pattern.search(text)
    if match:
        name = " ".join(_HOW.sub("", match["name"]).split()).lower()
        yield Outcome(name, kind_of(name)), Read("outcomes", match.group(), where)


def kind_of(name: str) -> OutcomeKind:
    """Whether an outcome is one that patients feel, or stands in for one (SORT, Ebell 2004).

    Laboratory values, images and physiological measures are surrogates, unless something that
    patients feel, or death, is named with them.
    """
    labels = {hit.label for hit in _kinds().find(name)}
    if "surrogate" in labels and "patient-important" not in labels:
        return OutcomeKind.SURROGATE
    return OutcomeKind.PATIENT_IMPORTANT


@cache
def _kinds() -> PhraseScan[str]:
    lexicon = read_lexicon("outcomes")
    return PhraseScan({word: label for label, words in lexicon.items() for word in words})


def read_result(record: Record, outcomes: tuple[Outcome, ...]) -> tuple[Result | None, Read | None]:
    """The main result: its direction by the conclusion, the first estimate with its interval.

    ``None`` where the abstract neither concludes anything that has a direction nor gives an
    estimate with its interval; the direction of a bare estimate is unclear.
    """
    sentence = _main_sentence(record.abstract)
    if sentence is None:
        return None, None
    direction = read_direction(sentence)
    numbers = find_numbers(record.abstract)
    estimate = next(filter(_estimates, numbers), None)
    estimate = estimate or next((n for n in numbers if n.kind in _ESTIMATES), None)
    p = next((n for n in numbers if n.kind is NumberKind.P_VALUE), None)
    result = Result(
        outcome=outcomes[0] if outcomes else Outcome("main outcome"),
        direction=direction,
        estimate=_estimate(estimate),
        interval=_interval(estimate),
        crosses_null=_crosses_null(estimate),
        p=p.text if p else None,
    )
    return result, Read("result", sentence, "abstract")


def _main_sentence(abstract: str) -> str | None:
    """The first concluding sentence that points somewhere; where none concludes, the last such."""
    sentences = [span.of(abstract) for span in split_sentences(abstract)]
    telling = [s for s in sentences if not _ASIDE.search(s)]
    concluding = [at for at, s in enumerate(telling) if _CONCLUSION.search(s)]
    if concluding:
        last = telling[concluding[-1] :]
        return next((s for s in last if read_direction(s) is not Direction.UNCLEAR), last[0])
    pointing = [s for s in telling if read_direction(s) is not Direction.UNCLEAR]
    if pointing and len(telling) > 1:
        return pointing[-1]
    return next((s for s in telling if any(map(_estimates, find_numbers(s)))), None)


def _estimates(number: Number) -> bool:
    return number.kind in _ESTIMATES and _has_interval(number)


def read_direction(sentence: str) -> Direction:
    """Which way a concluding sentence points, told from the side of the people studied."""
    way = read_way(Tokens(sentence))
    if (way.not_known and not way.sign) or _UNSURE.search(sentence):
        return Direction.UNCLEAR
    if way.denied:
        return Direction.MIXED if way.good else Direction.NO_DIFFERENCE
    if way.good and way.bad:
        return Direction.MIXED
    if _ASSOCIATED.search(sentence) and way.sign <= 0:
        return Direction.ASSOCIATED
    if way.sign:
        return Direction.BENEFIT if way.sign > 0 else Direction.HARM
    return Direction.UNCLEAR


def _has_interval(number: Number) -> bool:
    return number.low is not None and number.high is not None


def _estimate(number: Number | None) -> str | None:
    if number is None:
        return None
    return f"{_MEASURES.get(number.unit, number.unit.upper())} {number.value:g}"


def _interval(number: Number | None) -> str | None:
    if number is None or number.low is None or number.high is None:
        return None
    return f"{number.low:g} to {number.high:g}"


def _crosses_null(number: Number | None) -> bool | None:
    """Whether the interval includes 1 for a ratio, 0 for a difference; ``None`` without one."""
    if number is None or number.low is None or number.high is None:
        return None
    null = 1.0 if number.kind is NumberKind.RATIO else 0.0
    return number.low <= null <= number.high
