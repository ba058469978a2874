"""``wording/likened-to-medicine``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.topics import DRUGS
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import says, telling_words
from claimcheck.rules._stated import flag_stated, names_before

_LIKE = turns_of(__name__, "like")
_TREATS = turns_of(__name__, "treats")
PHRASES = (*_LIKE, *_TREATS)
_FORM = pattern(r"\b(?:tablets?|pills?|capsules?|injections?)$", re.IGNORECASE)
_GUARDS = pattern(
    r"(?:toothpastes?|sun\s?screens?|condoms?|nets?|masks?|gloves?|helmets?|stockings?)\sprevents?\b|water\sprevents\s(?:cholera|typhoid|dysentery|diarrh\w+|dehydration|infections?)\b",
    re.IGNORECASE,
)
"""Things that are made to prevent, and do."""


@rule(
    source="UK CAP Code 12.11 and 15.6.2 (no food or device as a medicine); Informed Health Choices key concept: treatments need fair comparisons",
    bad=[
        "A clove of garlic [[works like an antibiotic]].",
        "Turmeric is [[nature's ibuprofen]].",
        "Plum juice [[does for the bowel what oil does for]] a hinge.",
        "The sauna does [[in an hour what your liver can't]] in a month.",
        "This [[mattress treats back pain]].",
        "A walk is [[as good as an antidepressant]].",
    ],
    good=[
        "Clopidogrel works like aspirin: it keeps platelets apart.",
        "Garlic does not work like an antibiotic.",
        "Does garlic work like an antibiotic?",
        "In one trial, exercise was about as effective as an antidepressant.",
        "Start a steroid spray early. It works better than tablets for a blocked nose.",
        "Metformin treats type 2 diabetes.",
        "A new mattress may ease back pain.",
        "Iron through a drip raises iron levels faster than tablets.",
        "Brushing with fluoride toothpaste prevents tooth decay.",
    ],
    words=lambda: telling_words(PHRASES),
)
def likened_to_medicine(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """A food, a habit or a product presented as equal to a medicine: "works like an antibiotic", "nature's
    ibuprofen".

    A medicine's effect and dose were tested before it was licensed. Readers who think tea is just as good may
    stop taking the tablets that keep them well.

    Say what was seen and in whom, and, if so, that it was not compared with the medicine.
    """
    return flag_stated(
        dossier,
        phrases,
        "“{words}” sets it beside a medicine, and only a trial against one can do that",
        "say what was seen, in whom, and compared with what",
        partial(_is_no_medicine, dossier),
    )


def _is_no_medicine(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether a food, a habit or a product is likened to it, and no trial is mentioned."""
    if "%" in read.text or says(read.text, __name__, "studied"):
        return False
    if _GUARDS.match(span.of(read.text)):
        return False
    before = read.text[: span.start]
    if _FORM.search(span.of(read.text)) and says(before, __name__, "way in"):
        return False
    return not names_before(dossier, read, DRUGS, span.start)
