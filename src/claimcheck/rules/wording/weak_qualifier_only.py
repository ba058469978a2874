"""``wording/weak-qualifier-only``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import IGNORECASE, search

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import BlockKind, Span
from claimcheck.model.wording import WordedCertainty
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import find_pattern, flag_at, is_negated, is_question

_TREATMENT = (
    r"(?:treatments?|therap(?:y|ies)|remed(?:y|ies)|options?|alternatives?|path|drugs?|supplements?|medicines?|"
    r"interventions?|vaccines?)"
)
GATES = ("promising", "promise", "encouraging", "exciting")
_WANTED = pattern(
    r"\b(?:promising|encouraging|exciting)(?:,\s\w+){0,2},?\s(?:and\s\w+\s)?(?:[\w-]+\s)?"
    + _TREATMENT
    + r"\b|"
    r"\b(?:shows?|has\sshown|have\sshown|holds?)\s(?:\w+\s)?promise\s(?:as\s(?:an?|the)\s(?:\w+\s)?treatment|for\s(?:the\s)?treat(?:ment|ing)|in\s(?:the\s)?treat(?:ment|ing)|against)\b",
    re.IGNORECASE,
)
_CAVEAT = (
    r"\b(?:may|might|could|potential(?:ly)?|but|however|although|though|whether|until|more (?:research|studies|trials|work)|further (?:research|studies|trials|work|investigation)|"
    r"not yet|unclear|uncertain|unknown|need(?:s|ed)?|mice|mouse|rats?|animals?|cells?|small|limited|early|in vitro|limitations?|despite|preclinical|animal)\b"
)


@rule(
    source="FTC Health Products Compliance Guidance 2022: “promising”, “preliminary” and “pilot” are read as praise, "
    "not as a caveat; Schwitzer's seven words",
    precision=Precision(hits=12, right=12),
    bad=[
        "Nettle tea offers a [[promising treatment]] for gout.",
        "The patch [[shows promise against]] migraine.",
    ],
    good=[
        "Nettle tea looks promising, but it was tested in eleven people only.",
        "The result is promising; larger trials are needed.",
        "Nothing promising was found.",
    ],
    words=GATES,
)
def weak_qualifier_only(dossier: Dossier) -> Iterator[Flag]:
    """The words "promising" or "shows promise" as the only caveat about a treatment.

    The writer means "not yet known"; the reader hears "coming soon, and good". Regulators have found that such
    words are read as praise. A sentence that also says what is missing is left alone.

    Say what is known and what is not: "tested in 28 people without a comparison group".
    """
    for read, match in find_pattern(dossier, GATES, _WANTED):
        span = Span(*match.span())
        hedged = read.reading.wording.certainty is WordedCertainty.VERY_LOW
        if (
            _aimed_at(read, span)
            or hedged
            or not read.reading.is_claim
            or is_question(read)
            or is_negated(read, span)
        ):
            continue
        if not search(_CAVEAT, f"{read.text} {_after(dossier, read)}", IGNORECASE):
            yield flag_at(
                dossier,
                read,
                span,
                "“{words}” is praise, not a caveat",
                "say what was found and what is still missing",
            )


def _after(dossier: Dossier, read: ReadSentence) -> str:
    """The next sentence in the same block, which can contain the caveat."""
    number = dossier.sentences.index(read) + 1
    following = dossier.sentences[number : number + 1]
    return " ".join(f.text for f in following if f.sentence.block == read.sentence.block)


def _aimed_at(read: ReadSentence, span: Span) -> bool:
    """Whether it names a goal or a ranking ("to develop promising treatments"), or is a heading."""
    before = read.text[max(0, span.start - 40) : span.start]
    return read.block.kind is BlockKind.HEADING or bool(
        search(r"\b(?:develop\w*|most|find)\s$", before)
    )
