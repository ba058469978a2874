"""``causation/blame``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import cut
from claimcheck.language.words.topics import AILING, Topic, topic_at
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import telling_words
from claimcheck.rules._remedies import is_mainstream
from claimcheck.rules._stated import flag_stated, names

DIAGNOSES = turns_of(__name__, "diagnoses")
ORIGINS = turns_of(__name__, "origins")
PHRASES = turns_of(__name__, "phrases")
_SOUGHT = pattern(
    r"\b(?:what|which|whether|if|find|look|check|doctors?|gp|nurses?|tests?|scans?|virus|bacteria|surgery|treatment|medicines?|tablets?)\b",
    re.IGNORECASE,
)
_OFTEN = pattern(r"\b(?:often|usually|sometimes|mostly|partly|most|many)\b", re.IGNORECASE)
_FIRST = pattern(r"\b(?:number|no|single)\b", re.IGNORECASE)
_SEVERAL = 3
"""So many illnesses have no one cause."""
COMMANDS = turns_of(__name__, "commands")
_OPENS = pattern(r"(?:^|[,;:?!.—–]\s?)(?:\W*)(?:(?:then|so|and|just|simply)\s)?$", re.IGNORECASE)


@rule(
    source="Sumner et al. 2014 (causal claims from correlation); HealthNewsReview criterion 5 (disease-mongering)",
    bad=[
        "Spotty, gloomy, awake at three: [[blame your gut]].",
        "Smokers' wives have [[themselves to thank for]] their asthma.",
        "Parents [[bring eczema on their children]] with soap.",
        "The lamp by your bed is [[behind your headaches]].",
        "Bread [[is feeding your anxiety]].",
        "Acne, eczema and asthma [[all begin in]] the gut.",
        "[[The real cause is]] a weak neck.",
        "Thirst [[is the number one cause of headaches]].",
        "Short sight is spreading, and screens [[are to blame]].",
    ],
    good=[
        "Nobody has themselves to blame for asthma.",
        "Some doctors blame screens for poor sleep.",
        "Parents should not blame themselves for autism.",
        "Do you blame your hormones?",
        "A scan can show what is behind your headaches.",
        "A kidney infection is behind your fever.",
        "Smoking is the number one cause of lung cancer.",
        "Tight shoes are often to blame for bunions.",
        "She has her nurse to thank for it.",
        "Smoking is at the root of most lung disease.",
        "A papilloma virus is behind almost every case of cervical cancer.",
    ],
    words=lambda: telling_words((*PHRASES, *COMMANDS, *DIAGNOSES, *ORIGINS)),
)
def blame(
    dossier: Dossier,
    *,
    phrases: tuple[str, ...] = PHRASES,
    commands: tuple[str, ...] = COMMANDS,
    diagnoses: tuple[str, ...] = DIAGNOSES,
    origins: tuple[str, ...] = ORIGINS,
) -> Iterator[Flag]:
    """One culprit named for a complaint with many causes: "blame your gut", "they have themselves to thank for
    their asthma".

    Tiredness, spots and weight have a hundred causes, and few illnesses are anybody's fault. Naming a culprit too
    soon can hide the real illness, and shame keeps people from care.

    Say what else may cause it, and how much this one cause adds.
    """
    message = "“{words}” blames one culprit for what has many causes"
    suggestion = "say what else may cause it, and how much this one cause adds"
    yield from flag_stated(dossier, phrases, message, suggestion)
    yield from flag_stated(dossier, commands, message, suggestion, _opens)
    yield from flag_stated(dossier, diagnoses, message, suggestion, _tells_why)
    yield from flag_stated(dossier, origins, message, suggestion, _tells_origin)


def _opens(read: ReadSentence, span: Span) -> bool:
    """Whether the words open a clause, as an order to the reader does."""
    return bool(_OPENS.search(read.text[: span.start]))


def _tells_why(read: ReadSentence, span: Span) -> bool:
    """Whether something is named as the cause of the reader's illness; an illness as cause is a diagnosis."""
    diagnosed = names(read, AILING, 0, span.start)
    return not diagnosed and not _SOUGHT.search(read.text[: span.start])


def _tells_origin(read: ReadSentence, span: Span) -> bool:
    """Whether illnesses are said to begin somewhere, or the real cause of an illness is given."""
    words = span.of(read.text).lower()
    if _SOUGHT.search(read.text):
        return False
    if words.endswith(("behind", "of")):
        return len(_illnesses(read, span.end)) >= _SEVERAL
    if _FIRST.search(words):
        return not is_mainstream(read)
    if words.startswith("the "):
        return names(read, AILING | {Topic.BODY})
    if _OFTEN.search(read.text):
        return False
    return names(read, AILING, 0, span.start)


def _illnesses(read: ReadSentence, start: int) -> list[int]:
    """Where illnesses are named from the offset ``start`` on."""
    tokens = cut(read.text)
    return [
        at
        for at in range(len(tokens))
        if tokens.start(at) >= start and topic_at(tokens, at, AILING) > at
    ]
