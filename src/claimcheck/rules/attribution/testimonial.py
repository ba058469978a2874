"""``attribution/testimonial``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import Tokens, cut, word_set
from claimcheck.language.words.topics import AILING, Topic, topic_at
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import (
    find_phrases,
    flag_at,
    holds_word,
    is_negated,
    is_question,
    telling_words,
)
from claimcheck.rules._recovered import is_put_down_to_care, is_told_of_care

PHRASES = turns_of(__name__, "phrases")
RECOVERED = turns_of(__name__, "recovered")
_OF_ONESELF = word_set("i i'm i've i'd me my mine myself we we've")
_OPENS = word_set(
    "took tried started used bought been had got woke lost dropped swapped switched slept"
)
"""Who writes so leaves out "I"."""
_CLIENTS = pattern(
    r"\b(?:my|our)\s(?:\w+\s)?(?:clients?|customers?|patients?|members?|users?|readers?|babies|followers|community|testers|wearers|guests)\b"
    r"|\b(?:customers?|clients?|members?|users?|buyers?|wearers?|parents|mums?|readers?)\s(?:tell|told|say|said|write|wrote|report|reported|love|rave|swear)\b",
    re.IGNORECASE,
)
_ENDED = word_set(
    "gone went disappeared vanished cleared settled calmed eased healed faded lifted shrank stopped improved melted subsided"
)
_HEALED = word_set("cleared healed calmed stopped")
_HURTING = word_set("aching hurting itching burning throbbing bleeding cramping")
"""What a part of the body may be said to have done; other ends are an illness's."""
_WENT = pattern(
    r"\s(?:away|down|for\sgood|completely|altogether|overnight|within|in|by|after)\b|\s?(?:[.,;!]|$)",
    re.IGNORECASE,
)
"""What follows where an illness went altogether, and not "to the leg" or "undiagnosed"."""
_ENDED_AFTER = 6
"""Words from the name of an illness to its end: "my rash had all but gone"."""
_MAY_END = AILING | {Topic.BODY}
_OF_HARM = pattern(
    r"\s(?:(?:some|a|slight|mild|temporary|brief|little|more|minor)\s){0,2}(?:redness|swelling|tingling|bruising|soreness|itching|dryness|irritation|"
    r"headaches?|nausea|dizziness|side\seffects|rash(?:es)?|tired\w*|drows\w*|sick|pain|discomfort|burning|stinging|cramps)\b",
    re.IGNORECASE,
)
"""What users notice that nobody takes for praise."""

_BUT = pattern(
    r"(?:\s[\w-]+){0,4}(?:,\s(?:but|yet)|\s(?:may|might|will|does)\snot)\b|\s(?:before|without\strying)\b",
    re.IGNORECASE,
)


_MESSAGE = "“{words}” is experience, which cannot show that a treatment works"
_SUGGESTION = "cite a study with a comparison group, or say that there is none"


@rule(
    source="FDA tip-offs to health fraud (personal testimonials); Informed Health Choices key concept “It worked for me!”",
    bad=[
        "I gave up bread, and [[my skin has never looked better]].",
        "I took nettle tea for a week and [[it worked for me]].",
        "[[Many users report]] that their knees stopped aching.",
        "[[Thousands swear by]] copper bracelets.",
    ],
    good=[
        "Many people with gout report pain at night.",
        "In the trial, 31 of 64 nurses said their knees ached less.",
        "Parents swear by it, but trials find no difference.",
        "My sister stopped smoking last year.",
        "I tell my patients to start with food, and to come back if the pain lasts.",
        "What worked for one person may not work for you.",
        "Everyone differs, and what worked for her might not work for you.",
    ],
    words=lambda: telling_words((*PHRASES, *RECOVERED)) | _ENDED,
)
def testimonial(dossier: Dossier) -> Iterator[Flag]:
    """Personal experience offered as evidence: "it worked for me", "users report", "thousands swear by it".

    Complaints come and go by themselves, and people whom a remedy did not help write no reviews. However many
    stories there are, nobody knows how the same people would have fared without it.

    Cite a study with a comparison group, or say that there is none.
    """
    found = [*_praises(dossier), *_recoveries(dossier)]
    seen: set[Span] = set()
    for read, span in found:
        place = read.sentence.span
        if place not in seen:
            seen.add(place)
            yield flag_at(dossier, read, span, _MESSAGE, _SUGGESTION)


def _praises(dossier: Dossier) -> Iterator[tuple[ReadSentence, Span]]:
    """Where experience is given as evidence in so many words."""
    for read, span in find_phrases(dossier, PHRASES, quoted=True):
        if not is_question(read) and not is_negated(read, span) and _is_trusted(read, span):
            yield read, span


def _recoveries(dossier: Dossier) -> Iterator[tuple[ReadSentence, Span]]:
    """Where somebody tells how they, theirs or their clients got well."""
    found = list(find_phrases(dossier, RECOVERED, quoted=True))
    found += [(read, span) for read in dossier.holding(_ENDED) if (span := _ended(read))]
    for read, span in found:
        if not is_question(read) and not is_negated(read, span) and _is_ones_own(read, span):
            yield read, span


def _ended(read: ReadSentence) -> Span | None:
    """Where an illness is said to have ended, or a part of the body to have healed: "the rash had all but gone"."""
    tokens = cut(read.text)
    for first in range(len(tokens)):
        last = topic_at(tokens, first, _MAY_END)
        near = tokens.words[last : last + _ENDED_AFTER] if last > 0 else []
        ends = _ENDED if topic_at(tokens, first, AILING) > 0 else _HEALED
        end = next((at for at, word in enumerate(near, last) if word in ends), None)
        if end is not None and _runs_on(tokens.words[last:end]) and _is_over(read, tokens, end):
            return Span(tokens.start(first), tokens.end(end))
    return None


def _runs_on(words: Sequence[str]) -> bool:
    """Whether no mark parts what is said to end from its end."""
    return all(word.isalnum() or "'" in word for word in words)


def _is_over(read: ReadSentence, tokens: Tokens, end: int) -> bool:
    """Whether it ended, where the word may say that it only moved or stood still: "the pain went to my leg"."""
    word, after = tokens.words[end], tokens.words[end + 1 : end + 2]
    if word == "stopped" and after and after[0].endswith("ing"):
        return after[0] in _HURTING
    return word != "went" or bool(_WENT.match(read.text[tokens.end(end) :]))


def _is_ones_own(read: ReadSentence, span: Span) -> bool:
    """Whether somebody tells it of themselves or their own, and puts it down to no care or time."""
    if not _is_trusted(read, span) or is_put_down_to_care(read):
        return False
    if holds_word(read, _OF_ONESELF) or cut(read.text).words[0] in _OPENS:
        return True
    return bool(_CLIENTS.search(read.text))


def _is_trusted(read: ReadSentence, span: Span) -> bool:
    """Whether it praises, puts nothing down to care, and no "but" puts the experience in perspective."""
    after = read.text[span.end :]
    if _OF_HARM.match(after) or _BUT.match(after):
        return False
    mine = span.of(read.text).lower().startswith(("my ", "his ", "her ", "i "))
    return not (mine and is_told_of_care(read))
