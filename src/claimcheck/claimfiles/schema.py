"""The JSON Schema of claims files: ``python -m claimcheck.claimfiles.schema FILE`` writes it.

It is published as ``docs/schemas/claims.schema.json``; a test holds that file against this one.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from claimcheck.claimfiles.shapes import SCHEMA, ClaimsShape
from claimcheck.yamlfiles.schema import as_text, schema_of


def claims_schema() -> dict[str, Any]:
    """The schema of ``claims/<article>.yaml``."""
    return schema_of(ClaimsShape, SCHEMA, "The health claims of one article")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(as_text(claims_schema()), encoding="utf-8")
