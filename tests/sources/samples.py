"""Recorded answers of the services, where the folder with them is there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

SAMPLES = Path(__file__).parents[3] / "shared" / "api" / "samples"


needs_samples = pytest.mark.skipif(
    not SAMPLES.is_dir(), reason="no recorded responses beside this checkout"
)


def names(folder: str, *patterns: str) -> list[str]:
    return sorted(p.name for pattern in patterns for p in (SAMPLES / folder).glob(pattern))


def load(folder: str, name: str) -> Any:
    return json.loads((SAMPLES / folder / name).read_text("utf-8"))


def crossref_works(value: Any) -> list[dict[str, Any]]:
    """The works inside any of the recorded shapes."""
    if isinstance(value, list):
        return [work for item in value for work in crossref_works(item)]
    if not isinstance(value, dict):
        return []
    if "DOI" in value and "title" in value:
        return [value]
    return [
        w
        for key in ("body", "message", "items", "data")
        if key in value
        for w in crossref_works(value[key])
    ]
