"""``safety/unqualified-safety``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set
from claimcheck.model.reading import NumberKind
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import flag_phrases, telling_words

PHRASES = (
    "completely|totally|perfectly|entirely|absolutely|utterly|wholly|fully|very|extremely|incredibly|remarkably|100%|one-hundred-per-cent|inherently safe|harmless|nontoxic",
    "100 percent|per|% cent? safe|harmless",
    "totally|completely|perfectly|absolutely safe",
    "is|are|be|being both? harmless",
    "zero|no|without|without-any|minus|none-of-the|free-of|free-from|devoid-of|never-any known|real|harmful|nasty|serious|unpleasant|adverse|negative|unwanted|dangerous|bad|major|reported|documented|toxic|long-term|the|any? side|adverse|ill|after effects|reactions|effect",
    "virtually|practically|almost|absolutely|with no|zero|without any? side effects",
    "side effect|effects free",
    "few if any side effects",
    "risk free",
    "zero|no risk|risks|danger whatsoever|involved|at-all",
    "without|no any? risk|danger of side",
    "safe for everyone|all|anyone|everybody|children|babies|kids|daily",
    "suitable|perfect|ideal|safe for everyone|everybody|anyone|all-ages|all-the-family",
    "no|zero chance|danger|possibility of ..3 side|adverse|ill effects|reactions",
    "no|zero downtime",
    "absolutely|with no|zero pain|downtime|discomfort|risk|risks",
    "nothing in|about it|them|this|there|our ..3 that|to|which? can|could|would|might|will? harm|hurt|upset|irritate|damage|hurts|harms|upsets",
    "without the|any|its ..2 risk|risks|dangers",
    "zero risk",
    "can't|cannot take|have|get|use|eat|drink too much",
    "gentle|mild|safe enough for newborns|babies|children|infants|toddlers|everyone",
    "completely|totally|100%|entirely|perfectly non-toxic|nontoxic|non-addictive",
    "safe for the whole|entire family",
    "safe for all|any|every ages|age|skin",
    "safe at any dose|age",
    "safe in any amount",
    "safe to take|use forever|indefinitely|daily|every-day|long-term|for-life|as-long-as-you|as-often-as-you|as-much-as-you",
    "safe and natural",
    "naturally safe",
    "impossible to overdose on",
    "take|eat|drink|use as much|many as you like|want|wish",
    "absolutely no dangers|danger|risks|risk|harm|side",
    "impossible to overdose",
    "can't|cannot overdose on",
    "can't|cannot|won't|will-not do you? any? harm|hurt",
    "can't|cannot|won't harm|hurt you",
    "will|can do|cause no harm",
    "nothing to lose",
    "not a single side|adverse effect|event",
    "<everybody> can|may|should ..5 straight-to|maximum|limit|flat-out|all-out|any-dose|any-amount|at-full|full-dose|top-dose",
    "<everybody> can|may safely|happily|just|simply skip|double|triple|ignore|bypass|forget",
    "can safely|happily|simply|just? ignore the|those|any|all ..2 warning|warnings|label|leaflet|symptoms|limits|dose|advice",
    "nothing to fear from|in|with",
    "nobody|no-one has ever been? ..1 harmed|hurt|overdosed|died|poisoned|ill",
    "is|are never anything? serious|dangerous|harmful|fatal|a-danger|a-risk|cancer",
    "can't|cannot|impossible-to overdo|go-wrong-with",
    "pregnant or not",
    "mixes|mix|combines|combine|goes|go well|safely|happily? with any|every|all other? <medicine>",
    "there is|are|'s no upper|maximum limit|dose",
    "drink|eat|take|have|use as many|much ..3 as you like|please|want|wish|fancy",
    "healthy|fit|young|slim people|adults|men|women need-not|needn't|have-no-need|never-need ..3 check|check-up|test|doctor|screening|scan",
    "there's|there-is|there-are|with|has no downside|downsides|drawback|drawbacks|catch",
    "can't|cannot hurt to|you|anyone",
    "so gentle|safe|pure|natural ,? that|it|you|even|we ..2",
)
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
    r"\b(?:whether|if|as|how|more|establish an?|find an?|need(?:ed)? for|to be|must be|the|towards?\san?|(?:patients|participants|subjects|people|women|men)(?:\shad)?|develop(?:ment\sof|ing)?(?:\san?)?|for)\s(?:\w+\s)?$|\bwhether\b",
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
        "Nettle tea is [[completely safe]].",
        "For most adults the drops are [[very safe]].",
        "The patch has [[no side effects]].",
        "[[Minimal risk]] at the usual doses.",
        "Nettle tea is [[a safe, natural]] way to sleep.",
    ],
    good=[
        "Nettle tea was well tolerated for eight weeks in one trial.",
        "The patch is not completely safe.",
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
    ],
    words=lambda: telling_words((*PHRASES, *MILDER)),
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
    if not _FREELY.isdisjoint(words.split()):
        return True
    return bool(_BEFORE.search(before[-80:]) or _HEDGED.search(before) or _AFTER.match(after))


def _is_qualified(read: ReadSentence) -> bool:
    told = read.reading.population
    people = bool(told.condition or told.age or told.sex or told.status)
    return people or any(n.kind in _LIMITS for n in read.reading.numbers)
