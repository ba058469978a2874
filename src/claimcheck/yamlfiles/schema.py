"""JSON Schemas of the files that people write, made from the shapes that read them."""

from __future__ import annotations

import json
from typing import Any

from claimcheck.yamlfiles.shapes import Shape

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(shape: type[Shape], name: str, title: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a whole file; ``name`` is its own file's first part."""
    return headed(shape.model_json_schema(by_alias=True, mode="validation"), name, title)


def headed(schema: dict[str, Any], name: str, title: str) -> dict[str, Any]:
    """A schema with its draft, its name and its title."""
    return {"$schema": DRAFT, "$id": f"urn:claimcheck:schema:{name}", **schema, "title": title}


def as_text(schema: dict[str, Any]) -> str:
    """The schema as it is published, ending in a line end."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
