"""``attribution/vague-source``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.claim import AttributionKind
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import claim_id_at, is_question

_SHOWN = re.compile(
    r"\b(?:has|have)\s(?:also\s|long\s|consistently\s|repeatedly\s)?been\s(?:clinically\s|scientifically\s)?"
    r"(?:shown|proven|proved|demonstrated|found)\sto\b",
    re.IGNORECASE,
)
_UNTRACEABLE = frozenset({AttributionKind.VAGUE, AttributionKind.AUTHORITY})


@rule(
    source="Wikipedia Manual of Style, words to watch (unsupported attributions); ECO:0000034 author statement without traceable support",
    bad=[
        "According to [[a 2015 study]], night workers nap badly.",
        "[[Some studies]] suggest that ginger settles the stomach.",
        "[[Research]] shows that swimming strengthens the back.",
        "Ginger [[has been shown to]] settle the stomach.",
        "[[Experts]] believe that zinc shortens a cold.",
    ],
    good=[
        "According to Smith and colleagues [1], night workers nap badly.",
        "A trial of 64 nurses found the same [@jones2019].",
        "Ginger has been shown to settle the stomach [@jones2019].",
        "Further studies are needed.",
        "Do studies show that ginger works?",
    ],
)
def vague_source(dossier: Dossier) -> Iterator[Flag]:
    """A finding given to a source that nobody can find: "a 2015 study", "some studies", "research shows".

    Such words borrow the weight of science without letting the reader look. Whether the study was a
    trial or a rat, one or twenty, cannot be told.

    Name the study and link it, or say it in your own name as strongly as the evidence allows.
    """
    for read in dossier.sentences:
        reading, attribution = read.reading, read.reading.attribution
        if read.marks or is_question(read):
            continue
        if attribution.kind is AttributionKind.NONE:
            yield from _shown_by_nobody(read, dossier)
        if attribution.kind not in _UNTRACEABLE or reading.source is None:
            continue
        place = read.source_span(reading.source)
        yield Flag(
            f"“{attribution.words}” cannot be traced: no author, title or link",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="name the study and link it, or leave the attribution out",
        )


def _shown_by_nobody(read: ReadSentence, dossier: Dossier) -> Iterator[Flag]:
    """ "Has been shown to", where nobody is named who showed it."""
    for match in _SHOWN.finditer(read.text) if read.reading.is_claim else ():
        place = read.source_span(Span(match.start(), match.end()))
        yield Flag(
            f"“{match[0]}” names nobody who showed it",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="say who showed it and link the study, or leave the words out",
        )
