"""``numbers/recomputed-p``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from claimcheck.arithmetic.p_values import (
    Agreement,
    PRange,
    PrintedTest,
    Statistic,
    agreement,
    p_range,
)
from claimcheck.arithmetic.printed import read_printed
from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._numeric import with_words

_KIND = r"(?<![\w.])(?P<kind>t|F|r|[zZ]|[χX](?:2|²)|chi-?squared?)\s?"
_VALUE = r"\s?=\s?(?P<value>-?\d{0,6}(?:\.\d{1,6})?)\s?[,;]\s?"
_P = r"[pP]\s?(?P<sign>[<>=]=?|[≤≥])\s?(?P<p>[01]?\.\d{1,8})(?!\d)"
_TESTS = (
    pattern(
        rf"{_KIND}(?:\[|\()?\s?(?:df\s?=\s?)?(?P<df1>\d{{1,6}}(?:\.\d{{1,3}})?)?"
        r"(?:\s?,\s?(?:[Nn]\s?=\s?)?(?P<df2>\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d{1,3})?))?\s?(?:\]|\))?"
        rf"{_VALUE}{_P}"
    ),
    pattern(
        rf"{_KIND}{_VALUE}(?:df|d\.f\.)\s?=?\s?(?P<df1>\d{{1,6}}(?:\.\d{{1,3}})?)"
        rf"(?P<df2>(?!))?\s?[,;]\s?{_P}"
    ),
)
"""A test as statistics are told in psychology ("t(28) = 2.20"), and in medicine ("t = 2.20, df = 28")."""
_KINDS = {"t": Statistic.T, "f": Statistic.F, "r": Statistic.R, "z": Statistic.Z}
_ONE_SIDED = pattern(r"\bone[- ](?:sided|tailed)\b", re.IGNORECASE)
_SIGNS = {"≤": "<=", "≥": ">="}


@rule(
    level=Level.NOTE,
    source="Nuijten et al. 2016, statcheck (Behavior Research Methods 48:1205)",
    precision=Precision(hits=4, right=4),
    bad=[
        "Sleepers dreamt more after cheese ([[t(28) = 1.20, p = .02]]).",
        "The diets differed ([[F(2, 60) = 4.50, p = .040]]).",
        "Mood rose with sunlight ([[r(48) = .30, p < .001]]).",
        "More nappers than not were bakers ([[χ2(1, N = 90) = 3.10, p < .05]]).",
        "Sleepers dreamt more after cheese ([[t = 1·20, df = 28, P = 0·02]]).",
    ],
    good=[
        "Sleepers dreamt more after cheese (t(28) = 2.20, p = .036).",
        "Sleepers dreamt more after cheese (one-sided test, t(28) = 2.20, p = .018).",
        "The diets differed (F(2, 60) = 4.50, p = .015).",
        "Mood rose with sunlight (r(48) = .30, p < .05).",
        "More nappers than not were bakers (χ2(1, N = 90) = 5.10, p < .05).",
        "The diets differed (χ² = 12·4, df = 3, P = 0·006).",
        "The difference was not significant (p = .36).",
    ],
    words=("p",),
)
def recomputed_p(dossier: Dossier) -> Iterator[Flag]:
    """A p value that does not follow from its own test statistic and degrees of freedom.

    About half of the psychology papers that were checked contain such a slip, and one in eight a slip that turns
    a chance result into a significant one. Rounding of the statistic is allowed for. A slip that crosses 0.05 is
    a warning; others are notes.

    Look the test up in the paper, and copy the statistic, degrees of freedom and p again.
    """
    one_sided = bool(_ONE_SIDED.search(dossier.article.source))
    for read in with_words(dossier, ("p",)):
        for match in chain.from_iterable(test.finditer(read.plain) for test in _TESTS):
            test = _test(match)
            if test is None:
                continue
            sign = _SIGNS.get(match["sign"], match["sign"])
            allowed = p_range(test)
            verdict = agreement(allowed, read_printed(match["p"]), sign, one_sided=one_sided)
            if verdict is not Agreement.CONSISTENT:
                grave = verdict is Agreement.DECISION
                yield Flag(
                    f"these figures give p {_shown(allowed)}, not p {sign} {match['p']}"
                    + (", which is on the other side of 0.05" if grave else ""),
                    read.source_span(Span(match.start(), match.end())),
                    level=Level.WARNING if grave else None,
                    suggestion="copy the statistic, degrees of freedom and p from the paper again",
                )


def _test(match: re.Match[str]) -> PrintedTest | None:
    """The test as printed; ``None`` where a figure is missing or impossible."""
    kind = _KINDS.get(match["kind"].lower(), Statistic.CHI2)
    if not any(map(str.isdigit, match["value"])):
        return None
    value = read_printed(match["value"])
    df1, df2 = (float((match[name] or "0").replace(",", "")) for name in ("df1", "df2"))
    needs = kind is not Statistic.Z
    out = kind is Statistic.R and (abs(value.value) > 1 or df1 <= 2)  # r(2) is a lost r²
    negative = value.value < 0 and kind in (Statistic.F, Statistic.CHI2)
    missing = (needs and df1 <= 0) or (kind is Statistic.F and df2 <= 0)
    return None if out or negative or missing else PrintedTest(kind, value, df1, df2)


def _shown(allowed: PRange) -> str:
    low, high = (f"{p:.2g}" if p >= 0.0005 else "under 0.0005" for p in (allowed.low, allowed.high))
    return (
        f"= {low}"
        if low == high and low[0].isdigit()
        else low
        if low == high
        else f"from {low} to {high}"
    )
