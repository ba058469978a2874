"""Time claimcheck and its peers side by side on articles written for it, and print one table.

Every figure is of a whole process on one core; the tools take turns, so that a machine that
slows down slows them all. Medians are shown, and ratios to proselint's.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.speed import peers
from benchmarks.speed.corpus import write_corpus
from benchmarks.speed.measuring import NothingCheckedError, Run, in_turn, middle, must_speak_of

_ROOT = Path(__file__).parents[2]
_OURS = "claimcheck"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--articles", type=int, default=1000, metavar="N")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each tool over all articles")
    parser.add_argument("--starts", type=int, default=9, help="cold starts of each tool")
    parser.add_argument("--skip-peers", action="store_true")
    parser.add_argument("--peers", default=",".join(peers.NAMES), help="peers, parted by commas")
    parser.add_argument("--tools", type=Path, help="keep the installed peers in this folder")
    return parser.parse_args()


def main() -> int:
    """Measure and print."""
    given = _arguments()
    wanted = [] if given.skip_peers else [name for name in given.peers.split(",") if name]
    unknown = set(wanted) - set(peers.NAMES)
    if unknown:
        sys.stderr.write(f"no such peer: {', '.join(sorted(unknown))}\n")
        return 2
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        tools = given.tools.resolve() if given.tools else folder / "tools"
        there = peers.install(wanted, tools)
        if not peers.install_ours(_ROOT, tools):
            print("claimcheck could not be installed, so it is timed in the environment at hand")
        for name in wanted:
            if name not in there:
                print(f"{name}: could not be installed, so not timed")
        size = write_corpus(folder / "articles", given.articles)
        try:
            _see_that_all_check(folder, tools, there)
        except NothingCheckedError as error:
            sys.stderr.write(f"{error}\n")
            return 1
        _print_throughput(folder, tools, there, size, given)
        _print_starts(folder, tools, there, given.starts)
        _print_ours(tools, given.starts)
    return 0


def _see_that_all_check(folder: Path, tools: Path, names: list[str]) -> None:
    """A tool that stops at once would be the fastest of all."""
    faulty = folder / "faulty.md"
    faulty.write_text(
        "# Tea\n\nGreen tea cures back pain. It is a very very unique cure.\n", "utf-8"
    )
    for command in _commands(tools, names, [faulty.name]).values():
        must_speak_of(command, folder, faulty.name)
    must_speak_of(_audit(tools), _ROOT, "claims")


def _audit(tools: Path) -> list[str]:
    return [peers.our_python(tools), "-m", "claimcheck", "audit"]


def _commands(tools: Path, names: list[str], paths: list[str]) -> dict[str, list[str]]:
    ours = {_OURS: [*_audit(tools), "--format", "jsonl", *paths]}
    return ours | {name: peers.command(name, tools, paths) for name in names}


def _print_throughput(
    folder: Path, tools: Path, names: list[str], size: int, given: argparse.Namespace
) -> None:
    files = sorted(str(path) for path in (folder / "articles").iterdir())
    print(f"{len(files)} articles, {size / 1e6:.2f} MB, one core, median of {given.rounds}\n")
    head = f"{'':<12}{'wall s':>9}{'cpu s':>9}{'files/s':>9}{'MB/s':>8}{'peak MB':>9}{'speed':>8}"
    print(head)
    runs = in_turn(_commands(tools, names, files), folder, given.rounds)
    for name, told in runs.items():
        run = middle(told)
        print(
            f"{name:<12}{run.wall:>9.2f}{run.cpu:>9.2f}{len(files) / run.cpu:>9.1f}"
            f"{size / 1e6 / run.cpu:>8.3f}{run.peak:>9.1f}{_ratio(runs, told):>8}"
        )
    print("\nfiles/s and MB/s are by processor time; speed is against proselint, pair by pair\n")


def _ratio(runs: dict[str, list[Run]], told: list[Run]) -> str:
    """How many times as fast as proselint, as the median over pairs of runs."""
    if "proselint" not in runs:
        return "–"
    pairs = zip(runs["proselint"], told, strict=True)
    return f"{median(theirs.cpu / ours.cpu for theirs, ours in pairs):.2f}"


def _print_starts(folder: Path, tools: Path, names: list[str], starts: int) -> None:
    article = folder / "one.md"
    article.write_text("# Tea\n\nGreen tea cures back pain. Ask a pharmacist first.\n", "utf-8")
    commands = _commands(tools, names, [article.name])
    in_turn(commands, folder, 1)  # to have everything compiled and in the cache
    runs = in_turn(commands, folder, starts)
    print(f"one short article from a cold start, median of {starts}\n")
    print(f"{'':<12}{'wall s':>9}{'cpu s':>9}{'peak MB':>9}")
    for name, told in runs.items():
        run = middle(told)
        print(f"{name:<12}{run.wall:>9.3f}{run.cpu:>9.3f}{run.peak:>9.1f}")


def _print_ours(tools: Path, rounds: int) -> None:
    python = [peers.our_python(tools), "-c"]
    commands = {
        "python": [*python, "pass"],
        "import": [*python, "import claimcheck"],
        "worked example": _audit(tools),
    }
    in_turn(commands, _ROOT, 1)
    found = {name: middle(told) for name, told in in_turn(commands, _ROOT, rounds).items()}
    bare, imported, full = (found[name] for name in commands)
    print(f"\nimport claimcheck: {(imported.cpu - bare.cpu) * 1000:.0f} ms over a bare Python")
    print(
        f"full audit of the worked example: {full.wall:.2f} s, {full.cpu:.2f} s of processor time, "
        f"{full.peak:.0f} MB"
    )


if __name__ == "__main__":
    sys.exit(main())
