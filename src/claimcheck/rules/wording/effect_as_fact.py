"""``wording/effect-as-fact``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.dossier import Dossier, ReadSentence, numbers_in
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.topics import AILING, Topic
from claimcheck.model.text import BlockKind, Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._acting import (
    betters,
    does_good,
    does_harm,
    is_by_benefit,
    is_by_harm,
    plain_act,
    start_of_subject,
    verbs_of_benefit,
    verbs_of_harm,
)
from claimcheck.rules._bettered import WORDS as TOLD_BETTER
from claimcheck.rules._bettered import goes_away, who_gets_better
from claimcheck.rules._looking import asks_openly, flag_at, holds_word
from claimcheck.rules._pointing import sentences_before
from claimcheck.rules._remedies import (
    is_established,
    names_medicine,
    naming,
    points_back,
    tells_of_lack,
)
from claimcheck.rules._stated import names

_ACTS = "“{words}” states an effect as plain fact on a page that overstates elsewhere"
_PEOPLE = "what “{words}” gain is stated as plain fact on a page that overstates elsewhere"
_AILMENTS = "an ailment is said to “{words}” as plain fact on a page that overstates elsewhere"
_SUGGESTION = "say what was seen, in whom and how surely, and name the study; or leave it out"
_BODY = frozenset({Topic.BODY})
_NO_ACT = pattern(r"into$|role\sin|contribut|involv|effects?\b|\bby$", re.IGNORECASE)
"""Where a thing goes or what it takes part in is no effect, and what stands before "caused by" acts on nothing."""


@rule(
    source="UK CAP Code 12.1 and 15.1 (objective claims need evidence); FTC Health Products Compliance Guidance 2022 (the net impression of a page counts)",
    bad=[
        "Nettle cures gout. Nettle melts away stress. Posture [[strengthens]] the heart.",
        "Nettle cures gout. Nettle melts away stress. Hard pillows [[cause]] migraine.",
        "Nettle cures gout. Nettle melts away stress. Regular [[users]] sleep deeper.",
        "Nettle cures gout. Nettle melts away stress. Asthma and eczema simply [[fade]].",
    ],
    good=[
        "Posture strengthens the muscles of the back.",
        "Nettle cures gout. Nettle melts away stress. Antibiotics clear infections.",
        "Nettle cures gout. Nettle melts away stress. Smoking causes cancer.",
        "Nettle cures gout. Nettle melts away stress. Posture may strengthen the back.",
        "Nettle cures gout. Nettle melts away stress. The heart moves the blood.",
        "Nettle cures gout. Nettle melts away stress. Some users sleep longer.",
        "Regular swimmers sleep longer.",
    ],
)
def effect_as_fact(dossier: Dossier) -> Iterator[Flag]:
    """An effect stated as plain fact on a page that has been faulted in other sentences: "posture strengthens the
    heart", "hard pillows cause migraine", "regular users sleep deeper", "asthma and eczema simply fade".

    Textbooks state effects plainly, since their readers know that somebody weighed the evidence. On a page that
    overstates elsewhere nobody has, and the plain sentences there are as seldom known as the loud ones. This rule
    is silent unless other rules on wording, causes, safety or sources fault two sentences and one in six, or
    fewer, down to a quarter of that, where a remedy is praised or sold and several such effects stand beside it.

    Say what was seen, in whom and how surely, and name the study; or leave it out.
    """
    told = dossier.words.any_of(_verbs() | TOLD_BETTER) | naming(dossier, AILING)
    for number in numbers_in(told):
        read = dossier.sentences[number]
        for span, message in _effects(dossier, read):
            flag = flag_at(dossier, read, span, message, _SUGGESTION)
            if flag.claim is None:
                yield flag


def _effects(dossier: Dossier, read: ReadSentence) -> Iterator[tuple[Span, str]]:
    """The words that first tell of an effect, and how to say so: what acts, who gets better, or what ailment goes."""
    if read.block.kind is BlockKind.TABLE_CELL:
        return
    told = _told(dossier, read)
    if told and not (tells_of_lack(read) or asks_openly(read)):
        yield told


def _told(dossier: Dossier, read: ReadSentence) -> tuple[Span, str] | None:
    if act := _act(dossier, read):
        return act, _ACTS
    people = who_gets_better(read)
    span, message = (people, _PEOPLE) if people else (goes_away(read), _AILMENTS)
    return (span, message) if span and not names_medicine(read) else None


def _act(dossier: Dossier, read: ReadSentence) -> Span | None:
    """The word of effect where something that is not established makes a body better or worse, or acts on an ailment."""
    act = plain_act(read) if _may_act(read) else None
    if act is None:
        return None
    acts = _makes_better(read, act) or _does_harm(read, act)
    return act if acts and _is_unestablished(dossier, read, act) else None


def _may_act(read: ReadSentence) -> bool:
    """``False`` only where nothing is said to get better or worse, and no ailment named."""
    return holds_word(read, _verbs()) or names(read, AILING)


@cache
def _verbs() -> frozenset[str]:
    return verbs_of_benefit() | verbs_of_harm()


def _makes_better(read: ReadSentence, act: Span) -> bool:
    return betters(read) and is_by_benefit(read, act) and does_good(read)


def _does_harm(read: ReadSentence, act: Span) -> bool:
    """Whether it brings on or drives an ailment, or makes a body worse."""
    if _NO_ACT.search(act.of(read.text)) or points_back(read, act.start) or not does_harm(read):
        return False
    return names(read, AILING | _BODY if is_by_harm(read, act) else AILING, act.end)


def _is_unestablished(dossier: Dossier, read: ReadSentence, act: Span) -> bool:
    """Whether what acts is not known to; a pronoun stands for what the sentence before names."""
    if is_established(read, start_of_subject(read, act.start), act.start):
        return False
    before = sentences_before(dossier, read, 1) if points_back(read, act.start) else ()
    return not any(map(names_medicine, before))
