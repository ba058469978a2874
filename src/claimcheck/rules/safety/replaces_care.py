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
from claimcheck.rules._looking import flag_phrases, telling_words
from claimcheck.rules._stated import names_before

PHRASES = (
    "don't|do-not|won't|no really|actually|even|ever? need to tell|ask|consult|involve|bother|check-with|speak-to|talk-to ..1 <medicine>",
    "i|we|she|he|they no longer need|needs|needed|take|takes my|his|her|their|our|any ..2 <medicine>",
    "without telling|asking|consulting ..1 <medicine>",
    "stop|quit taking|using? your|those|these|all|expensive|prescription|harsh|the ..2 <medicine>",
    "stop taking|using ..1 <medicine>",
    "ditch|bin|dump|skip|drop|discontinue|toss|avoid|refuse|say-no-to|throw-away|throw-out|get-off|come-off|wean-yourself-off|give-up|flush|forget|cancel|reduce|cut-down-on your|those|these|all|expensive|prescription|harsh|toxic|chemical|synthetic ..2 <medicine>",
    "ditch|bin|dump|toss|throw-away|throw-out|get-off|come-off the ..2 <medicine>",
    "forget chemotherapy|chemo|radiotherapy|surgery|statins|insulin|antibiotics|antidepressants|inhalers|vaccines",
    "throw+|chuck+|toss+ out|away? their|his|her <medicine> away|out?",
    "throw+ away your ..2 stick|sticks|crutches|glasses|wheelchair|aids",
    "say-no-to|avoid|skip|dodge|escape the? ..1 surgery|knife|scalpel",
    "without the knife|scalpel",
    "without ever? having|needing|risking surgery",
    "throw|flush|toss your|those|the ..1 <medicine> away|out|down|in",
    "stopped|quit|ditched|came-off|gave-up|threw-away|threw-out my|his|her|their ..2 <medicine>",
    "can|could|will|may|might|to completely|fully|safely|often|even|easily? replace <own>|expensive|prescription|conventional|regular ..2 <medicine>",
    "can|could|will|may completely|fully|safely|often|even|easily? replace ..1 <medicine>",
    "replaces <own>|expensive|prescription|conventional ..2 <medicine>",
    "replacement|substitute for <own>|expensive|prescription|conventional ..2 <medicine>",
    "natural|safe|safer|herbal|drug-free|better|gentle|gentler|effective alternative|alternatives|replacement|substitute to|for ..2 <medicine>",
    "beat+|treat+|cure+|reverse+|heal+|overcome+|fix+ <own>? ..1 <ill> without ..1 drugs|pills|medication|medicine|surgery|antidepressants|tablets",
    "skip|refuse|avoid|decline the ..2 jab|jabs|vaccine|vaccines|vaccination|shot|shots|mmr",
    "instead of taking|seeing|using|reaching-for|relying-on|popping|swallowing ..2 <medicine>",
    "instead of|rather-than your|expensive|prescription|harsh|toxic ..2 <medicine>",
    "rather than taking|seeing|using ..2 <medicine>",
    "without need|needing|resorting|having|turning to|for ..4 <medicine>",
    "without ever? seeing|visiting|taking a|any|your ..1 <medicine>",
    "freed|free yourself|me|him|her from ..2 <medicine>",
    "better|more-effective than ..2 chemotherapy|chemo|insulin|statins|antidepressants|antibiotics|surgery|vaccines|vaccination",
    "leave your|the ..1 <medicine> in|at the|a? drawer|bin|cupboard|home|cabinet|box|car",
    "<medicine> can|could|may|will go in|into the bin|drawer|dustbin",
    "<medicine> can|could|may|will gather|collect dust",
    "<medicine> isn't|aren't|is|are the problem",
    "make+|made|render+ ..1 <medicine>|inhalers|glasses|dentists|doctors obsolete|redundant|unnecessary|pointless|needless",
    "is|are obsolete|redundant|needless for|once|if|now anyone|everyone|you|those|that",
    "dentists|doctors|surgeons|pharmacists|opticians|physios|gps|surgeries will-be|be|are|out out|of|a|without ..3 job|work|business",
    "put+ ..3 <medicine>|dentists|doctors|surgeons|pharmacists|opticians out of business|work",
    "the end of <medicine> is|has",
)
NEEDS = (
    "no|never longer|ever|again? need|require|have|want to-see|to-take|to-visit|for? <own>|expensive|prescription? <own>|expensive|prescription|blood-pressure|diabetes? <medicine>",
    "don't|do-not|won't|will-not|doesn't really|actually|even|ever? need|have to-see|to-take|to-visit|for? <own>|expensive|prescription? <own>|expensive|prescription|blood-pressure|diabetes? <medicine>",
)
"""Flagged unless it states how many people escape an illness, or is about one that passes by itself."""
COMPARED = ("works|work as-well-as|just-as-well-as|better-than ..2 <medicine>",)
"""Flagged unless it is a medicine that works."""
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
