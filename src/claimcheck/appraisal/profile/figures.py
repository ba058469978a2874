"""The estimates and p values of an abstract, in any of their many spellings."""

from __future__ import annotations

import re

from claimcheck.folding.figures import plain_figures
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.numbers import find_numbers
from claimcheck.model.reading import Number, NumberKind

_RATIO = r"(?:(?:hazard|odds|risks?|rate|prevalence) ratio|relative risk|[ah]?(?:HR|OR|RR))"
_USUAL = tuple(
    (pattern(found, re.IGNORECASE), put)
    for found, put in (
        (r"[\u00a0\u2000-\u200a\u202f]", " "),
        (
            r"\bC\.I\.?(?=\W)|(?<!interval )(?<!intervals )\[CIs?\]|\bCrIs?\b|\bconfidence limits\b",
            "CI",
        ),
        (r" {2,}", " "),
        (r"(?<=CI)(?:\[[^\]]{0,12}\])?\s?[:=,]?\s?[\[({]", " "),
        (r"(?<=\d)~(?=\d)", "-"),
        (r"(?<=CI);", ","),
        (r"(?<=CI)[:=,]? ?[-−–] (?=\d)", " -"),
        (r"(?<=difference)[:=,]? [-−–] (?=\d)", " -"),
        (r"(?<=\d)\s?;\s?(?=[-−–]?\d+(?:\.\d+)?[\])])", " to "),
        (r" ?\((?:s\.?d\.?|s\.?e\.?m?\.?)\s?[=:]?\s?[\d.]{1,8}\)(?= [(\[]?95)", ""),
        (
            rf"({_RATIO}\s?[=:,]?\s?\d+\.\d+),? ?[\[(](\d+\.\d+)(?:\s?[,–-]\s?| to )(\d+\.\d+)[\])]",
            r"\1 (95% CI \2 to \3)",
        ),
        (
            rf"({_RATIO}\s?[=:,]?\s?\d+\.\d+)[,;] (\d+\.\d+)(?:[–-]| to )(\d+\.\d+)(?=[)\];.,])",
            r"\1 (95% CI \2 to \3)",
        ),
        (r"\b(standardi[sz]ed |weighted )?difference in means\s?=?", r"\1mean difference "),
        (
            (
                r"\b(?<!mean )(?<!risk )(?:between-group |adjusted |absolute |estimated |treatment )*differences?"
                r"(?: of| was|,|:)? (?=[-−–]?\d+(?:\.\d+)? ?(?!%|percent|per cent)[^.;%\d]{0,16}[(\[,;] ?95 ?% ?"
                r"(?:CI|conf))"
            ),
            "mean difference ",
        ),
        (
            rf"({_RATIO}) (?:for|of|in|per) [a-z](?:[^.;:()\[\]\d]|\bvs\.){{2,60}}?(?:,| was| of|:)? (?=\d+\.\d+ ?[(\[,;] ?95)",
            r"\1 ",
        ),
    )
)
"""Spellings that the reader of numbers does not know, with their replacements."""
_INTERVAL = pattern(r"9[059] ?%|ratio|\bC\.?I\b|\b[ah]?(?:OR|HR|RR)\b")
_ESTIMATES = frozenset({NumberKind.RATIO, NumberKind.DIFFERENCE})
_THRESHOLD = pattern(
    r"\s?(?:values?|level)?\)?,? (?:was|were|is|are|being|as) (?:\w+ )?(?:considered|regarded|deemed|taken|set|"
    r"accepted|defined|used|chosen|statistically significant|significant|the level)\b",
    re.IGNORECASE,
)
"""What follows a p value that is only the level of significance."""
_BASELINE = pattern(
    r"^(?!.{0,400}\b(?:adjust\w*|controll?(?:ed|ing) for|from baseline))"
    r".{0,400}\b(?:mean age|sex(?:es)?|gender|at baseline|baseline characteristics|demographics?)\b",
    re.IGNORECASE | re.DOTALL,
)
"""What the groups to be compared have in common is not a result."""
_NEAR = 160


def _as_usual(abstract: str) -> str:
    """``abstract`` with its estimates and intervals in their usual spelling."""
    if not _INTERVAL.search(abstract):
        return abstract
    abstract = plain_figures(abstract)
    for spelling, put in _USUAL:
        abstract = spelling.sub(put, abstract)
    return abstract


def read_estimate(abstract: str) -> tuple[Number | None, Number | None]:
    """The first estimate, those with an interval before those without, and its p value.

    The p value is the one that follows the estimate; of an estimate without an interval, or where
    there is none, the abstract's first. Levels at which a result was to be significant are none.
    """
    text = _as_usual(abstract)
    numbers = find_numbers(text, _ESTIMATES | {NumberKind.P_VALUE})
    estimates = [number for number in numbers if number.kind in _ESTIMATES]
    estimate = next(filter(_has_interval, estimates), estimates[0] if estimates else None)
    values = [
        number
        for number in numbers
        if number.kind is NumberKind.P_VALUE
        and not _THRESHOLD.match(text, number.span.end)
        and not _BASELINE.match(_before(text, number.span.start))
    ]
    if estimate is None:
        return None, values[0] if values else None
    later = [other.span.start for other in estimates if other.span.start > estimate.span.start]
    end = min([estimate.span.end + _NEAR, *later])
    own = [value for value in values if estimate.span.end <= value.span.start < end]
    values = own if own or _has_interval(estimate) else values
    return estimate, values[0] if values else None


def _before(text: str, place: int) -> str:
    """The part of the sentence before ``place``."""
    return text[text.rfind(". ", 0, place) + 1 : place]


def _has_interval(number: Number) -> bool:
    """Whether both ends of its interval are given."""
    return number.low is not None and number.high is not None
