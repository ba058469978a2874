"""Measure accuracy on the development corpora and print one table.

Errors of the parts that may be read go to a file for study; it holds rows of the corpora, so
it belongs outside the repository.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from tempfile import gettempdir

from benchmarks.accuracy import (
    advice,
    certainty,
    claims,
    designs,
    exaggeration,
    hedging,
    population,
    registers,
    strength,
    support,
)
from benchmarks.accuracy.measure import Measure, Result

GROUPS = (
    strength,
    exaggeration,
    claims,
    hedging,
    certainty,
    advice,
    population,
    support,
    designs,
    registers,
)
"""Every module that has ``MEASURES``."""

_HEAD = f"{'corpus':<28}{'part':<9}{'rows':>6}  {'metric':<10}{'floor':>7}{'best':>7}{'target':>8}{'ours':>8}"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _line(measure: Measure, result: Result) -> str:
    return (
        f"{measure.corpus:<28}{result.part:<9}{result.rows:>6}  {measure.metric:<10}"
        f"{_figure(measure.floor):>7}{_figure(measure.published):>7}"
        f"{_figure(measure.target):>8}{_figure(result.ours):>8}"
    )


def _details(result: Result) -> list[str]:
    return [
        f"    {name:<28}" + "  ".join(f"{figure:.3f}" for figure in figures)
        for name, figures in result.details
    ]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--only", default="", help="only corpora whose name contains this")
    parser.add_argument(
        "--errors",
        type=Path,
        default=Path(gettempdir()) / "claimcheck-accuracy-errors.jsonl",
        help="where the errors go (default: %(default)s)",
    )
    return parser.parse_args()


def main() -> int:
    """Print the table; 2 where the data folder is missing, else 0."""
    options = _arguments()
    if not options.data.is_dir():
        print(f"no such folder: {options.data}", file=sys.stderr)
        return 2
    print(_HEAD)
    with options.errors.open("w", encoding="utf-8") as errors:
        for measure in (m for group in GROUPS for m in group.MEASURES if options.only in m.corpus):
            for result in measure.run(options.data):
                print(_line(measure, result), *_details(result), sep="\n")
                for row in result.errors:
                    errors.write(json.dumps({"corpus": measure.corpus, **row}) + "\n")
    print(f"\nby class: precision, recall, F1. Errors: {options.errors}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
