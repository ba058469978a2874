"""Audits to report on: a hostile one, a large one, and the worked example."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.config import load_config
from claimcheck.library.audits import audit
from claimcheck.model.finding import Audit

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def worked_example() -> Audit:
    return audit(config=load_config(ROOT))


@pytest.fixture(scope="session")
def part_of_it(worked_example: Audit) -> Audit:
    """The first article with twelve of its claims: enough of every kind, and soon looked through."""
    one = worked_example.articles[0]
    kept = {j.claim.id for j in one.claims[:12]}
    findings = tuple(f for f in one.findings if f.claim is None or f.claim in kept)
    return replace(
        worked_example, articles=(replace(one, claims=one.claims[:12], findings=findings),)
    )
