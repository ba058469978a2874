"""What has been retracted carries nothing; what was only corrected, or replaced, still stands.

The facts are those of the project's own bibliography; the cases are ones that tools get wrong.
"""

from __future__ import annotations

import shutil
from typing import Any

import pytest
import yaml

import claimcheck
from claimcheck.bibliography.load import load_bibliography
from claimcheck.model.finding import ArticleAudit, Step, Verdict, VerdictKind
from claimcheck.model.study import Status
from tests.acceptance.worked import ARTICLE, PROJECT

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
STUDIES = {study.key: study for study in load_bibliography(PROJECT / "bibliography").studies}

Citing = dict[str, Any]


def cites(study: str, stance: str = "supports", role: str = "citesAsEvidence") -> Citing:
    return {"study": study, "stance": stance, "role": role}


WAIVER = {
    "rule": "citation/retracted-study",
    "reason": "We like it.",
    "by": "editor@example.org",
    "until": "2999-01-01",
}
CLAIMS: dict[str, dict[str, Any]] = {
    **{f"on-{key}": {"citations": [cites(key)]} for key in (*RETRACTED, *STANDING)},
    "against": {"citations": [cites("sato2005jama"), cites("garcialopez2018", "disputes")]},
    "as-retracted": {"citations": [cites("sato2005jama", "neutral", "critiques")]},
    "waived": {"citations": [cites("sato2005jama")], "waive": [WAIVER]},
}


def modelled(name: str, parts: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": name,
        "quote": {"exact": sentence(name)},
        "type": "benefit",
        "population": {"condition": ["stroke"], "age": "older-adult", "species": "human"},
        "intervention": {"name": "vitamin B12", "form": "with folic acid"},
        "comparator": "placebo",
        "outcome": {"name": "hip fracture", "kind": "patient-important"},
        "strength": "causes",
        **parts,
    }


def sentence(name: str) -> str:
    return f"B12 with folic acid reduces hip fractures in older people after a stroke ({name})."


@pytest.fixture(scope="module")
def audit(tmp_path_factory: pytest.TempPathFactory) -> ArticleAudit:
    """One article that makes the same claim again and again, each time on other studies."""
    folder = tmp_path_factory.mktemp("bones")
    shutil.copytree(PROJECT / "bibliography", folder / "bibliography")
    (folder / "claims").mkdir()
    (folder / "bones.md").write_text("\n\n".join(map(sentence, CLAIMS)), encoding="utf-8")
    claims = [modelled(name, parts) for name, parts in CLAIMS.items()]
    file = {"schema": "claimcheck.claims/1", "article": "bones.md", "claims": claims}
    text = yaml.safe_dump(file, allow_unicode=True, sort_keys=False)
    (folder / "claims/bones.yaml").write_text(text, encoding="utf-8")
    config = claimcheck.load_config(folder)
    (only,) = claimcheck.audit(folder / "bones.md", config=config).articles
    return only


def verdict_on(audit: ArticleAudit, name: str) -> Verdict:
    (found,) = (one.verdict for one in audit.claims if one.claim.id == name)
    assert found is not None
    return found


def dropped(verdict: Verdict) -> Step:
    (found,) = (one for one in verdict.steps if one.name == "drops-out")
    return found


def flagged(audit: ArticleAudit, name: str) -> bool:
    """Whether the claim is told to rest on a retracted study, and nothing hushes it up."""
    return any(
        finding.rule == "citation/retracted-study" and finding.claim == name
        for finding in audit.findings
        if not finding.suppressed
    )


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
def test_nothing_rests_on_a_retracted_study(key: str, audit: ArticleAudit) -> None:
    verdict = verdict_on(audit, f"on-{key}")
    assert verdict.kind is VerdictKind.UNSUPPORTED
    assert dropped(verdict).studies == (key,)
    assert flagged(audit, f"on-{key}")


@pytest.mark.parametrize("key", STANDING)
def test_what_was_corrected_or_replaced_has_not_fallen(key: str, audit: ArticleAudit) -> None:
    assert not STUDIES[key].fallen
    assert key not in dropped(verdict_on(audit, f"on-{key}")).studies
    assert not flagged(audit, f"on-{key}")


@pytest.mark.parametrize(("key", "notice"), CORRECTED.items())
def test_a_correction_is_known_as_a_correction(key: str, notice: str) -> None:
    study = STUDIES[key]
    assert Status.CORRECTED in study.status
    assert study.appraisal is not None
    assert study.appraisal.notice == notice


def test_a_review_that_rests_on_a_retracted_trial_is_told_of(audit: ArticleAudit) -> None:
    said = " ".join(dropped(verdict_on(audit, "on-vanwijngaarden2013")).facts)
    assert "vanwijngaarden2013" in said
    assert "sato2005jama" in said


def test_an_outdated_version_is_known() -> None:
    assert Status.SUPERSEDED in STUDIES["vidal2005"].status
    newer = STUDIES["wang2018"].appraisal
    assert newer is not None
    assert "vidal2005" in newer.supersedes


def test_clean_evidence_contradicts_what_only_a_retracted_trial_supports(
    audit: ArticleAudit,
) -> None:
    assert verdict_on(audit, "against").kind is VerdictKind.CONTRADICTED


def test_citing_a_retracted_study_as_retracted_is_no_fault(audit: ArticleAudit) -> None:
    assert not flagged(audit, "as-retracted")


def test_citing_a_retracted_study_as_evidence_cannot_be_waived(audit: ArticleAudit) -> None:
    assert flagged(audit, "waived")


def test_the_retracted_rat_study_of_the_worked_example_carries_nothing() -> None:
    config = claimcheck.load_config(PROJECT)
    (article,) = claimcheck.audit(PROJECT / ARTICLE, config=config).articles
    name = "m25-how-relief-comes-about"
    assert dropped(verdict_on(article, name)).studies == ("hobbenaghi2013",)
    assert flagged(article, name)
