"""Claims written in braces: the places of their values, so that one can be changed or added in place."""

from __future__ import annotations

from typing import Any

import yaml

from claimcheck.values import dataclass

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class ValuePlace:
    """The place of a value in a file's text; empty where the key is missing and belongs."""

    start: int
    end: int


def find_in_braces(text: str, number: int, key: str) -> ValuePlace | None:
    """The place of the value of ``key`` in the claim of that number; ``None`` if the claim has no braces.

    The text was read completely: it is not nested too deeply.
    """
    claims = _value(yaml.compose(text, Loader=_Loader), "claims")
    items = claims.value if isinstance(claims, yaml.SequenceNode) else []
    item = items[number] if number < len(items) else None
    if not isinstance(item, yaml.MappingNode) or not item.flow_style or not item.value:
        return None
    found = _value(item, key)
    if found is not None:
        return ValuePlace(found.start_mark.index, found.end_mark.index)
    end = item.value[-1][1].end_mark.index
    return ValuePlace(end, end)


def _value(node: Any, key: str) -> Any:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((value for name, value in pairs if name.value == key), None)
