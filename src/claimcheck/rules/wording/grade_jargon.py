"""``wording/grade-jargon``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import flag_pattern

GATES = ("certainty", "quality", "imprecision", "indirectness", "inconsistency", "grade", "bias")
_WANTED = pattern(
    r"\b(?:(?:very\s)?low|moderate)[\s-](?:certainty|quality)\s(?:of\s(?:the\s)?)?evidence\b|"
    r"\bhigh[\s-](?:certainty\s(?:of\s(?:the\s)?)?|quality\sof\s(?:the\s)?)evidence\b|"
    r"\b(?:imprecision|indirectness|inconsistency)\s(?:of\s(?:the\s)?(?:evidence|results)|and\s(?:imprecision|indirectness|inconsistency))|"
    r"\b(?:GRADE\s(?:certainty|rating|assessment|approach))\b|\b(?:serious|high)\srisk\sof\sbias\b",
    re.IGNORECASE,
)


@rule(
    source="Cochrane guidance on plain language summaries (Pitcher, Mitchell and Hughes 2022): no certainty labels or GRADE jargon",
    level=Level.NOTE,
    precision=Precision(hits=6, right=6),
    bad=[
        "Trust was lowered for [[inconsistency of results]].",
        "There is [[very low certainty evidence]] that nettle tea helps.",
        "The trials were at [[high risk of bias]].",
    ],
    good=[
        "It is unclear whether nettle tea helps.",
        "People knew which treatment they got, which may have swayed what they reported.",
        "There is little evidence on this.",
    ],
    words=GATES,
)
def grade_jargon(dossier: Dossier) -> Iterator[Flag]:
    """The labels of evidence grading in a lay text: "very low certainty evidence", "risk of bias".

    Readers take "moderate quality" for a remark on the product, and "bias" for prejudice. The terms are for
    people who grade evidence. Off in the technical register.

    Use lay words, "probably", "may" or "it is unclear", and say why in plain language.
    """
    if dossier.context.register == "technical":
        return iter(())
    return flag_pattern(
        dossier,
        GATES,
        _WANTED,
        "“{words}” is the jargon of evidence grading",
        "say “probably”, “may” or “it is unclear”, and why",
    )
