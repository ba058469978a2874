"""``attribution/tradition-or-novelty``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.topics import AILING
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import find_pattern, flag_at, is_negated, is_question, telling_words
from claimcheck.rules._stated import flag_stated, names

GATES = (
    "centuries", "millennia", "generations", "ancient", "traditional", "traditionally", "tested",
    "honored", "honoured", "old", "latest", "newest", "cutting", "edge", "state", "years",
)  # fmt: skip
_WANTED = pattern(
    r"\b(?:(?:used|taken|prescribed|recommended|valued|prized|trusted|relied\son|known|hailed|revered|treasured)\s(?:(?!cook|cuisine|kitchen|food|recipe|dish|dye|perfum)\w+\s){0,4}?for\s(?:many\s)?(?:centuries|millennia|generations|(?:over\s|more\sthan\s|nearly\s|almost\s)?(?:(?:hundreds|thousands)\sof|\d,?\d{3}|\d00)\syears)|"
    r"for\s(?:many\s)?(?:centuries|millennia|generations|(?:hundreds|thousands)\sof\syears),?\s[^.;]{0,60}?\b(?:used|taken|prescribed|recommended|valued|prized|trusted|relied|turned\sto)|"
    r"(?:ancient|age-old|centuries-old|time-(?:tested|honou?red))\s(?:\w+\s)?(?:remed(?:y|ies)|cures?|medicines?|wisdom|secrets?|healers?|healing|treatments?|practices?|traditions?|herbs?)|"
    r"(?:newest|latest|cutting-edge|state-of-the-art)\s(?:\w+\s)?(?:remed(?:y|ies)|supplements?|treatments?|therap(?:y|ies)|medicines?|drugs?|formulas?))\b",
    re.IGNORECASE,
)

UNSPOILT = turns_of(__name__, "unspoilt")
"""The old days, distant peoples or nature as proof."""
_MESSAGE = "“{words}” says how old or new it is, not whether it works"
_SUGGESTION = "say how it was tested and what was found"


@rule(
    source="Informed Health Choices key concepts “Old is better!” and “New is better!”",
    precision=Precision(hits=3, right=2),
    bad=[
        "A [[state-of-the-art remedy]] for aching knees.",
        "Nettle has been [[used for centuries]] to ease stiff knees.",
        "This [[time-honoured remedy]] helps sleep.",
        "The [[latest supplement]] goes further.",
        "Our [[ancestors never had asthma]].",
    ],
    good=[
        "Nettle was tested against placebo in two trials.",
        "Nettle has been used in folk medicine for centuries.",
        "Willow bark led chemists to aspirin in the nineteenth century.",
        "The oldest people were helped least.",
        "Turmeric has been used in Indian cooking for thousands of years.",
        "Before vaccines, measles was common.",
    ],
    words=lambda: frozenset(GATES) | telling_words(UNSPOILT),
)
def tradition_or_novelty(dossier: Dossier) -> Iterator[Flag]:
    """Age, newness or nature as the reason to believe: "used for centuries", "our ancestors never had asthma".

    Bloodletting was used for centuries, and the newest treatments have been tested least. Neither age nor novelty
    tells whether a treatment does more good than harm.

    Say how it was tested and what was found. History may be told as history.
    """
    for read, match in find_pattern(dossier, GATES, _WANTED):
        span = Span(*match.span())
        history = "medicine for" in match[0] and not names(read, AILING)
        if not (history or is_question(read) or is_negated(read, span)):
            yield flag_at(dossier, read, span, _MESSAGE, _SUGGESTION)
    yield from flag_stated(
        dossier,
        UNSPOILT,
        "“{words}” uses the old days or nature as proof, and neither was ever put to a test",
        _SUGGESTION,
    )
