"""A folder of references becomes studies, joined with appraisals and verification."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from claimcheck.bibliography.load import load_bibliography, read_references
from claimcheck.bibliography.verification import fingerprint_entry, write_verification
from claimcheck.jsonio import from_json, to_json
from claimcheck.model.bibliography import Bibliography
from claimcheck.model.study import Design, Entry, Status, StudyProfile, Verification
from claimcheck.model.verification import Fact, StudyVerification, VerificationRecord

BIB = "@article{a, title={Iron}, year={2001}}\n@article{b, title={Sleep}, year={2002}}\n"
APPRAISALS = """\
schema: claimcheck.appraisals/1
studies:
  b: {design: cohort, sure: verified, status: [corrected]}
  bb: {design: cohort, sure: verified}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "refs.bib").write_text(BIB, encoding="utf-8")
    (tmp_path / "more.json").write_text('[{"id": "c", "title": "C"}, {"id": "a", "title": "A"}]')
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "last.ris").write_text("TY  - JOUR\nID  - d\nTI  - D\nER  -\n")
    (tmp_path / "appraisals.yaml").write_text(APPRAISALS)
    return tmp_path


def verified(entry: Entry, **given: object) -> StudyVerification:
    return StudyVerification(
        entry.key,
        Verification.VERIFIED,
        status=(Status.RETRACTED,),
        facts=(
            Fact("abstract", ("What was found.",), "europepmc"),
            Fact("publication-types", ("Cohort Study",), "pubmed"),
        ),
        on="2026-11-20",
        entry=fingerprint_entry(entry),
    )


def test_every_format_is_read_and_joined_in_order_of_key(folder: Path) -> None:
    loaded = load_bibliography(folder)
    assert [study.key for study in loaded.studies] == ["a", "b", "c", "d"]
    assert loaded.files == ("more.json", "refs.bib", "sub/last.ris")
    study = loaded.study("b")
    assert study is not None
    assert (study.design, study.status) == (Design.COHORT, {Status.CORRECTED})
    assert loaded.study("zz") is None


def test_a_key_in_two_files_and_an_appraisal_without_an_entry_are_reported(folder: Path) -> None:
    problems = load_bibliography(folder, root=folder.parent).problems
    told = [(Path(p.path).name, p.line, p.code, p.key, p.lost) for p in problems]
    assert told == [
        ("refs.bib", 1, "duplicate-key", "a", True),
        ("appraisals.yaml", 4, "unknown-study", "bb", False),
    ]
    assert "did you mean" in problems[1].message
    assert problems[0].path == f"{folder.name}/refs.bib"


def test_what_services_said_is_joined_and_handed_to_the_profiler(folder: Path) -> None:
    entry = load_bibliography(folder).study("b").entry
    (folder / "verification.json").write_text(
        write_verification(VerificationRecord((verified(entry),)))
    )
    seen: dict[str, Entry] = {}
    judged: dict[str, Design | None] = {}

    def profile(given: Entry, design: Design | None) -> StudyProfile:
        seen[given.key], judged[given.key] = given, design
        return StudyProfile(sample_size=7)

    study = load_bibliography(folder, profile=profile).study("b")
    assert study is not None
    assert study.status == {Status.CORRECTED, Status.RETRACTED}
    assert study.fallen
    assert (study.verification, study.verified_on) == (Verification.VERIFIED, "2026-11-20")
    assert study.profile.sample_size == 7
    assert seen["b"].abstract == "What was found."
    assert judged == {"a": None, "b": Design.COHORT, "c": None, "d": None}
    assert ("publication-types", "Cohort Study") in seen["b"].extra
    assert study.entry == entry


def test_an_entry_changed_since_it_was_checked_is_unchecked_but_stays_retracted(
    folder: Path,
) -> None:
    entry = load_bibliography(folder).study("b").entry
    (folder / "verification.json").write_text(
        write_verification(VerificationRecord((verified(entry),)))
    )
    (folder / "refs.bib").write_text(BIB.replace("Sleep", "Rest"))
    study = load_bibliography(folder).study("b")
    assert study is not None
    assert (study.verification, study.verified_on) == (Verification.NOT_CHECKED, "")
    assert Status.RETRACTED in study.status


def test_an_unreadable_verification_file_verifies_nothing(folder: Path) -> None:
    (folder / "verification.json").write_text("{")
    loaded = load_bibliography(folder)
    assert loaded.verification is None
    assert any(problem.lost for problem in loaded.problems)
    assert {study.verification for study in loaded.studies} == {Verification.NOT_CHECKED}


def test_a_missing_folder_is_an_empty_bibliography(tmp_path: Path) -> None:
    assert load_bibliography(tmp_path / "nowhere") == Bibliography()


def test_an_unknown_format_is_a_problem() -> None:
    entries, problems = read_references(b"x", "refs.docx")
    assert (entries, problems[0].code) == ((), "no-reader")


def test_a_link_out_of_the_folder_is_not_followed(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.bib"
    outside.write_text("@misc{secret, title={S}}")
    (folder / "link.bib").symlink_to(outside)
    assert load_bibliography(folder).study("secret") is None


def test_a_bibliography_can_be_pickled_and_written_as_json(folder: Path) -> None:
    loaded = load_bibliography(folder)
    assert pickle.loads(pickle.dumps(loaded)) == loaded
    assert from_json(Bibliography, to_json(loaded)) == loaded
