"""A claim as the plain values of its file: kebab-case keys, no empty values."""

from __future__ import annotations

from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any

from claimcheck.model.claim import Attribution, Claim, TextQuote
from claimcheck.model.wording import Strength


def plain_claim(claim: Claim) -> dict[str, Any]:
    """The claim as written in its file, in the order of the example in design.md."""
    quote = claim.selector or TextQuote(" ".join(claim.quote.split()))
    given = {
        "id": claim.id,
        "quote": plain_value(quote),
        "restated": [plain_value(one) for one in claim.restated],
        "statement": claim.statement,
        "type": claim.type.value,
        "population": plain_value(claim.population),
        "intervention": plain_value(claim.intervention),
        "comparator": claim.comparator,
        "outcome": plain_value(claim.outcome),
        "strength": claim.strength.label,
        "attribution": _attribution(claim.attribution),
        "origin": plain_value(claim.origin),
        "citations": [_citation(plain_value(one)) for one in claim.citations],
        "certainty": plain_value(claim.certainty),
        "review": plain_value(claim.review),
        "waive": [plain_value(one) for one in claim.waivers],
    }
    return {name: value for name, value in given.items() if value not in (None, "", [], {})}


def plain_value(value: Any) -> Any:
    """A value of the model as plain values, without fields that have their default."""
    if isinstance(value, Strength):
        return value.label
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {
            field.name.replace("_", "-"): _field(getattr(value, field.name))
            for field in fields(value)
            if not _is_default(field, getattr(value, field.name))
        }
    if isinstance(value, tuple):
        return [plain_value(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(plain_value(item) for item in value)
    return value


def _field(value: Any) -> Any:
    """Pairs of reasons and levels are a mapping in the file."""
    if value and isinstance(value, tuple) and all(_is_pair(item) for item in value):
        return dict(value)
    return plain_value(value)


def _is_pair(item: Any) -> bool:
    return isinstance(item, tuple) and len(item) == 2 and isinstance(item[0], str)


def _is_default(field: Field[Any], value: Any) -> bool:
    if field.name == "status" and isinstance(value, Enum):
        return False
    if field.default_factory is not MISSING:
        return bool(value == field.default_factory())
    return field.default is not MISSING and bool(value == field.default)


def _attribution(value: Attribution) -> dict[str, Any]:
    """``particular`` is always said where there is an attribution, as the words may not tell."""
    found = plain_value(value)
    return {**found, "particular": value.particular} if found else {}


def _citation(found: dict[str, Any]) -> dict[str, Any]:
    """Whether the article gives the citation itself is always said."""
    return {"study": found.pop("study"), "given": found.pop("given", False), **found}
