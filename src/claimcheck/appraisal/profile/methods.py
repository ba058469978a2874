"""How a study was set up: how many took part, in how many arms, against what, and how blinded."""

from __future__ import annotations

import re

from claimcheck.appraisal.profile.record import Record
from claimcheck.folding.patterns import pattern
from claimcheck.model.study import Design, Read

_UNITS = dict(
    zip(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        range(20),
        strict=True,
    )
)
_TENS = dict(
    zip(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        range(20, 100, 10),
        strict=True,
    )
)
_WORD = "|".join(["hundred", "and", *_TENS, *sorted(_UNITS, key=len, reverse=True)])
_COUNT = rf"(?P<n>\d{{1,3}}(?:[ ,]\d{{3}})+|\d+|(?:{_WORD})(?:[ -](?:{_WORD})){{0,5}})"
_THINGS = (
    r"(?:pap|numb|mark|biomark|polym|monom|dim|trim|lay|fact|err|sens|vect|clust|filt|parameter|"
    r"parametr|comput|transist|react|tum|cent|quart|lett|met|lit|gen|fib|inhibit|recept|oth|howev|"
    r"transf|ord|off|serv|scann|disord|canc|ulc|fev|fing)(?:ers|ors|s)\b"
)
_OTHER = _COUNT.replace("?P<n>", "?:")
_PEOPLE = (
    r"(?:patients?|participants?|subjects|women|men|children|adults|volunteers|individuals|people|"
    r"persons|infants|neonates|newborns|babies|toddlers|adolescents|students|pupils|girls|boys|"
    r"outpatients|inpatients|nurses|physicians|doctors|surgeons|midwives|clinicians|staff|workers|"
    r"employees|residents|mothers|parents|athletes|players|runners|pregnancies|cases|eyes|twins|"
    r"couples|families|veterans|recruits|respondents|mice|rats|rabbits|dogs|cats|pigs|calves|cows|"
    r"horses|households|smokers|vegans|vegetarians|males|females|caregivers|carers|recipients|"
    rf"(?!{_THINGS})[a-z]{{3,12}}(?:ers|ors|ists|ians|ees|arians))"
)
"""Whom a count counts: common words, and nouns of doers ("rowers", "dentists", "nonagenarians")."""
_MODIFIED = r"(?:(?!were|was|of|in|and|to|the)[\w/-]{1,30} ){0,5}"
_TAKES_PART = (
    r"(?:were|was|participated|took part|completed|underwent|received|enrolled|entered|aged|"
    r"with|who|undergoing|\()"
)
_STUDIED = (
    r"(?:participated|took part|were (?:then |all )?(?:randomised|randomly|recruited|enrolled|included|"
    r"analysed|studied|followed|interviewed|assigned|allocated|examined|assessed|eligible and))"
)
_FIGURES = r"(?P<n>\d{1,3}(?:[ ,]\d{3})+|\d+)"
_TOTAL = rf"\btotal (?:sample )?(?:of )?{_COUNT} {_MODIFIED}{_PEOPLE}\b"
_POOLED = (
    r"\b(?:trials?|studies|rcts)[^.;]{0,60}?\b(?:with|involving|including|comprising|of|\()\s?"
    rf"(?:a total of )?{_COUNT} {_MODIFIED}{_PEOPLE}\b"
)
_ENROLLED = (
    r"\b(?:randomised|randomly assigned|randomly allocated|recruited|enrolled|included|studied|"
    rf"surveyed|followed|interviewed|assigned) (?:a total of )?{_COUNT} {_MODIFIED}{_PEOPLE}\b"
)
_STATED = (
    rf"(?:^|[.;:,(] ?){_COUNT} (?:of (?:the )?{_OTHER} )?{_MODIFIED}(?:[a-z-]{{3,30}} )?{_STUDIED}"
)
_ANSWERED = rf"\b(?:completed|answered|returned|filled in) by {_COUNT}\b(?! ?%)"
_SUBJECT = (
    rf"(?:^|[.;:,(] ?|\bin |\bof |\bon |\bamong )(?:a total of )?{_COUNT} {_MODIFIED}{_PEOPLE} "
    rf"(?:[\w-]{{1,30}} ){{0,4}}?{_TAKES_PART}"
)
_BRACKETED = rf"{_PEOPLE} \(n ?= ?{_FIGURES}\)"
_ANY_COUNT = rf"\b{_FIGURES} {_MODIFIED}{_PEOPLE}\b"
_OPENING = rf"(?:^|[.;:] ){_COUNT} {_MODIFIED}{_PEOPLE}\b"
_N = rf"\bn ?= ?{_FIGURES}"
_SIZES = tuple(
    pattern(text)
    for text in (
        _TOTAL,
        _POOLED,
        _STATED,
        _ENROLLED,
        _ANSWERED,
        _SUBJECT,
        _BRACKETED,
        _ANY_COUNT,
        _OPENING,
    )
)
"""The surest wording first: a total, then who was enrolled, then any count of people."""
_NUMBERED = pattern(_N)
_SPLIT = pattern(
    r"\b(?:randomised|allocated|assigned|divided|split)\b(?P<arms>(?:[^.]|\.(?=\d)){0,300})"
)

_ARMS = pattern(
    r"\b(?P<n>two|three|four|five|six|2|3|4|5|6)[ -](?:\w+ ){0,2}(?:arms?|groups?)\b"
    r"|\b(?P<factorial>2 ?[x×] ?2|two-by-two)\b"
)
_TO_ONE_OF_TWO = pattern(
    r"\b(?:randomised|assigned|allocated) (?:\w+ ){0,2}?to (?:either )?[^,.;:()]{2,60}? (?:or|and) "
    r"[^,.;:()]{2,60}?(?=[.;:(]|$)"
)
_COMPARATORS = (
    ("placebo", pattern(r"\bplacebos?\b|\bdummy\b")),
    ("sham", pattern(r"\bsham\b")),
    (
        "usual care",
        pattern(r"\b(?:usual|standard|routine|conventional) (?:care|treatment|therapy)\b"),
    ),
    ("waiting list", pattern(r"\bwait(?:ing)?[- ]?list\b")),
    (
        "no treatment",
        pattern(r"\bno (?:treatment|intervention|supplement\w*|therapy)\b|\buntreated\b"),
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
    ("open", pattern(r"\bopen[- ]?labell?(?:ed)?\b|\b(?:un|non-?)blinded\b|\bnot blinded\b")),
)
_BLINDED = r"(?:were|was) (?:also |all |both )?(?:blind(?:ed)?|masked|unaware)\b"
_TOLD_BLIND = (
    ("open", pattern(rf"\bneither [^.;]{{3,80}} {_BLINDED}")),
    (
        "double",
        pattern(
            rf"\b(?:patients|participants|subjects|volunteers|women|men|parents)\b[^.;]{{0,60}}"
            rf"\band\b[^.;]{{0,40}} {_BLINDED}"
        ),
    ),
    (
        "single",
        pattern(
            r"\b(?:assessors?|observers?|raters?|investigators?|evaluators?|examiners?|radiologists?|"
            rf"patients|participants|outcome assessment) (?:\w+ ){{0,2}}{_BLINDED}"
        ),
    ),
)
"""Blinding told in a sentence rather than by its name."""
_UNCONTROLLED = frozenset({Design.CASE_REPORT, Design.CASE_SERIES, Design.BEFORE_AFTER})


def read_sample_size(record: Record, design: Design) -> tuple[int | None, Read | None]:
    """How many took part, by the surest wording of the abstract, then of the title.

    Where only the arms are counted, their sum; a report of one case is of one.
    """
    for where, text in (("abstract", record.folded_abstract), ("title", record.folded_title)):
        size, words = _count(text)
        if size is not None:
            return size, Read("sample_size", words, where)
    return (1, None) if design is Design.CASE_REPORT else (None, None)


def _count(text: str) -> tuple[int | None, str]:
    for found in _SIZES:
        sizes = [(size, m.group()) for m in found.finditer(text) if (size := to_number(m["n"]))]
        if sizes:
            size, words = max(sizes, key=lambda pair: pair[0])
            return size, words.strip(" .;:,(")
    return _sum_of_arms(text)


def _sum_of_arms(text: str) -> tuple[int | None, str]:
    split = _SPLIT.search(text)
    arms = [to_number(m["n"]) or 0 for m in _NUMBERED.finditer(split["arms"])] if split else []
    if split and len(arms) > 1:
        return sum(arms), split.group()
    counts = [(to_number(m["n"]) or 0, m.group()) for m in _NUMBERED.finditer(text)]
    return max(counts, key=lambda pair: pair[0], default=(None, ""))


def to_number(words: str) -> int | None:
    """The number that figures or English words name ("1,204", "forty-five"); else ``None``."""
    plain = words.replace(",", "").replace(" ", "")
    if plain.isdigit():
        return int(plain[:9])
    total = 0
    for word in re.split(r"[ -]", words):
        if word == "hundred":
            total = max(1, total) * 100
        elif word in _UNITS or word in _TENS:
            total += _UNITS.get(word, 0) + _TENS.get(word, 0)
        elif word != "and":
            return None
    return total or None


def read_arms(record: Record, design: Design) -> tuple[int | None, Read | None]:
    """The number of arms: as said, one where there is no control, two where it was this or that."""
    for where, text in _texts(record):
        match = _ARMS.search(text)
        if match:
            count = 4 if match["factorial"] else to_number(match["n"])
            return count, Read("arms", match.group(), where)
    if design in _UNCONTROLLED:
        return 1, None
    pair = _TO_ONE_OF_TWO.search(record.folded_abstract)
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
