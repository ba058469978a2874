"""How a study was set up: how many arms, compared with what, and how blinded."""

from __future__ import annotations

import re

from claimcheck.appraisal.profile.record import Record
from claimcheck.appraisal.profile.sizes import to_number
from claimcheck.folding.patterns import pattern
from claimcheck.model.study import Design, Read

_ARMS = pattern(
    r"\b(?P<n>two|three|four|five|six|2|3|4|5|6)[ -](?:(?!control|active|comparison|age|other|of)\w+ ){0,2}"
    r"(?:arms?|groups?)\b|\b(?P<factorial>2 ?[x×] ?2|two-by-two)\b|\b(?P<single>single|one)-arm\b"
)
_ALLOTTED = r"\b(?:randomised?|assign(?:ed)?|allocated?|allot(?:ted)?)\b"
_TO_ONE_OF_TWO = pattern(
    rf"{_ALLOTTED} (?:[\w,-]+ ){{0,9}}?(?:\([^()]{{1,40}}\) )?(?:to|either) (?:either )?(?:[^,.;:()]|\.(?=\d)){{2,60}}? "
    r"(?:\([^()]{1,40}\),? )?(?:or|and) "
    r"[^,.;:()]{2,60}?(?=[.;:(]|$)|"
    r"\binterventions?:? (?:[^.;()]|\([^()]{1,40}\)){3,120}?,? or [^.;]{3,120}"
)
_RATIO = pattern(
    r"\b(?P<ratio>\d(?::\d){1,5})\b(?= (?:ratio|allocation|random))|"
    rf"(?:{_ALLOTTED}|\bratio\b)[^.;]{{0,60}}?(?<![\d:])(?P<told>[1-9](?::[1-9]){{1,5}})(?![\d:])"
)
"""The proportions in which people were allotted, one figure an arm."""
_SIZE = pattern(r"\bn ?= ?\d[\d,]*")
_SPLIT = pattern(rf"{_ALLOTTED}(?:[^.;]|\.(?=\d))*")
_LISTED = pattern(
    r"\b(?:divided|assigned|allocated|randomised|split) (?:in)?to (?:an? |the )?"
    r"(?P<names>(?:[\w -]{2,30}, ){1,4}[\w -]{2,30},? and [\w -]{2,30}) groups\b"
)
"""Groups told by name: "divided into sham, low-dose and high-dose groups"."""
_COMMA_OR_AND = pattern(r",? and |, ")
_FEW = 6
"""Arms that a trial may have for its sizes to be counted as such."""
_COMPARATORS = (
    ("placebo", pattern(r"\bplacebos?\b|\bdummy\b")),
    ("sham", pattern(r"\bsham\b")),
    (
        "usual care",
        pattern(
            r"\b(?:usual|standard|routine|conventional) (?:care|treatment|therapy)\b|\b(?:treatment|care|therapy) as usual\b"
        ),
    ),
    (
        "vehicle",
        pattern(
            r"\b(?:or|and|versus|vs\.?|to|with|receiv(?:ed?|ing)) (?:the )?vehicle\b(?! (?:accident|crash|collision))|\bvehicle[- ](?:control|treated|injected)"
        ),
    ),
    ("waiting list", pattern(r"\bwait(?:ing)?[- ]?list\b")),
    (
        "no treatment",
        pattern(
            r"\b(?:or|versus|vs\.?|and|to|with|received|receiving|had|given) no (?:\w+ )?(?:treatment|intervention|"
            r"supplement\w*|therapy)\b|\bno[- ](?:treatment|intervention) (?:group|arm|control)\b|"
            r"\buntreated (?:group|controls?|arm|patients|participants|subjects|animals|mice|rats)\b|"
            r"\b(?:or|versus|vs\.?|left|remained) untreated\b|"
            r"\b(?P<it>\w{4,30}) (?:\([^()]{1,20}\) )?(?:or|versus|vs\.?|and) no (?P=it)\b"
        ),
    ),
)
_CONTROL = pattern(r"\bcontrol (?:group|arm|subjects|participants)\b|\bcontrols\b")
_BLINDING = (
    ("double", pattern(r"\b(?:double|triple|quadruple)[- ]?(?:blind|mask)\w*")),
    (
        "single",
        pattern(
            r"\b(?:single|assessor|observer|investigator|evaluator|rater|outcome)[- ]?(?:blind|mask)\w*|\bblinded (?:assessors?|observers?|outcome)"
        ),
    ),
    ("open", pattern(r"\bopen[- ]?labell?(?:ed)?\b|\b(?:un|non-?)blinded\b")),
)
_BLINDED = r"(?:were|was|are|is|will be|remained|(?:could|can) be) (?:also |all |both )?(?:blind(?:ed)?|masked|unaware)\b"
_ASSESSING = r"assessors?|observers?|raters?|investigators?|evaluators?|examiners?|radiologists?"
_TOLD_BLIND = (
    ("open", pattern(rf"\bneither [^.;]{{3,80}} {_BLINDED}")),
    (
        "double",
        pattern(
            rf"\bneither (?:the )?(?!{_ASSESSING})[a-z-]{{3,20}} nor "
            r"[^.;]{3,60} (?:knew|(?:were|was) (?:aware|told))\b"
        ),
    ),
    (
        "double",
        pattern(
            rf"\b(?:patients|participants|subjects|volunteers|women|men|parents|owners|staff|carers)\b[^.;]{{0,60}}"
            rf"\band\b[^.;]{{0,40}} {_BLINDED}"
        ),
    ),
    (
        "single",
        pattern(
            rf"\b(?:{_ASSESSING}|"
            rf"patients|participants|outcome assessment) (?:\w+ ){{0,2}}{_BLINDED}"
        ),
    ),
    ("open", pattern(r"\bnot blinded\b")),
)
"""Blinding described in a sentence rather than by its name."""
_UNCONTROLLED = frozenset({Design.CASE_REPORT, Design.CASE_SERIES, Design.BEFORE_AFTER})


def read_arms(record: Record, design: Design) -> tuple[int | None, Read | None]:
    """The number of arms: as stated, one where there is no control, two for "this or that"."""
    for where, text in _texts(record):
        match = _ARMS.search(text)
        if match:
            count = 4 if match["factorial"] else to_number(match["n"] or "one")
            return count, Read("arms", match.group(), where)
    if design in _UNCONTROLLED:
        return 1, None
    return _counted_arms(record.folded_abstract)


def _counted_arms(abstract: str) -> tuple[int | None, Read | None]:
    """The arms by their proportions, by the sizes that stand with them, or as this or that."""
    if ratio := _RATIO.search(abstract):
        told = ratio["ratio"] or ratio["told"]
        return told.count(":") + 1, Read("arms", told, "abstract")
    if listed := _LISTED.search(abstract):
        count = len(_COMMA_OR_AND.findall(listed["names"])) + 1
        return count, Read("arms", listed.group(), "abstract")
    for split in _SPLIT.finditer(abstract):
        sizes = len(_SIZE.findall(split.group()))
        if 1 < sizes <= _FEW:
            return sizes, Read("arms", split.group(), "abstract")
    pair = _TO_ONE_OF_TWO.search(abstract)
    return (2, Read("arms", pair.group(), "abstract")) if pair else (None, None)


def read_comparator(record: Record, design: Design) -> tuple[str | None, Read | None]:
    """What the treatment was compared with; ``none`` where the design has no control group."""
    if design in _UNCONTROLLED:
        return "none", None
    for where, text in _texts(record):
        for name, named in _COMPARATORS:
            match = named.search(text)
            if match:
                return name, Read("comparator", match.group(), where)
    against = re.search(
        r"\b(?:versus|vs\.?|compared (?:with|to)) (?P<with>[^,.;:()]{2,60}?)(?= (?:for|in|among|on|after|during|as|at) |[,.;:()]|$)",
        record.folded_title,
    )
    if against:
        return against["with"].strip(), Read("comparator", against.group(), "title")
    control = _CONTROL.search(record.folded_abstract)
    return (
        ("control group", Read("comparator", control.group(), "abstract"))
        if control
        else (None, None)
    )


def read_blinding(record: Record) -> tuple[str | None, Read | None]:
    """``double``, ``single`` or ``open``; ``None`` where it is not said."""
    for level, named in (*_BLINDING, *_TOLD_BLIND):
        for where, text in _texts(record):
            match = named.search(text)
            if match:
                return level, Read("blinding", match.group(), where)
    if "double-blind method" in record.headings:
        return "double", Read("blinding", "double-blind method", "mesh")
    if "single-blind method" in record.headings:
        return "single", Read("blinding", "single-blind method", "mesh")
    return None, None


def _texts(record: Record) -> tuple[tuple[str, str], ...]:
    return ("title", record.folded_title), ("abstract", record.folded_abstract)
