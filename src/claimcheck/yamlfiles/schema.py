"""JSON Schemas of the files that people write, made from the shapes that read them."""

from __future__ import annotations

import json
from typing import Any

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def file_schema(
    name: str, title: str, properties: dict[str, Any], shared: dict[str, Any]
) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a whole file.

    Arguments:
        name: what the file names as its ``schema``.
        title: what such a file is.
        properties: the schemas of its other keys.
        shared: what they refer to.
    """
    return {
        "$schema": DRAFT,
        "$id": f"urn:claimcheck:schema:{name}",
        "title": title,
        "type": "object",
        "properties": {"schema": {"const": name}, **properties},
        "required": ["schema", *(key for key in properties if key != "note")],
        "additionalProperties": False,
        "$defs": dict(sorted(shared.items())),
    }


def as_text(schema: dict[str, Any]) -> str:
    """The schema as it is published, ending in a line end."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
