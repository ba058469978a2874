"""``regulation/us-fraud-red-flag``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, Preset, rule
from claimcheck.rules._advertising import is_commercial
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import flag_phrases, telling_words

MARKS = turns_of(__name__, "marks")


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
    words=lambda: telling_words(MARKS),
)
def us_fraud_red_flag(dossier: Dossier) -> Iterator[Flag]:
    """The marks of health fraud in a text that sells: one product for all, quick fixes, secrets, conspiracies.

    The regulator tells the public to distrust anything that shows them. Honest products fall under suspicion, and
    fraudulent ones are prosecuted.

    Say what it does, in whom and how soon, and give the evidence.
    """
    if not is_commercial(dossier):
        return iter(())
    return flag_phrases(
        dossier,
        MARKS,
        "“{words}” is one of the marks of health fraud listed by the FDA",
        "say what it does, with evidence",
        quoted=False,
    )
