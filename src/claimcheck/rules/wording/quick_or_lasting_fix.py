"""``wording/quick-or-lasting-fix``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import find_pattern, flag_at, is_negated, is_question

GATES = (
    "instantly", "overnight", "just", "little", "minutes", "seconds", "once", "good", "forever", "never", "fast", "permanently",
)  # fmt: skip
_UNIT = r"(?:seconds|minutes|hours|days|weeks|one\sweek|a\sweek)"
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|ten|a\sfew|a\scouple\sof)"
PATTERN = (
    r"\b(?:instantly|overnight(?=\s*(?:[.!,;:]|$))|"
    rf"in\s(?:just|only|as\slittle\sas|under|a\smatter\sof)\s(?:{_NUMBER}\s)?{_UNIT}|in\s(?:seconds|minutes)|"
    r"once\sand\sfor\sall|for\sgood(?=\s*(?:[.!,;:]|$))|forever|"
    r"never\s(?:\w+\s){1,5}?again|permanently\s(?:relieves?|ends?|removes?|banishe?s?|stops?|heals?))"
)


@rule(
    source="FDA tip-offs to health fraud: “quick fixes” and lasting cures",
    bad=[
        "The balm relieves cramp [[instantly]].",
        "Nettle tea eases cramp [[in just three days]].",
        "The patch stops hay fever [[once and for all]].",
        "Drink it and you will [[never have a cold again]].",
    ],
    good=[
        "The spray relieves itching within an hour [1].\n\n## References\n\n1. Roe J. Spray. J Test. 2019. doi:10.5555/x",
        "Leave the oats to soak overnight.",
        "The pain does not go away overnight.",
        "The drug was stopped for good reasons.",
        "Some people never swim again after a scare.",
    ],
    words=GATES,
)
def quick_or_lasting_fix(dossier: Dossier) -> Iterator[Flag]:
    """Help at once or for ever: "instantly", "in just three days", "once and for all", "never again".

    Few treatments act within hours, fewer end a complaint for good, and trials seldom last long enough to
    tell. Whoever believes it stops too soon, or waits too long to be seen.

    Say how long it took in the study, and for how long it lasted.
    """
    for read, match in find_pattern(dossier, GATES, PATTERN):
        span = Span(*match.span())
        if _promises(read) and not is_question(read) and not is_negated(read, span):
            yield flag_at(
                dossier,
                read,
                span,
                "“{words}” promises help at once or for ever",
                "say how long it took in the study, and for how long it lasted",
            )


def _promises(read: ReadSentence) -> bool:
    """Whether the sentence tells of an effect without a hedge."""
    wording = read.reading.wording
    addressed = "you will" in read.text.lower()
    return wording.strength >= Strength.CAN_CAUSE or addressed
