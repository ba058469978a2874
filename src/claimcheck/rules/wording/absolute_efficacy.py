"""``wording/absolute-efficacy``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import ClaimType
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import apart, asserts, flag_phrases, telling_words
from claimcheck.values import replace

PHRASES = turns_of(__name__, "phrases")

UNIVERSAL = turns_of(__name__, "universal")
_PROMISES = frozenset({ClaimType.BENEFIT, ClaimType.RECOMMENDATION, ClaimType.COMPARISON})
"""With these, a word that includes everybody is a promise; elsewhere it counts or describes."""
_SOME = pattern(
    r"\b(?:most|many|some|few|often|usually|generally|mostly|half|almost|nearly|probably|should|must|may|might|try|hope|want)\b[^,;:]*$"
    r"|\d\s?(?:%|per\s?cent)\s(?:of\s)?$",
    re.IGNORECASE,
)
"""What limits "never": most people, not all."""
_IN_DUTY = pattern(
    r"\b(?:should|must|ought\sto|has|have|had|needs?\sto|(?:is|are|be)\s(?:offered|recommended|considered|performed|done))\b[^,;:]*$",
    re.IGNORECASE,
)
"""Whoever says what is to be done for all, or has always been so, promises nothing: "should be offered to every baby"."""
_WHO_NEVER = pattern(r"\b(?:who|that|which)\snever\b", re.IGNORECASE)
_GOES_ON = (" than", " care", " part", " note", " steps")
"""Other senses of the words: "no more drowsiness than placebo", "everyone should take care"."""
_FAULT = "leaves out the people it does not help"
_MESSAGE = f"“{{words}}” {_FAULT}"
_SUGGESTION = "say how many people it helps, compared with what"
_OF_TESTS = pattern(
    r"\b(?:detects?|spots?|flags?|miss(?:es)?|overlooks?|accura(?:te|cy)|diagnosis)\b|\b(?:catch(?:es)?|finds?)\s(?:every|each|all)\b",
    re.IGNORECASE,
)
_OF_ORIGINS = pattern(
    r"\b(?:ill|dis|ail|sick|symp)\w+\s(?:\w+\s){0,2}?(?:begin|start|come|stem|originate|trace)\w*\b|\bcause\sof\b|\bcauses?\severything\b",
    re.IGNORECASE,
)
_TOLD_OTHERWISE = (
    (
        _OF_TESTS,
        "leaves out what a test misses",
        "say how many cases in a hundred it finds, and how many people it alarms for nothing",
    ),
    (
        _OF_ORIGINS,
        "puts everything down to one cause",
        "say which illness, and how much of it has that cause",
    ),
)
"""Absolutes that promise nobody help: of a test, and of what illness comes from."""


@rule(
    precision=Precision(hits=4, right=1),
    source="Informed Health Choices key concepts “100% effective!” and “100% certain!”; FDA tip-offs to health fraud",
    bad=[
        "This tea [[always works]] on a head cold.",
        "[[Results are guaranteed]] within a week.",
        "The cream is [[100% effective]] for acne.",
        "The swab is [[99.9% accurate]].",
        "[[Every disease begins in]] the gut.",
        "Nettle tea [[relieves every kind of pain]].",
        "[[Everyone needs a daily probiotic]].",
        "Nettle tea relieves pain [[regardless of your age]].",
    ],
    good=[
        "Nobody has shown that a bowl of broth a day prevents colds, lifts the mood or helps everyone.",
        "No tea always works on a head cold.",
        "Nothing here is guaranteed.",
        "For nearly everyone the gain for the heart is greater than the harm.",
        "The cream helps some people with acne.",
        "Always ask a pharmacist to find what eases the pain.",
        "Every patient was asked about pain at each visit.",
        "The tablet relieves hay fever with no more headaches than placebo.",
        "A cold is the most common cause of a cough.",
        "Close follow-up must be guaranteed.",
        "Everyone who took part gave blood.",
        "Everyone should take care in the sun.",
        "Nobody should ever stop the tablets in a day.",
        "Most chronic diseases start in middle age.",
        "Colic nearly always stops by itself.",
        "Two doses give lasting protection to about 97 in 100 people.",
        "For every person who benefits, another gets a rash.",
        "The guaranteed minimum shelf life is two years.",
        "Nurses should always remember how fast a fever can ease.",
        "A blood test should be offered to every baby with jaundice.",
        "Some immune cells actually work better in a fever.",
        "It is impossible to store sleep for a better night later, two studies found.",
    ],
    words=lambda: telling_words((*PHRASES, *UNIVERSAL)),
)
def absolute_efficacy(
    dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES, universal: tuple[str, ...] = UNIVERSAL
) -> Iterator[Flag]:
    """A promise with no exception: "always works", "guaranteed", "100 % effective".

    No treatment helps everyone. Words without exception hide how many people it does not help, and are a known
    mark of health fraud.

    Give the share of people helped, and compared with what: "six in ten people, against four in ten on placebo".
    """
    flagged = [
        *flag_phrases(dossier, phrases, _MESSAGE, _SUGGESTION, _is_promised),
        *flag_phrases(dossier, universal, _MESSAGE, _SUGGESTION, _is_of_an_effect),
    ]
    yield from map(_as_meant, apart(flagged))


def _as_meant(flag: Flag) -> Flag:
    """The flag, with what is wrong with the words where they are of a test or of a cause."""
    words = flag.message.partition("” ")[0]
    for sense, fault, suggestion in _TOLD_OTHERWISE:
        if sense.search(words):
            advice = suggestion if flag.suggestion == _SUGGESTION else flag.suggestion
            return replace(flag, message=flag.message.replace(_FAULT, fault), suggestion=advice)
    return flag


_ALMOST = ("almost ", "nearly ", "not ")
_SHARE = pattern(
    r"\s(?:to|in|for)\s(?:\w+\s)?(?:\d[\d.,]*|nine|eight|seven)\s?(?:%|per\scent|in|out\sof|of)\s"
    r"|\swhom?\s[^,.;]{1,40},\s(?:another|one|two|three|several|\d)",
    re.IGNORECASE,
)
"""A share after the words: "protection to 97 in 100", "for every person who benefits, another …"."""


def _is_counted(read: ReadSentence, span: Span) -> bool:
    """Whether the words make an exception after all, by "almost" or by a number."""
    almost = read.text[: span.start].lower().endswith(_ALMOST)
    return almost or bool(_SHARE.match(read.text[span.end :]))


def _is_promised(read: ReadSentence, span: Span) -> bool:
    goes_on = read.text[span.end :].startswith(_GOES_ON)
    return not goes_on and not _is_counted(read, span) and not _limited(read, span)


def _limited(read: ReadSentence, span: Span) -> bool:
    """Whether "never" is limited to some, or says which people are meant ("people who never …")."""
    words = span.of(read.text)
    if " never " not in f" {words.lower()}":
        return False
    return bool(_SOME.search(read.text[: span.start]) or _WHO_NEVER.search(words))


def _is_of_an_effect(read: ReadSentence, span: Span) -> bool:
    """Whether the sentence states an effect; at its beginning, it is an order: "Always ask a doctor"."""
    if span.start == 0 or _is_counted(read, span) or _IN_DUTY.search(read.text[: span.start]):
        return False
    return asserts(read, Strength.CAN_CAUSE) and read.reading.type in _PROMISES
