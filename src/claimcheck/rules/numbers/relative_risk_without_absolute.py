"""``numbers/relative-risk-without-absolute``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.number_forms import MULTIPLES
from claimcheck.language.text.numbers import find_numbers
from claimcheck.language.text.tokens import word_set
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.text import BlockKind, Span
from claimcheck.rulebook import A_DIGIT, Flag, Precision, rule
from claimcheck.rules._looking import is_question
from claimcheck.rules._numeric import passage, with_numbers

_RISK = r"(?:risks?|likelihood|chances?|odds|probability|incidence|hazard|mortality|deaths?|rates? of death|death rates?)"
_TOLD_OF_RISK = word_set(
    "risk risks likelihood chance chances odds probability incidence hazard mortality death deaths "
    "rate rates likely likelier prone"
)
"""One of these stands in whatever presents a number as a relative risk."""
_AFTER = pattern(
    rf"^[\s-]{{1,2}}(?:relative\s)?(?:times\s|fold\s)?(?:as\s|the\s|a\s|an\s)?"
    rf"(?:(?:more|less)\s(?:likely|prone)|likely|likelier|(?:(?:higher|greater|lower|increased?|decreased?|reduced|reduction|elevated|smaller|rise|drop|cut|fall|decline)\s)(?:in\s|of\s)?(?:the\s|their\s|his\s|her\s|your\s)?(?:relative\s|overall\s)?(?:\w+[\s-]){{0,2}}?{_RISK}|{_RISK}\s(?:reduction|increase))\b",
    re.IGNORECASE,
)
_TIMES_RISK = pattern(rf"^[\s-]{{1,2}}(?:the\s)?(?:\w+\s){{0,2}}?{_RISK}\b", re.IGNORECASE)
_BY = pattern(
    rf"\b{_RISK}\b[^.;,%\d]{{0,60}}\bby\s(?:about\s|around\s|nearly\s|almost\s|up\sto\s|as\smuch\sas\s|at\sleast\s|more\sthan\s|over\s|roughly\s|approximately\s|some\s|an?\s(?:average\sof|estimated)\s)?$",
    re.IGNORECASE,
)
_SO_MANY_FOLD = pattern(rf"\b{_RISK}\b[^.;,%\d]{{0,60}}\s$", re.IGNORECASE)
_DOUBLES = pattern(
    rf"^\s(?:the|their|your|his|her|its|a|one[’']s)?\s?(?:\w+[’']?s?\s){{0,2}}?{_RISK}\b",
    re.IGNORECASE,
)
_SHARE_OF_DEATHS = pattern(
    r"^[\s-]{1,2}(?:of|mortality|case fatality|overall mortality|incidence\b(?!\sof\b.{0,40}\bthan\b)|death rate|rate of death|chance|probability|likelihood|risk of\b)",
    re.IGNORECASE,
)
_ABSOLUTE = pattern(
    r"\b(?:absolute|per\s(?:1[ ,.]?000|10[ ,.]?000|100[ ,.]?000|100|hundred|thousand|million)\b|for every\s(?:\d|hundred|thousand)|in (?:a|every) (?:hundred|thousand|million)|number needed|out of every|in 1(?:0{2,6}|0{0,2}(?:[ ,.]000){1,2})\b(?!\s(?:days|years|steps)))|/\s?1[ ,]?0",
    re.IGNORECASE,
)
_IN_ABSOLUTE_TERMS = pattern(
    r"\babsolute\s(?:risk|difference|terms|numbers|figures|increase|decrease|reduction)",
    re.IGNORECASE,
)
_GROUPS = pattern(
    r"\d\s?(?:%|per\s?cent\b)?(?:[^.;%]|\.(?=\d)){0,60}?\b(?:vs?\.?|versus|compared (?:with|to)|against|from|and|to)\s"
    r"(?:[^.;%]|\.(?=\d)){0,60}?\d\s?(?:%|per\s?cent\b)",
    re.IGNORECASE,
)
_COUNTS = pattern(
    r"\b\d[\d,]*\s?(?:/|of|out of)\s?(?:the\s)?\d[\d,]*\b"
    r"|\b\d[\d,]*\s(?:\w+\s){0,3}(?:died|deaths?|cases?|events?|developed|had|suffered|experienced)\b",
    re.IGNORECASE,
)

_OUT_OF = frozenset({NumberKind.FREQUENCY, NumberKind.PERCENTAGE_POINTS})


@rule(
    source="Science Media Centre guideline 5; HealthNewsReview criterion 2; PIF TICK: never relative risk alone",
    precision=Precision(hits=40, right=36),
    bad=[
        "A daily nap makes a fall [[40% less likely]].",
        "Bakers were [[twice as likely]] to wheeze.",
        "Cheese cuts the risk of a bad night by [[30%]].",
        "Working at night [[doubles the risk]] of heartburn.",
        "Working at night raises the risk of heartburn [[threefold]].",
        "Night workers had a [[tenfold risk]] of heartburn.",
    ],
    good=[
        "A daily nap makes a fall 40% less likely: 6 in 100 nappers fell, against 10 in 100 others.",
        "Bakers were twice as likely to wheeze (8% versus 4%).",
        "Bakers were 40% more likely to wheeze: 2.4% of them did, compared with 1.7% of the clerks.",
        "Bakers were 16% more likely to wheeze: 3.6 admissions in 10,000 a day instead of 3.1.",
        (
            "Bakers were 20% more likely to wheeze.\n\nThey work at night.\n\nFlour is fine dust.\n\nMills are loud.\n\n"
            "The absolute difference was small: 12 bakers in 1,000 wheezed, and 10 clerks."
        ),
        "Does cheese cut the risk of a bad night by 30%?",
        "Forty bakers took part, of whom 30% were women.",
        "The risk of a bad night was 30%.",
    ],
    words=(A_DIGIT, *MULTIPLES),
)
def relative_risk_without_absolute(dossier: Dossier) -> Iterator[Flag]:
    """A risk given only relative to another: "40 % less likely", "doubles the risk".

    Half of a tiny risk is tiny. Readers, doctors among them, think an effect larger when they are told only the
    relative figure. The absolute one has to stand in the sentence or beside its
    paragraph, or anywhere in the article if it is called so.

    Give the risk with and without: "from 10 in 1,000 to 6 in 1,000 over ten years".
    """
    told = dossier.holding(_TOLD_OF_RISK)
    elsewhere = _says_absolute(dossier)
    for read, numbers in with_numbers(
        dossier, NumberKind.PERCENTAGE, NumberKind.MULTIPLE, among=told
    ):
        if is_question(read) or read.block.kind is BlockKind.HEADING:
            continue
        for number in numbers:
            end = _relative(read.text, number)
            if end and not (elsewhere or _tells_absolute(passage(dossier, read))):
                yield Flag(
                    f"“{read.text[number.span.start : end].strip()}” is relative, and no absolute risk is given nearby",
                    read.source_span(Span(number.span.start, end)),
                    suggestion="give the risk with and without, out of the same number of people",
                )
                break


def _says_absolute(dossier: Dossier) -> bool:
    """Whether the article says elsewhere that what it gives is the absolute risk or difference."""
    return any(
        _IN_ABSOLUTE_TERMS.search(read.text) and read.reading.has_figures
        for read in dossier.holding(("absolute",))
    )


def _relative(text: str, number: Number) -> int:
    """The end of the words that present a number as a relative risk; 0 where there are none."""
    before, after = text[: number.span.start], text[number.span.end :]
    if _BY.search(before) or (number.text.endswith("fold") and _SO_MANY_FOLD.search(before)):
        return number.span.end
    if number.kind is NumberKind.MULTIPLE and number.text[:1].isalpha():
        found = _DOUBLES.match(after) or _AFTER.match(after)
    else:
        found = None if _SHARE_OF_DEATHS.match(after) else _AFTER.match(after)
    if not found and number.kind is NumberKind.MULTIPLE:
        found = _TIMES_RISK.match(after)
    return number.span.end + found.end() if found else 0


def _tells_absolute(text: str) -> bool:
    if _ABSOLUTE.search(text) or _GROUPS.search(text) or _COUNTS.search(text):
        return True
    return bool(find_numbers(text, _OUT_OF))
