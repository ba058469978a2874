"""``attribution/authority-only``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._leaning import untraceable_source
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import flag_phrases, telling_words

PHRASES = turns_of(__name__, "phrases")

_DID = pattern(
    r"\w+s (?:recommended|approved|endorsed|trusted|formulated|developed)", re.IGNORECASE
)
"""What several did is told as news: "experts developed", not "expert-developed"."""


@rule(
    source="Informed Health Choices key concept “Recommended by experts!”; Regulation (EC) 1924/2006 Article 12(c)",
    precision=Precision(hits=3, right=1),
    bad=[
        "This is a [[doctor-recommended]] tea.",
        "[[Nine out of ten dentists]] chew it themselves.",
        "[[Many experts recommend]] nettle for tired legs.",
    ],
    good=[
        "The national guideline recommends an annual check [1].\n\n## References\n\n1. Roe J. Guideline. J Test. 2019. doi:10.5555/x",
        "Ask your doctor which tea to avoid.",
        "A doctor may recommend injections.",
        "Most experts agree that ginger eases nausea.",
        "In 2011 experts developed new criteria for the diagnosis.",
    ],
    words=lambda: telling_words(PHRASES),
)
def authority_only(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Unnamed doctors or experts given as the reason to believe: "doctor-recommended", "most experts agree".

    The reader can't tell who they are, how many, or what they looked at. Experts once agreed on bleeding, and
    later on bed rest.

    Name and link the guideline or review they rely on.
    """
    return flag_phrases(
        dossier,
        phrases,
        "“{words}” offers authority instead of evidence, and names nobody",
        "name and link the guideline or review behind it",
        _is_an_appeal,
    )


def _is_an_appeal(read: ReadSentence, span: Span) -> bool:
    """Whether nothing is cited and they are not the source of a finding: that is ``vague-source``."""
    words, after = span.of(read.text), read.text[span.end :]
    if words.endswith("agree") and after.startswith((" a ", " an ", " on ", " to ", " with ")):
        return False  # doctors agree a plan with somebody
    if read.marks or _DID.fullmatch(words):
        return False
    source = untraceable_source(read)
    return source is None or not source.overlaps(span)
