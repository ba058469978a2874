"""``wording/promise-to-reader``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.language.strength.orders import offers_outcome, promised_outcome
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.language.words.topics import DRUGS, Topic
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import flag_at, says, telling_words
from claimcheck.rules._stated import flag_stated, is_stated, names

_WILL = turns_of(__name__, "will")
_DO_THIS_AND = turns_of(__name__, "do this and")
PHRASES = (*_WILL, *_DO_THIS_AND)
_OUTCOMES = frozenset(
    {"wake", "sleep", "feel", "look", "walk", "you", "your", "expect", "enjoy", "notice", "welcome"}
)
_FELT = word_set("feel wake sleep look glow thrive thank")
_OF_HEALTH = frozenset(Topic) - {Topic.PEOPLE}


_MESSAGE = "“{words}” promises every reader what only some get"
_SUGGESTION = "say how many people it helped, compared with what"


@rule(
    source="UK CAP Code 12.1 and 3.7 (objective claims need evidence); Informed Health Choices key concept “100% certain!”",
    bad=[
        "This tea [[will mend your gut]].",
        "[[Your arthritis will leave]] within weeks.",
        "Within a month [[you will feel calmer]].",
        "Drop gluten [[and the fog lifts]].",
        "Give up coffee [[and watch your blood pressure drop]].",
        "Ditch bread [[and your joints will thank you]].",
        "Sip nettle tea at night [[and wake up refreshed]].",
    ],
    good=[
        "The anaesthetic will numb your arm.",
        "Your doctor will check your heart.",
        "You will never have to pay for this test.",
        "Your blood pressure will be measured twice.",
        "Rest the ankle and keep it raised.",
        "Keep the leg up and the swelling goes down.",
        "Your cough will go in three weeks.",
        "Stop smoking and your risk of a stroke will fall.",
        "Lie back and you will be given a drip.",
        "Breathe in and feel your belly rise.",
        "Walk daily and you may feel a little better.",
        "If you smoke, the new drops will not ease your cough.",
    ],
    words=lambda: telling_words(PHRASES) | _OUTCOMES,
)
def promise_to_reader(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """A result promised to every reader: "this tea will mend your gut", "drop gluten and the fog lifts".

    Trials show how many of a hundred people are helped. Nobody can tell one reader that they will be among them,
    and those who are not helped blame themselves.

    Say how many people it helped, and compared with what: "helped 3 more in 10 than a placebo".
    """
    worded = list(flag_stated(dossier, phrases, _MESSAGE, _SUGGESTION, _is_promised))
    yield from worded
    flagged = [flag.span for flag in worded if flag.span]
    for read in dossier.holding(_OUTCOMES):
        span = _outcome(read)
        if span and not any(read.source_span(span).overlaps(other) for other in flagged):
            yield flag_at(dossier, read, span, _MESSAGE, _SUGGESTION)


def _outcome(read: ReadSentence) -> Span | None:
    """What an order is said to lead to: "ditch gluten [and your joints will settle]", "[expect thicker hair]"."""
    tokens = cut(read.text)
    at = 0 if offers_outcome(tokens) else promised_outcome(tokens)
    if at is None or says(read.text, __name__, "likelier"):
        return None
    if not (names(read, _OF_HEALTH) or _is_felt(tokens.spoken[at:])):
        return None
    span = Span(tokens.start(at), len(read.text.rstrip(' .!"”')))
    return span if is_stated(read, span) and _is_promised(read, span) else None


def _is_felt(words: Sequence[str]) -> bool:
    """Whether it is what nobody does at will: "and you will feel like a new man"."""
    return any(word == "will" and then in _FELT for word, then in pairwise(words))


def _is_promised(read: ReadSentence, span: Span) -> bool:
    """Whether neither a carer nor an effective medicine is mentioned."""
    if says(read.text, __name__, "later"):
        return False
    before = read.text[: span.start]
    return not says(before, __name__, "by carers") and not names(read, DRUGS, 0, span.start)
