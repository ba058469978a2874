"""The numbers of a sentence: what each measures, its value, range and unit.

The forms are tried in order, the more specific first; no two numbers overlap. Placeholders such as
``<NUM>`` are not numbers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache, lru_cache, reduce
from operator import or_

from claimcheck.folding.figures import plain_figures
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.keeping import kept
from claimcheck.language.text.number_forms import FORMS, WORDS, Form, spaced
from claimcheck.language.text.tokens import cut
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.text import Span

_FIGURE = pattern(
    r"[\d.](?:(?<=\.)(?=\d)|(?<=\d)(?<!\d\d)"  # starting with a set makes the search faster
    r"|(?<=\d)(?=\d{0,2},\d{3}|\d{11}(?!\d)))"  # only the part of a run of digits that can stand as a number
)
_FACTORS = {"twice": 2.0, "double": 2.0, "triple": 3.0, "halve": 0.5}
_MEASURES = {
    "relative risk": "rr", "risk ratio": "rr", "odds ratio": "or", "hazard ratio": "hr",
    "rate ratio": "irr", "incidence rate ratio": "irr",
}  # fmt: skip
_COUNTING = (*(word for word in WORDS if word != "a"), "twice", "double", "triple", "halve")


def find_numbers(text: str, kinds: Collection[NumberKind] | None = None) -> list[Number]:
    """The numbers of ``text`` that measure something, of any kind or of ``kinds``, in order."""
    signs = signs_of(text)
    if signs is None or not (kinds is None or may_stand(kinds, signs)):
        return []
    found = (one for one in numbers_at(signs) if kinds is None or one.kind in kinds)
    return sorted(found, key=lambda number: number.span)


def numbers_at(signs: Signs) -> Iterator[Number]:
    """The numbers of a text that measure something, by form; each form is searched when asked for."""
    taken = bytearray(len(signs.text))
    for form in _among(signs.forms):
        for match in _matches(form, signs):
            start, end = match.span()
            if taken.find(1, start, end) < 0:
                numbers = list(_number(form.kind, match, signs.original))
                taken[start:end] = bytes([bool(numbers)]) * (end - start)
                yield from numbers


class Signs:
    """Cheap signs of which kinds of number a text can hold."""

    def __init__(self, text: str, forms: int) -> None:
        self.text = plain_figures(text)
        self.original = text
        self.forms = forms
        """The forms that its words make possible, as in :func:`_signed`."""
        self.known: dict[int, bool] = {}
        """Forms already searched for, and whether one fits: several rules ask for each."""

    @kept
    def figures(self) -> list[int]:
        """Where figures can begin."""
        return [match.start() for match in _FIGURE.finditer(self.text)]

    @kept
    def leads(self) -> list[int]:
        """Where figures and number words stand: a form that begins with its number begins there."""
        tokens = cut(self.text)
        worded = (tokens.start(at) for at, word in enumerate(tokens.words) if word in WORDS)
        return sorted([*self.figures, *worded])


def signs_of(text: str) -> Signs | None:
    """The signs of numbers in ``text``; ``None`` where it has neither figures nor number words."""
    forms = reduce(or_, map(_signed, cut(text).there), 0)
    if forms & _A_DIGIT:
        return Signs(text, forms)
    return Signs(text, forms & _forms_of(_IN_WORDS)) if forms & _A_COUNT else None


def words_with_signs(words: Iterable[str]) -> dict[str, int]:
    """Those of an article's folded words that are a sign of any number, each with what it is a sign of."""
    return {word: sign for word in words if (sign := _signed(word))}


def signing(kinds: Collection[NumberKind], signs: Mapping[str, int]) -> frozenset[str]:
    """Those of :func:`words_with_signs` one of which stands wherever there is a number of ``kinds``."""
    forms = _forms_of(frozenset(kinds))
    return frozenset(word for word, sign in signs.items() if sign & forms)


def figures_among(signs: Mapping[str, int]) -> frozenset[str]:
    """Those of :func:`words_with_signs` that hold a figure or are a number word."""
    return frozenset(word for word, sign in signs.items() if sign & (_A_DIGIT | _A_COUNT))


@lru_cache(maxsize=8192)
def _signed(word: str) -> int:
    """What a folded word or mark is a sign of: a bit for each form in order, and two more."""
    if (
        word.isdecimal()
    ):  # too many to keep, and rarely met again; among bare digits only a year is a sign
        return _A_DIGIT | (_forms_of(_A_YEAR) if _YEAR.is_signed_by(word) else 0)
    parts = spaced(word)
    bits = sum(1 << at for at, form in enumerate(FORMS) if form.is_signed_by(parts))
    if any(map(str.isdecimal, word)):
        bits |= _A_DIGIT
    return bits | _A_COUNT if word.startswith(_COUNTING) else bits


_A_DIGIT, _A_COUNT = 1 << len(FORMS), 2 << len(FORMS)


def may_stand(kinds: Collection[NumberKind], signs: Signs) -> bool:
    """``False`` only where ``text`` has no number of ``kinds``; cheaper than searching for them."""
    forms = _forms_of(frozenset(kinds)) & signs.forms
    if not forms:
        return False
    known = signs.known.get(forms)
    if known is None:
        known = any(next(_matches(form, signs), None) for form in _among(forms))
        signs.known[forms] = known
    return known


@cache
def _forms_of(kinds: frozenset[NumberKind]) -> int:
    return sum(1 << at for at, form in enumerate(FORMS) if form.kind in kinds)


@lru_cache(maxsize=1024)
def _among(forms: int) -> tuple[Form, ...]:
    return tuple(form for at, form in enumerate(FORMS) if forms >> at & 1)


def _matches(form: Form, signs: Signs) -> Iterator[re.Match[str]]:
    """Where the form fits."""
    if form.core and not _compiled(form.core).search(signs.text):
        return iter(())
    pattern = _compiled(form.pattern)
    if not form.leads:
        return pattern.finditer(signs.text)
    return _led(pattern, signs.text, signs.leads if form.kind in _IN_WORDS else signs.figures)


def _led(pattern: re.Pattern[str], text: str, starts: list[int]) -> Iterator[re.Match[str]]:
    """Like ``finditer``, for a pattern that can only match at ``starts``."""
    end = 0
    for start in starts:
        if start >= end and (match := pattern.match(text, start)):
            yield match
            end = match.end()


def find_dose(text: str) -> Number | None:
    """The first dose in ``text`` with its unit, if there is one."""
    signs = signs_of(text)
    match = next(_matches(_DOSE, signs), None) if signs and may_stand({_DOSE.kind}, signs) else None
    if match is None:
        return None
    return next(_number(_DOSE.kind, match, text), None)


(_DOSE,) = (form for form in FORMS if form.kind is NumberKind.DOSE)
(_YEAR,) = (form for form in FORMS if form.kind is NumberKind.YEAR)
_A_YEAR = frozenset({NumberKind.YEAR})
_IN_WORDS = frozenset({NumberKind.FREQUENCY, NumberKind.MULTIPLE, NumberKind.DURATION})
"""Kinds of number that are also written in words: "one in five", "twice", "two weeks"."""


@cache
def _compiled(text: str) -> re.Pattern[str]:
    return pattern(text, re.IGNORECASE)


def _number(kind: NumberKind, match: re.Match[str], original: str) -> Iterator[Number]:
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
        span = Span(match.start(), match.end())
        yield Number(kind, span, span.of(original), value, low, high, unit, parts.get("sign") or "")


def _value(text: str | None) -> float | None:
    if not text:
        return None
    whole, half, _ = text.lower().partition(" and a ")
    parts = re.split(r"[\s-]", whole)
    if parts[0] in WORDS:
        value = float(sum(WORDS[part] for part in parts))
    else:
        value = float(whole.replace(",", "").replace("−", "-"))
    return value + 0.5 if half else value


def _unit(kind: NumberKind, text: str) -> str:
    low = " ".join(text.lower().split())
    if kind is NumberKind.RATIO:
        return _MEASURES.get(low, low.removesuffix("s"))
    if kind is NumberKind.DURATION:
        return {"min": "minute", "hr": "hour", "wk": "week", "yr": "year"}.get(
            low.removesuffix("s"), low.removesuffix("s")
        )
    return low.replace("μ", "µ").replace("µg", "mcg")
