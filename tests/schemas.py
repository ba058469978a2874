"""What a JSON Schema demands, apart from how a version of pydantic writes it down."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PUBLISHED = Path(__file__).parents[1] / "docs" / "schemas"
_TOLD = ("default", "description")
"""Shown to an editor's reader, and written or left out as pydantic's versions please."""


def published(name: str) -> Any:
    """The schema in the documentation."""
    return demands(json.loads((PUBLISHED / name).read_text(encoding="utf-8")))


def demands(schema: Any) -> Any:
    """The schema without what it only tells, and with what can be said in two ways said in one."""
    if isinstance(schema, list):
        return [demands(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {name: demands(value) for name, value in schema.items() if not _tells(name, value)}
    alone = plain.pop("allOf") if len(plain.get("allOf", ())) == 1 else []
    if "const" in plain:
        plain["enum"] = [plain.pop("const")]
    return plain | (alone[0] if alone else {})


def _tells(name: str, value: Any) -> bool:
    """Whether it is one of these words, and not a field that is called so."""
    return name in _TOLD and not (isinstance(value, dict) and ("type" in value or "anyOf" in value))
