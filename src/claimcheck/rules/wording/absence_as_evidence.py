"""``wording/absence-as-evidence``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import find_pattern, flag_at, is_question

_SO = (
    r"(?:,?\s(?:so|therefore|thus|hence|and\sso|which\s(?:means|shows|proves|confirms)(?:\sthat)?|"
    r"(?:meaning|showing|proving|confirming|indicating|demonstrating)(?:\sthat)?)|[;,]\s(?:therefore|thus|hence),?)\s"
)
_NOTHING = (
    r"[^.;]{0,40}?\b(?:safe(?:ly)?|harmless|freely|does\snot|do\snot|doesn['’]t|don['’]t|has\sno|have\sno|no\s(?:need|risk|effect|harm|link)|"
    r"is\snot|are\snot|cannot|can['’]t|useless|ineffective|myth)\b"
)
GATES = ("no", "not")
_WANTED = pattern(
    r"\bno\s(?:good\s|clear\s|convincing\s|scientific\s|clinical\s)?(?:evidence|proof)\b[^.;]{3,120}?"
    + _SO
    + _NOTHING
    + r"[^.;]{0,120}|"
    r"\b(?:no\s(?:statistically\s)?significant\sdifferences?|not\s(?:statistically\s)?significant(?:ly\sdifferent)?|did\snot\sdiffer(?:\ssignificantly)?)\b"
    r"[^.;]{3,160}?\b(?:equally\s(?:effective|safe|good)|as\s(?:effective|safe|good)\sas|equivalent|just\sas\s(?:effective|well|good))\b",
    re.IGNORECASE,
)


@rule(
    source="Cochrane Handbook 15.6.4: no evidence of effect is not evidence of no effect; Yavchitz et al. 2016, spin item 12",
    bad=[
        "There is [[no evidence that garlic harms the unborn, so it can be taken freely in pregnancy]].",
        "Pain showed [[no significant difference between the groups, so tape is as effective as]] surgery.",
    ],
    good=[
        "There is no evidence that garlic harms the unborn, but nobody has looked.",
        "There is no good evidence that garlic prevents colds.",
        "Pain did not differ between the groups; the interval leaves room for a benefit or a harm.",
    ],
    words=GATES,
)
def absence_as_evidence(dossier: Dossier) -> Iterator[Flag]:
    """A conclusion drawn from having found nothing: "no evidence of harm, so it is safe".

    Nobody may have looked, or the study may have been too small to see it. Finding no significant difference does
    not show that two treatments are equal.

    Say what was looked for, in how many people, and what that leaves open.
    """
    for read, match in find_pattern(dossier, GATES, _WANTED):
        if not is_question(read):
            yield flag_at(
                dossier,
                read,
                Span(match.start(), match.start() + len(match[0].rstrip(" ,;"))),
                "finding nothing is taken as proof that there is nothing",
                "say what was looked for, in how many people, and what that leaves open",
            )
