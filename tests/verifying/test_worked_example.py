"""The worked example's verification file is what its maker makes of today's bibliography."""

from __future__ import annotations

from benchmarks.worked_example_verification import ROOT, load_records, verify

from claimcheck.bibliography.load import read_references
from claimcheck.bibliography.verification import read_verification, write_verification
from claimcheck.model.study import Status, Verification

BIB = ROOT / "bibliography" / "b12.bib"
FILE = ROOT / "bibliography" / "verification.json"


def test_the_committed_file_is_current_and_honest() -> None:
    entries, _ = read_references(BIB.read_bytes(), "b12.bib")
    text = write_verification(verify(entries, load_records()))
    assert FILE.read_text("utf-8") == text
    assert "not a live answer" in text


def test_the_retracted_traps_are_retracted_and_nothing_else_is() -> None:
    record, problems = read_verification(FILE.read_text("utf-8"))
    assert record is not None
    assert not problems
    retracted = {study.key for study in record.studies if Status.RETRACTED in study.status}
    assert retracted == {
        "hobbenaghi2013",
        "iwamoto2009",
        "mehra2020lancet",
        "mehra2020nejm",
        "sato2005ajm",
        "sato2005bone",
        "sato2005jama",
        "wakefield1998",
    }
    assert {s.key for s in record.studies if Status.SUPERSEDED in s.status} == {"vidal2005"}
    assert not [s.key for s in record.studies if s.verdict is Verification.MISMATCH]
