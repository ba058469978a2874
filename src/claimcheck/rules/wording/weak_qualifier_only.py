"""``wording/weak-qualifier-only``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.text import Span
from claimcheck.model.wording import WordedCertainty
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import find_pattern, flag_at, is_negated, is_question

PATTERN = (
    r"\b(?:promising|encouraging|exciting)(?:,\s\w+){0,2},?\s(?:and\s\w+\s)?(?:\w+\s)?(?:results?|findings?|evidence|treatments?|therap(?:y|ies)|"
    r"approach(?:es)?|remed(?:y|ies)|options?|candidates?|alternatives?|path|strateg(?:y|ies)|agents?|drugs?|supplements?|tools?|interventions?)\b|"
    r"\b(?:is|are|looks?|seems?|appears?)\s(?:\w+ly\s)?promising\b|\bshows?\s(?:\w+\s)?promise\b"
)
_CAVEAT = (
    r"\b(?:but|however|although|though|whether|until|more (?:research|studies|trials|work)|further (?:research|studies|trials|work|investigation)|"
    r"not yet|unclear|uncertain|unknown|need(?:s|ed)?|mice|mouse|rats?|animals?|cells?|small|limited|early|in vitro)\b"
)


@rule(
    source="FTC Health Products Compliance Guidance 2022: “promising”, “preliminary” and “pilot” are read as praise, "
    "not as a caveat; Schwitzer's seven words",
    bad=[
        "Nettle tea offers a [[promising treatment]] for gout.",
        "The patch [[shows promise]] against migraine.",
    ],
    good=[
        "Nettle tea looks promising, but it was tested in eleven people only.",
        "The result is promising; larger trials are needed.",
        "Nothing promising was found.",
    ],
)
def weak_qualifier_only(dossier: Dossier) -> Iterator[Flag]:
    """The words "promising" or "shows promise" as the only caveat to a treatment.

    The writer means "not yet known"; the reader hears "soon, and good". Regulators found that such words
    work as praise. A sentence that also says what is missing is left alone.

    Say what is known and what is not: "tested in 28 people without a comparison group".
    """
    from re import IGNORECASE, search

    for read, match in find_pattern(
        dossier, ("promising", "promise", "encouraging", "exciting"), PATTERN
    ):
        span = Span(*match.span())
        hedged = read.reading.wording.certainty is WordedCertainty.VERY_LOW
        if hedged or is_question(read) or is_negated(read, span):
            continue
        if not search(_CAVEAT, read.text, IGNORECASE):
            yield flag_at(
                dossier,
                read,
                span,
                "“{words}” is praise, not a caveat",
                "say what was found and what is still missing",
            )
