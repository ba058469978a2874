"""A small project on disk, and the command line run in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.calling import Told, call

ARTICLE = (
    "---\nauthor: Jo Roe\ndate: 2026-01-05\n---\n# Ginger\n\nGinger may reduce nausea [@lee2021].\n"
)
CLAIMS = """\
schema: claimcheck.claims/1
article: articles/ginger.md
claims:
  - id: ginger-nausea
    quote: {exact: "Ginger may reduce nausea"}
    statement: Ginger reduces nausea.
    type: benefit
    population: {condition: [nausea]}
    intervention: {name: ginger}
    comparator: placebo
    outcome: {name: nausea, kind: patient-important}
    strength: conditional
    attribution: {kind: linked, words: "[@lee2021]", study: lee2021}
    citations:
      - {study: lee2021, stance: supports, given: true, role: citesAsEvidence}
"""
BIB = """\
@article{lee2021,
  title = {A test trial of ginger and nausea},
  author = {Lee, Ann},
  journal = {Journal of Tests},
  year = {2021},
  doi = {10.5555/lee2021},
}
"""
APPRAISALS = """\
schema: claimcheck.appraisals/1
studies:
  lee2021:
    design: randomised-trial
    sure: verified
    species: [human]
    population: {condition: [nausea]}
    comparator: placebo
    n: 640
    risk-of-bias: low
    results:
      - {outcome: {name: nausea, kind: patient-important}, direction: benefit, estimate: RR 0.7, interval: 0.6 to 0.8, crosses-null: false}
"""
CONFIG = 'articles = ["articles/**/*.md"]\n'


Run = Callable[..., Told]


@pytest.fixture
def run() -> Run:
    return call


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in {
        "claimcheck.toml": CONFIG,
        "articles/ginger.md": ARTICLE,
        "claims/ginger.yaml": CLAIMS,
        "bibliography/references.bib": BIB,
        "bibliography/appraisals.yaml": APPRAISALS,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
