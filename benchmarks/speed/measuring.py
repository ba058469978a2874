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


def run(command: Sequence[str], folder: Path) -> Run:
    """Run ``command`` in ``folder`` on one core, its output thrown away."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
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
