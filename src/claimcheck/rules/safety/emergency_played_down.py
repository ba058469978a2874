"""``safety/emergency-played-down``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._known import find_known, words_of_known
from claimcheck.rules._looking import flag_at, is_negated, is_question

_HELPED = pattern(
    r"\b(?:999|911|112|111|000|a&e|emergenc\w+|urgent\w*|straight\saway|at\sonce|immediate\w*|paramedics?|see\s(?:a|your)|seen\s(?:by|at|in)|"
    r"(?:call|ring|dial|phone|get|seek|ask|need|needs)\s(?:for\s)?(?:\w+\s){0,2}(?:help|care|advice|ambulance|doctor|gp|helpline)|checked|even\sif|take\s(?:\w+\s){1,4}seriously)\b",
    re.IGNORECASE,
)
"""The reader is sent for help."""
_SENT_AWAY = pattern(
    r"\b(?:no|not|never|without|nobody)\s(?:\w+\s){0,4}(?:doctor|ambulance|call|ring|help|999|911|anyone)\b",
    re.IGNORECASE,
)
_WARNS = pattern(
    r"\b(?:but|although|though|however|myths?|wrong|danger\w*|do\snot\s(?:wait|ignore|rest)|don['’]t\s(?:wait|ignore)|can\skill|fatal|febrile|under\santicoagul\w+|"
    r"stud(?:y|ies)|trials?|researchers?|patients|prevent\w*|risk|rates?|reduce[sd]?|likely|evidence|medicine|medication|treat(?:ed|ment|s)?|ideation|thoughts\sof)\b",
    re.IGNORECASE,
)
"""Marks of a sentence that warns, weighs or is about something other than what to do."""


@rule(
    source="NHS; WHO; American Stroke Association; and who stands beside each sign in the rule's table",
    bad=[
        "[[Chest pain]] at night is nearly always wind.",
        "A [[purple rash]] will clear if you let it be.",
        "[[Swallowed batteries]] pass by themselves.",
        "[[Fainting]] in the first week means that toxins leave.",
    ],
    good=[
        "Chest pain can be a heart attack: call 999.",
        "Chest pain is nearly always wind in the young, but have it checked.",
        "Most fits stop by themselves within minutes. Call an ambulance if one lasts longer than five.",
        "A stiff neck is no reason to wait.",
        "It is a myth that people who speak of suicide never do it.",
        "If you faint, you may be tired.",
    ],
    words=lambda: words_of_known(__name__),
)
def emergency_played_down(dossier: Dossier) -> Iterator[Flag]:
    """Signs of an emergency played down: chest pain called wind, a stroke to be slept off, fainting that lets toxins go.

    Minutes count in a stroke, in anaphylaxis, in meningitis. Whoever waits because a page said that it passes can die
    of it.

    Say what the sign can mean, and to call for help at once.
    """
    for met in find_known(dossier, __name__):
        if _is_played_down(dossier, met.read, met.of):
            yield flag_at(
                dossier,
                met.read,
                met.about,
                f"“{{words}}” is played down; {met.known.fact} ({met.known.source})",
                "say what it can mean, and to call for help at once",
            )


def _is_played_down(dossier: Dossier, read: ReadSentence, reassurance: Span) -> bool:
    """Whether neither the sentence nor its neighbours send the reader for help."""
    if is_question(read) or is_negated(read, reassurance) or _WARNS.search(read.text):
        return False
    return not any(_HELPED.search(_SENT_AWAY.sub("", one)) for one in _around(dossier, read))


def _around(dossier: Dossier, read: ReadSentence) -> Iterator[str]:
    """The sentences of its paragraph."""
    return (one.text for one in dossier.sentences if one.block == read.block)
