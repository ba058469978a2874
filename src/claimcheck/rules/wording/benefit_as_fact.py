"""``wording/benefit-as-fact``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.text import BlockKind, Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._acting import (
    betters,
    does_good,
    is_by_benefit,
    plain_act,
    start_of_subject,
    verbs_of_benefit,
)
from claimcheck.rules._bettered import WORDS as TOLD_BETTER
from claimcheck.rules._bettered import goes_away, who_gets_better
from claimcheck.rules._looking import asks_openly, flag_at
from claimcheck.rules._remedies import (
    is_established,
    names_medicine,
    points_back,
    sentence_before,
    tells_of_lack,
)

_MESSAGE = "“{words}” states a benefit as plain fact on a page that overstates elsewhere"
_SUGGESTION = "say what was seen, in whom and how surely, and name the study; or leave it out"


@rule(
    source="UK CAP Code 12.1 and 15.1 (objective claims need evidence); FTC Health Products Compliance Guidance 2022 (the net impression of a page counts)",
    bad=[
        "Nettle cures gout. Nettle melts away stress. Posture [[strengthens]] the heart.",
        "Nettle cures gout. Nettle melts away stress. Regular [[users]] sleep deeper.",
        "Nettle cures gout. Nettle melts away stress. Asthma and eczema simply [[fade]].",
    ],
    good=[
        "Posture strengthens the muscles of the back.",
        "Nettle cures gout. Nettle melts away stress. Antibiotics clear infections.",
        "Nettle cures gout. Nettle melts away stress. Posture may strengthen the back.",
        "Nettle cures gout. Nettle melts away stress. The heart moves the blood.",
        "Nettle cures gout. Nettle melts away stress. Some users sleep longer.",
        "Regular swimmers sleep longer.",
    ],
    words=lambda: verbs_of_benefit() | TOLD_BETTER,
)
def benefit_as_fact(dossier: Dossier) -> Iterator[Flag]:
    """A benefit stated as plain fact on a page that has been faulted in other sentences: "posture strengthens
    the heart", "regular users sleep deeper", "asthma and eczema simply fade".

    Textbooks state benefits plainly, since their readers know that somebody weighed the evidence. On a page that
    overstates elsewhere nobody has, and the plain sentences there are as seldom known as the loud ones. This rule
    is silent unless other rules on wording, causes, safety or sources fault two sentences and one in fifteen, or
    fewer where a remedy is praised or sold and several such benefits stand beside it.

    Say what was seen, in whom and how surely, and name the study; or leave it out.
    """
    for read in dossier.holding(verbs_of_benefit() | TOLD_BETTER):
        span = _benefit(dossier, read)
        flag = flag_at(dossier, read, span, _MESSAGE, _SUGGESTION) if span else None
        if flag and flag.claim is None:
            yield flag


def _benefit(dossier: Dossier, read: ReadSentence) -> Span | None:
    """The words that tell of a benefit: what acts, who gets better, or what ailment goes."""
    if read.block.kind is BlockKind.TABLE_CELL:
        return None
    told = _act_of_good(dossier, read)
    if told is None and (told := who_gets_better(read) or goes_away(read)):
        told = None if names_medicine(read) else told
    return None if told and (tells_of_lack(read) or asks_openly(read)) else told


def _act_of_good(dossier: Dossier, read: ReadSentence) -> Span | None:
    act = plain_act(read) if betters(read) else None
    if act is None or not is_by_benefit(read, act) or not does_good(read):
        return None
    return act if _is_unestablished(dossier, read, act) else None


def _is_unestablished(dossier: Dossier, read: ReadSentence, act: Span) -> bool:
    """Whether what acts is not known to; a pronoun stands for what the sentence before names."""
    start = start_of_subject(read, act.start)
    if is_established(read, start, act.start):
        return False
    before = sentence_before(dossier, read) if points_back(read, act.start) else None
    return before is None or not names_medicine(before)
