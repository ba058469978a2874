"""The JSON Schemas of appraisals and verification files.

``python -m claimcheck.bibliography.schema FOLDER`` writes both. They are published in
``docs/schemas``; a test holds those files against these.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from claimcheck.bibliography import shapes, verification
from claimcheck.model.verification import StudyVerification
from claimcheck.yamlfiles.schema import as_text, headed, schema_of


def appraisals_schema() -> dict[str, Any]:
    """The schema of ``bibliography/appraisals.yaml``."""
    return schema_of(shapes.AppraisalsShape, shapes.SCHEMA, "What a person judged of each study")


def verification_schema() -> dict[str, Any]:
    """The schema of ``bibliography/verification.json``."""
    block = _hyphened(TypeAdapter(StudyVerification).json_schema())
    definitions = block.pop("$defs")
    del block["properties"]["key"]
    block["required"].remove("key")
    schema = {
        "$defs": {**definitions, "StudyVerification": block},
        "type": "object",
        "properties": {
            "schema": {"const": verification.SCHEMA},
            "note": {"type": "string"},
            "studies": {
                "type": "object",
                "additionalProperties": {"$ref": "#/$defs/StudyVerification"},
            },
        },
        "required": ["schema", "studies"],
    }
    return headed(schema, verification.SCHEMA, "What the reference services said of each study")


def _hyphened(schema: Any) -> Any:
    """The names of properties as the file writes them."""
    if isinstance(schema, list):
        return [_hyphened(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: _hyphened(value) for key, value in schema.items()}
    if isinstance(found.get("properties"), dict):
        found["properties"] = {k.replace("_", "-"): v for k, v in found["properties"].items()}
    if isinstance(found.get("required"), list):
        found["required"] = [name.replace("_", "-") for name in found["required"]]
    return found


SCHEMAS = {
    "appraisals.schema.json": appraisals_schema,
    "verification.schema.json": verification_schema,
}

if __name__ == "__main__":
    for name, make in SCHEMAS.items():
        (Path(sys.argv[1]) / name).write_text(as_text(make()), encoding="utf-8")
