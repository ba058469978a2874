"""The ways in which medical prose writes numbers, each a small pattern."""

from __future__ import annotations

import re

from claimcheck.folding.numerals import NUMERALS, TENS, TO_NINETEEN
from claimcheck.language.text.tokens import word_set
from claimcheck.model.reading import NumberKind
from claimcheck.values import dataclass

_N = r"(?:\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,12})?|\d{1,12}(?:\.\d{1,12})?|\.\d{1,12})"
WORDS: dict[str, float] = {"a": 1, "half": 0.5, "hundred": 100} | {
    word: NUMERALS[word] for word in (*TO_NINETEEN[1:13], *TENS)
}
"""Style guides write out small numbers and round ones; more words here would make every pattern slower."""
_W = rf"(?:(?:{'|'.join(TENS)})[\s-](?:{'|'.join(TO_NINETEEN[1:10])})|{'|'.join(WORDS)})"
_HALF = r"(?:\sand\sa\shalf\b)?"
_NW = rf"(?:{_N}|\b{_W}\b)"
_TO = r"\s?(?:–|-|—|to|and)\s?"
_RANGE = rf"(?P<value>{_N})(?:{_TO}(?P<high>{_N}))?"
_CI = (
    r"9\d(?:\.\d)?\s?%\s?(?:CI|CrI|confidence intervals?|credible intervals?)(?:\s?[(\[]Cr?I[)\]])?[\s,:=(\[]{0,4}"
    rf"(?P<low>[-−]?{_N})\s?(?:%\s?)?(?:–|-|—|to|,)\s?(?P<high>[-−]?{_N})"
)
_MEASURE = (
    r"(?:adjusted\s|pooled\s|relative\s|a)?(?P<unit>(?-i:(?:I?RR|OR|HR|SMR)s?)|relative risk|"
    r"risk ratio|odds ratio|hazard ratio|rate ratio|incidence rate ratio)"
    r"(?:\s?[(\[][ac]?(?-i:I?RR|OR|HR|SMR)s?[)\]])?"
)
_DIFFERENCE = (
    r"(?P<unit>(?-i:MD|SMD|WMD)|(?:standardi[sz]ed |weighted )?mean difference|difference in means|risk difference|"
    r"(?-i:RD)|absolute risk reduction|ARR|NN[TH]|number needed to (?:treat|harm))"
    r"(?:\s?[(\[](?-i:S?MD|WMD|RD|ARR|NN[TH])[)\]])?"
)
_SPACE = r"[\s,:=(\[]{1,4}(?:of\s|was\s|is\s|=\s?)?"
_UNITS = (
    r"mcg|µg|μg|ug|mg|kg|g|grams?|milligrams?|micrograms?|kilograms?|IU|international units?|"
    r"units|ml|mL|millilit(?:re|er)s?|lit(?:re|er)s?|dL|ounces?|oz|lbs?|pounds?|mmol|nmol|pmol|"
    r"ng|pg|kcal|calories|teaspoons?|tablespoons?|cups?|tablets?|capsules?|drops|mm\s?Hg|mSv|Gy"
)
_DOSED = (
    " mcg", " µg", " μg", " ug", " mg", " kg", " g", " milli", " micro", " kilo", " iu",
    " international", " unit", " ml", " lit", " dl", " ounce", " oz", " lb", " pound", " mm",
    " nmol", " pmol", " ng", " pg", " kcal", " calor", " teaspoon", " tablespoon", " cup",
    " tablet", " capsule", " drop", " msv",
)  # fmt: skip
_PER = r"(?:\s?(?:/|per|a|each)\s?(?:kg|day|d|dL|L|l|ml|mL|week|month|dose|hour|h|m2|serving)\b)?"
_TIME = (
    r"seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|years?|yrs?|decades?"
)
PEOPLE = (
    r"people|patients|participants|adults|women|men|children|subjects|volunteers|individuals|"
    r"adolescents|infants|babies|pregnancies|persons|students|athletes|mice|rats|cases|controls|"
    r"respondents|females|males|teenagers|twins|veterans|nurses|smokers|adolescents|mothers|girls|"
    r"boys|veterans|residents|americans|britons|animals|runners|older adults|postmenopausal women"
)
_TIMES = rf"\b(?<!hundred\sand\s)(?P<value>(?:{_N}|{_W}(?=\b|fold\b)){_HALF})(?:[\s-]?fold\b|\stimes\b(?!\s(?:a|per|each|daily|the\sday|in)\b))"
_TWICE = r"\b(?P<word>twice|double[ds]?|triple[ds]?|halve[ds]?)\b(?!-|\s(?:a|per|daily|each)\b)"
MULTIPLES = word_set(
    "fold twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold "
    "times twice double doubles doubled triple triples tripled halve halves halved"
)
"""One of these words stands in every multiple that is told without a figure."""
_OUT_OF = rf"\s(?:in|out of)\s(?:every\s)?{_NW}"
_RATIOS = tuple(
    f" {a}{ratio}{s} "
    for ratio in ("rr", "irr", "or", "hr", "smr")
    for a in ("", "a")
    for s in ("", "s")
)


_FIGURES = re.compile(r"^.*\d")


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing numbers of a kind."""

    kind: NumberKind
    pattern: str
    signs: tuple[str, ...]
    """Every text that the pattern fits has one of these in a word or mark; a space is the word's end."""
    leads: bool = False
    """Whether the pattern begins with the figure or number word."""
    core: str = ""
    """A rare part of the pattern, searched for before the whole."""

    def is_signed_by(self, spaced: str) -> bool:
        """Whether a folded word or mark, as :func:`spaced` writes it, holds a sign."""
        return any(map(spaced.__contains__, self.signs))


def spaced(word: str) -> str:
    """A word between spaces, with a space after its figures: in "5mg" the unit is a word of its own."""
    return f" {word} {_FIGURES.sub('', word)} "


FORMS = (
    Form(
        NumberKind.RATIO,
        rf"\b{_MEASURE}{_SPACE}(?P<value>{_N})(?:[\s;,(\[]{{0,3}}{_CI})?",
        (*_RATIOS, " relative ", "ratio"),
    ),
    Form(
        NumberKind.DIFFERENCE,
        rf"\b{_DIFFERENCE}{_SPACE}(?P<value>[-−]?{_N})%?"
        rf"(?:(?:\s?[A-Za-zµ%°/²]{{1,12}}){{0,3}}[\s;,(\[]{{0,3}}{_CI})?",
        (
            " md ",
            " smd ",
            " wmd ",
            " rd ",
            " arr ",
            " nnt ",
            " nnh ",
            "difference",
            "reduction",
            "needed",
        ),
    ),
    Form(NumberKind.INTERVAL, rf"(?P<value>){_CI}", ("%",)),
    Form(
        NumberKind.P_VALUE,
        rf"\b[pP](?:\s?-?\s?values?)?\s?(?:of\s)?(?P<sign>[<>=≤≥]=?)\s?(?P<value>{_N})",
        ("<", ">", "=", "≤", "≥"),
    ),
    Form(NumberKind.SAMPLE_SIZE, rf"\b[nN]\s?=\s?(?P<value>{_N})", ("=",)),
    Form(
        NumberKind.PERCENTAGE_POINTS,
        rf"{_RANGE}[\s-](?:percentage|per\s?cent|%)[\s-]points?",
        ("point",),
        leads=True,
    ),
    Form(
        NumberKind.PERCENTAGE,
        rf"{_RANGE}\s?(?:%|percent\b|per cent\b|pct\b)",
        ("%", "cent", "pct"),
        leads=True,
    ),
    Form(
        NumberKind.FREQUENCY,
        rf"\b(?P<value>{_NW})\s(?:in|out of)\s(?:every\s)?(?P<high>{_NW})(?![\w%-]|\s(?:{_TIME}|{_UNITS}|%)\b)",
        (" in ", " out "),
        leads=True,
        core=_OUT_OF,
    ),
    Form(
        NumberKind.MULTIPLE,
        rf"{_TIMES}|{_TWICE}",
        ("fold", "times", "twice", "double", "triple", "halve"),
    ),
    Form(
        NumberKind.AGE,
        rf"\b(?:aged?|ages)\s(?:over\s|under\s|of\s|about\s)?{_RANGE}(?!\s?%)",
        ("age",),
    ),
    Form(
        NumberKind.AGE,
        rf"{_RANGE}[\s-](?:years?|months?|weeks?)[\s-](?:old|of\sage)\b",
        ("old", "age"),
        leads=True,
    ),
    Form(
        NumberKind.DOSE,
        rf"{_RANGE}[\s-]?(?P<unit>(?:{_UNITS}){_PER})(?![\w])",
        _DOSED,
        leads=True,
    ),
    Form(
        NumberKind.SAMPLE_SIZE,
        rf"(?P<value>{_N})\s(?:[\w-]+\s){{0,3}}?(?:{PEOPLE})\b",
        tuple(PEOPLE.split("|")),
        leads=True,
    ),
    Form(
        NumberKind.DURATION,
        rf"(?P<value>{_NW}{_HALF})(?:{_TO}(?P<high>{_NW}))?[\s-](?P<unit>{_TIME})\b",
        (
            *("second", "min", "hour", "hr", "day", "night", "week", "wk", "month", "year", "yr"),
            "decade",
        ),
        leads=True,
    ),
    Form(NumberKind.YEAR, r"\b(?P<value>(?:19|20)\d\d)\b(?![,.]?\d|\s?(?:%|mg|mcg))", ("19", "20")),
)
"""In the order in which they are tried: the more specific first."""
