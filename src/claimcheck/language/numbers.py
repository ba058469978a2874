"""The numbers of a sentence: what each measures, its value, range and unit.

One pattern a kind, tried in an order in which the more particular come first; no two numbers
overlap. ``<NUM>`` and the like are not numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.text import Span

_N = r"(?:\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,12})?|\d{1,12}(?:\.\d{1,12})?|\.\d{1,12})"
_WORDS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "hundred": 100, "half": 0.5,
}  # fmt: skip
_W = "|".join(_WORDS)
_NW = rf"(?:{_N}|\b(?:{_W})\b)"
_TO = r"\s?(?:–|-|—|to|and)\s?"
_RANGE = rf"(?P<value>{_N})(?:{_TO}(?P<high>{_N}))?"
_CI = (
    r"9\d(?:\.\d)?\s?%\s?(?:CI|CrI|confidence intervals?|credible intervals?)[\s,:=(\[]{0,4}"
    rf"(?P<low>[-−]?{_N})\s?(?:%\s?)?(?:–|-|—|to|,)\s?(?P<high>[-−]?{_N})"
)
_MEASURE = (
    r"(?:adjusted\s|pooled\s|relative\s|a)?(?P<unit>(?-i:(?:I?RR|OR|HR|SMR)s?)|relative risk|"
    r"risk ratio|odds ratio|hazard ratio|rate ratio|incidence rate ratio)"
)
_DIFFERENCE = (
    r"(?P<unit>(?-i:MD|SMD|WMD)|(?:standardi[sz]ed |weighted )?mean difference|risk difference|(?-i:RD)|"
    r"absolute risk reduction|ARR|NNT|number needed to treat)"
)
_SPACE = r"[\s,:=(\[]{1,4}(?:of\s|was\s|is\s|=\s?)?"
_UNITS = (
    r"mcg|µg|μg|ug|mg|kg|g|grams?|milligrams?|micrograms?|kilograms?|IU|international units?|"
    r"units|ml|mL|millilit(?:re|er)s?|lit(?:re|er)s?|dL|ounces?|oz|lbs?|pounds?|mmol|nmol|pmol|"
    r"ng|pg|kcal|calories|teaspoons?|tablespoons?|cups?|tablets?|capsules?|drops|mm\s?Hg|mSv|Gy"
)
_PER = r"(?:\s?(?:/|per|a|each)\s?(?:kg|day|d|dL|L|l|ml|mL|week|month|dose|hour|h|m2|serving)\b)?"
_TIME = (
    r"seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|years?|yrs?|decades?"
)
_PEOPLE = (
    r"people|patients|participants|adults|women|men|children|subjects|volunteers|individuals|"
    r"adolescents|infants|babies|pregnancies|persons|students|athletes|mice|rats|cases|controls|"
    r"respondents|females|males|teenagers|twins|veterans|nurses|smokers|adolescents|mothers|girls|"
    r"boys|veterans|residents|americans|britons|animals|runners|older adults|postmenopausal women"
)
_TIMES = rf"\b(?P<value>{_NW})(?:[\s-]?fold\b|\stimes\b(?!\s(?:a|per|each|daily|the\sday|in)\b))"
_TWICE = r"\b(?P<word>twice|double[ds]?|triple[ds]?|halve[ds]?)\b(?!-|\s(?:a|per|daily|each)\b)"
_PATTERNS: tuple[tuple[NumberKind, str], ...] = (
    (NumberKind.RATIO, rf"\b{_MEASURE}{_SPACE}(?P<value>{_N})(?:[\s;,(\[]{{0,3}}{_CI})?"),
    (
        NumberKind.DIFFERENCE,
        rf"\b{_DIFFERENCE}{_SPACE}(?P<value>[-−]?{_N})%?(?:[\s;,(\[]{{0,3}}{_CI})?",
    ),
    (NumberKind.INTERVAL, rf"(?P<value>){_CI}"),
    (
        NumberKind.P_VALUE,
        rf"\b[pP](?:\s?-?\s?values?)?\s?(?:of\s)?(?P<sign>[<>=≤≥]=?)\s?(?P<value>{_N})",
    ),
    (NumberKind.SAMPLE_SIZE, rf"\b[nN]\s?=\s?(?P<value>{_N})"),
    (
        NumberKind.PERCENTAGE_POINTS,
        rf"{_RANGE}[\s-](?:percentage|per\s?cent|%)[\s-]points?",
    ),
    (NumberKind.PERCENTAGE, rf"{_RANGE}\s?(?:%|percent\b|per cent\b|pct\b)"),
    (
        NumberKind.FREQUENCY,
        rf"\b(?P<value>{_NW})\s(?:in|out of)\s(?:every\s)?(?P<high>{_NW})(?![\w%-]|\s(?:{_TIME}|{_UNITS}|%)\b)",
    ),
    (NumberKind.MULTIPLE, rf"{_TIMES}|{_TWICE}"),
    (NumberKind.AGE, rf"\b(?:aged?|ages)\s(?:over\s|under\s|of\s|about\s)?{_RANGE}(?!\s?%)"),
    (NumberKind.AGE, rf"{_RANGE}[\s-](?:years?|months?|weeks?)[\s-](?:old|of\sage)\b"),
    (NumberKind.DOSE, rf"{_RANGE}[\s-]?(?P<unit>(?:{_UNITS}){_PER})(?![\w])"),
    (
        NumberKind.SAMPLE_SIZE,
        rf"(?P<value>{_N})\s(?:[\w-]+\s){{0,3}}?(?:{_PEOPLE})\b",
    ),
    (NumberKind.DURATION, rf"(?P<value>{_NW})(?:{_TO}(?P<high>{_NW}))?[\s-](?P<unit>{_TIME})\b"),
    (NumberKind.YEAR, r"\b(?P<value>(?:19|20)\d\d)\b(?![,.]?\d|\s?(?:%|mg|mcg))"),
)
_GATES: dict[NumberKind, tuple[str, ...]] = {
    NumberKind.RATIO: ("RR", "OR", "HR", "SMR", "relative risk", "ratio"),
    NumberKind.DIFFERENCE: ("MD", "RD", "difference", "reduction", "arr", "nnt", "to treat"),
    NumberKind.INTERVAL: ("%",),
    NumberKind.P_VALUE: ("<", ">", "=", "≤", "≥"),
    NumberKind.PERCENTAGE_POINTS: ("point",),
    NumberKind.PERCENTAGE: ("%", "cent", "pct"),
    NumberKind.FREQUENCY: ("in", "out of"),
    NumberKind.MULTIPLE: ("fold", "times", "twice", "double", "triple", "halve"),
    NumberKind.AGE: ("age", "old"),
    NumberKind.DURATION: (
        *("second", "min", "hour", "hr", "day", "night", "week", "wk", "month", "year", "yr"),
        "decade",
    ),
    NumberKind.SAMPLE_SIZE: ("=", *_PEOPLE.split("|")),
    NumberKind.YEAR: ("19", "20"),
}
"""Of a number of a kind, one of these stands in the text: capitals as such, others in any case."""
_DIGIT = re.compile(r"\d")
_SHAPES = {
    NumberKind.FREQUENCY: re.compile(
        rf"(?:\d|{_W})\s(?:in|out of)\s(?:every\s)?(?:\.?\d|(?:{_W})\b)", re.IGNORECASE
    ),
    NumberKind.DOSE: re.compile(
        rf"\d[\s-]?(?:{_UNITS})(?!\w)|\d[\s-]?(?:{_UNITS})\s?(?:/|per|a|each)", re.IGNORECASE
    ),
}
"""What stands in every number of a kind whose gates say little: cheaper to look for than it."""
_FACTORS = {"twice": 2.0, "double": 2.0, "triple": 3.0, "halve": 0.5}
_MEASURES = {
    "relative risk": "rr", "risk ratio": "rr", "odds ratio": "or", "hazard ratio": "hr",
    "rate ratio": "irr", "incidence rate ratio": "irr",
}  # fmt: skip
_ANY = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|half|double|triple|halve)",
    re.IGNORECASE,
)


def find_numbers(text: str, possible: frozenset[NumberKind] | None = None) -> list[Number]:
    """The numbers of ``text`` that measure something, in its order.

    ``possible`` is what :func:`possible_kinds` says of the text, where the caller knows it.
    """
    kinds = possible_kinds(text) if possible is None else possible
    if not kinds:
        return []
    found: list[Number] = []
    taken = bytearray(len(text))
    for kind, pattern in _compiled():
        if kind not in kinds:
            continue
        for match in pattern.finditer(text):
            start, end = match.span()
            if taken.find(1, start, end) < 0:
                numbers = list(_number(kind, match, Span(start, end)))
                found.extend(numbers)
                taken[start:end] = bytes([bool(numbers)]) * (end - start)
    return sorted(found, key=lambda number: number.span)


def possible_kinds(text: str) -> frozenset[NumberKind]:
    """The kinds of number that may stand in ``text``, by the signs without which none does.

    No number is ever of another kind, and telling this costs little.
    """
    if not _ANY.search(text):
        return _NO_KIND
    low = f"{text} {text.lower()}"
    open_to = NumberKind if _DIGIT.search(text) else _IN_WORDS
    return frozenset(kind for kind in open_to if _may_stand(kind, low))


def _may_stand(kind: NumberKind, text: str) -> bool:
    gates = _GATES.get(kind)
    if gates and not any(map(text.__contains__, gates)):
        return False
    shape = _SHAPES.get(kind)
    return shape is None or shape.search(text) is not None


_NO_KIND: frozenset[NumberKind] = frozenset()


def find_dose(text: str) -> Number | None:
    """The first dose of ``text`` with its unit, where it tells one."""
    match = _dose().search(text) if _DIGIT.search(text) else None
    if match is None:
        return None
    return next(_number(NumberKind.DOSE, match, Span(match.start(), match.end())), None)


_IN_WORDS = frozenset({NumberKind.FREQUENCY, NumberKind.MULTIPLE, NumberKind.DURATION})
"""Kinds of number that are written out too: "one in five", "twice", "two weeks"."""


@cache
def _compiled() -> tuple[tuple[NumberKind, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _PATTERNS)


@cache
def _dose() -> re.Pattern[str]:
    pattern = next(pattern for kind, pattern in _PATTERNS if kind is NumberKind.DOSE)
    return re.compile(pattern, re.IGNORECASE)


def _number(kind: NumberKind, match: re.Match[str], span: Span) -> Iterator[Number]:
    parts = match.groupdict()
    low, high = _value(parts.get("low")), _value(parts.get("high"))
    value = _value(parts.get("value"))
    if word := parts.get("word"):
        value = next(f for w, f in _FACTORS.items() if word.lower().startswith(w[:5]))
    if kind is NumberKind.FREQUENCY:
        value, high = (value / high if value is not None and high else None), None
    elif kind is NumberKind.INTERVAL and low is not None and high is not None:
        value = (low + high) / 2
    elif high is not None and low is None and value is not None:
        low = value
    if value is not None and not (kind is NumberKind.FREQUENCY and value > 1):
        unit = _unit(kind, parts.get("unit") or "")
        yield Number(kind, span, match.group(), value, low, high, unit, parts.get("sign") or "")


def _value(text: str | None) -> float | None:
    if not text:
        return None
    low = text.lower()
    return float(_WORDS[low]) if low in _WORDS else float(low.replace(",", "").replace("−", "-"))


def _unit(kind: NumberKind, text: str) -> str:
    low = " ".join(text.lower().split())
    if kind is NumberKind.RATIO:
        return _MEASURES.get(low, low.removesuffix("s"))
    if kind is NumberKind.DURATION:
        return {"min": "minute", "hr": "hour", "wk": "week", "yr": "year"}.get(
            low.removesuffix("s"), low.removesuffix("s")
        )
    return low.replace("μ", "µ").replace("µg", "mcg")
