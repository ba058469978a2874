"""``safety/safety-from-nonsignificance``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import find_pattern, flag_at, is_question

_HARM = (
    r"(?:adverse\s(?:events?|effects?|reactions?)|side\seffects?|complications?|toxicity|safety)"
)
_NULL = rf"(?:no\s(?:statistically\s)?significant\s(?:differences?|increases?|changes?)\s(?:in|of|between|for|regarding)\s[^.;]{{0,80}}?{_HARM}|{_HARM}\s[^.;]{{0,60}}?(?:did\snot\s(?:significantly\s)?differ|not\s(?:statistically\s)?significant(?:ly\sdifferent)?))"
_SAFE = r"(?:(?:is|are|was|were|be|as)\s(?:\w+\s(?:and\s)?){0,2}?safe\b|(?:demonstrat|show|confirm|prov|establish|indicat)\w*\s(?:\w+\s){0,3}safety\b)"
GATES = ("safe", "safety")
_WANTED = pattern(
    rf"\b{_NULL}[^.;]{{0,100}}?\b{_SAFE}|\b{_SAFE}[^.;]{{0,60}}?\b(?:because|since|as|given|with)\s[^.;]{{0,40}}?{_NULL}",
    re.IGNORECASE,
)


@rule(
    source="Yavchitz et al. 2016, spin item 4: safety claimed from non-significant results with wide intervals",
    bad=[
        "There was [[no significant difference in side effects, so the patch is safe]].",
        "The tea [[is safe, with no significant increase in adverse events]].",
    ],
    good=[
        "Side effects did not differ much: 5 of 60 against 4 of 58. Rarer harms cannot be ruled out.",
        "Ten thousand people were followed for five years to see whether it is safe.",
    ],
    words=GATES,
)
def safety_from_nonsignificance(dossier: Dossier) -> Iterator[Flag]:
    """Safety concluded from side effects that did not differ significantly.

    Most trials are sized to detect a benefit. If none of 60 people was harmed, up to one in 20 may still be; the
    interval shows this, "not significant" does not.

    Give the counts and the interval, and say how large a study would have to be to detect rarer harms.
    """
    for read, match in find_pattern(dossier, GATES, _WANTED):
        if not is_question(read):
            yield flag_at(
                dossier,
                read,
                Span(*match.span()),
                "finding no significant difference is taken for safety",
                "give the counts and the interval",
            )
