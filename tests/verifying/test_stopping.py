"""Ctrl-C: the run ends at once, what is done is kept, and a second run completes it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from claimcheck.verifying.citing import as_bibtex
from tests.loopback.fixtures import Loopback
from tests.verifying.making import VOLES, entry_of


def test_a_stop_keeps_what_is_done(project: Path, loopback: Loopback) -> None:
    works = [replace(VOLES, doi=f"10.5555/stop.{n}", pmid=str(95000000 + n)) for n in range(40)]
    loopback.hold(*works)
    loopback.world.delay = 0.2
    bib = project / "bibliography" / "all.bib"
    bib.write_text("\n".join(as_bibtex(entry_of(w, f"k{n}")) for n, w in enumerate(works)))
    command = [sys.executable, "-c", "from claimcheck.cli import main; main(['verify'])"]
    process = subprocess.Popen(
        command,
        env=os.environ.copy(),
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_hear_ctrl_c,  # noqa: PLW1509
    )
    _wait_for(lambda: len(loopback.world.asked("crossref")) >= 12)
    process.send_signal(signal.SIGINT)
    began = time.monotonic()
    _, said = process.communicate(timeout=30)
    assert time.monotonic() - began < 15
    assert process.returncode == 130
    assert "checked and kept" in said
    kept = json.loads((project / "bibliography" / "verification.json").read_text())["studies"]
    assert 0 < len(kept) < 40
    assert {block["verdict"] for block in kept.values()} == {"verified"}
    loopback.world.delay = 0.0
    asked = len(loopback.world.asked("crossref"))
    again = subprocess.run(command, env=os.environ.copy(), check=False, timeout=60)
    assert again.returncode == 0
    assert len(loopback.world.asked("crossref")) - asked <= 40 - len(kept)


def _hear_ctrl_c() -> None:
    """A shell starts its background jobs deaf to Ctrl-C, and their children inherit it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _wait_for(ready: object) -> None:
    deadline = time.monotonic() + 20
    while not ready():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_two_runs_at_once_lose_no_answer(project: Path, loopback: Loopback) -> None:
    first, second = (replace(VOLES, doi=f"10.5555/two.{n}", pmid=str(95100000 + n)) for n in (1, 2))
    loopback.hold(first, second)
    loopback.world.delay = 1.0
    bib = project / "bibliography" / "all.bib"
    bib.write_text(as_bibtex(entry_of(first, "one")) + "\n" + as_bibtex(entry_of(second, "two")))
    code = "import sys; from claimcheck.cli import main; main(['verify', sys.argv[1]])"
    runs = [
        subprocess.Popen([sys.executable, "-c", code, key], env=os.environ.copy())
        for key in ("one", "two")
    ]
    assert [run.wait(timeout=120) for run in runs] == [0, 0]
    kept = json.loads((project / "bibliography" / "verification.json").read_text())["studies"]
    assert sorted(kept) == ["one", "two"]
