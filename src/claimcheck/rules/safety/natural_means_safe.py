"""``safety/natural-means-safe``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import flag_pattern

_NATURAL = r"(?:natural|herbal|plant-based|organic|drug-free|chemical-free|non-toxic)"
GATES = ("natural", "herbal", "plant", "organic", "drug", "chemical", "chemicals", "non")
PATTERN = (
    rf"\b(?:safe\s(?:and|,)\s(?:all-|completely\s|100%\s)?{_NATURAL}|{_NATURAL}(?:,|\sand|,\sand)\s(?:\w+\sand\s)?(?:completely\s|totally\s|perfectly\s)?(?:safe|gentle|harmless)(?!\w|\sfor\suse)|"
    rf"(?:because|since|as)\s(?:it\sis|it['’]s|they\sare|they['’]re)\s(?:all-|completely\s|entirely\s|100%\s)?{_NATURAL}|"
    rf"(?:all|100%|completely|purely|entirely)[\s-]natural|"
    rf"{_NATURAL}\s(?:and\s)?(?:\w+\s)?without\s(?:the\s)?(?:any\s)?(?:harmful\s|nasty\s)?(?:side\seffects|chemicals)|"
    rf"free\s(?:of|from)\s(?:harsh\s|harmful\s|synthetic\s)?chemicals|chemical-free)\b"
)


@rule(
    source="FDA tip-offs to health fraud (“all-natural”); UK CAP Code 12.10; Informed Health Choices key concept “100% safe!”",
    bad=[
        "Nettle drops are [[natural and safe]].",
        "You can take it daily [[because it is natural]].",
        "An [[all-natural]] way to sleep.",
    ],
    good=[
        "Natural remedies can harm too.",
        "Being natural does not make it safe.",
        "The natural course of a cold is a week.",
    ],
    words=GATES,
)
def natural_means_safe(dossier: Dossier) -> Iterator[Flag]:
    """The word "natural" given as a reason to think a thing safe or effective.

    Foxglove, comfrey and lead are natural. Whether something harms depends on what it does, at what dose and
    in whom, not on where it comes from.

    Leave "natural" out, and say what harms were looked for and seen.
    """
    return flag_pattern(
        dossier,
        GATES,
        PATTERN,
        "“{words}”: being natural makes nothing safe",
        "say what harms were looked for and what was seen",
    )
