"""``safety/frequency-without-number``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import find_pattern, flag_at, is_question

_HOW = (
    r"(?:(?:very|extremely|quite|fairly|relatively)\s)?(?:rare|uncommon|common|infrequent|frequent)"
)
_WHAT = r"(?:side\s|adverse\s|unwanted\s)(?:effects?|reactions?|events?)|allergic\sreactions?|toxicity|overdoses?"
_WANTED = pattern(
    rf"\b{_HOW}\s(?:\w+\s)?(?:{_WHAT})|"
    rf"\b(?:{_WHAT})\s(?:[\w-]+\s){{0,4}}?(?:are|is|were|was)\s(?:[\w,-]+\s){{0,3}}?{_HOW}\b|"
    rf"\b(?:{_WHAT})\s(?:occurs?|happens?)\s(?:only\s)?(?:very\s)?(?:rarely|commonly|infrequently|frequently)\b",
    re.IGNORECASE,
)
GATES = (
    "effect",
    "effects",
    "reaction",
    "reactions",
    "event",
    "events",
    "toxicity",
    "overdose",
    "overdoses",
)
_RANKED = pattern(r"\b(?:most|more|less|least|identif\w+)\s$", re.IGNORECASE)
_NUMBER = pattern(
    r"\d\s?(?:%|per\s?cent|percent|in\s\d)|\b(?:one|two|three|four|five|ten)\s(?:in|out\sof|for\severy)\s|<NUM>\s?(?:%|percent|in)|\bn\s?=\s?\d|\d/\d",
    re.IGNORECASE,
)


@rule(
    source="PIF (UK): always a number next to “rare” or “common”; Büchter et al. 2014: words alone make risks seem larger",
    level=Level.NOTE,
    precision=Precision(hits=7, right=7),
    bad=[
        "With the patch, [[side effects are rare]].",
        "Itching is a [[common side effect]].",
    ],
    good=[
        "Side effects are rare (fewer than 1 in 1,000 people).",
        "Itching is a common side effect, seen in 4% of wearers.",
        "Allergic reactions are very rare: one for every million doses.",
        "Rare diseases are common taken together.",
        "Side effects were common. Itching was seen in 24% of wearers.",
    ],
    words=GATES,
)
def frequency_without_number(dossier: Dossier) -> Iterator[Flag]:
    """The words "rare" or "common" used of a harm with no number beside them.

    To a regulator "common" begins at 1 in 100; many readers take it for one in two, and "rare" for never. People
    decide differently when they see the number.

    Put the number next to the word: "rare (fewer than 1 in 1,000)".
    """
    for read, match in find_pattern(dossier, GATES, _WANTED):
        ranked = _RANKED.search(read.text[: match.start()]) or " more " in match[0]
        if ranked or not read.reading.is_claim:
            continue
        if not is_question(read) and not _NUMBER.search(_with_next(dossier, read)):
            yield flag_at(
                dossier,
                read,
                Span(*match.span()),
                "“{words}” has no number beside it",
                "give the number: “1 in 1,000 people”",
            )


def _with_next(dossier: Dossier, read: ReadSentence) -> str:
    """The sentence with the next one of its paragraph, which often gives the numbers."""
    at = dossier.sentences.index(read)
    after = dossier.sentences[at + 1 : at + 2]
    near = (read, *(r for r in after if r.sentence.block == read.sentence.block))
    return " ".join(r.text for r in near)
