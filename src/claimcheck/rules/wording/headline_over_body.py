"""``wording/headline-over-body``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.text import BlockKind
from claimcheck.model.wording import Strength, WordedCertainty
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lazy import Lazy
from claimcheck.rules._looking import claim_id_at, is_question

_WORD = Lazy(r"[a-z]{4,}")
_SURE = (WordedCertainty.HIGH, WordedCertainty.MODERATE)


@rule(
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
    ],
)
def headline_over_body(dossier: Dossier) -> Iterator[Flag]:
    """A headline that claims more than any sentence of the text on the same matter.

    Most readers read the headline only, and the others read the text in its light. What the body takes back
    with a "may" they have already believed.

    Word the headline as the strongest sentence that the body bears: "may relieve", "linked to".
    """
    title = _title(dossier)
    if title is None or is_question(title) or not _sure(title):
        return
    about = set(_WORD.findall(title.text.lower()))
    body = [
        read
        for read in dossier.own_words()
        if read.reading.is_claim
        and read.reading.wording.strength > Strength.NONE
        and len(about & set(_WORD.findall(read.text.lower()))) >= 2
    ]
    if body and not any(_sure(read) for read in body):
        place = title.sentence.span
        yield Flag(
            "the headline is sure; every sentence of the text on this matter is not",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="word the headline as carefully as the text",
        )


def _title(dossier: Dossier) -> ReadSentence | None:
    first = next(iter(dossier.sentences), None)
    is_head = first is not None and first.block.kind is BlockKind.HEADING
    return first if is_head else None


def _sure(read: ReadSentence) -> bool:
    wording = read.reading.wording
    return wording.asserted >= Strength.CAN_CAUSE and wording.certainty in _SURE
