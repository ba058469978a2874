"""Verifies the accuracy bibliography over the loopback; as a script, writes the table of the docs.

python -m tests.verifying.accuracy docs/verification-accuracy.md
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path

from claimcheck.model.verification import StudyVerification
from claimcheck.sources.retraction_watch import build_index
from claimcheck.sources.settings import load_settings
from claimcheck.verifying.report import faulty
from claimcheck.verifying.running import verify_entries
from tests.loopback.server import base_urls, serve
from tests.sources.retraction_rows import HEADER, row
from tests.verifying.cases import FAULTY, SOUND, Case, unique
from tests.verifying.library import REINSTATED, RETRACTED_FILE, WORKS

ROWS = (
    row(1, "Retraction", "3/4/2019", RETRACTED_FILE.doi),
    row(2, "Retraction", "3/4/2019", REINSTATED.doi),
    row(3, "Reinstatement", "5/6/2021", REINSTATED.doi),
)


def run(folder: Path) -> list[tuple[Case, StudyVerification]]:
    """Every case and what is said of it, over real HTTP."""
    cases = unique((*FAULTY, *SOUND))
    found: dict[str, StudyVerification] = {}
    with serve(WORKS) as (_, address):
        table = {**base_urls(address), "mailto": "tests@example.org", "pace": 0, "retries": 0}
        settings = load_settings({**table, "cache": str(folder)}, {})
        build_index([HEADER, *ROWS], folder, "invented.csv")
        verify_entries(
            (case.entry for case in cases), settings, done=lambda r: found.update({r.key: r})
        )
    return [(case, found[case.entry.key]) for case in cases]


def told(result: StudyVerification) -> set[str]:
    """Every word a result has for what is wrong: fields, statuses, the verdict."""
    return {m.field for m in result.fields} | set(result.status) | {result.verdict.value}


def right(case: Case, result: StudyVerification) -> bool:
    """Whether the fault is found and named, or the sound entry is left alone."""
    if case.expected:
        return faulty(result) and case.expected in told(result)
    return result.verdict.value == "verified" and not faulty(result)


def table(results: list[tuple[Case, StudyVerification]]) -> str:
    """One line a kind: how many entries, how many judged rightly."""
    lines = ["| what the entry has | must be said | entries | said |", "| --- | --- | --- | --- |"]
    kinds = dict.fromkeys((case.kind, case.expected) for case, _ in results)
    counts = Counter((case.kind, case.expected) for case, _ in results)
    good = Counter((case.kind, case.expected) for case, result in results if right(case, result))
    lines += [f"| {k[0]} | {k[1] or 'nothing'} | {counts[k]} | {good[k]} |" for k in kinds]
    faults = [pair for pair in results if pair[0].expected]
    sound = [pair for pair in results if not pair[0].expected]
    for name, pairs in (("faulty", faults), ("sound", sound)):
        lines.append(
            f"| **all {name}** | | **{len(pairs)}** | **{sum(right(*p) for p in pairs)}** |"
        )
    return "\n".join(lines)


INTRODUCTION = """# How accurately references are verified

Every entry below is invented, as are the records that the services answer with: what is measured
is the judgement, over real HTTP on the loopback, not the services. The entries stand in
`tests/verifying/cases.py`; the table is written by
`python -m tests.verifying.accuracy docs/verification-accuracy.md`, and a test fails where an
entry is judged otherwise or the table is stale.

"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        page = f"{INTRODUCTION}{table(run(Path(scratch)))}\n"
    Path(sys.argv[1]).write_text(page, encoding="utf-8")
