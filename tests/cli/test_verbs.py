"""The smaller verbs, as a user runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.rulebook.discovery import built_in_rules
from tests.cli.conftest import Run


def test_a_rule_is_explained_with_what_why_and_what_instead(run: Run) -> None:
    told = run("explain", "wording/amplified-efficacy")
    assert told.code == 0
    for words in ("booster", "[[highly effective]]", "Source:", "Options"):
        assert words in told.out


def test_the_last_part_of_a_rules_name_is_enough(run: Run) -> None:
    assert "wording/cure-word" in run("explain", "cure-word").out


def test_a_claim_is_explained_step_by_step(project: Path, run: Run) -> None:
    told = run("explain", "ginger-nausea")
    assert told.code == 0
    for words in ("The words", "lee2021", "Verdict: supported", "The strongest wording"):
        assert words in told.out


def test_an_unknown_name_is_a_mistake_and_the_nearest_is_named(project: Path, run: Run) -> None:
    told = run("explain", "ginger-nausia")
    assert told.code == 2
    assert "ginger-nausea" in told.err


def test_every_rule_is_listed(run: Run) -> None:
    told = run("rules")
    assert all(rule.name in told.out for rule in built_in_rules())


def test_impact_names_the_claims_that_would_fall(project: Path, run: Run) -> None:
    told = run("impact", "lee2021")
    assert told.code == 0
    assert "now: supported; without it: unsupported" in told.out


def test_impact_of_an_unknown_study_is_a_mistake(project: Path, run: Run) -> None:
    told = run("impact", "lee2012")
    assert told.code == 2
    assert "lee2021" in told.err


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("mermaid", "flowchart LR"),
        ("dot", "digraph"),
        ("graphml", "<graphml"),
        ("jsonld", "cito:citesAsEvidence"),
    ],
)
def test_the_graph_is_exported(project: Path, run: Run, name: str, words: str) -> None:
    told = run("graph", "--format", name)
    assert told.code == 0
    assert words in told.out


def test_a_project_is_set_up_and_nothing_is_overwritten(tmp_path: Path, run: Run) -> None:
    assert run("init", str(tmp_path)).code == 0
    assert (tmp_path / "claims").is_dir()
    assert run("init", str(tmp_path)).code == 2


def test_a_draft_of_a_claims_file_can_be_audited_at_once(project: Path, run: Run) -> None:
    (project / "claims/ginger.yaml").unlink()
    told = run("propose", "articles/ginger.md")
    assert told.code == 0, told.err
    audited = json.loads(run("audit", "--format", "json").out)
    (claim,) = audited["articles"][0]["claims"]
    assert claim["modelled"]
    assert [c["study"] for c in claim["citations"]] == ["lee2021"]


def test_no_claims_are_drafted_that_the_project_could_not_use(project: Path, run: Run) -> None:
    outside = project.parent / "mint.md"
    outside.write_text("Mint eases nausea.\n")
    told = run("propose", str(outside))
    assert told.code == 2
    assert "is outside the project" in told.err
    assert not (project / "claims/mint.yaml").exists()


def test_propose_names_the_sources_that_the_bibliography_lacks(project: Path, run: Run) -> None:
    entries = "1. Roe J. Mint. J Test. 2019. doi:10.5555/mint\n2. Doe A. Zinc. J Test. 2020.\n"
    article = project / "articles/mint.md"
    article.write_text(f"Mint eases nausea [1, 2].\n\n## References\n\n{entries}")
    told = run("propose", "articles/mint.md").out
    assert "not in the bibliography yet" in told
    assert told.splitlines()[-2:] == ["  10.5555/mint", "  “Doe A. Zinc. J Test. 2020.”"]


def test_a_drafted_claim_is_called_by_its_telling_words(project: Path, run: Run) -> None:
    article = project / "articles/mint.md"
    article.write_text("It's known that mint eases nausea. Mint doesn't cure Crohn’s disease.")
    run("propose", "articles/mint.md")
    drafted = (project / "claims/mint.yaml").read_text()
    ids = [line.split(": ")[1] for line in drafted.splitlines() if "- id:" in line]
    assert ids == ["mint-eases-nausea", "mint-doesnt-cure-crohns-disease"]


def test_the_version_is_reported(run: Run) -> None:
    assert run("--version").out.startswith("claimcheck, version ")
