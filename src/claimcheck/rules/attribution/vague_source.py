"""``attribution/vague-source``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import AttributionKind
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import claim_id_at, is_question

_UNTRACEABLE = frozenset({AttributionKind.VAGUE, AttributionKind.AUTHORITY})


@rule(
    source="Wikipedia Manual of Style, words to watch (unsupported attributions); ECO:0000034 author statement without traceable support",
    bad=[
        "According to [[a 2015 study]], night workers nap badly.",
        "[[Some studies]] suggest that ginger settles the stomach.",
        "[[Research]] shows that swimming strengthens the back.",
        "[[Experts]] believe that zinc shortens a cold.",
    ],
    good=[
        "According to Smith and colleagues [1], night workers nap badly.",
        "A trial of 64 nurses found the same [@jones2019].",
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
        untraceable = attribution.kind in _UNTRACEABLE and not read.marks
        if not untraceable or reading.source is None or is_question(read):
            continue
        place = read.source_span(reading.source)
        yield Flag(
            f"“{attribution.words}” cannot be traced: no author, title or link",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="name the study and link it, or leave the attribution out",
        )
