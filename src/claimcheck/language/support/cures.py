"""Claims of a cure against evidence of something less."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.folding.patterns import pattern
from claimcheck.language.support.parts import Part

_CURE = pattern(
    r"\b(?:cures?|cured|miracles?|magic|eradicates?|"
    r"(?:effectively|successfully|completely|fully) treats?|gets? rid of|wipes? out)\b(?! for\b)"
)
_AS_MUCH = pattern(
    r"\b(?:cur(?:es?|ed|ing)|eradicat\w+|eliminat\w+|heal(?:s|ed|ing)?|clear(?:s|ed|ance)|remission|effective)\b"
)
_TENTATIVE = pattern(
    r"\b(?:may|might|could|potential(?:ly|ity)?|feasible|promising|trend|hypothes\w+|in vitro|in silico|case series|"
    r"case reports?|(?:small|few|limited) (?:\w+ )?(?:stud\w+|trials?|numbers?|data|evidence|patients)|"
    r"total of \d+ patients)\b"
)


def falls_short(claim: str, evidence: Iterable[Part]) -> int | None:
    """What evidence in favour comes to where a claim in lower case speaks of a cure.

    -1 where it speaks tentatively of less than a cure, 0 where it plainly tells of less, and
    ``None`` where it tells as much, or where no cure is claimed.
    """
    text = " ".join(part.tokens.folded for part in evidence)
    if not _CURE.search(claim) or _AS_MUCH.search(text):
        return None
    return -1 if _TENTATIVE.search(text) else 0
