"""What a rewording still says beyond the evidence: the last look before it is offered.

A sentence is judged as a whole by its strongest and its most doubtful word, so that one hedge can hide a
second clause told as fact. Here each clause is looked at by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.appraisal.allowance import Rung
from claimcheck.appraisal.clauses.clause import Part, Predicate
from claimcheck.appraisal.clauses.forms import is_also_noun, known_bases
from claimcheck.appraisal.clauses.openings import ENDS, PAUSES
from claimcheck.appraisal.clauses.reading import read_predicates
from claimcheck.appraisal.clauses.sentence import Sentence
from claimcheck.appraisal.clauses.words import BE, Shape, words_of
from claimcheck.appraisal.grammar import verbs
from claimcheck.appraisal.hedging import asserts, denies
from claimcheck.appraisal.trimming import excessive
from claimcheck.folding.patterns import either, pattern
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.tokens import word_set
from claimcheck.language.wording import grade_wording
from claimcheck.language.words.person_words import read_person_words
from claimcheck.model.wording import Advice, Strength


def remaining_words(told: str, *, advice: bool = False) -> list[str]:
    """The words that no hedge makes good: "without a single side effect", "in all travellers".

    Advice that leaves the choice may be given to all.
    """
    found = [span.of(told) for span in excessive("left").find(told)]
    if advice:
        return found
    total = [
        match.group()
        for match in _ALL.finditer(_OPEN.sub("", told))
        if not _OF_TIME.match(told, match.end())
    ]
    return [*found, *total, *(match.group() for match in _BEYOND_HELP.finditer(told))]


_OPEN = pattern(r"^it is (?:possible|likely) that (?:nothing|none)\b", re.IGNORECASE)
_ALL = pattern(
    r"\b(?:every|everything|everyone|everybody|all of|all (?:the|your|our|you|it|that|types|kinds|forms)|(?:of|from|in|against|for|than) (?:any|all)|always|nobody|no one|none|nothing (?:but|like|else|beats|works|can|compares|comes|does))\b(?! (?:aged |over |under )\d)",
    re.IGNORECASE,
)
_OF_TIME = pattern(
    r" (?:other |single |few )?(?:day|night|morning|evening|afternoon|week|month|year|hour|minute|meal|time|sunday|monday|\w+ (?:hours|days|weeks|months|years|minutes))s?\b|,",
    re.IGNORECASE,
)
_BEYOND_HELP = pattern(
    r"\b(?:can|is|does|wo)n['’]t\b[^.?!]{0,30}\?|\bhelp(?:ing)? with (?:your|our|their) \w+ an? ",
    re.IGNORECASE,
)
"""A question that asks for praise, and "guaranteeing your family a winter" that cannot be softened."""


def everyone_in(told: str) -> str:
    """The words for all of a kind of people; empty where there are none."""
    found = _everyone().search(told)
    return found.group() if found else ""


@cache
def _everyone() -> re.Pattern[str]:
    """All of a kind of people: "in all travellers", "every woman"."""
    who = (
        either(*read_person_words().heads, "woman", "man", "baby", "patient", "person", "parent")
        + r"|[a-z]{3,}(?:ers|ors|ists|ians)"
    )
    return pattern(
        rf"\b(?:all|every|any|each)(?: of (?:the|our|my|these|those))? (?:[a-z]+ )?(?:{who})\b(?! (?:aged|over|under) \d)",
        re.IGNORECASE,
    )


def flat_clause(told: str, rung: Rung) -> str:
    """The first clause that is told as fact though the evidence allows less; empty where none is."""
    if rung >= Rung.PLAIN:
        return ""
    sentence = Sentence(told)
    return ordered(told) or next(_flat(sentence, rung), "")


def ordered(told: str) -> str:
    """An order at the head of a sentence, which promises what it bids: "Forget pills: …", "Stop snoring with …"."""
    words = words_of(told)
    first, second = ([word.low for word in words] + ["", ""])[:2]
    doing = verbs().get(first, ("", None))[1] is Form.BASE or not is_also_noun(first)
    bids = doing and first in known_bases() - {"may", "can"}
    return told if bids and second not in PAUSES and "?" not in told and _is_bare(told) else ""


def _is_bare(told: str) -> bool:
    """Whether its first sentence or clause has no finite verb."""
    verb = next(iter(read_predicates(told)), None)
    if verb is None or verb.part is not Part.SAID:
        return True
    return any(word.low in ENDS for word in words_of(told) if word.start < verb.word.start)


def _flat(sentence: Sentence, rung: Rung) -> Iterator[str]:
    reported = told = False
    for verb in sentence.verbs:
        clause = sentence.clause(verb)
        reported = reported and not _SET_APART.search(sentence.before_clause(verb))
        if verb.part is Part.TELLS:
            if _SWEARS.search(clause) and not sentence.denied(verb):
                yield clause
        elif verb.subject == "i":
            yield clause  # what happened to somebody can't be hedged
        elif verb.part is Part.SAID:
            shows = told and verb.joined  # "showed gains and slept better"
            open_to = reported or _hedged(sentence, verb, rung)
            urges = verb.word.low in _URGING  # "and should become standard care"
            if shows or urges or (not open_to and _asserts(sentence, verb, clause)):
                yield clause
        told = verb.part is Part.TELLS
        reported = reported or told or _opens_doubt(sentence, verb)


def _asserts(sentence: Sentence, verb: Predicate, clause: str) -> bool:
    flat = denies(verb) or _tells_flatly(sentence, verb)
    return flat or grade_wording(clause).asserted in _SAYS


def _tells_flatly(sentence: Sentence, verb: Predicate) -> bool:
    """Whether a verb does more than describe: "it has never let us down", not "it contains zinc"."""
    if verb.shape is Shape.MODAL:
        return verb.word.low in {"can", "will", "'ll"}
    return verb.shape not in BE and asserts(sentence, verb)


_SAYS = frozenset({Strength.CAUSES, Strength.CAN_CAUSE})
_SET_APART = pattern(r"(?:[;:.!?]|\bwhich|\bwho) ?$")
"""What no report before it covers: ", which reduces …"."""


def _opens_doubt(sentence: Sentence, verb: Predicate) -> bool:
    return verb.subject == "it" and not _DOUBT.isdisjoint(sentence.rest(verb)[:2])


_SWEARS = pattern(
    r"\b(?:agree[ds]?|kn[eo]w[ns]?|prove[dsn]?|swears?|promises?|confirm(?:s|ed)?|established)\b",
    re.IGNORECASE,
)
"""What a weaker report stands in for: "experts agree"."""
_URGING = word_set("should must shall")
_DOUBT = word_set("possible likely unclear uncertain")
_HEDGES = word_set(
    "may might could possibly perhaps potentially appear appears seem seems suggest suggests linked associated uncertain"
)
_LIKELY = word_set("can probably likely")


def _hedged(sentence: Sentence, verb: Predicate, rung: Rung) -> bool:
    words = set(re.findall(r"[a-z]+", sentence.clause(verb).lower()))
    allowed = _HEDGES | _LIKELY if rung >= Rung.CAN else _HEDGES
    return verb.joined or not words.isdisjoint(allowed)


def still_advised(told: str) -> bool:
    """Whether a further clause still advises firmly: "Never …; you may want to …"."""
    if _NEEDED.search(told):
        return True
    return any(grade_wording(part).advice is Advice.STRONG for part in _PARTS.split(told) if part)


_NEEDED = pattern(
    r"\b(?:imperative|essential|vital|crucial|indispensable|mandatory) (?:that|to|for)\b",
    re.IGNORECASE,
)
_PARTS = pattern(r"[;:.!?–—]|, (?:and|but|or|so) ")
