"""Who paid for a study and where it was registered."""

from __future__ import annotations

import re

from claimcheck.appraisal.profile.record import Record
from claimcheck.folding.patterns import pattern
from claimcheck.model.study import Read

_REGISTRATION = pattern(
    r"\b(?:NCT ?0?\d{7,8}|ISRCTN ?\d{6,8}|ACTRN ?\d{14}p?|ChiCTR[\w-]{6,20}|EudraCT\W{0,10}\d{4}-\d{6}-\d{2}|"
    r"DRKS ?\d{8}|UMIN ?\d{9}|JPRN-\w{5,20}|CTRI/\d{4}/\d{2,3}/\d{6}|IRCT ?\w{10,25}|PACTR ?\d{15}|"
    r"NTR ?\d{3,5}|KCT ?\d{7}|TCTR ?\d{11}|RBR-\w{6}|SLCTR/\d{4}/\d{3}|"
    r"CRD ?\d{11})\b",
    re.IGNORECASE,
)
"""Identifiers of the registers of the WHO International Clinical Trials Registry Platform, and of
PROSPERO for reviews."""
_FUNDING = pattern(
    r"\b(?:funded|sponsored|supported|financed) by (?:an? (?:unrestricted )?(?:educational )?"
    r"(?:research )?grants? (?:from|of) )?(?:the )?(?P<who>[^.;()]{3,120})|"
    r"\bfunding(?: source)?s?\s?:\s?(?P<said>[^.;]{3,120})|"
    r"(?<=\. )(?-i:F)unding (?-i:(?P<headed>[A-Z][^.;]{3,120}))",
    re.IGNORECASE,
)


def read_registration(record: Record) -> tuple[str | None, Read | None]:
    """The first registration number in the abstract."""
    match = _REGISTRATION.search(record.abstract)
    if match is None:
        return None, None
    return match.group(), Read("registration", match.group(), "abstract")


def read_funding(record: Record) -> tuple[str | None, Read | None]:
    """Who paid, as the abstract says."""
    match = _FUNDING.search(record.abstract)
    if match is None:
        return None, None
    return (match["who"] or match["said"] or match["headed"]).strip(), Read(
        "funding", match.group(), "abstract"
    )
