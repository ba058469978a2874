"""``wording/marginal-significance``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import IGNORECASE, search

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.reading import NumberKind
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import find_pattern, flag_at

GATES = ("significance", "significant", "significantly", "trend", "trends", "trended", "trending")
_WANTED = pattern(
    r"\b(?:trend(?:s|ed|ing)?\stowards?\s(?:a\s)?(?:statistical(?:ly)?\s)?(?:significan(?:ce|t)|"
    r"(?:a\s)?(?:better|lower|higher|reduced|improved|greater|fewer|more|less)\b)|"
    r"(?:marginal(?:ly)?|borderline|nearly|almost|close\sto|approach(?:ing|ed|es)?|verging\son|just\s(?:short\sof|missed)|"
    r"(?:barely|narrowly)\s(?:missed|failed\sto\sreach)|(?:on|at)\sthe\s(?:verge|edge|brink)\sof)\s"
    r"(?:(?:reach(?:ing|ed)?|being)\s)?(?:statistical(?:ly)?\s)?significan(?:ce|t))\b",
    re.IGNORECASE,
)


@rule(
    source="Cochrane Handbook 5.1 chapter 12: no “trend towards” or “borderline significant”; Boutron et al. 2010",
    precision=Precision(hits=7, right=7),
    bad=[
        "Sleep showed a [[trend towards significance]] in the tea group.",
        "The gain was [[borderline significant]] (P = 0.07).",
        "The fall in pain was [[almost statistically significant]].",
    ],
    good=[
        "Sleep did not differ between the groups (P = 0.07).",
        "The interval runs from two minutes less to thirty minutes more sleep.",
        "There was a trend towards better sleep, but it was not significant.",
        "There was a trend over time in both groups.",
        "Mood showed a trend towards better scores (P = 0.02).",
    ],
    words=GATES,
)
def marginal_significance(dossier: Dossier) -> Iterator[Flag]:
    """A result that missed significance presented as a near hit: "trend towards", "borderline significant".

    A p value above the threshold has no direction in which it "trends": with more people it is as likely to grow.
    The words turn a null result into a promise.

    Give the estimate and its interval, and say that the study could not tell.
    """
    for read, match in find_pattern(dossier, GATES, _WANTED):
        if _said_so(read.text) or _was_significant(read, match.end()):
            continue
        yield flag_at(
            dossier,
            read,
            Span(*match.span()),
            "“{words}” presents a result that was not significant as if it nearly were",
            "give the estimate with its interval, and say what it leaves open",
        )


def _said_so(text: str) -> bool:
    """Whether the sentence itself says that the result was not significant."""
    return bool(search(r"\b(?:not|n['’]t)\s(?:statistically\s)?significant\b", text, IGNORECASE))


def _was_significant(read: ReadSentence, end: int) -> bool:
    """Whether the next p value after the words is below 0.05: then it was more than a trend."""
    after = [n for n in read.reading.numbers if n.span.start >= end]
    values = [n for n in after if n.kind is NumberKind.P_VALUE]
    return bool(values) and values[0].value < 0.05 and not values[0].sign.startswith((">", "≥"))
