"""``safety/replaces-care``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.topics import DRUGS
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import flag_phrases, telling_words
from claimcheck.rules._stated import names_before

PHRASES = turns_of(__name__, "phrases")
NEEDS = turns_of(__name__, "needs")
COMPARED = turns_of(__name__, "compared")
_CARE = pattern(
    r"\b(?:(?:see|tell|ask|call|contact|consult|phone|speak|talk|check|discuss|advised?|unless|if|when|before|until|after|"
    r"might|some|study|trial|participants|patients|researchers|dangerous|risky|pharmacy|old|unused|expired|too\searly|warn\w*|harm\w*|withdrawal|relapse)\b)",
    re.IGNORECASE,
)
_SHARE = pattern(
    r"(?:^|[,;:–—]\s)(?:(?:but|and|so|about|around|nearly|almost|over)\s)?(?:many|most|some|few|half|a\s(?:third|quarter)|[\w.]+\s(?:in|out\sof)\s\w+|\d+\s?%)"
    r"(?!\s(?:of\s)?(?:our|my|customers|clients|users))\b[^,;:–—]*$",
    re.IGNORECASE,
)
"""The subject is a share of people or cases: the course of an illness, not advice."""
_PASSING = pattern(
    r"\b(?:colds?|flu|sore\sthroats?|coughs?|virus(?:es)?|viral|bronchitis|sinusitis)\b",
    re.IGNORECASE,
)
"""Mostly viral, and they clear up without antibiotics (NICE guidelines NG79, NG84, NG120)."""


@rule(
    precision=Precision(hits=1, right=0),
    source="UK CAP Code 12.2 (must not discourage essential treatment); HONcode principle 2 (complementarity)",
    bad=[
        "With this diet you [[no longer need your insulin]].",
        "Nettle tea [[can replace your blood pressure medication]].",
        "Drink it [[instead of taking your statins]].",
        "[[Stop taking your prescription sedatives]] once you feel better.",
        "It is a [[natural alternative to antidepressants]].",
        "You [[don't need to tell your doctor]] about it.",
    ],
    good=[
        "Never stop taking your insulin without your doctor's advice.",
        "It should not replace your medicine.",
        "Stop taking the tablets and call your doctor if a rash appears.",
        "Steroid sprays work better than tablets for a blocked nose.",
        "Start a steroid spray early. It works better than tablets for a blocked nose.",
        "You do not need a prescription for this cream, but ask your pharmacist first.",
        "Many people with gallstones never need surgery.",
        "You do not need antibiotics for a cold.",
    ],
    words=lambda: telling_words((*PHRASES, *NEEDS, *COMPARED)),
)
def replaces_care(
    dossier: Dossier,
    *,
    phrases: tuple[str, ...] = PHRASES,
    needs: tuple[str, ...] = NEEDS,
    compared: tuple[str, ...] = COMPARED,
) -> Iterator[Flag]:
    """A text that tells people to do without their medicine or their doctor.

    People have died after stopping insulin, inhalers or chemotherapy because of something they read. No article
    knows its reader's case.

    Say that it may be used alongside treatment, if that is known, and that readers should ask before changing
    any.
    """
    message = "“{words}” may lead readers to go without care"
    suggestion = "say that treatment should not be changed without asking a doctor"
    of_wares = partial(_is_no_medicine, dossier)
    for kind, fits in ((phrases, _is_careless), (needs, _is_advice), (compared, of_wares)):
        yield from flag_phrases(dossier, kind, message, suggestion, fits)


def _is_careless(read: ReadSentence, span: Span) -> bool:
    """Whether the sentence refers the reader to nobody, sets no condition and gives no warning."""
    return not (_CARE.search(read.text[: span.start]) or _CARE.search(read.text[span.end :]))


def _is_advice(read: ReadSentence, span: Span) -> bool:
    """Whether readers could take it as advice: no share, and no passing illness."""
    words = span.of(read.text).lower()
    if not _is_careless(read, span):
        return False
    if words.endswith(("antibiotics", "doctor", "gp")) and _PASSING.search(read.text):
        return False
    return "longer" in words or not _SHARE.search(read.text[: span.start])


def _is_no_medicine(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether what works so well is not a medicine."""
    return _is_careless(read, span) and not names_before(dossier, read, DRUGS, span.start)
