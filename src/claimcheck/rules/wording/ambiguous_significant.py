"""``wording/ambiguous-significant``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import IGNORECASE, search

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, Preset, rule
from claimcheck.rules._looking import find_pattern, flag_at, is_negated, is_question

GATES = ("significant", "significantly")
_WANTED = pattern(
    r"\bsignificantly\s(?:\w+ly\s)?(?:reduc|improv|lower|increas|rais|decreas|cut|eas|reliev|lessen|boost|help|"
    r"diminish|shorten|higher|better|greater|fewer|less|more|faster|worse)\w*|"
    r"\bsignificant\s(?:\w+\s)?(?:relief|improvements?|reductions?|increases?|decreases?|benefits?|"
    r"differences?|effects?|changes?|gains?|drops?|falls?|declines?|associations?)\b",
    re.IGNORECASE,
)
_SENSE = (
    r"\b(?:statistical(?:ly)?|clinical(?:ly)?|p\s?[<=>]|p-?value|confidence interval|ci\b|\d+(?:\.\d+)?\s?(?:%|per\s?cent|percent|"
    r"points?|times|fold))"
)


@rule(
    source="Cochrane Handbook 5.1 chapter 12: say which sense of “significant” is meant; Haber et al. 2022",
    level=Level.NOTE,
    preset=Preset.STRICT,
    precision=Precision(hits=40, right=38),
    bad=[
        "Nettle tea can [[significantly improve]] sleep.",
        "The patch gave [[significant relief]] to most wearers.",
    ],
    good=[
        "Nettle tea improved sleep by 20%, a significant improvement.",
        "The difference was statistically significant.",
        "Night work is a significant part of nursing.",
    ],
    words=GATES,
)
def ambiguous_significant(dossier: Dossier) -> Iterator[Flag]:
    """The word "significant" used of an effect in a lay text, with neither a number nor the sense meant.

    To a statistician it means "unlikely to be chance"; to everyone else, "large". A tiny effect can be the first
    without being the second. Off in the technical register.

    Write "large" with its number, or "unlikely to be chance" if that is meant.
    """
    if dossier.context.register == "technical":
        return
    for read, match in find_pattern(dossier, GATES, _WANTED):
        span = Span(*match.span())
        if is_negated(read, span):
            continue
        if not is_question(read) and not search(_SENSE, read.text, IGNORECASE):
            yield flag_at(
                dossier,
                read,
                span,
                "“{words}” may mean large, or merely unlikely to be chance",
                "give the size of the effect, or say “statistically”",
            )
