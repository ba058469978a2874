"""``attribution/tradition-or-novelty``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import flag_pattern

GATES = (
    "centuries", "millennia", "generations", "ancient", "traditional", "traditionally", "tested",
    "honored", "honoured", "old", "latest", "newest", "cutting", "edge", "years",
)  # fmt: skip
PATTERN = (
    r"\b(?:(?:used|taken|prescribed|recommended|valued|prized|trusted|relied\son|known|hailed|revered|treasured)\s(?:\w+\s){0,4}?for\s(?:many\s)?(?:centuries|millennia|generations|(?:over\s|more\sthan\s|nearly\s|almost\s)?(?:(?:hundreds|thousands)\sof|\d,?\d{3}|\d00)\syears)|"
    r"for\s(?:many\s)?(?:centuries|millennia|generations|(?:hundreds|thousands)\sof\syears),?\s[^.;]{0,60}?\b(?:used|taken|prescribed|recommended|valued|prized|trusted|relied|turned\sto)|"
    r"(?:ancient|age-old|centuries-old|time-(?:tested|honou?red))\s(?:\w+\s)?(?:remed(?:y|ies)|cures?|medicines?|wisdom|secrets?|healers?|healing|treatments?|practices?|traditions?|herbs?)|"
    r"(?:newest|latest|cutting-edge|state-of-the-art)\s(?:\w+\s)?(?:remed(?:y|ies)|supplements?|treatments?|therap(?:y|ies)|medicines?|drugs?|formulas?))\b"
)


@rule(
    source="Informed Health Choices key concepts “Old is better!” and “New is better!”",
    precision=Precision(hits=3, right=2),
    bad=[
        "Nettle has been [[used for centuries]] to ease stiff knees.",
        "This [[time-honoured remedy]] helps sleep.",
        "The [[latest supplement]] goes further.",
    ],
    good=[
        "Nettle was tested against placebo in two trials.",
        "Willow bark led chemists to aspirin in the nineteenth century.",
        "The oldest people were helped least.",
    ],
    words=GATES,
)
def tradition_or_novelty(dossier: Dossier) -> Iterator[Flag]:
    """Age or newness as the reason to believe: "used for centuries", "the latest supplement".

    Bloodletting was used for centuries. What is new has been tested least. Neither says whether a treatment
    does more good than harm.

    Say how it was tested and what came out; history may be told as history.
    """
    return flag_pattern(
        dossier,
        GATES,
        PATTERN,
        "“{words}” says how old or new it is, not whether it works",
        "say how it was tested and what came out",
    )
