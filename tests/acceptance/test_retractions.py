"""What has been retracted carries nothing; what was only corrected, or replaced, still stands.

The facts are those of the project's own bibliography; the cases are ones that tools get wrong.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

import claimcheck
from claimcheck.bibliography.load import load_bibliography
from claimcheck.model.finding import ArticleAudit, JudgedClaim, Step, VerdictKind
from claimcheck.model.study import Status, Study
from tests.acceptance.worked import PROJECT

RETRACTED = {
    "hobbenaghi2013": "10.1186/s13000-016-0578-z",
    "sato2005jama": "10.1001/jama.2016.7190",
    "sato2005bone": "10.1016/j.bone.2019.01.012",
    "sato2005ajm": "10.1016/j.amjmed.2005.01.052",
    "iwamoto2009": "10.1007/s40261-018-0643-3",
    "wakefield1998": "10.1016/S0140-6736(10)60175-4",
    "mehra2020lancet": "10.1016/S0140-6736(20)31324-6",
    "mehra2020nejm": "10.1056/NEJMc2021225",
}
CORRECTED = {"pawlak2014": "10.1038/ejcn.2016.81", "green2017": "10.1038/nrdp.2017.54"}
STANDING = (*CORRECTED, "vanwijngaarden2013", "vidal2005", "garcialopez2018")
SENTENCE = "B12 with folic acid reduces hip fractures in older people after a stroke."

STUDIES = {study.key: study for study in load_bibliography(PROJECT / "bibliography").studies}


def audited(folder: Path, citations: list[dict[str, Any]], **more: Any) -> ArticleAudit:
    """A project of one article with one claim, on the worked example's bibliography."""
    (folder / "claims").mkdir()
    (folder / "docs").mkdir()
    shutil.copytree(PROJECT / "bibliography", folder / "bibliography")
    (folder / "docs/bones.md").write_text(f"# Bones\n\n{SENTENCE}\n", encoding="utf-8")
    claim = {
        "id": "b12-and-hips",
        "quote": {"exact": SENTENCE},
        "statement": SENTENCE,
        "type": "benefit",
        "population": {"condition": ["stroke"], "age": "older-adult", "species": "human"},
        "intervention": {"name": "vitamin B12", "form": "with folic acid"},
        "comparator": "placebo",
        "outcome": {"name": "hip fracture", "kind": "patient-important"},
        "strength": "causes",
        "citations": citations,
        **more,
    }
    file = {"schema": "claimcheck.claims/1", "article": "docs/bones.md", "claims": [claim]}
    text = yaml.safe_dump(file, allow_unicode=True, sort_keys=False)
    (folder / "claims/bones.yaml").write_text(text, encoding="utf-8")
    config = claimcheck.load_config(folder)
    (only,) = claimcheck.audit(folder / "docs/bones.md", config=config).articles
    return only


def cites(study: str, stance: str = "supports", role: str = "citesAsEvidence") -> dict[str, Any]:
    return {"study": study, "stance": stance, "role": role}


def the_claim(audit: ArticleAudit) -> JudgedClaim:
    (only,) = (one for one in audit.claims if one.claim.modelled)
    return only


def step(audit: ArticleAudit, name: str) -> Step:
    verdict = the_claim(audit).verdict
    assert verdict is not None
    (found,) = (one for one in verdict.steps if one.name == name)
    return found


def rules_of(audit: ArticleAudit) -> set[str]:
    return {finding.rule for finding in audit.findings if not finding.suppressed}


@pytest.mark.parametrize(("key", "notice"), RETRACTED.items())
def test_a_retracted_study_has_fallen_and_its_notice_is_known(key: str, notice: str) -> None:
    study = STUDIES[key]
    assert study.fallen
    assert study.appraisal is not None
    assert study.appraisal.notice == notice


def test_a_notice_may_bear_the_doi_of_the_article_itself() -> None:
    study = STUDIES["sato2005ajm"]
    assert study.appraisal is not None
    assert study.entry.doi == study.appraisal.notice
    assert Status.RETRACTION_NOTICE not in study.status


@pytest.mark.parametrize("key", RETRACTED)
def test_nothing_rests_on_a_retracted_study(key: str, tmp_path: Path) -> None:
    audit = audited(tmp_path, [cites(key)])
    verdict = the_claim(audit).verdict
    assert verdict is not None
    assert verdict.kind is VerdictKind.UNSUPPORTED
    assert step(audit, "drops-out").studies == (key,)
    assert "citation/retracted-study" in rules_of(audit)


@pytest.mark.parametrize("key", STANDING)
def test_what_was_corrected_or_replaced_has_not_fallen(key: str, tmp_path: Path) -> None:
    assert not STUDIES[key].fallen
    audit = audited(tmp_path, [cites(key)])
    assert key not in step(audit, "drops-out").studies
    assert "citation/retracted-study" not in rules_of(audit)


@pytest.mark.parametrize(("key", "notice"), CORRECTED.items())
def test_a_correction_is_known_as_a_correction(key: str, notice: str) -> None:
    study: Study = STUDIES[key]
    assert Status.CORRECTED in study.status
    assert study.appraisal is not None
    assert study.appraisal.notice == notice


def test_a_review_that_rests_on_a_retracted_trial_is_told_of(tmp_path: Path) -> None:
    audit = audited(tmp_path, [cites("vanwijngaarden2013")])
    said = " ".join(step(audit, "drops-out").facts)
    assert "vanwijngaarden2013" in said
    assert "sato2005jama" in said


def test_an_outdated_version_is_told_of() -> None:
    assert Status.SUPERSEDED in STUDIES["vidal2005"].status
    newer = STUDIES["wang2018"].appraisal
    assert newer is not None
    assert "vidal2005" in newer.supersedes


def test_clean_evidence_contradicts_what_only_a_retracted_trial_supports(tmp_path: Path) -> None:
    audit = audited(tmp_path, [cites("sato2005jama"), cites("garcialopez2018", "disputes")])
    verdict = the_claim(audit).verdict
    assert verdict is not None
    assert verdict.kind is VerdictKind.CONTRADICTED


def test_citing_a_retracted_study_as_retracted_is_no_fault(tmp_path: Path) -> None:
    audit = audited(tmp_path, [cites("sato2005jama", "neutral", "critiques")])
    assert "citation/retracted-study" not in rules_of(audit)


def test_citing_a_retracted_study_as_evidence_cannot_be_waived(tmp_path: Path) -> None:
    waiver = {
        "rule": "citation/retracted-study",
        "reason": "We like it.",
        "by": "editor@example.org",
        "until": "2999-01-01",
    }
    audit = audited(tmp_path, [cites("sato2005jama")], waive=[waiver])
    assert "citation/retracted-study" in rules_of(audit)


def test_the_retracted_rat_study_of_the_worked_example_carries_nothing() -> None:
    config = claimcheck.load_config(PROJECT)
    path = PROJECT / "docs/articles/b12-muscle-pain.md"
    (audit,) = claimcheck.audit(path, config=config).articles
    (judged,) = (one for one in audit.claims if one.claim.id.startswith("m25-"))
    assert judged.verdict is not None
    drops = next(one for one in judged.verdict.steps if one.name == "drops-out")
    assert drops.studies == ("hobbenaghi2013",)
    assert any(
        finding.rule == "citation/retracted-study" and finding.claim == judged.claim.id
        for finding in audit.findings
    )
