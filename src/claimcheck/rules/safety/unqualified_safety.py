"""``safety/unqualified-safety``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.model.reading import NumberKind
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import flag_phrases, telling_words

PHRASES = turns_of(__name__, "phrases")
WITHOUT_LIMIT = turns_of(__name__, "without limit")
MILDER = (
    "minimal risk",
    "minimal side effects",
    "safe and effective",
    "safe, effective",
    "a safe, promising",
    "a safe, natural",
    "a safe and natural",
)
"""Flagged only where the sentence names no people, dose or time."""
_FREELY = word_set("water vegetables salad greens")
"""What dietary leaflets rightly set no limit to."""

_LIMITS = frozenset({NumberKind.DOSE, NumberKind.DURATION, NumberKind.SAMPLE_SIZE})
_HEDGED = pattern(
    r"\b(?:seem(?:s|ed)?|appear(?:s|ed)?|(?:may|might|could)\sbe|suggest(?:s|ed)?\sto\sbe|thought\sto\sbe|considered|ideal\s\w+\s(?:is|has))\s"
    r"(?:to\sbe\s)?(?:an?\s)?$|\bideal\b[^.;]*$",
    re.IGNORECASE,
)
"""Safety as something seems or as one would wish it to be."""
_OF_SOME = pattern(
    r"(?:^|[,;:–—]\s)(?:but\s|and\s|although\s|while\s)?(?:most|many|some|few|a\sfew|half|about\shalf|two\sthirds|around\s\w+|nearly\s\w+|\d+\s?%|\w+\s(?:in|out\sof)\s\w+)\s"
    r"[^,;:–—]*$",
    re.IGNORECASE,
)
"""The subject is a share: "most people have no side effects", "most moles are harmless"."""
_BEFORE = pattern(
    r"\b(?:whether|if|as|how|more|establish an?|find an?|need(?:ed)? for|to be|must be|the|towards?\san?|(?:patients|participants|subjects|people|women|men)(?:\shad)?|develop(?:ment\sof|ing)?(?:\san?)?|for(?!\s(?:life|ever|good|years)\b))\s(?:\w+\s)?$|\bwhether\b",
    re.IGNORECASE,
)
_AFTER = pattern(
    r"\s(?:on|of|as|than|(?:treatment |care )?plans?|completion|use|delivery|application|dos(?:e|es|ing|age)|administration|(?:(?:were|was|have\sbeen|has\sbeen)\s)?(?:\w+\s)?(?:observed|reported|seen|found|noted|recorded|detected)|occurred|in\s(?:the|either|both|any)\s(?:\w+\s)?(?:group|arm|trial|study)s?)\b|,?\sand\sreliable\b",
    re.IGNORECASE,
)


@rule(
    source="Informed Health Choices key concept “100% safe!”; FTC Health Products Compliance Guidance 2022",
    precision=Precision(hits=14, right=13),
    bad=[
        "[[Patients on blood thinners can take it freely]].",
        "Nettle tea is [[completely safe]].",
        "Nettle can be taken for life [[with zero risk]].",
        "[[Rub the balm on as often as you like]].",
        "For most adults the drops are [[very safe]].",
        "The patch has [[no side effects]].",
        "[[Minimal risk]] at the usual doses.",
        "Nettle tea is [[a safe, natural]] way to sleep.",
        "Expectant mothers can [[take as many as they like]].",
    ],
    good=[
        "Pregnant women can safely take paracetamol.",
        "Nettle tea was well tolerated for eight weeks in one trial.",
        "The patch is not completely safe.",
        "## Myth 5: The patch is completely safe",
        "Is the patch very safe?",
        "A doctor can set up a safe and effective treatment plan.",
        "The drops were safe and effective in adults with asthma over 12 weeks.",
        "There is no safe limit for alcohol in pregnancy.",
        "The rash is so mild that most people never see it.",
        "A third of the patients had no side effects.",
        "There were no side effects in the control group.",
        "The ideal sleeping pill has minimal side effects and acts at once.",
        "The tablet appears safe and effective.",
        "You may drink as much water as you like before the scan.",
        "Levothyroxine is usually taken for life.",
        "Can nettle tea be taken with any medicine?",
    ],
    words=lambda: telling_words((*PHRASES, *WITHOUT_LIMIT, *MILDER)),
)
def unqualified_safety(
    dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES, milder: tuple[str, ...] = MILDER
) -> Iterator[Flag]:
    """Safety claimed without condition: "very safe", "no side effects", "harmless".

    Nothing that works is harmless to everyone at every dose. Small trials miss rare harms, and silence about
    interactions or pregnancy is read as an all-clear.

    Say for whom, at what dose and for how long it was studied, and which harms were seen.
    """
    message = (
        "“{words}” claims safety without saying at what dose, for how long or on what evidence"
    )
    suggestion = "say at what dose, for whom and for how long it was found safe"
    yield from flag_phrases(dossier, phrases, message, suggestion, _is_of_people)
    yield from flag_phrases(dossier, milder, message, suggestion, _is_bare_claim)
    yield from flag_phrases(dossier, WITHOUT_LIMIT, message, suggestion, _is_no_food)


def _is_no_food(read: ReadSentence, _: Span) -> bool:
    """Whether it is about something that can be too much."""
    return _FREELY.isdisjoint(cut(read.text).there)


def _is_of_people(read: ReadSentence, span: Span) -> bool:
    return not _other_sense(read, span)


def _is_bare_claim(read: ReadSentence, span: Span) -> bool:
    """Whether a health claim sets no limit to the safety it claims."""
    return _is_of_people(read, span) and read.reading.is_claim and not _is_qualified(read)


def _other_sense(read: ReadSentence, span: Span) -> bool:
    """Whether it is a goal ("a safe and effective plan") or a comparison ("as safe and effective as")."""
    before, after = read.text[: span.start], read.text[span.end :]
    words = span.of(read.text).lower()
    if _OF_SOME.search(before):
        return True
    if words.endswith("side reactions"):
        return True  # of chemicals, not of people
    return bool(_BEFORE.search(before[-80:]) or _HEDGED.search(before) or _AFTER.match(after))


def _is_qualified(read: ReadSentence) -> bool:
    population = read.reading.population
    people = bool(population.condition or population.age or population.sex or population.status)
    return people or any(n.kind in _LIMITS for n in read.reading.numbers)
