"""``attribution/authority-only``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import find_pattern, flag_at, is_negated, is_question

_WHO = r"(?:doctors?|physicians?|dentists?|dermatologists?|experts?|specialists?|nutritionists?|dietitians?|pharmacists?|clinicians?|scientists?|celebrit(?:y|ies)|athletes?)"
GATES = (
    "recommended", "recommend", "approved", "endorsed", "trusted", "formulated", "swear", "doctors",
    "physicians", "dentists", "dermatologists", "experts", "specialists", "nutritionists", "dietitians",
)  # fmt: skip
PATTERN = (
    rf"\b{_WHO}[\s-](?:recommended|approved|endorsed|trusted|formulated|tested)\b|"
    rf"\b(?:recommended|endorsed|trusted|approved|used)\sby\s(?:(?:many|most|leading|top|thousands\sof|medical|health|wellness)\s){{1,2}}{_WHO}\b|"
    rf"\b(?:\d+|nine|eight|seven|four|three)\s(?:out\sof|in)\s(?:\d+|ten|five|four)\s{_WHO}\b|"
    rf"\b(?:many|most|leading|top|countless)\s(?:medical\s|health\s|wellness\s|leading\s)?{_WHO}\s(?:recommend|endorse|advise|swear\sby|agree|believe|prefer|favou?r)\b"
)


@rule(
    source="Informed Health Choices key concept “Recommended by experts!”; Regulation (EC) 1924/2006 Article 12(c)",
    precision=Precision(hits=2, right=2),
    bad=[
        "This is a [[doctor-recommended]] tea.",
        "[[Nine out of ten dentists]] chew it themselves.",
        "[[Many experts recommend]] nettle for tired legs.",
    ],
    good=[
        "The national guideline recommends an annual check [1].\n\n## References\n\n1. Roe J. Guideline. J Test. 2019. doi:10.5555/x",
        "Ask your doctor which tea to avoid.",
        "A doctor may recommend injections.",
    ],
    words=GATES,
)
def authority_only(dossier: Dossier) -> Iterator[Flag]:
    """Doctors or experts at large as the reason to believe: "doctor-recommended", "most experts agree".

    Who they are, how many, and what they looked at, the reader can't tell. Experts have recommended
    bleeding, and later bed rest, with one voice.

    Name the guideline or the review they rest on, and link it.
    """
    for read, match in find_pattern(dossier, GATES, PATTERN):
        span = Span(*match.span())
        if not read.marks and not is_question(read) and not is_negated(read, span):
            yield flag_at(
                dossier,
                read,
                span,
                "“{words}” gives a name for evidence, and not even the name",
                "name and link the guideline or review behind it",
            )
