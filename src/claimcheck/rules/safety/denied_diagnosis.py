"""``safety/denied-diagnosis``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.topics import AILING, Topic
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import telling_words
from claimcheck.rules._stated import ends_with, flag_stated, names

PHRASES = turns_of(__name__, "phrases")
INSTEAD = turns_of(__name__, "instead")
REDUCED = turns_of(__name__, "reduced")
_ILLNESS = frozenset({Topic.CONDITION})
_NEXT = 25
"""How many characters after "you have" another diagnosis is named: "hay fever"."""
_A_COLD = pattern(r"\ba\s(?:\w+\s)?cold\b(?!\s\w)", re.IGNORECASE)
"""Not an illness elsewhere, but the weather or water."""
_WANTS = word_set("rickets scurvy beriberi pellagra anaemia anemia goitre ringworm thrush shingles")
"""Illnesses caused by a single deficiency or germ."""


@rule(
    source="UK CAP Code 12.2 (must not discourage essential treatment); FDA tip-offs to health fraud",
    bad=[
        "[[You do not have asthma, you have]] a salt shortage.",
        "[[You are not depressed, you are]] inflamed.",
        "Migraine [[is nothing but dehydration]].",
        "There is [[no such thing as high cholesterol.]]",
        "A virus [[cannot harm a child whose mind]] is at rest.",
    ],
    good=[
        "You do not have asthma, the test shows.",
        "You do not have flu, you have hay fever.",
        "You do not have flu, just a bad cold.",
        "Rickets is simply a lack of vitamin D.",
        "It is a myth that cancer is just a fungus.",
        "There is no such thing as a safe tan.",
        "If you are not pregnant, you are asked to come back.",
        "Dehydration can bring on a migraine.",
    ],
    words=lambda: telling_words((*PHRASES, *INSTEAD, *REDUCED)),
)
def denied_diagnosis(
    dossier: Dossier,
    *,
    phrases: tuple[str, ...] = PHRASES,
    instead: tuple[str, ...] = INSTEAD,
    reduced: tuple[str, ...] = REDUCED,
) -> Iterator[Flag]:
    """A diagnosis denied or explained away: "you don't have asthma, you have a salt shortage".

    The writer has not examined the reader. Somebody who puts an illness down to a lack of salt, or of faith,
    leaves it untreated.

    Say what is known of the cause, and leave the diagnosis to whoever has seen the person.
    """
    message = "“{words}” denies the illness of a reader nobody has examined"
    suggestion = (
        "say what is known of the cause, and leave the diagnosis to whoever has seen the person"
    )
    yield from flag_stated(dossier, phrases, message, suggestion)
    yield from flag_stated(dossier, instead, message, suggestion, _is_no_diagnosis)
    yield from flag_stated(dossier, reduced, message, suggestion, _is_of_an_illness)


def _is_no_diagnosis(read: ReadSentence, span: Span) -> bool:
    """Whether what the reader is said to have instead is no illness."""
    other = names(read, _ILLNESS, span.end, span.end + _NEXT)
    return not other and not _A_COLD.search(read.text[span.start : span.end + _NEXT])


def _is_of_an_illness(read: ReadSentence, span: Span) -> bool:
    """Whether an illness precedes the words, and not one that is just that."""
    before = read.text[: span.start]
    return ends_with(read, AILING, span.start) and _WANTS.isdisjoint(before.lower().split())
