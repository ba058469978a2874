"""``wording/superlative-efficacy``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.topics import DRUGS
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import (
    apart,
    flag_phrases,
    telling_words,
)
from claimcheck.rules._remedies import is_mainstream
from claimcheck.rules._stated import names

PHRASES = turns_of(__name__, "phrases")
THINGS = turns_of(__name__, "things")
NOTHING = turns_of(__name__, "nothing")
_NEXT = 25
"""How far away the medicine can be named, in characters; insulin is also listed among the body's own substances.
"""
_BEST_KNOWN = pattern(r"\bbest[\s-](?:sell|known|stud|research|evidenced)", re.IGNORECASE)


@rule(
    precision=Precision(hits=1, right=1),
    source="CAP Code 3.33-3.38 (comparisons must be with something and borne out); Informed Health Choices key concept: "
    "treatments need fair comparisons",
    bad=[
        "The nettle diet [[is the fastest way to burn fat]].",
        "Nettle is [[nature's best cancer shield]].",
        "Nettle is [[the most potent remedy known to man]].",
        "Valerian [[is the best supplement for sleep]].",
        "For tired legs [[nothing works better]].",
        "Silica is [[the key to healthy skin]].",
        "It soothes [[like nothing else]].",
        "The gel is [[more potent than morphine]].",
        "It is [[the only cream that works]].",
        "The balm brings [[unmatched relief]].",
        "Sugar is the [[single biggest factor]] in gout.",
        "Glycinate is the [[best choice for sleep]].",
        "Our drink works [[three times faster than]] water.",
    ],
    good=[
        "Walking is the easiest way to build stamina.",
        "Nettle is one of the best-selling supplements for stress.",
        "The spray was more effective than the tablet in one trial.",
        "Is there a best supplement for sleep? Trials have not compared them.",
        "Breast milk is the best food for babies.",
        "The most effective dose was 10 mg.",
        "It is the most widely used treatment.",
        "Patients who were left unmatched were not analysed.",
        "Nothing helps everyone.",
        "In type 1 diabetes nothing works like insulin.",
        "A gluten-free diet is the only treatment for coeliac disease.",
        "Ask which exercise is best for you.",
        "Stopping smoking is the best thing you can do for your heart.",
    ],
    words=lambda: telling_words((*PHRASES, *NOTHING, *THINGS)),
)
def superlative_efficacy(
    dossier: Dossier,
    *,
    phrases: tuple[str, ...] = PHRASES,
    nothing: tuple[str, ...] = NOTHING,
    things: tuple[str, ...] = THINGS,
) -> Iterator[Flag]:
    """First place without a contest: "the most effective treatment ever", "nothing works better".

    To be the best of all, a treatment must have been compared with all the others, in the same kind of people.
    Hardly any has been. The reader may give up something better.

    Say what it was compared with, and by how much it was better.
    """
    message = "“{words}” claims first place, which only trials against all the others can show"
    suggestion = "say what it was compared with, and by how much it was better"
    yield from apart(
        [
            *flag_phrases(dossier, phrases, message, suggestion, _is_of_effect),
            *flag_phrases(dossier, nothing, message, suggestion, _is_no_medicine),
            *flag_phrases(dossier, things, message, suggestion, _is_in_doubt),
        ]
    )


def _is_of_effect(read: ReadSentence, span: Span) -> bool:
    """Whether it is first in what it does, and not in how it sells or how well it is known."""
    return not _BEST_KNOWN.search(read.text, span.start, span.end)


def _is_no_medicine(read: ReadSentence, span: Span) -> bool:
    """Whether what nothing works like is not a medicine."""
    after = read.text[span.end : span.end + _NEXT].lower()
    return "insulin" not in after and not names(read, DRUGS, span.end, span.end + _NEXT)


def _is_in_doubt(read: ReadSentence, _: Span) -> bool:
    """Whether what comes first is neither a medicine nor what guidelines put first."""
    return not is_mainstream(read)
