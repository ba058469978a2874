"""Whole processes, timed by the operating system's own account of each."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple


class Run(NamedTuple):
    """One finished process."""

    wall: float
    """Seconds from start to end."""
    cpu: float
    """Seconds of processor time, user and system, of it and its children."""
    peak: float
    """Most memory held at once, in MB (10^6 bytes)."""
    code: int
    """Exit code; checkers exit 1 where they find something."""


class NothingCheckedError(Exception):
    """A command to be timed says nothing of what it was given to check."""


def must_speak_of(command: Sequence[str], folder: Path, name: str) -> None:
    """Run ``command`` once to see that it checks: what it prints must name the file ``name``.

    An exit code does not tell: checkers exit 1 where they find something, and so does a Python that
    cannot import them.

    Raises:
        NothingCheckedError: The output does not hold ``name``.
    """
    done = subprocess.run(
        command,
        cwd=folder,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    printed = (done.stdout + done.stderr).decode(errors="replace")
    if name not in printed:
        last = printed.strip().splitlines()[-1:] or ["it printed nothing"]
        raise NothingCheckedError(
            f"{command[0]} (exit {done.returncode}) says nothing of {name}: {last[0]}"
        )


def run(command: Sequence[str], folder: Path) -> Run:
    """Run ``command`` in ``folder`` on one core, its output thrown away."""
    start = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=folder,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=_on_one_core,  # noqa: PLW1509  (no threads here)
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * unit / 1e6, process.returncode)


def _environment() -> dict[str, str]:
    """Without the switch that would have every start compile anew."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def _on_one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def in_turn(
    commands: Mapping[str, Sequence[str]], folder: Path, rounds: int
) -> dict[str, list[Run]]:
    """Every command ``rounds`` times, in turn, so that a drift of the machine meets them all."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(run(command, folder))
    return runs


def middle(runs: Sequence[Run]) -> Run:
    """The median of each figure; the exit code of the last run."""
    return Run(
        median(r.wall for r in runs),
        median(r.cpu for r in runs),
        median(r.peak for r in runs),
        runs[-1].code,
    )
