"""The shape of ``claims/<article>.yaml``."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from claimcheck.folding.patterns import pattern
from claimcheck.folding.text import did_you_mean
from claimcheck.model import claim as model
from claimcheck.model.cito import CITO
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.yamlfiles.leaves import NAME, TEXT, Leaf, one_of, whole
from claimcheck.yamlfiles.shapes import (
    INTERVENTION,
    OUTCOME,
    POPULATION,
    Listed,
    Pairs,
    Shape,
    Word,
    shape_of,
)

SCHEMA = "claimcheck.claims/1"

# "A 2015 study", "one small trial", "the paper": one source, and nobody has said which.
_PARTICULAR = pattern(
    r"\b(?:an?|one|the|this|another)\s+"
    r"(?:(?!(?:of|and|or|in|from|by)\b)[\w'’.,-]+\s+){0,5}?"
    r"(?:study|trial|review|meta-analysis|paper|article|report|survey|analysis|experiment|abstract"
    r"|dissertation|thesis|publication)\b",
    re.IGNORECASE,
)


def is_particular(words: str) -> bool:
    """Whether words that give a claim to a source tell of one particular source.

    "A 2015 study" does; "studies", "research" and "a growing number of trials" do not.
    """
    return _PARTICULAR.search(words) is not None


_ID = pattern(r"[A-Za-z0-9][\w.-]*")
_STRENGTH = one_of([level.label for level in Strength])


def _id(value: Any) -> str:
    text: str = TEXT.parse(value)
    if not _ID.fullmatch(text):
        raise ValueError(f"expected letters, digits, '.', '_' and '-', not {text!r:.80}")
    return text


def _strength(value: Any) -> Strength:
    return Strength.from_label(_STRENGTH.parse(value))


def _role(value: Any) -> str:
    text: str = TEXT.parse(value)
    if text not in CITO:
        raise ValueError(f"{text!r:.60} is no CiTO property{did_you_mean(text, CITO)}")
    return text


def _date(value: Any) -> str:
    text: str = TEXT.parse(value)
    try:
        date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"expected a date such as 2026-11-20, not {text!r:.40}") from None
    return text


def _attribution(
    kind: model.AttributionKind = model.AttributionKind.NONE, words: str = "", **others: Any
) -> model.Attribution:
    """``particular`` is read from the words where the file does not say."""
    read = kind is model.AttributionKind.VAGUE and is_particular(words)
    return model.Attribution(kind, words, **{"particular": read, **others})


def claim_of(
    line: int, *, quote: model.TextQuote, waive: tuple[model.Waiver, ...] = (), **parts: Any
) -> model.Claim:
    """The claim, not yet anchored in its article; ``line`` is where the file models it."""
    return model.Claim(
        **parts,
        span=Span(0, 0),
        quote=quote.exact,
        selector=quote,
        waivers=waive,
        modelled=True,
        anchored=False,
        line=line,
    )


_DATE = Leaf(_date, {"type": "string", "format": "date"})
_STEPS = Pairs(whole(1, 2))

QUOTE = shape_of(model.TextQuote, short="exact", exact=NAME)
ATTRIBUTION = shape_of(model.Attribution, makes=_attribution)
CITATION = shape_of(
    model.Citation, study=NAME, role=Leaf(_role, {"type": "string", "enum": sorted(CITO)})
)
CERTAINTY = shape_of(model.Certainty, down=_STEPS, up=_STEPS)
REVIEW = shape_of(model.Review, on=_DATE, parts=Pairs(TEXT))
WAIVER = shape_of(model.Waiver, rule=NAME, reason=NAME, by=NAME, until=_DATE)
ORIGIN = shape_of(model.Origin, line=whole(1))

CLAIM = Shape(
    model.Claim,
    {
        "id": Leaf(_id, {**TEXT.described, "pattern": r"^[A-Za-z0-9][\w.-]*$"}),
        "quote": QUOTE,
        "restated": Listed(QUOTE),
        "statement": TEXT,
        "type": Word(model.ClaimType),
        "population": POPULATION,
        "intervention": INTERVENTION,
        "comparator": TEXT,
        "outcome": OUTCOME,
        "strength": Leaf(_strength, _STRENGTH.described),
        "attribution": ATTRIBUTION,
        "origin": ORIGIN,
        "citations": Listed(CITATION),
        "certainty": CERTAINTY,
        "review": REVIEW,
        "waive": Listed(WAIVER),
    },
    needs=("id", "quote", "type", "strength"),
    makes=dict,
)
"""Its parts are for :func:`claim_of`."""
