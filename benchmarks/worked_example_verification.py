"""Verifies the worked example's bibliography against recorded facts, over the loopback.

``python -m benchmarks.worked_example_verification``, run from the root of the project, writes
``bibliography/verification.json``. The records that the loopback answers with are made from
``benchmarks/worked_example_records.yaml``: what the project's evidence notes say, in the shapes
of Crossref, PubMed and the Retraction Watch file. So the file shows how the bibliography agrees
with what was recorded, and which studies had fallen by then; it is no live answer, and its note
says so. ``claimcheck verify`` with a contact address replaces it by one.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml
from tests.loopback.server import base_urls, serve
from tests.loopback.works import Work

from claimcheck.bibliography.load import read_references
from claimcheck.bibliography.verification import write_verification
from claimcheck.model.study import Entry
from claimcheck.model.verification import StudyVerification, VerificationRecord
from claimcheck.sources.retraction_watch import NEEDED, build_index
from claimcheck.sources.settings import SourceSettings, load_settings
from claimcheck.verifying.running import verify_entries

RECORDED = "2026-11-21"
"""The day on which the records were written down from the notes."""
NOTE = (
    "Recorded facts, not a live answer: no service was asked. Made on"
    f" {RECORDED} by benchmarks/worked_example_verification.py against records written from the"
    " project's evidence notes, in the shapes of Crossref, PubMed and the Retraction Watch file."
    " Studies without a recorded DOI or PMID are not in it. Run `claimcheck verify` for a live one."
)
ROOT = Path(__file__).parents[1]


def load_records() -> dict[str, dict[str, Any]]:
    """The recorded facts by bibliography key."""
    text = (ROOT / "benchmarks" / "worked_example_records.yaml").read_text("utf-8")
    records: dict[str, dict[str, Any]] = yaml.safe_load(text)
    return records


def work_of(record: dict[str, Any]) -> Work:
    """A record as the loopback holds it: at Crossref under its DOI, at PubMed under its PMID."""
    held = {"crossref"} if "doi" in record else set()
    held |= {"pubmed"} if "pmid" in record else set()
    people = tuple(tuple(name.split(", ", 1)) for name in record.get("authors", ()))
    updates = [n for n in record.get("notices", ()) if n.get("where") == "crossref"]
    crossref: dict[str, Any] = {"score": 1}
    crossref["updated-by"] = [{"type": n["nature"].lower(), "DOI": n["doi"]} for n in updates]
    if later := record.get("superseded-by"):
        crossref["updated-by"].append({"type": "new_version", "DOI": later})
    if record.get("cut"):
        people = ()
    return Work(
        doi=record.get("doi", ""),
        pmid=record.get("pmid", ""),
        title=record.get("title", ""),
        authors=people,
        year=record.get("year", record.get("online", 0)),
        journal=record.get("journal", ""),
        volume=record.get("volume", ""),
        issue=record.get("issue", ""),
        pages=record.get("pages", ""),
        held_by=frozenset(held),
        crossref=crossref,
    )


def watched(records: dict[str, dict[str, Any]]) -> list[str]:
    """The notices as lines of a Retraction Watch file."""
    lines = [",".join(NEEDED) + "\n"]
    for record in records.values():
        for notice in record.get("notices", ()):
            if notice.get("where"):
                continue
            year, _, rest = notice.get("on", "").partition("-")
            month, _, day = rest.partition("-")
            date = f"{month or 1}/{day or 1}/{year} 0:00" if year else ""
            cells = (str(len(lines)), "", date, notice.get("doi", ""), "0", record.get("doi", ""))
            lines.append(",".join((*cells, record.get("pmid", "0"), notice["nature"], "")) + "\n")
    return lines


def settings_for(address: str, folder: Path) -> SourceSettings:
    """The two services that are recorded, without pacing."""
    table = {**base_urls(address), "mailto": "recorded@example.org", "cache": str(folder)}
    return load_settings({**table, "services": ["crossref", "pubmed"], "pace": 0, "retries": 0}, {})


def verify(entries: tuple[Entry, ...], records: dict[str, dict[str, Any]]) -> VerificationRecord:
    """The verification of the entries that are recorded, dated on the day of recording."""
    found: list[StudyVerification] = []
    wanted = [entry for entry in entries if entry.key in records]
    with tempfile.TemporaryDirectory() as scratch, serve(map(work_of, records.values())) as served:
        settings = settings_for(served[1], Path(scratch))
        build_index(watched(records), settings.folder, "worked_example_records.yaml")
        verify_entries(wanted, settings, done=found.append)
    dated = sorted((dated_as_recorded(one) for one in found), key=lambda one: one.key)
    return VerificationRecord(tuple(dated), NOTE)


def dated_as_recorded(one: StudyVerification) -> StudyVerification:
    """The same result with the day of recording in place of the day of this run.

    Who is silent about a notice says nothing here, for no service was asked: those notes go.
    """
    return replace(
        one,
        notes=(),
        on=RECORDED,
        sources=tuple(replace(source, on=RECORDED) for source in one.sources),
        facts=tuple(replace(fact, on=RECORDED) for fact in one.facts),
    )


def main() -> int:
    """Writes the file."""
    bib = ROOT / "bibliography" / "b12.bib"
    entries, _ = read_references(bib.read_bytes(), "b12.bib")
    text = write_verification(verify(entries, load_records()))
    (ROOT / "bibliography" / "verification.json").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
