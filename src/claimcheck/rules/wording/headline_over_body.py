"""``wording/headline-over-body``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.wording import CueKind, Strength, WordedCertainty
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._described_studies import tells_effect, title_of
from claimcheck.rules._looking import claim_id_at, is_question

_WORD = pattern(r"[a-z]{4,}")
_LINK = pattern(
    r"\b(?:link(?:s|ed)?|associat(?:ed|ions?)|tied|correlat(?:ed|es?|ions?))\b", re.IGNORECASE
)
_MILD = pattern(r"\b(?:can|may|might|could|similar|same|no)\b", re.IGNORECASE)
"""A headline with one of these promises no effect that a hedge in the text would take back."""
_SHARED = 0.4
"""A sentence that takes the headline back shares at least this part of its words."""
_SURE = (WordedCertainty.HIGH, WordedCertainty.MODERATE)


@rule(
    precision=Precision(hits=10, right=7),
    source="Science Media Centre guidelines for editors, item 10 (headline borne out by the text); Yavchitz et al. 2016, spin item 2",
    bad=[
        (
            "# [[Nettle tea relieves hay fever]]\n\nNettle tea may relieve hay fever in some people. "
            "Whether it could help children with hay fever is not known."
        ),
    ],
    good=[
        "# Nettle tea may relieve hay fever\n\nNettle tea may relieve hay fever in some people.",
        "# Does nettle tea relieve hay fever?\n\nNettle tea may relieve hay fever in some people.",
        "# Nettle tea relieves hay fever\n\nNettle tea relieves hay fever, three trials found.",
        "# Nettle tea relieves hay fever\n\nGarlic may thin the blood.",
        "# Hay fever: what it is and what relieves it\n\nNettle tea may relieve hay fever in some people.",
        "# Nettle tea leads to less hay fever, trial finds\n\nGardeners who drank nettle tea had lower scores of hay fever than others, according to a randomised trial.",
        "# The effect of nettle tea on hay fever\n\nNettle tea may relieve hay fever in some people.",
        "# Nettle tea relieves hay fever\n\nNettle tea and hay fever: we report on 40 gardeners with hay fever.",
    ],
)
def headline_over_body(dossier: Dossier) -> Iterator[Flag]:
    """A headline that claims more than any sentence of the text on the same matter.

    Most people read only the headline, and the rest read the text in its light. By the time the body adds its
    "may", they have already believed it.

    Word the headline no more strongly than the strongest sentence of the body: "may relieve", "linked to".
    """
    title = title_of(dossier)
    if title is None or is_question(title) or _MILD.search(title.text):
        return
    if not _sure(title) or not tells_effect(title):
        return
    about = set(_WORD.findall(title.text.lower()))
    body = [
        read
        for read in dossier.own_words()
        if _shared(about, read) >= 2
        and read.reading.strength > Strength.NONE
        and read.reading.is_claim
    ]
    same = [read for read in body if _shared(about, read) >= _SHARED * len(about)]
    if any(map(_careful, same)) and not any(map(_sure, body)):
        place = title.sentence.span
        yield Flag(
            "the headline is certain; no sentence of the text on this matter is",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="word the headline as carefully as the text",
        )


def _shared(about: set[str], read: ReadSentence) -> int:
    """How many of the headline's words a sentence repeats."""
    return len(about & set(_WORD.findall(read.text.lower())))


def _sure(read: ReadSentence) -> bool:
    wording = read.reading.wording
    return wording.asserted >= Strength.CAN_CAUSE and wording.certainty in _SURE


def _careful(read: ReadSentence) -> bool:
    """Whether it takes something back: a hedge, or a link where the headline states an effect."""
    wording = read.reading.wording
    if wording.asserted <= Strength.NO_RELATION:
        return False
    own = wording.certainty not in _SURE and any(c.kind is CueKind.HEDGE for c in wording.cues)
    hedged = (
        wording.asserted is Strength.CONDITIONAL or own
    )  # "according to a trial" hedges nothing
    return hedged or bool(_LINK.search(read.text))
