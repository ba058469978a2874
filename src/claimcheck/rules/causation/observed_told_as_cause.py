"""``causation/observed-told-as-cause``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import ClaimType
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._described_studies import (
    headlines,
    is_observational,
    is_own,
    tells_effect,
    title_of,
)
from claimcheck.rules._looking import asserts, claim_id_at, is_question

_WANTED = pattern(
    r"\b(?:find|found|show|prove|reveal|suggest|conclude|indicate|confirm|demonstrate|discover)s?(?:ed|d|n)?\b|\baccording\sto\b",
    re.IGNORECASE,
)


@rule(
    precision=Precision(hits=7, right=4),
    source="Sumner et al. 2014 (causal claims from correlation); Science Media Centre guidelines for editors, items 2 and 3",
    bad=[
        (
            "# [[Night shifts cause gout]]\n\nThe team followed 9,000 nurses for eleven years. "
            "Those on nights had gout more often."
        ),
        (
            "# Cherries and gout\n\n[[A study has found that cherries prevent gout.]] "
            "The team surveyed 600 adults about what they ate."
        ),
        (
            "# [[Night shifts raise the risk of gout]]\n\nThe study was observational, and an earlier trial "
            "had looked at nurses on days."
        ),
    ],
    good=[
        "# Night shifts linked to gout\n\nThe team followed 9,000 nurses for eleven years.",
        "# Night shifts may cause gout\n\nThe team followed 9,000 nurses for eleven years.",
        "# Cherry juice prevents gout\n\nIn a trial, 300 adults drank juice or water. The team followed the adults for a year.",
        "# Do night shifts cause gout?\n\nThe team followed 9,000 nurses for eleven years.",
        "# Cherries prevent gout\n\nNobody has looked into it.",
        "# The role of night shifts in gout\n\nThe team followed 9,000 nurses for eleven years.",
    ],
)
def observed_told_as_cause(dossier: Dossier) -> Iterator[Flag]:
    """A headline, or a report of what was found, of cause and effect, where the study described in the text only watched or questioned people.

    People who eat walnuts differ from those who don't in income, sleep and a hundred other things. A study that
    gives nothing to anybody cannot show which of these made the difference; the headline says it did.

    Report what was seen: "people who eat walnuts have fewer heart attacks", "linked to".
    """
    for read in headlines(dossier) if is_observational(dossier) else ():
        if is_question(read) or is_own(read) or not asserts(read, Strength.CAN_CAUSE):
            continue
        if not tells_effect(read) or not (read is title_of(dossier) or _finds(read)):
            continue
        place = read.sentence.span
        told = "headline" if read is title_of(dossier) else "sentence"
        yield Flag(
            f"the {told} states cause and effect; the study in the text only watched or questioned people",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="report what was seen: “linked to”, “people who … had fewer …”",
        )


def _finds(read: ReadSentence) -> bool:
    """Whether it states a finding on what does people good or harm."""
    people = read.reading.type in (ClaimType.BENEFIT, ClaimType.HARM)
    return people and bool(_WANTED.search(read.text))
