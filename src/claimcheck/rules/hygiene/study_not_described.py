"""``hygiene/study-not-described``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.model.reading import NumberKind
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import find_pattern, flag_at, is_question

GATES = ("study", "trial", "survey", "experiment")
_WANTED = pattern(
    r"\b(?:a|one|another)\s(?:(?:recent|new|small|large|major|landmark|\d{4})\s){0,2}(?:study|trial|survey|experiment)\b"
    r"(?=[^.;]{0,120}?\b(?:found|finds|showed|shows|shown|reported|reports|suggest(?:s|ed)|concluded|revealed|demonstrated|observed|linked)\b)",
    re.IGNORECASE,
)
_DESCRIBED = pattern(
    r"\b(?:random\w*|placebo|blind(?:ed)?|cohort|observational|cross-sectional|case[- ]control|mice|mouse|rats?|animals?|cells?|"
    r"rodents?|laboratory|pilot|followed|follow-up|meta-analysis|systematic|people|patients|participants|volunteers|adults|"
    r"women|men|children|nurses|students|subjects|individuals|infants|teenagers|twins)\b|<NUM>\s\w+",
    re.IGNORECASE,
)
_REACH = 1


@rule(
    source="Science Media Centre guidelines for editors, items 2 and 4: say what kind of study, in how many, in which species",
    level=Level.NOTE,
    bad=[
        "[[One study]] found that naps sharpen thinking [@roe2019].",
        "[[A trial]] in the Journal of Naps showed that napping helps memory [1].\n\n## References\n\n1. Roe J. Naps. J Test. 2019.",
    ],
    good=[
        "One study of 64 nurses found that naps sharpen thinking [@roe2019].",
        "One study found that naps sharpen thinking [@roe2019]. It followed 64 nurses for a year.",
        "One study in mice showed the same [@roe2019].",
        "A 2015 study found that naps sharpen thinking.",
    ],
    words=GATES,
)
def study_not_described(dossier: Dossier) -> Iterator[Flag]:
    """A single study mentioned with its source, but without its kind, its size or whom it studied.

    "One study found" may mean eleven mice or a million people. The link is there, but hardly any reader follows
    it. Studies without any source are left to another rule.

    A few words are enough: "a trial in 64 nurses", "a study in mice".
    """
    for read, match in find_pattern(dossier, GATES, _WANTED):
        if read.marks and not is_question(read) and not _described(dossier, read):
            yield flag_at(
                dossier,
                read,
                Span(*match.span()),
                "“{words}” does not say what kind of study, in whom or in how many",
                "say the kind of study, whom it studied and how many",
            )


def _described(dossier: Dossier, read: ReadSentence) -> bool:
    """Whether this sentence, or one next to it in its block, says what the study was."""
    near = [
        other
        for other in dossier.sentences
        if other.sentence.block == read.sentence.block
        and abs(other.sentence.offset - read.sentence.offset) <= _reach(read)
    ]
    return any(
        _DESCRIBED.search(one.text)
        or any(n.kind is NumberKind.SAMPLE_SIZE for n in one.reading.numbers)
        for one in near
    )


def _reach(read: ReadSentence) -> int:
    return len(read.text) + _REACH
