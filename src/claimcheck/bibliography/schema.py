"""The JSON Schemas of appraisals and verification files.

``python -m claimcheck.bibliography.schema FOLDER`` writes both. They are published in
``docs/schemas``; a test holds those files against these.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from claimcheck.bibliography import shapes, verification
from claimcheck.yamlfiles.schema import as_text, file_schema
from claimcheck.yamlfiles.shapes import Pairs


def appraisals_schema() -> dict[str, Any]:
    """The schema of ``bibliography/appraisals.yaml``."""
    shared: dict[str, Any] = {}
    properties = {"studies": Pairs(shapes.APPRAISAL).schema(shared)}
    return file_schema(shapes.SCHEMA, "What a person judged of each study", properties, shared)


def verification_schema() -> dict[str, Any]:
    """The schema of ``bibliography/verification.json``; a later version may know more keys."""
    shared: dict[str, Any] = {}
    studies = Pairs(shapes.VERIFIED).schema(shared)
    properties = {"note": {"type": "string"}, "studies": studies}
    title = "What the reference services said of each study"
    schema = file_schema(verification.SCHEMA, title, properties, shared)
    for described in (schema, *shared.values()):
        described.pop("additionalProperties", None)
    return schema


SCHEMAS = {
    "appraisals.schema.json": appraisals_schema,
    "verification.schema.json": verification_schema,
}

if __name__ == "__main__":
    for name, make in SCHEMAS.items():
        (Path(sys.argv[1]) / name).write_text(as_text(make()), encoding="utf-8")
