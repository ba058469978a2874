"""``numbers/grim``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.arithmetic.grim import mean_is_possible, percentage_fits
from claimcheck.arithmetic.printed import read_printed
from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.model.reading import NumberKind
from claimcheck.model.text import Span
from claimcheck.rulebook import A_DIGIT, Flag, Precision, rule
from claimcheck.rules._numeric import with_words

_COUNT = r"(?P<count>\d{1,3}(?:,\d{3})+|\d{1,7})"
_TOTAL = r"(?P<total>\d{1,3}(?:,\d{3})+|\d{1,7})"
_PERCENT = r"(?P<percent>\d{1,3}(?:\.\d{1,3})?)\s?%(?!\s?(?:CI|CrI|confidence|credible|C\.I\.))"
_OF = r"\s?(?:/|\sof\s(?:the\s)?|\sout\sof\s(?:the\s)?)\s?"
_COUNTED = tuple(
    pattern(text, re.IGNORECASE)
    for text in (
        rf"(?<![\d.,/-]){_COUNT}{_OF}{_TOTAL}(?:\s[a-z-]{{2,20}}){{0,2}}\s?[\[(]\s?{_PERCENT}\s?[\])]",
        rf"(?<![\d.,-]){_PERCENT}\s?[\[(]\s?(?:n\s?=\s?)?{_COUNT}{_OF}{_TOTAL}\s?[\])]",
        rf"(?<![\d.,/-]){_COUNT}\s?[\[(]\s?{_PERCENT}\s?[\])]\s(?:of|out of)\s(?:the\s)?{_TOTAL}(?!\s?%|[\d.,/])",
        rf"\bof\s(?:the\s)?{_TOTAL}(?:\s[a-z-]{{2,20}}){{1,3}},\s{_COUNT}\s?[\[(]\s?{_PERCENT}\s?[\])](?!\s(?:of|out of)\b)",
    )
)
_ESTIMATED = pattern(r"\bsurviv\w+\b", re.IGNORECASE)
"""Words of rates that are calculated over time, with people lost on the way, and not counted."""
_MEAN = pattern(
    r"\b(?:mean|average)(?:\s(?:score|rating|answer))?\s?(?:of|was|is|=|:)\s?(?P<mean>\d{1,3}\.\d{1,4})\b",
    re.IGNORECASE,
)
_WHOLE = pattern(
    r"\b(?:\d{1,2}|five|six|seven|four|three|nine|ten)[- ]point scale\b|\blikert\b", re.IGNORECASE
)


@rule(
    source="Brown and Heathers 2017, the GRIM test (Soc Psychol Personal Sci 8:363)",
    precision=Precision(hits=2, right=2),
    bad=[
        "Headache eased in [[12 of 30 (48%)]] bakers.",
        "Headache eased in [[45.2% (14/30)]] of the bakers.",
        "[[18 (40%) of 50]] bakers slept worse.",
        "[[Of 50 bakers, 18 (40%)]] slept worse.",
        "Headache eased in [[14/30 (45·2%)]] bakers.",
        "Bakers (n = 20) rated sleep on a seven-point scale, with a [[mean of 3.47]].",
    ],
    good=[
        "Headache eased in 12 of 30 (40%) bakers.",
        "Headache eased in 46.6% (14/30) of the bakers.",
        "18 (36%) of 50 bakers slept worse.",
        "Of 50 bakers, 18 (36%) slept worse, and of 90 bakers and clerks, 6 (20%) of the women did.",
        "Bakers (n = 20) rated sleep on a seven-point scale, with a mean of 3.45.",
        "Headache eased in 2 out of 3 bakers (64%).",
        "It was seen in 3 of 45 (95% CI 1 to 18).",
    ],
    words=(A_DIGIT,),
)
def grim(dossier: Dossier) -> Iterator[Flag]:
    """A percentage that its own count and total cannot give, or a mean that whole-number answers cannot have.

    One of the three figures is wrong, and the reader cannot tell which. A percentage may be off by one unit in
    its last place; means are checked only where the sentence says that people answered on a points scale.

    Count again from the source, and give the total where some people are missing.
    """
    for read in with_words(dossier, ("%",)):
        for counted in _COUNTED:
            for match in counted.finditer(read.plain):
                if flag := _percentage(read, match):
                    yield flag
    for read in with_words(dossier, ("mean", "average")):
        if _WHOLE.search(read.text):
            sizes = [n for n in read.reading.numbers if n.kind is NumberKind.SAMPLE_SIZE]
            if len(sizes) == 1:
                yield from _means(read, int(sizes[0].value))


def _percentage(read: ReadSentence, match: re.Match[str]) -> Flag | None:
    count, total = (int(match[name].replace(",", "")) for name in ("count", "total"))
    percent = read_printed(match["percent"])
    if _ESTIMATED.search(read.text[: match.start()]) or not 0 < count <= total:
        return None
    if total <= 10 and "out of" in match[0]:
        return None  # "2 out of 3" is a rounded share: numbers/share-told-twice
    if percent.value > 100 or percentage_fits(count, total, percent):
        return None
    places = len(match["percent"].partition(".")[2])
    return Flag(
        f"{count} of {total} is {100 * count / total:.{places}f} %, not {match['percent']} %",
        read.source_span(Span(match.start(), match.end())),
    )


def _means(read: ReadSentence, n: int) -> Iterator[Flag]:
    for match in _MEAN.finditer(read.plain):
        if n > 0 and not mean_is_possible(read_printed(match["mean"]), n):
            yield Flag(
                f"{n} whole-number answers cannot have a mean of {match['mean']}",
                read.source_span(Span(match.start(), match.end())),
                level=Level.NOTE,
                suggestion="say how many answers each person gave, or how many people answered",
            )
