"""Other ways to say less than a bare verb: suggested, possible, probable, slight, denied with a modal."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.appraisal.clauses.clause import Part, Predicate
from claimcheck.appraisal.clauses.forms import base_of
from claimcheck.appraisal.clauses.reading import read_predicates
from claimcheck.appraisal.clauses.sentence import Edit, Sentence, edited
from claimcheck.appraisal.clauses.words import BE, PLAIN, Shape
from claimcheck.appraisal.fragments import goes_together
from claimcheck.appraisal.grammar import capitalise_like, lower_first, with_tail, word_list
from claimcheck.appraisal.hedging import EXPLETIVE, HELD, asserts, denies
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set


def soften_reports(text: str) -> str:
    """What is said to be shown told as suggested: "have confirmed that" becomes "suggest that"."""
    sentence = Sentence(text)
    edits: list[Edit] = []
    for verb in sentence.verbs:
        at = sentence.at(verb)
        words = [word.low for word in sentence.words[at : at + 4]]
        if verb.part is Part.TELLS and "that" in words[1:] and not sentence.denied(verb):
            last = at + words.index("that") - 1
            if sentence.words[last].low in _SHOWN:
                edits.append((verb.word.start, sentence.words[last].end, _SUGGESTED[verb.shape]))
    return edited(text, edits)


_SHOWN = word_set(
    "show shows showed shown prove proves proved proven demonstrate demonstrates demonstrated "
    "confirm confirms confirmed establish establishes established reveal reveals revealed"
)
_SUGGESTED = {
    **dict.fromkeys(Shape, "suggested"),
    Shape.THIRD: "suggests",
    Shape.HAS: "suggests",
    Shape.BASE: "suggest",
    Shape.HAVE: "suggest",
}


def deny_softly(text: str, modal: str) -> str:
    """The first denial with a modal: "does not work" becomes "may not work"."""
    sentence = Sentence(text)
    for verb in sentence.verbs:
        told = (
            _DENIALS.get(verb.shape) if verb.part is Part.SAID and sentence.denied(verb) else None
        )
        if told and (found := _DENIED.match(text, verb.word.start)):
            put = told.format(modal=modal)
            return capitalise_like(text[: found.start()] + put + text[found.end() :], text)
    return text


def as_possible(text: str, modal: str) -> str:
    """A sentence whose subject denies, as possible: "It is possible that nothing helps"."""
    said = [verb for verb in read_predicates(text) if verb.part is Part.SAID]
    if not said or not (denies(said[0]) or goes_together(text)):
        return text
    return capitalise_like(f"it is {_OPEN[modal]} that {lower_first(text)}", text)


_OPEN = {"may": "possible", "can": "likely"}
_DENIED = pattern(
    r"(?:do|does|is|are|will|can|would)(?:n['’]t| not| never)\b|(?:wo|ca)n['’]t\b|cannot\b",
    re.IGNORECASE,
)
_DENIALS = {
    Shape.DO: "{modal} not",
    Shape.DOES: "{modal} not",
    Shape.IS: "{modal} not be",
    Shape.ARE: "{modal} not be",
    Shape.MODAL: "{modal} not",
}


def word_as_probable(text: str) -> str:
    """The first finite verb with "probably": "works as well as" becomes "probably works as well as"."""
    return with_adverb(text, "probably")


def with_adverb(text: str, adverb: str) -> str:
    """``adverb`` before the first finite verb, or after its "is"; the text itself where we know none."""
    sentence = Sentence(text)
    said = (verb for verb in sentence.verbs if verb.part is Part.SAID and verb.subject)
    verb = next((verb for verb in said if verb.subject not in EXPLETIVE), None)
    if verb is None:
        return text
    even = sentence.rest(verb)[:1] == ["no"]  # "is no worse"
    after = verb.shape not in PLAIN and (even or not sentence.denied(verb))
    at = verb.word.end if after else sentence.before_adverbs(verb)
    return f"{text[:at]} {adverb}{text[at:]}" if after else f"{text[:at]}{adverb} {text[at:]}"


def told_as_slight(text: str) -> str:
    """An effect told as small: "slightly eases", "…, though only slightly".

    The text itself where an effect has no degrees ("causes") or a number tells its size.
    """
    sentence = Sentence(text)
    verb = next((verb for verb in sentence.verbs if asserts(sentence, verb) or _is(verb)), None)
    if verb is None or verb.part is not Part.SAID or _SIZED.search(text):
        return text
    if any(not later.joined for later in sentence.verbs if later.word.start > verb.word.start):
        return text
    base = base_of(verb.word.low)
    if base in _graded() or sentence.after(verb) in HELD:
        return with_adverb(text, "slightly")
    several = any(later.joined for later in sentence.verbs)
    whole = several or verb.shape not in PLAIN or base in _WHOLE
    return text if whole else with_tail(text, ", though only slightly")


_SIZED = pattern(
    r"\d|\b(?:hal(?:f|ves|ved?)|twice|doubl\w+|tripl\w+|thirds?|quarter|fifth|tenth|times|difference|decades?|years?)\b",
    re.IGNORECASE,
)
_WHOLE = word_set(
    "cause trigger cure prevent stop destroy reverse lead end erase banish vanish disappear"
)
"""What happens or does not, with no degrees."""


def _is(verb: Predicate) -> bool:
    return verb.shape in BE and verb.part is Part.SAID


@cache
def _graded() -> frozenset[str]:
    return frozenset(
        base for name in ("better", "less", "more", "worse") for base in word_list(name)
    ) - {"prevent"}
