"""``safety/replaces-care``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import flag_pattern

GATES = (
    "need", "stop", "quit", "throw", "ditch", "instead", "replace", "replaces", "without", "skip", "off", "alternative",
)  # fmt: skip
_CARE = r"(?:doctors?|physicians?|gp|hospitals?|medicines?|medications?|meds|drugs?|pills|statins|insulin|metformin|antidepressants|antibiotics|painkillers|chemotherapy|chemo|surgery|vaccines?|inhalers?|treatments?)"
_YOUR = r"(?:your|the|a|any|their|those|all|expensive|prescription|blood\spressure|diabetes|other|harsh)"
PATTERN = (
    rf"\b(?:(?:no|don['’]t|do\snot|won['’]t|will\snot|never)\s(?:longer\s|ever\s)?need(?:\sto\ssee|\sfor|\sto\stake)?\s(?:{_YOUR}\s){{0,2}}{_CARE}|"
    rf"(?:stop\staking|quit|throw\s(?:away|out)|ditch|get\soff|come\soff|skip)\s(?:your|those|expensive|prescription|harsh)\s(?:\w+\s){{0,2}}?{_CARE}|"
    rf"(?:can|could|will|may)\s(?:completely\s|fully\s|safely\s)?replace\s(?:{_YOUR}\s){{1,2}}{_CARE}|replaces\s(?:{_YOUR}\s){{1,2}}{_CARE}|"
    rf"instead\sof\s(?:taking\s|seeing\s|using\s)(?:{_YOUR}\s){{1,2}}{_CARE})\b"
)


@rule(
    source="UK CAP Code 12.2 (must not discourage essential treatment); HONcode principle 2 (complementarity)",
    bad=[
        "With this diet you [[no longer need your insulin]].",
        "Nettle tea [[can replace your blood pressure medication]].",
        "Drink it [[instead of taking your statins]].",
    ],
    good=[
        "Never stop taking your insulin without your doctor's advice.",
        "It should not replace your medicine.",
        "You do not need a prescription for this cream, but ask your pharmacist first.",
    ],
    words=GATES,
)
def replaces_care(dossier: Dossier) -> Iterator[Flag]:
    """A text that tells people to do without their medicine or their doctor.

    People have died of stopping insulin, inhalers or chemotherapy for something they read. No article knows
    its reader's case.

    Say that it may be used besides treatment, if that is known, and to ask before changing any.
    """
    return flag_pattern(
        dossier,
        GATES,
        PATTERN,
        "“{words}” may lead a reader to go without care",
        "say that treatment should not be changed without asking a doctor",
    )
