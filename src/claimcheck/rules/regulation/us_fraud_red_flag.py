"""``regulation/us-fraud-red-flag``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.rulebook import Flag, Preset, rule
from claimcheck.rules._advertising import is_commercial
from claimcheck.rules._looking import flag_pattern

_WANTED = pattern(
    r"\b(?:secret\s(?:ingredients?|formulas?|remed(?:y|ies))|(?:money[\s-]back\s)?guaranteed\s(?:results|relief|to\swork)|"
    r"(?:one\s(?:product|pill|remedy|tea|supplement)|it)\s(?:does|treats|cures|fixes)\s(?:it\sall|everything|all\s\w+)|cure[\s-]all|"
    r"quick\sfix|instant\s(?:relief|results|cure)|(?:works|results|relief)\s(?:with)?in\s(?:just\s)?(?:minutes|hours|days|\d+\s(?:minutes|hours|days))|"
    r"miracle\s\w+|scientific\sbreakthrough|(?:big\spharma|drug\scompanies|doctors|the\sgovernment)\s(?:\w+\s){0,3}(?:want\syou\sto\sknow|hid(?:es?|ing)|suppress\w*)|"
    r"ancient\s(?:remedy|secret))\b",
    re.IGNORECASE,
)
GATES = (
    "secret", "guaranteed", "all", "everything", "cure", "quick", "instant", "works", "results", "relief", "miracle",
    "breakthrough", "pharma", "companies", "doctors", "government", "ancient",
)  # fmt: skip


@rule(
    source="FDA: six tip-offs to rip-offs (health fraud)",
    preset=Preset.OFF,
    jurisdiction="us",
    bad=[
        "It holds a [[secret ingredient]].",
        "One cup brings [[instant relief]].",
        "What [[Big Pharma does not want you to know]] about nettles.",
    ],
    good=[
        "This is not a quick fix.",
        "Most wearers felt some relief after a month.",
    ],
    words=GATES,
)
def us_fraud_red_flag(dossier: Dossier) -> Iterator[Flag]:
    """The marks of health fraud in a text that sells: one product for all, quick fixes, secrets, conspiracies.

    The regulator tells the public to distrust anything that shows them. Honest products fall under suspicion, and
    fraudulent ones are prosecuted.

    Say what it does, in whom and how soon, and give the evidence.
    """
    if not is_commercial(dossier):
        return iter(())
    return flag_pattern(
        dossier,
        GATES,
        _WANTED,
        "“{words}” is one of the marks of health fraud listed by the FDA",
        "say what it does, with evidence",
    )
