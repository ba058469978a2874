"""``safety/emergency-played-down``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._known import Met, find_known, words_of_known
from claimcheck.rules._looking import apart, flag_at, is_negated, is_question, says

_SENT_AWAY = pattern(
    r"\b(?:no|not|never|without|nobody)\s(?:\w+\s){0,4}(?:doctor|ambulance|call|ring|help|999|911|anyone)\b",
    re.IGNORECASE,
)

_NOT_ABLE = pattern(r"(?:can(?:not|['’]t)|could(?:\snot|n['’]t))\b", re.IGNORECASE)


@rule(
    source="NHS; WHO; American Stroke Association; and who stands beside each sign in the rule's table",
    bad=[
        "[[Chest pain]] at night is nearly always wind.",
        "A [[purple rash]] will clear if you let it be.",
        "[[Swallowed batteries]] pass by themselves.",
        "If you find a [[lump]], you have time.",
        "Don't panic if the [[baby's temperature hits 39]].",
        "[[Fainting]] in the first week means that toxins leave.",
    ],
    good=[
        "Chest pain can be a heart attack: call 999.",
        "Chest pain is nearly always wind in the young, but have it checked.",
        "Most fits stop by themselves within minutes. Call an ambulance if one lasts longer than five.",
        "A stiff neck is no reason to wait.",
        "It is a myth that people who speak of suicide never do it.",
        "If you faint, you may be tired.",
        "Most lumps are harmless.",
        "Don't worry about a slight temperature in a baby after a jab; 39 degrees needs a doctor.",
    ],
    words=lambda: words_of_known(__name__),
)
def emergency_played_down(dossier: Dossier) -> Iterator[Flag]:
    """Signs of an emergency played down: chest pain called wind, a stroke to be slept off, fainting that lets toxins go.

    Minutes count in a stroke, in anaphylaxis, in meningitis. Whoever waits because a page said that it passes can die
    of it.

    Say what the sign can mean, and to call for help at once.
    """
    yield from apart(
        flag_at(
            dossier,
            met.read,
            met.about,
            f"“{{words}}” is played down; {met.known.fact} ({met.known.source})",
            "say what it can mean, and to call for help at once",
        )
        for met in find_known(dossier, __name__)
        if not _is_denied(met) and _is_played_down(dossier, met.read)
    )


def _is_denied(met: Met) -> bool:
    """Whether the reassurance is denied; the "cannot" of "cannot breathe" denies nothing."""
    return is_negated(met.read, met.of) and not _NOT_ABLE.match(met.about.of(met.read.text))


def _is_played_down(dossier: Dossier, read: ReadSentence) -> bool:
    """Whether neither the sentence nor its neighbours send the reader for help."""
    if is_question(read) or says(read.text, __name__, "warns"):
        return False
    around = (_SENT_AWAY.sub("", one) for one in _around(dossier, read))
    return not any(says(one, __name__, "helped") for one in around)


def _around(dossier: Dossier, read: ReadSentence) -> Iterator[str]:
    """The sentences of its paragraph."""
    return (one.text for one in dossier.sentences if one.block == read.block)
