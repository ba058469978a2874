"""How many took part in a study."""

from __future__ import annotations

import re

from claimcheck.appraisal.profile.record import Record
from claimcheck.folding.numerals import NUMERALS
from claimcheck.folding.patterns import pattern
from claimcheck.model.study import Design, Read

_WORD = "|".join(["hundred", "and", *sorted(NUMERALS, key=len, reverse=True)])
_COUNT = rf"(?<!per )(?<!every )(?P<n>\d{{1,3}}(?:[ ,]\d{{3}})+|\d+|(?:{_WORD})(?:[ -](?:{_WORD})){{0,5}})"
_THINGS = (
    r"(?:pap|numb|mark|biomark|polym|monom|dim|trim|lay|fact|err|sens|vect|clust|filt|parameter|"
    r"parametr|comput|transist|react|tum|cent|quart|lett|met|lit|gen|fib|inhibit|recept|oth|howev|"
    r"transf|ord|off|serv|scann|disord|canc|ulc|fev|fing|review|investigat|assess|rat|interview|cod)(?:ers|ors|s)\b"
)
_OTHER = _COUNT.replace("?P<n>", "?:")
_PEOPLE = (
    r"(?:patients?|participants?|subjects|women|men|children|adults|volunteers|individuals|people|"
    r"persons|infants|neonates|newborns|babies|toddlers|adolescents|students|pupils|girls|boys|"
    r"outpatients|inpatients|nurses|physicians|doctors|surgeons|midwives|clinicians|staff|workers|"
    r"employees|residents|mothers|parents|athletes|players|runners|pregnancies|cases|eyes|twins|"
    r"couples|families|clients|dyads|hips|knees|siblings|donors|operations|replacements|arthroplasties|admissions|deliveries|births|veterans|recruits|respondents|mice|rats|rabbits|dogs|cats|pigs|calves|cows|"
    r"horses|households|smokers|vegans|vegetarians|males|females|caregivers|carers|recipients|"
    rf"(?!{_THINGS})[a-z]{{3,12}}(?:ers|ors|ists|ians|ees|arians))"
)
"""Words for those counted: common words, and nouns for people ("rowers", "dentists", "nonagenarians")."""
_MODIFIED = (
    r"(?:(?!(?:were|was|of|in|and|to|the|with|from|for|by|on|at|studies|trials|rcts|articles|papers|reports|"
    r"involving|including|comprising|sessions|weeks|months|years|days|hours|minutes|mg|ml|g|\d+)\b)"
    r"[\w/-]{1,30} ){0,5}"
)
_PAIRED = rf"(?:(?:[\w-]{{2,30}}(?<!s) ){{1,2}}and )?{_MODIFIED}"
"""Adjectives of the people counted, up to two of them ("52 spry and sociable pensioners")."""
_TAKES_PART = (
    r"(?:were|was|participated|took|drank|ate|wore|used|completed|underwent|received|enrolled|entered|aged|"
    r"with|who|undergoing|\()"
)
_STUDIED = (
    r"(?:participated|took part|were (?:then |all )?(?:randomised|randomly|recruited|enrolled|included|"
    r"analysed|studied|followed|interviewed|assigned|allocated|examined|assessed|eligible and))"
)
_FIGURES = r"(?<!\d,)(?<!per )(?<!every )(?P<n>\d{1,3}(?:[ ,]\d{3})+|\d+)"
_TOTAL = rf"\btotal (?:sample )?(?:of )?{_COUNT} {_MODIFIED}{_PEOPLE}\b"
_POOLED = (
    r"\b(?:trials?|studies|rcts)[^.;]{0,60}?\b(?:with|involving|including|comprising|of|\()\s?"
    rf"(?:a total of )?{_COUNT} {_MODIFIED}{_PEOPLE}\b"
)
_ENROLLED = (
    r"\b(?:randomised|randomly assigned|randomly allocated|recruited|enrolled|included|studied|we report|we describe|"
    rf"surveyed|followed|interviewed|assigned) (?:all |a total of )?{_COUNT} {_PAIRED}"
    rf"{_PEOPLE}\b|\b(?:sample|cohort|population|group|participants) (?:size )?(?:consisted of|comprised|included|were|was)"
    rf" {_COUNT.replace('?P<n>', '?P<made>')} {_PAIRED}{_PEOPLE}\b"
)
_STATED = (
    rf"(?:^|(?<!\d)[.;:,(] ?){_COUNT} (?:\([^()]{{1,20}}\) )?(?:of (?:the )?{_OTHER} )?{_PAIRED}"
    r"(?:(?!(?:studies|trials|rcts|articles|papers|reports|weeks|months|years|days|hours|minutes|clusters|villages|"
    r"schools|hospitals|practices|wards|cent(?:re|er)s|sites|clinics|units|classes|communities)\b)[a-z-]{3,30} )?"
    rf"(?:(?:living|residing|enrolled|admitted|treated|seen|recruited) (?:in|at|with|from|for) "
    rf"(?:[\w-]{{1,30}} ){{1,4}})?{_STUDIED}"
)
_REPLIED = (
    rf"(?<!objective )(?<!overall )(?<!tumour )(?<!tumor )\bresponse rate(?:[^.;]|\.(?=\d)){{0,40}}\(n ?= ?{_FIGURES}|"
    rf"(?:^|[.;:,(] ?|\bof whom |\bby ){_COUNT.replace('?P<n>', '?P<made>')} (?:\([^()]{{1,20}}\) )?{_MODIFIED}"
    r"(?:responded|replied|returned|answered)\b"
)
_ASKED = pattern(
    r"\b(?:survey|questionnaire|poll|(?<!objective )(?<!overall )(?<!tumour )(?<!tumor )response rate|respondents|mailed|posted|invit|form (?:was|were)|forms|letters?)"
)
"""Where nobody was asked, people who responded did so to a treatment."""
_ANSWERED = rf"\b(?:completed|answered|returned|filled in) by {_COUNT}\b(?! ?%)"
_SUBJECT = (
    rf"(?:^|[.;:,(] ?|\bin |\bof |\bon |\bwith |\bamong )(?:a total of )?{_COUNT} {_MODIFIED}{_PEOPLE} "
    rf"(?:[\w-]{{1,30}} ){{0,4}}?{_TAKES_PART}"
)
_CASES_AND_CONTROLS = (
    rf"\b(?:cases|patients) \(n ?= ?{_FIGURES}\)(?:[^.]|\.(?=\d)|\. (?=controls)){{0,160}}?\bcontrols "
    r"(?:\w+ ){0,2}\(n ?= ?(?P<controls>\d+)\)"
)
_BOTH = (
    rf"\b{_FIGURES} (?:[\w-]{{1,30}} ){{0,4}}?(?:cases|patients|people|men|women|children|adults) "
    r"(?:[^.;\d]{0,40} )?and "
    r"(?P<controls>\d[\d,]*) (?:(?:[\w-]{1,30} ){0,3}?controls|"
    rf"(?:healthy|normal|unaffected|matched) {_PEOPLE})\b"
)
_BRACKETED = rf"{_PEOPLE} \(n ?= ?{_FIGURES}\)"
_ANY_COUNT = rf"\b{_FIGURES} {_MODIFIED}{_PEOPLE}\b"
_OPENING = rf"(?:^|[.;:] ){_COUNT} {_MODIFIED}{_PEOPLE}\b"
_N = rf"\bn ?= ?{_FIGURES}"
_SIZES = tuple(
    pattern(text)
    for text in (
        _REPLIED,
        _TOTAL,
        _POOLED,
        _CASES_AND_CONTROLS,
        _BOTH,
        _STATED,
        _ENROLLED,
        _ANSWERED,
        _SUBJECT,
        _BRACKETED,
        _ANY_COUNT,
        _OPENING,
    )
)
"""The most reliable wording first: who answered, a total, who was enrolled, then any count of people."""
_OF_PEOPLE = tuple(pattern(text) for text in (_TOTAL, _POOLED, _ENROLLED, _SUBJECT, _ANY_COUNT))
"""Wordings that count people by name: a review counts studies in the others."""
_OF_STUDIES = frozenset(
    {Design.META_ANALYSIS, Design.SYSTEMATIC_REVIEW, Design.SCOPING_REVIEW, Design.UMBRELLA_REVIEW}
)
_NUMBER = pattern(rf"(?<!\b[a-z])(?<!\d)\d|\b(?:hundred|{'|'.join(NUMERALS)})\b")
"""Without one nothing is counted, in any wording; "B12" and "D3" are names."""
_NUMBERED = pattern(_N)
_GROUP = pattern(rf"\b(?:groups?|arms?|controls?|placebo)[,:]? \({_N}")
_NEXT = 160
"""How many characters away the size of the second of two groups can be."""
_SPLIT = pattern(
    r"\b(?:randomised|allocated|assigned|divided|split)\b(?P<arms>(?:[^.]|\.(?=\d)){0,300})"
)


def read_sample_size(record: Record, design: Design) -> tuple[int | None, Read | None]:
    """How many took part, by the surest wording of the abstract, then of the title.

    Where only the arms are counted, their sum; a report of one case is of one.
    """
    for where, text in (("abstract", record.folded_abstract), ("title", record.folded_title)):
        size, words = _count(text, _OF_PEOPLE if design in _OF_STUDIES else _SIZES)
        if size is not None:
            return size, Read("sample_size", words, where)
    return (1, None) if design is Design.CASE_REPORT else (None, None)


def _count(text: str, sizes: tuple[re.Pattern[str], ...]) -> tuple[int | None, str]:
    if not _NUMBER.search(text):
        return None, ""
    for found in sizes:
        if found.pattern == _REPLIED and not _ASKED.search(text):
            continue
        counts = [(size, m.group()) for m in found.finditer(text) if (size := _counted(m))]
        if counts:
            size, words = max(counts, key=lambda pair: pair[0])
            return size, words.strip(" .;:,(")
    return _sum_of_arms(text) if sizes is _SIZES else (None, "")


def _counted(match: re.Match[str]) -> int | None:
    """The number of a match, in whichever of its forms it stands; of two groups, their sum."""
    told = [to_number(number) for number in match.groupdict().values() if number]
    return sum(filter(None, told)) or None


def _sum_of_arms(text: str) -> tuple[int | None, str]:
    split = _SPLIT.search(text)
    arms = [to_number(m["n"]) or 0 for m in _NUMBERED.finditer(split["arms"])] if split else []
    if split and len(arms) > 1:
        return sum(arms), split.group()
    groups = [(to_number(m["n"]) or 0, m) for m in _GROUP.finditer(text)]
    if len(groups) > 1 and groups[1][1].start() - groups[0][1].end() < _NEXT:
        return groups[0][0] + groups[1][0], text[groups[0][1].start() : groups[1][1].end()]
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
        elif word in NUMERALS:
            total += NUMERALS[word]
        elif word != "and":
            return None
    return total or None
