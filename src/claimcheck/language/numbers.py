"""The numbers of a sentence: what each measures, its value, range and unit.

The forms are tried in an order in which the more particular come first; no two numbers overlap.
``<NUM>`` and the like are not numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.language.keeping import kept
from claimcheck.language.number_forms import FORMS, WORDS, Form, W
from claimcheck.language.tokens import word_set
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.text import Span

_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(
    r"(?<!\d)\d|\.(?=\d)"
    r"|\d(?=\d{0,2},\d{3}|\d{11}(?!\d))"  # the part of a run of digits that can stand as a number
)
_WORDED = re.compile(rf"\b(?:{W})\b", re.IGNORECASE)
"""Forms that lead with their number begin at a figure, or at a word for a number."""
_FACTORS = {"twice": 2.0, "double": 2.0, "triple": 3.0, "halve": 0.5}
_MEASURES = {
    "relative risk": "rr", "risk ratio": "rr", "odds ratio": "or", "hazard ratio": "hr",
    "rate ratio": "irr", "incidence rate ratio": "irr",
}  # fmt: skip
_COUNTING = word_set(
    "one two three four five six seven eight nine ten twice half double triple halve"
)
_COUNTS = re.compile(rf"\b(?:{'|'.join(sorted(_COUNTING))})")


def find_numbers(text: str) -> list[Number]:
    """The numbers of ``text`` that measure something, in its order."""
    signs = signs_of(text)
    if signs is None:
        return []
    found: list[Number] = []
    taken = bytearray(len(text))
    for form in FORMS:
        for match in _matches(form, signs):
            start, end = match.span()
            if taken.find(1, start, end) < 0:
                numbers = list(_number(form.kind, match, Span(start, end)))
                found.extend(numbers)
                taken[start:end] = bytes([bool(numbers)]) * (end - start)
    return sorted(found, key=lambda number: number.span)


class Signs:
    """What tells cheaply that a text holds no number of a kind."""

    def __init__(self, text: str, low: str, *, digits: bool) -> None:
        self.text = text
        self.twice = f"{text} {low}"
        self.digits = digits
        self.known: dict[NumberKind, bool] = {}
        """Kinds that were asked for, and whether one may stand here: several rules ask for each."""

    @kept
    def figures(self) -> list[int]:
        """Where figures can begin."""
        return [match.start() for match in _FIGURE.finditer(self.text)]

    @kept
    def leads(self) -> list[int]:
        """Where figures and words for numbers stand."""
        return sorted([*self.figures, *(match.start() for match in _WORDED.finditer(self.text))])


def signs_of(text: str) -> Signs | None:
    """The signs of numbers in ``text``; ``None`` where it holds no figure and no word for one."""
    low = text.lower()
    digits = _DIGIT.search(text) is not None
    if not digits and not (any(map(low.__contains__, _COUNTING)) and _COUNTS.search(low)):
        return None
    return Signs(text, low, digits=digits)


def may_stand(kind: NumberKind, signs: Signs) -> bool:
    """False only where no number of ``kind`` stands in the text; costs less than to look for all."""
    known = signs.known.get(kind)
    if known is None:
        known = any(next(_matches(form, signs), None) for form in _forms_of(kind))
        signs.known[kind] = known
    return known


def _matches(form: Form, signs: Signs) -> Iterator[re.Match[str]]:
    """Where the form fits; only where its signs stand is its pattern tried at all."""
    if not (signs.digits or form.kind in _IN_WORDS):
        return iter(())
    if form.gates and not any(map(signs.twice.__contains__, form.gates)):
        return iter(())
    pattern = _compiled(form)
    if not form.leads:
        return pattern.finditer(signs.text)
    return _led(pattern, signs.text, signs.leads if form.kind in _IN_WORDS else signs.figures)


def _led(pattern: re.Pattern[str], text: str, starts: list[int]) -> Iterator[re.Match[str]]:
    """As ``finditer``, of a pattern that can fit nowhere but at ``starts``."""
    end = 0
    for start in starts:
        if start >= end and (match := pattern.match(text, start)):
            yield match
            end = match.end()


def find_dose(text: str) -> Number | None:
    """The first dose of ``text`` with its unit, where it tells one."""
    (dose,) = _forms_of(NumberKind.DOSE)
    match = _compiled(dose).search(text) if _DIGIT.search(text) else None
    if match is None:
        return None
    return next(_number(NumberKind.DOSE, match, Span(match.start(), match.end())), None)


_IN_WORDS = frozenset({NumberKind.FREQUENCY, NumberKind.MULTIPLE, NumberKind.DURATION})
"""Kinds of number that are written out too: "one in five", "twice", "two weeks"."""


@cache
def _compiled(form: Form) -> re.Pattern[str]:
    return re.compile(form.pattern, re.IGNORECASE)


@cache
def _forms_of(kind: NumberKind) -> tuple[Form, ...]:
    return tuple(form for form in FORMS if form.kind is kind)


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
    return float(WORDS[low]) if low in WORDS else float(low.replace(",", "").replace("−", "-"))


def _unit(kind: NumberKind, text: str) -> str:
    low = " ".join(text.lower().split())
    if kind is NumberKind.RATIO:
        return _MEASURES.get(low, low.removesuffix("s"))
    if kind is NumberKind.DURATION:
        return {"min": "minute", "hr": "hour", "wk": "week", "yr": "year"}.get(
            low.removesuffix("s"), low.removesuffix("s")
        )
    return low.replace("μ", "µ").replace("µg", "mcg")
