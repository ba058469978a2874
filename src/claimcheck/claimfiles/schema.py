"""The JSON Schema of claims files: ``python -m claimcheck.claimfiles.schema FILE`` writes it.

It is published as ``docs/schemas/claims.schema.json``; a test holds that file against this one.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from claimcheck.claimfiles.shapes import CLAIM, SCHEMA
from claimcheck.yamlfiles.leaves import NAME
from claimcheck.yamlfiles.schema import as_text, file_schema


def claims_schema() -> dict[str, Any]:
    """The schema of ``claims/<article>.yaml``."""
    shared: dict[str, Any] = {}
    claims = {"type": "array", "items": CLAIM.schema(shared)}
    properties = {"article": NAME.schema(shared), "claims": claims}
    return file_schema(SCHEMA, "The health claims of one article", properties, shared)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(as_text(claims_schema()), encoding="utf-8")
