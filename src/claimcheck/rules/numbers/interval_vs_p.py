"""``numbers/interval-vs-p``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.arithmetic.effects import contains, excludes, p_of_interval
from claimcheck.arithmetic.printed import Printed
from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.text import Span
from claimcheck.rulebook import A_DIGIT, Flag, Precision, rule
from claimcheck.rules._numeric import with_numbers
from claimcheck.rules._printed import printed

_DIFFERENCES = frozenset(
    {
        "md",
        "smd",
        "wmd",
        "mean difference",
        "difference in means",
        "standardised mean difference",
        "rd",
        "risk difference",
    }
    | {"standardized mean difference", "weighted mean difference"}
)
_OF_ANOTHER = pattern(r"interact|modif|heterogen|subgroup|\bEMM|trend", re.IGNORECASE)
"""Words of sentences whose p values are about a difference between effects, not about one effect."""
_P_LEADS = pattern(r"[pP]\s?[<>=≤≥]\s?[\d.]+\s?[,;]\s?$")
_NEAR = 12
"""How many characters after an interval a p value still belongs to it."""


@rule(
    source="Altman and Bland 2011 (BMJ 343:d2090): a 95 % interval and p < 0.05 answer the same question",
    precision=Precision(hits=3, right=3),
    bad=[
        "Tea drinkers fell ill less often ([[RR 0.62, 95% CI 0.70 to 0.94]]).",
        "Naps cut errors ([[OR 0.80, 95% CI 0.62 to 1.15; p = 0.01]]).",
        "Falls were fewer ([[HR 0.70 (95% CI 0.55 to 0.89), p = 0.21]]).",
        "Falls were fewer ([[HR 0.70; 95% CI, 0.55-0.89; P=.21]]).",
        "Pain was lower ([[mean difference -1.2 (95% CI -2.6 to 0.2), p = 0.004]]).",
        "Falls were fewer ([[HR 0·70, 95% CI 0·55–0·89; p=0·21]]).",
        "Pain was lower ([[difference in means −3.4 (95% CI −5.0 to −1.8), p = 0.21]]).",
    ],
    good=[
        "Tea drinkers fell ill less often (RR 0.81, 95% CI 0.70 to 0.94, p = 0.005).",
        "Naps cut errors (OR 0.80, 95% CI 0.62-1.00; p = 0.05).",
        "Pain was lower (mean difference -1.2 (95% CI -2.1 to -0.3), p = 0.01).",
        "Naps cut errors (OR 0.80, 95% CI 0.62 to 1.15); sex made a difference (p = 0.01).",
    ],
    words=(A_DIGIT,),
)
def interval_vs_p(
    dossier: Dossier, *, significant_below: float = 0.04, chance_above: float = 0.06
) -> Iterator[Flag]:
    """An estimate outside its own interval, or a 95 % interval that contradicts the p value beside it.

    An interval that includes no effect and a p value below 0.05 cannot both be right, unless they come from
    different tests that the text does not tell apart. P values near 0.05 are let pass.

    Check both in the paper; where they come from two analyses, say which is which.
    """
    for read, numbers in with_numbers(dossier, NumberKind.RATIO, NumberKind.DIFFERENCE):
        for number in numbers:
            figures = printed(number)
            if number.low is None or len(figures) != 3:
                continue
            estimate, low, high = figures
            if low.value < high.value:
                p = _p_beside(read, number)
                message = _contradicts(number, (low, high), p, significant_below, chance_above)
                end = p.span.end if message and p else number.span.end
                if not contains(low, high, estimate):
                    message = f"{estimate.value:g} lies outside its interval"
                if message:
                    yield Flag(message, read.source_span(Span(number.span.start, end)))


def _contradicts(
    number: Number, ends: tuple[Printed, Printed], p: Number | None, below: float, above: float
) -> str:
    null = 1.0 if number.kind is NumberKind.RATIO else 0.0
    if p is None or (null == 0 and number.unit not in _DIFFERENCES) or "95" not in number.text:
        return ""
    excluded = excludes(null, *ends)
    implied = _implied(number, ends)
    significant = not p.sign.startswith((">", "≥")) and p.value <= below
    chance = not p.sign.startswith(("<", "≤")) and p.value >= above
    if excluded is False and significant:
        return f"the interval includes no effect{implied}, but {p.text.strip()} says otherwise"
    if excluded and chance:
        return f"the interval excludes no effect{implied}, but {p.text.strip()} says otherwise"
    return ""


def _implied(number: Number, ends: tuple[Printed, Printed]) -> str:
    """The p value that the interval implies, in words; empty where it implies none."""
    ratio = number.kind is NumberKind.RATIO
    low, high = (end.value for end in ends)
    if ratio and min(number.value, low) <= 0:
        return ""
    p = p_of_interval(number.value, low, high, ratio=ratio)
    return " (p < 0.001)" if p < 0.001 else f" (p about {p:.1g})"


def _p_beside(read: ReadSentence, number: Number) -> Number | None:
    """The p value directly after an interval."""
    following = [n for n in read.reading.numbers if n.span.start >= number.span.end]
    if not following or following[0].kind is not NumberKind.P_VALUE:
        return None
    if _OF_ANOTHER.search(read.text) or _P_LEADS.search(read.text[: number.span.start]):
        return None
    gap = read.text[number.span.end : following[0].span.start]
    return following[0] if len(gap) <= _NEAR and not any(map(str.isalnum, gap)) else None
