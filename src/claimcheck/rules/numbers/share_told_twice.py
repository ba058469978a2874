"""``numbers/share-told-twice``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.arithmetic.effects import Range
from claimcheck.arithmetic.printed import read_printed
from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.number_forms import PEOPLE, WORDS
from claimcheck.language.text.tokens import word_set
from claimcheck.model.text import Span
from claimcheck.rulebook import A_DIGIT, Flag, rule
from claimcheck.rules._numeric import with_words

_ABOUT, _SHORT_OF, _BELOW, _ABOVE = (0.8, 1.2), (0.8, 1.02), (0.0, 1.02), (0.98, 9.0)
_BANDS = {
    "about": _ABOUT, "around": _ABOUT, "roughly": _ABOUT, "some": _ABOUT, "approximately": _ABOUT,
    "as many as": _ABOUT, "nearly": _SHORT_OF, "almost": _SHORT_OF, "close to": _SHORT_OF,
    "just under": _SHORT_OF, "under": _BELOW, "less than": _BELOW, "fewer than": _BELOW,
    "up to": _BELOW, "more than": _ABOVE, "over": _ABOVE, "just over": _ABOVE, "at least": _ABOVE,
}  # fmt: skip
"""The range a word before a share allows the exact one, as fractions of it."""
_HEDGE = rf"(?:\b(?P<hedge>{'|'.join(sorted(_BANDS, key=len, reverse=True))})\s)?"
_COUNTS = {word: number for word, number in WORDS.items() if word not in {"a", "half"}}
_NUMBER = rf"\d{{1,3}}(?:,\d{{3}})+|\d{{1,7}}|(?:{'|'.join(_COUNTS)})\b"
_RATIO = rf"{_HEDGE}(?<![\w.,/-])(?P<count>{_NUMBER})\s(?P<joint>in|of|out of)\s(?:every\s|the\s)?(?P<total>{_NUMBER})"
_PERCENT = r"(?P<percent>\d{1,3}(?:\.\d{1,3})?)\s?(?:%|per\s?cent)"
_BRACKET = rf"(?:\s?[\[(]|,\sor\s)(?:about\s|around\s|~\s?|or\s)?{_PERCENT}(?:\s?[\])]|(?=[;,.]))"
_WORDS_TO_IT = r"(?P<between>(?:\s[a-z][a-z'’-]{0,19}){0,5})"
_RATIOS = (
    pattern(rf"{_RATIO}{_WORDS_TO_IT}{_BRACKET}", re.IGNORECASE),
    pattern(
        rf"(?<![\d.,-]){_PERCENT}{_WORDS_TO_IT},?\s?(?:[\[(]|\bor\s){_RATIO}(?:\s?[\])]|(?=[;,.]|$))",
        re.IGNORECASE,
    ),
)
_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10}
_FRACTION = pattern(
    rf"{_HEDGE}\b(?:(?P<parts>a|one|two|three|four)[\s-](?P<part>{'|'.join(_PARTS)})s?|half)\b(?!-){_WORDS_TO_IT}{_BRACKET}",
    re.IGNORECASE,
)
_OTHER_HALF = pattern(
    r"\b(?:first|second|other|latter|last|and\sa|top|bottom|upper|lower|by)\s(?:[a-z]+\s)?$",
    re.IGNORECASE,
)
_TIMES = {"doubled": 100, "tripled": 200, "trebled": 200, "quadrupled": 300, "halved": 50}
_CHANGED = pattern(
    rf"{_HEDGE}\b(?P<verb>{'|'.join(_TIMES)})\b(?:\s[a-z'’-]{{1,20}}){{0,5}}\s?[\[(](?:an?\s|by\s|up\s|down\s)?{_PERCENT}\s"
    r"(?:relative\s)?(?:increase|rise|jump|growth|more|higher|reduction|decrease|drop|fall|decline|less|lower|fewer)",
    re.IGNORECASE,
)
_ELSEWHERE = word_set(
    "and but or nor while whereas than versus vs rest remaining remainder other others"
)
_WHOLES = frozenset(["of", "the", "all", "their", "our", "those", "these"])
_TIME = frozenset(["seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades"])
_PEOPLE = pattern(rf"\b(?:{PEOPLE}|stud(?:y|ies)|trials)\b", re.IGNORECASE)


@rule(
    source="PIF TICK, communicating risk: one figure told twice has to be one figure",
    bad=[
        "[[One in 20 people (10%)]] gets hives.",
        "Hives came back in [[three of 12 patients (30%)]].",
        "[[A quarter (30 %)]] slept worse, and [[more than half of the bakers (45%)]] coughed.",
        "[[One in 20, or 10%]], coughs.",
        "Hives struck [[10% of bakers (1 in 20)]].",
        "The risk of hives [[doubled (a 50% increase]]).",
    ],
    good=[
        "One in 20 people (5%) gets hives, and nearly one in three (30%) coughs.",
        "Hives came back in three of 12 patients (25%).",
        "A quarter (26 %) slept worse, and less than half of the bakers (45%) coughed.",
        "Hives struck 5% of bakers (about 1 in 20).",
        "The risk of hives doubled (a 104% increase) and the score halved (a 52% drop).",
        "A third dose (40%) helped, as did half a spoon (20%).",
        "They rubbed in one of two creams (5%), some four in 2019 (40%).",
    ],
    words=(A_DIGIT,),
)
def share_told_twice(dossier: Dossier) -> Iterator[Flag]:
    """A share given in words or as a ratio, beside a percentage that is a different share.

    One of the two is wrong, and readers remember the one they understood. Rounded fractions are given some room,
    as are words such as "about" and "nearly".

    Look the share up in the source, and give it once.
    """
    for read in with_words(dossier, ("%", "percent", "per", "cent")):
        for ratio in _RATIOS:
            yield from filter(
                None, (_of_ratio(read, match) for match in ratio.finditer(read.plain))
            )
        for match in _FRACTION.finditer(read.plain):
            if _is_share(read, match):
                yield from _held(read, match, 100 * _fraction(match), _room(_fraction(match)))
        for match in _CHANGED.finditer(read.plain):
            share = _TIMES[match["verb"].lower()]
            yield from _held(read, match, share, Range(0.85 * share, 1.15 * share))


def _is_share(read: ReadSentence, match: re.Match[str]) -> bool:
    """Whether a fraction is a share of people: not half a spoon, a third dose or the other half."""
    between = match["between"].lower().split()
    whole = _WHOLES if not match["part"] else {"of"}
    if between and (between[0] not in whole or between[:2] in (["of", "a"], ["of", "an"])):
        return False
    other = _OTHER_HALF.search(read.text[: match.start()])
    return not other and _ELSEWHERE.isdisjoint(between)


def _of_ratio(read: ReadSentence, match: re.Match[str]) -> Flag | None:
    between = match["between"].lower().split()
    if not _ELSEWHERE.isdisjoint(between) or not _TIME.isdisjoint(between[:1]):
        return None
    counted, whole = match["count"].lower(), match["total"].lower()
    count, total = _number(counted), _number(whole)
    exact = match["joint"].lower() != "in" and not (total <= 10 and match["joint"] != "of")
    if exact and (counted + whole).replace(",", "").isdigit():
        return None  # counts in figures are another rule's
    if not 0 < count < total or re.fullmatch(r"(?:19|20)\d\d", whole):
        return None
    if not exact and (count > 10 or (total > 100 and total % 50)):
        return None  # nobody rounds to that: "21 in 1,037" counts, and may count something else
    if exact and not _PEOPLE.search(match["between"]):
        return None
    share = 100 * count / total
    unit = read_printed(match["percent"]).unit / 2  # forgiven as in numbers/grim
    room = Range(share - unit, share + unit) if exact else _rounded(count, total)
    return next(_held(read, match, share, room), None)


def _rounded(count: float, total: float) -> Range:
    """Shares, in per cent, that can be rounded to "so many in so many"."""
    share = 100 * count / total
    if count == 1 and total > 1:
        return Range(min(100 / (total + 1), 0.85 * share), max(100 / (total - 1), 1.15 * share))
    half = 50 / total
    return Range(share - half, share + half)


def _room(fraction: float) -> Range:
    room = min(4, 25 * fraction)
    return Range(100 * fraction - room, 100 * fraction + room)


def _held(read: ReadSentence, match: re.Match[str], share: float, room: Range) -> Iterator[Flag]:
    percent = read_printed(match["percent"])
    band = _BANDS.get((match["hedge"] or "").lower())
    if band == _ABOUT:
        room = Range(min(0.8 * share, room.low), max(1.2 * share, room.high))
    elif band:
        room = Range(band[0] * share, band[1] * share)
    if not percent.could_be(room.low, room.high):
        yield Flag(
            f"“{match[0].strip()}” tells two shares: {share:.3g} % and {match['percent']} %",
            read.source_span(Span(*match.span())),
        )


def _fraction(match: re.Match[str]) -> float:
    if not match["part"]:
        return 0.5
    return WORDS[match["parts"].lower()] / _PARTS[match["part"].lower()]


def _number(text: str) -> float:
    return float(_COUNTS[text]) if text in _COUNTS else float(text.replace(",", ""))
