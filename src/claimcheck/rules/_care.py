"""Whether a text lets go of medical care as its own advice, or tells of it with due care."""

from __future__ import annotations

import re

from claimcheck.dossier import ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.topics import AILING
from claimcheck.model.text import Span
from claimcheck.rules._lists import one_of
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
_WARNED = pattern(
    r"\b(?:danger\w*|risk\w*|(?<!more\s)harm(?:ful|s|ed|ing)?|die[sd]?|dying|deaths?|kill\w*|lives|fatal\w*|relaps\w*|withdrawal|suddenly|abrupt\w*|"
    r"regret\w*|worse\w*|landed|intensive\scare|mistake|wrong\w*|myths?|misconceptions?|claims?|claimed|claiming|evidence|proof|online|internet|rumou?rs?|scams?|"
    r"side\seffects?|adverse|intoleran\w+|allerg\w+|pregnan\w+|breastfe\w+|toxic\seffects|overdose|careful\w*|tempt\w*|barriers?|fail\w*|resistan\w+|"
    r"some\s(?:people|patients)|harder|come\sback|return\w*|addict\w*|misus\w*|deficien\w+)\b",
    re.IGNORECASE,
)
_STUDIED = pattern(
    r"\b(?:trials?|stud(?:y|ies|ied)|research\w*|participants?|randomi[sz]\w+|placebo|investigat\w+|reviews?|reviewed|surveys?|cohort|enrol\w+|"
    r"analys\w+|deprescrib\w+|surgical\streatment|follow(?:ed)?\sup\sof|case\s(?:report|series))\b",
    re.IGNORECASE,
)
_ROUTINE = pattern(
    r"\b(?:slowly|gradually|step\sby\sstep|bit\sby\sbit|taper\w*|expired|unused|left-?over|past\s(?:its|their)|out\sof\sdate|pharmacy|"
    r"(?:before|after)\s(?:\w+\s){0,2}(?:surgery|operation|procedure|tests?|scan|birth|delivery|anaesthetic)|"
    r"(?:after|for|over)\s(?:about\s|around\s|up\sto\s)?(?:\d+|two|three|four|five|six|seven|ten)\s(?:days|weeks|months)|stitches|early)\b",
    re.IGNORECASE,
)
"""The ordinary end of a course, or what is thrown away because it is old."""
_HEDGED = pattern(
    r"\b(?:may|might|sometimes|some|perhaps|possibl[ey]|ask|whether)\b", re.IGNORECASE
)
_IF = pattern(r"\b(?:if|unless)\b[^,;:.]*", re.IGNORECASE)
_PASSING = pattern(
    r"\b(?:colds?|flu|sore\sthroats?|coughs?|virus(?:es)?|viral|bronchitis|sinusitis|ear\sinfections?|tonsillitis|mild)\b",
    re.IGNORECASE,
)
"""Mostly viral, and they clear up without antibiotics (NICE guidelines NG79, NG84, NG120)."""

_CONDITION = pattern(
    r"\b(?:if|when|whenever|unless|whether|before|after|because|while|how|who|which|since)\s(?:\w+['’]?\w*\s){0,3}$",
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
    r"\b(?:I|we|he|she|my\s\w+|(?:ever|thing\sI)\sdid\swas)(?:['’]ve|['’]d|\s(?:have|has|had))?\s(?:\w+\s){0,2}$",
)
_CONDITIONAL = pattern(r"\b(?:if|when|unless|until|as\slong\sas)\b", re.IGNORECASE)
_GLAD = pattern(
    r"\b(?:our|my|we|us|thanks\sto|so\s(?:\w+\s)?well|so\s\w+\sthat|(?:feel|feels|feeling|felt)\s(?:\w+\s)?(?:well|better|great|alive|strong|stronger|good|free|fine|loose)|thriv\w+|"
    r"look(?:s|ed|ing)?\sback|natural(?:ly)?|with\s(?:this|these|the|regular)|on\s(?:this|these|the)|this\s(?:way|method|trick|belt|book|course|app)|diets?|fast(?:s|ing)?|cleans(?:e|es|ing|ed)|detox\w*|protocol|"
    r"programme|program|plan|herb(?:s|al)?|teas?|tinctures?|poultices?|balms?|salves?|magnets?|breath(?:ing|work)|pray(?:er|ers|ed|ing)|faith|meditation|juic(?:e|es|ing)|"
    r"raw|oils?|crystals?|healers?|healing|ritual|gluten|grain|sugar|vegan|keto|carnivore|plunges?|yoga|homeopath\w*|remed(?:y|ies)|supplements?|"
    r"vitamins?|minerals?|drops|food|foods|kindest|kinder|wisest|safest|bravest|freedom|freed?|best\sthing)\b",
    re.IGNORECASE,
)
"""What makes it look wise to do without: a remedy, a feeling, somebody's thanks."""
_UNTRIED = pattern(rf"\b{one_of('turns', 'untried')}\b", re.IGNORECASE)


def is_weighed(read: ReadSentence, span: Span) -> bool:
    """Whether the sentence says who decides, warns, reports a study or tells of the ordinary end of a treatment.

    The words at ``span`` themselves do not count.
    """
    text = read.text
    before, after = text[: span.start], text[span.end :]
    around = f"{before} … {after}"
    if _DECIDED.search(_DEFIED.sub("", around)) or _WARNED.search(around):
        return True
    if _STUDIED.search(text) or _ROUTINE.search(text) or _HEDGED.search(before):
        return True
    if "antibiotic" in text.lower() and _PASSING.search(text):
        return True
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
    if _ORDER.search(before) or _TO_READER.search(before):
        return True
    return bool(_AND.search(before) and _YOU.search(before))


def is_to_reader(read: ReadSentence, span: Span) -> bool:
    """Whether the sentence speaks to the reader up to the end of ``span``, under no condition."""
    return bool(_YOU.search(read.text[: span.end])) and not _CONDITIONAL.search(read.text)


def looks_wise(read: ReadSentence) -> bool:
    """Whether the sentence gives something that makes doing without care look wise."""
    return bool(_GLAD.search(read.text) or _UNTRIED.search(read.text))
