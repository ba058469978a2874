"""``numbers/odds-told-as-risk``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.arithmetic.effects import risk_of_odds
from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.text import Span
from claimcheck.rulebook import A_DIGIT, Flag, Precision, rule
from claimcheck.rules._numeric import with_numbers

_TOLD = pattern(
    r"^[\s-]{1,2}(?:times\s|fold\s|per\s?cent\s)?(?:(?:more|less|as|higher|greater|lower|increased|reduced|elevated|the|decreased|a)\s){1,2}"
    r"(?:likely|likelihood|risk|chances?|probability|probable)\b",
    re.IGNORECASE,
)
_BY = pattern(
    r"\b(?:risk|likelihood|chances?|probability)\b[^.;,%\d]{0,40}\bby\s(?:about\s|nearly\s|almost\s)?$",
    re.IGNORECASE,
)
_RARE = pattern(r"\brare(?:ly)?\b", re.IGNORECASE)


@rule(
    source="Cochrane Handbook 6.5, 6.4.1.2 and 15.4.4: an odds ratio is no risk ratio unless the event is rare",
    precision=Precision(hits=5, right=5),
    bad=[
        "Bakers were [[3.1 times more likely]] to cough (OR 3.1, 95% CI 1.8 to 5.2).",
        "Night work gave a [[40% higher risk]] of heartburn (odds ratio 1.40).",
        "Naps were tied to a risk of falls reduced by [[30%]] (OR 0.70).",
    ],
    good=[
        "Bakers had 3.1 times the odds of a cough (OR 3.1, 95% CI 1.8 to 5.2).",
        "Bakers were 1.8 times more likely to cough (RR 1.8).",
        "For this rare disease, bakers were 3.1 times more likely to have it (OR 3.1).",
    ],
    words=(A_DIGIT,),
)
def odds_told_as_risk(dossier: Dossier) -> Iterator[Flag]:
    """An odds ratio reported as "times more likely" or as a percentage of risk.

    Odds and risk differ more the commoner an event is: where the risk is one in two, an odds ratio of 3 is a risk
    ratio of 1.5. The reader is told twice the truth.

    Give the risks in both groups, or write "the odds were 3 times as high".
    """
    for read, ratios in with_numbers(dossier, NumberKind.RATIO):
        odds = [n for n in ratios if n.unit == "or" and _matters(n)]
        if not odds or _RARE.search(read.text):
            continue
        for number in (n for n in read.reading.numbers if n.kind in _AS_RISK):
            end = _told(read.text, number)
            ratio = next((ratio for ratio in odds if _same(number, ratio)), None)
            if end and ratio:
                common = risk_of_odds(ratio.value, 0.5)
                yield Flag(
                    f"“{number.text}” is an odds ratio given as a risk: where the event happens to "
                    f"one in two anyway, odds {ratio.value:g} times as high are a risk {common:.2g} "
                    "times as high",
                    read.source_span(Span(number.span.start, end)),
                    suggestion="give the risk in each group, or write “odds”",
                )


_AS_RISK = frozenset({NumberKind.MULTIPLE, NumberKind.PERCENTAGE})


def _matters(ratio: Number) -> bool:
    """Whether odds and risk can differ by more than a reader would notice."""
    return not 0.9 <= ratio.value <= 1.1


def _told(text: str, number: Number) -> int:
    """The end of the words that present a number as a risk; 0 where there are none."""
    after = _TOLD.match(text[number.span.end :])
    if after:
        return number.span.end + after.end()
    return number.span.end if _BY.search(text[: number.span.start]) else 0


def _same(number: Number, ratio: Number) -> bool:
    if number.kind is NumberKind.MULTIPLE:
        return abs(number.value - ratio.value) <= 0.1 * ratio.value
    return abs(number.value - abs(ratio.value - 1) * 100) <= 1.5
