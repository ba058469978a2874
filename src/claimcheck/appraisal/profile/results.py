"""What a study measured and what it found, as its abstract says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.appraisal.profile.figures import read_estimate
from claimcheck.appraisal.profile.pointing import is_unsure, read_direction
from claimcheck.appraisal.profile.record import Record
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.phrases import PhraseScan, read_lexicon
from claimcheck.language.text.sentences import split_sentences
from claimcheck.model.population import Outcome, OutcomeKind
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.study import Direction, Read, Result

_PRIMARY = pattern(
    r"\b(?:primary|main|principal|co-primary) (?:(?:composite|efficacy|safety|clinical|study) )*"
    r"(?:out-?come|end-?\s?point)s?(?: measures?| variables?)?"
    r"(?: (?:was|were|is|are|will be|included):?|:|,)\s?(?:the )?(?!\s|\w+(?:ed|ly)\b|similar\b|not?\b|also\b|better\b)"
    r"(?P<name>[^.;:()]{3,120})",
    re.IGNORECASE,
)
_SECONDARY = pattern(
    r"\b(?:secondary|other) (?:out-?come|end-?\s?point)s?(?: measures?)?"
    r"(?: (?:was|were|is|are|will be|included):?|:|,)\s?(?:the )?(?!\s|\w+(?:ed|ly)\b|similar\b|not?\b|also\b|better\b)"
    r"(?P<name>[^.;:()]{3,120})",
    re.IGNORECASE,
)
_HOW = pattern(
    r",? (?:as )?(?:measured|assessed|evaluated|defined|recorded|rated|analysed|analyzed) .*",
    re.DOTALL,
)
_EFFECT_ON = pattern(
    r"\b(?:effects?|impact|influence|efficacy) of [^.;:?]{3,80}? (?:on|in (?:reducing|improving|preventing)) "
    r"(?!th[eo]se\b|this\b|them\b)(?P<name>[^.;:?()]{3,80}?)(?: (?:in|among|after|during|following|with)\b|[.;:?]|$)",
    re.IGNORECASE,
)
_CONCLUSION = pattern(
    r"\b(?:conclusions?(?: and relevance)?|interpretation)\s?[:.]?\s|"
    r"\b(?:(?:in|as a) conclusion|we (?:can |may |could )?(?:therefore |thus )?conclude|to conclude|in summary(?! (?:data|statistics))|"
    r"these (?:findings|results|data)|our (?:findings|results|data)|the (?:present |current )?(?:findings|results) "
    r"(?:suggest|support|indicate|show|demonstrate))\b",
    re.IGNORECASE,
)
_ASIDE = pattern(
    r"\b(?:further|future|larger|more|additional|comprehensive) (?:[\w-]{1,30} ){0,3}(?:research|studies|trials|"
    r"work)\b|\b(?:needed|necessary|urgent|required) to\b|\bneeds? (?:to|for)\b|\b(?:may|might|could) (?:be due to|(?:benefit|profit) from)\b|"
    r"\b(?:excluded|dropped out|withdr[ae]w|lost to follow-up|recruited)\b|\b(?:primary|secondary) "
    r"(?:outcomes?|end-?points?)(?: measures?)?(?::| (?:was|were|are|will|included?)\b)|\bwill (?:be|enroll?|allow|enable|help)\b|"
    r"^(?:[A-Za-z ]{2,30}[:.] ?)?(?:this|our|the|in this)? ?(?:[\w-]{1,30} )?(?:aims?|objectives?|purpose)\b|"
    r"\bshould\b|\bit is important to\b|\bwe (?:used|applied|fitted|employed|propose)\b|\b(?:was|were) used to\b|"
    r"\bwarranted\b|\bregist(?:ered|ration|ry)\b|\bfund(?:ed|ing)\b|\bNCT\d|\bCRD\d|"
    r"^\w{2,8}: ",
    re.IGNORECASE,
)
"""What is not a finding: calls for research, registration, funding, lists of abbreviations."""
_HEADED = pattern(r"\W{0,3}(?:conclusions?|interpretation)\b[^.:]{0,40}[:.]", re.IGNORECASE)
_CONCEDES = pattern(
    r"(?:however|nevertheless|nonetheless|limitations?|a limitation|further)\b",
    re.IGNORECASE,
)
_ENOUGH = 2
"""Words that a sentence shares with the name of the primary outcome if it is about it."""
_ANY_OUTCOME = frozenset({"outcome", "outcomes", "change", "changes", "score", "scores", "months"}) | {
    "weeks", "years", "group", "groups", "after", "between", "baseline", "previous", "primary", "difference",
}  # fmt: skip
_MEASURES = {"mean difference": "MD", "standardised mean difference": "SMD"} | {
    "standardized mean difference": "SMD",
    "weighted mean difference": "WMD",
    "risk difference": "RD",
}


def read_outcomes(record: Record) -> tuple[tuple[Outcome, ...], tuple[Read, ...]]:
    """The outcomes that the abstract names as such, the primary first; else the title's."""
    found: list[tuple[Outcome, Read]] = []
    for named in (_PRIMARY, _SECONDARY):
        found += _named(named, record.abstract, "abstract")
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
    sentence = _main_sentence(record.abstract, outcomes)
    if sentence is None:
        return None, None
    direction = read_direction(sentence)
    estimate, p = read_estimate(record.abstract)
    result = Result(
        outcome=outcomes[0] if outcomes else Outcome("main outcome"),
        direction=direction,
        estimate=_estimate(estimate),
        interval=_interval(estimate),
        crosses_null=_crosses_null(estimate),
        p=p.text if p else None,
    )
    return result, Read("result", sentence, "abstract")


def _main_sentence(abstract: str, outcomes: tuple[Outcome, ...]) -> str | None:
    """The sentence of the conclusion that points somewhere, or else the last such sentence.

    The first half of an abstract is background or method, and what a sentence only concedes
    ("however, ...") is not the main finding. A sentence on the primary outcome comes first.
    """
    sentences = [span.of(abstract) for span in split_sentences(abstract)]
    telling = [(at, s) for at, s in enumerate(sentences) if not _ASIDE.search(s)]
    concluding = _conclusion(telling)
    if concluding:
        return next((s for s in concluding if _points(s)), concluding[0])
    late = [s for at, s in telling if 2 * at + 2 >= len(sentences) and _points(s)]
    if late and len(telling) > 1:
        primary = _words(outcomes[0].name) if outcomes else set()
        of_primary = [s for s in late if len(primary & _words(s)) >= _ENOUGH]
        if of_primary:
            return of_primary[0]
        return next((s for s in reversed(late) if not _CONCEDES.match(s)), late[-1])
    unsure = next((s for _, s in telling[-1:] if is_unsure(s)), None)
    return next((s for _, s in telling if read_estimate(s)[0]), unsure)


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[a-z]{5,}", text.lower()) if word not in _ANY_OUTCOME}


def _conclusion(telling: list[tuple[int, str]]) -> list[str]:
    """The sentences after the conclusion's heading, or else the last that concludes.

    Two concluding sentences in a row are one conclusion.
    """
    marked = [at for at, (_, s) in enumerate(telling) if _CONCLUSION.search(s)]
    if not marked:
        return []
    headed = [at for at in marked if _HEADED.match(telling[at][1])]
    start = headed[-1] if headed else marked[-1]
    while not headed and start - 1 in marked:
        start -= 1
    return [s for _, s in telling[start:]]


def _points(sentence: str) -> bool:
    return read_direction(sentence) is not Direction.UNCLEAR


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
