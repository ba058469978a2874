"""Whether a text lets go of medical care as its own advice, or tells of it with due care."""

from __future__ import annotations

import re

from claimcheck.dossier import ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.topics import AILING
from claimcheck.model.text import Span
from claimcheck.rules._looking import says
from claimcheck.rules._remedies import names_untried
from claimcheck.rules._stated import names

_CLINICIAN = (
    r"(?:doctors?|gps?|physicians?|nurses?|pharmacists?|prescriber|consultants?|specialists?|surgeons?|(?:care|medical|health(?:care)?)\steam|"
    r"your\steam|the\steam|midwi(?:fe|ves)|clinicians?|dentists?|(?:onc|neur|cardi|psych|dermat|rheumat)\w*(?:ologists?|iatrists?)|professionals?|providers?)"
)
_DEFIED = pattern(
    rf"\b(?:told|tell|fire[ds]?|ignor\w+|def(?:y|ied)|no|not|without|whatever|despite|against|than|says?|what)\s(?:\w+\s){{0,2}}{_CLINICIAN}\b",
    re.IGNORECASE,
)
_DECIDED = pattern(
    rf"\b(?:{_CLINICIAN}|999|111|911|112|ambulance|emergency|ring|call|phone|contact|consult|speak\sto|talk\sto|check\swith|guid(?:ance|elines?)|advice|advised|medically|supervis\w+|prescribing)\b",
    re.IGNORECASE,
)
"""Somebody is named who decides it, unless only to be passed over."""
_HEDGED = pattern(
    r"\b(?:may|might|sometimes|some|perhaps|possibl[ey]|ask|whether)\b", re.IGNORECASE
)
_IF = pattern(r"\b(?:if|unless|because\sof|owing\sto)\b[^,;:.]*", re.IGNORECASE)

_CONDITION = pattern(
    r"\b(?:if|when|whenever|unless|whether|(?:before|after|since)(?!\s\w+\s(?:day|week|month|year)s?\s)|because|while|how|who|which)\s(?:\w+['’]?\w*\s){0,3}$",
    re.IGNORECASE,
)
"""What follows is not told but supposed: "if you stop", "people who skip"."""
_ORDER = pattern(
    r"(?:^|[.,;:–—!(\"“]\s?)\W*(?:(?:and|then|so|but|or|just|simply|please|now|always|instead|also|even|better)\s){0,2}$",
    re.IGNORECASE,
)
_TO_READER = pattern(
    r"\b(?:you(?:['’](?:ll|d|re))?|yourself)\s(?:\w+\s){0,4}$|\b(?:time|free|safe|fine|best|wise|wiser|kind|kinder|okay|ok|right|easy|how|ways?|good\sreasons?)\sto\s(?:\w+\s)?$|"
    r"\blet(?:['’]s|\sus|\sme)\s$",
    re.IGNORECASE,
)
_AND = pattern(r"\b(?:and|or|then|so)\s(?:\w+\s)?$", re.IGNORECASE)
_YOU = pattern(r"\byou(?:r|rs|rself)?\b", re.IGNORECASE)
_MINE = pattern(
    r"\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Mm]y\s\w+|(?:ever|thing\sI)\sdid\swas)(?:['’]ve|['’]d|\s(?:have|has|had))?\s(?:\w+\s){0,2}$",
)
_ALLOWED = pattern(
    r"^(?!.*\b(?:doctors?|nurses?)\b).*\b(?:can|will)\s(?:\w+ly\s|now\s|soon\s)?$", re.IGNORECASE
)
"""What people at large can do is told to the reader as well."""
_CONDITIONAL = pattern(r"\b(?:if|when|unless|until|as\slong\sas)\b", re.IGNORECASE)


def is_weighed(read: ReadSentence, span: Span) -> bool:
    """Whether the sentence says who decides, warns, reports a study or tells of the ordinary end of a treatment.

    The words at ``span`` themselves do not count.
    """
    text = read.text
    before, after = text[: span.start], text[span.end :]
    around = f"{before} … {after}"
    if _DECIDED.search(_DEFIED.sub("", around)) or says(around, __name__, "warned"):
        return True
    if says(text, __name__, "studied", "routine") or _HEDGED.search(before):
        return True
    if "antibiotic" in text.lower() and says(text, __name__, "passing"):
        return not names_untried(read)
    return any(names(read, AILING, *match.span()) for match in _IF.finditer(text))


def is_supposed(read: ReadSentence, span: Span) -> bool:
    """Whether a condition or a relative clause begins just before ``span``."""
    return _CONDITION.search(read.text[: span.start]) is not None


def is_addressed(read: ReadSentence, span: Span, *, base: bool) -> bool:
    """Whether the words at ``span`` tell the reader to act, or the writer's own story.

    ``base`` says whether they begin with the base form of a verb.
    """
    before = read.text[: span.start]
    if _MINE.search(before):
        return True
    if not base:
        return False
    if _ORDER.search(before) or _TO_READER.search(before) or _ALLOWED.search(before):
        return True
    return bool(_AND.search(before) and _YOU.search(before))


def is_to_reader(read: ReadSentence, span: Span) -> bool:
    """Whether the sentence speaks to the reader up to the end of ``span``, under no condition."""
    return bool(_YOU.search(read.text[: span.end])) and not is_conditional(read)


def is_conditional(read: ReadSentence) -> bool:
    """Whether the sentence says on what condition it holds."""
    return _CONDITIONAL.search(read.text) is not None


def looks_wise(read: ReadSentence) -> bool:
    """Whether the sentence gives something that makes doing without care look wise."""
    return says(read.text, __name__, "wise")
