"""Count the instructions that claimcheck and proselint carry out, which hardly move from run to run.

Processor time moves by a third from hour to hour, so that a change of a tenth cannot be seen in it.
Instructions are counted by valgrind, which must be installed; they are no measure of time, since two
tools don't carry out as many of them in a second.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.speed import peers
from benchmarks.speed.corpus import write_corpus

_ROOT = Path(__file__).parents[2]
_FEW, _MORE = 10, 40
_SHORT = "# Tea\n\nGreen tea cures back pain. Ask a pharmacist first.\n"
_COUNTED = re.compile(r"I\s+refs:\s+([\d,]+)")


def main() -> int:
    """Count and print."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.speed.instructions", description=__doc__
    )
    parser.add_argument(
        "--here", action="store_true", help="claimcheck alone, as this Python has it"
    )
    parser.add_argument("--tools", type=Path, help="keep what is installed in this folder")
    given = parser.parse_args()
    if shutil.which("valgrind") is None:
        sys.stderr.write("valgrind is not installed\n")
        return 2
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write_corpus(folder / "articles", _MORE)
        (folder / "one.md").write_text(_SHORT, "utf-8")
        for name, command in _tools(given.here, given.tools or folder / "tools").items():
            _print_of(name, command, folder)
            if name == "claimcheck":
                example = _counted(command, [], _ROOT)
                print(f"{name:<12}{'the worked example':<28}{example / 1e6:>9,.0f}")
    return 0


def _tools(here: bool, folder: Path) -> dict[str, list[str]]:
    folder = folder.resolve()
    checks = ["-m", "claimcheck", "audit", "--format", "jsonl"]
    if here:
        return {"claimcheck": [sys.executable, *checks]}
    if not peers.install_ours(_ROOT, folder) or not peers.install(["proselint"], folder):
        sys.exit("claimcheck and proselint could not be installed")
    script, *options = peers.command("proselint", folder, [])
    python = str(Path(script).with_name("python"))
    return {
        "claimcheck": [peers.our_python(folder), *checks],
        "proselint": [python, script, *options],
    }


def _print_of(name: str, command: Sequence[str], folder: Path) -> None:
    articles = sorted(str(path) for path in (folder / "articles").iterdir())
    start = _counted(command, ["one.md"], folder)
    few = _counted(command, articles[:_FEW], folder)
    more = _counted(command, articles[:_MORE], folder)
    each = (more - few) / (_MORE - _FEW)
    for told, count in {"a cold start": start, "an article of 8 KB": each}.items():
        print(f"{name:<12}{told:<28}{count / 1e6:>9,.0f}")


def _counted(command: Sequence[str], paths: Sequence[str], folder: Path) -> int:
    """Instructions of one run, the second, for the first may have to compile."""
    _run([*command, *paths], folder)
    counting = [
        "valgrind",
        "--tool=cachegrind",
        "--cache-sim=no",
        "--cachegrind-out-file=/dev/null",
    ]
    told = _run([*counting, *command, *paths], folder)
    found = _COUNTED.search(told)
    if found is None:
        sys.exit(f"valgrind did not count: {told[-200:]}")
    return int(found[1].replace(",", ""))


def _run(command: Sequence[str], folder: Path) -> str:
    """What it writes to standard error. A fixed seed keeps the order of sets, and so the count, the same."""
    asked = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        command,
        cwd=folder,
        env=asked | {"PYTHONHASHSEED": "0"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return done.stderr.decode(errors="replace")


if __name__ == "__main__":
    sys.exit(main())
