"""How long a bibliography of 10,000 entries takes to load.

    python -m benchmarks.bibliography [ENTRIES]

Generates a ``.bib`` as reference managers export it, once without and once with abstracts, loads
each in a fresh interpreter as an audit does, and prints wall time, CPU time and peak memory. The
target is 4 seconds for 10,000 entries.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

TARGET = 4.0
_TEXT = "iron sleep vitamin trial adults pain dose women serum cohort gut bone risk diet stress"
_WORDS = _TEXT.split()
_FAMILIES = ['M{\\"u}ller', "Nov{\\'a}k", "Lindqvist", "{\\O}stby", "van der Berg", "Garc{\\'\\i}a"]
_JOURNALS = ["jn", "js", "{Archives of Rest}", '"Nutrition {\\&} Pain"']

_LOAD = """
import json, resource, sys, time
from pathlib import Path
from claimcheck.bibliography.load import load_bibliography
wall, cpu = time.perf_counter(), time.process_time()
found = load_bibliography(Path(sys.argv[1]))
print(json.dumps({
    "entries": len(found.entries), "problems": len(found.problems),
    "wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu,
    "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
}))
"""


def bibliography(entries: int, *, abstracts: bool, seed: int = 7) -> str:
    """A ``.bib`` of that many sound entries; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - test data
    head = '@string{jn = "Northern Journal"}\n@string{js = "Journal of Sleep"}\n'
    return head + "\n".join(_entry(n, chance, abstracts=abstracts) for n in range(entries))


def _entry(number: int, chance: random.Random, *, abstracts: bool) -> str:
    authors = " and ".join(
        f"{chance.choice(_FAMILIES)}, {chance.choice('ABCDEFG')}."
        for _ in range(chance.randint(1, 6))
    )
    fields = {
        "author": f"{{{authors}}}",
        "title": f"{{{_words(chance, 9).capitalize()} and $\\beta$-cells: a {{RCT}}}}",
        "journal": chance.choice(_JOURNALS),
        "year": str(chance.randint(1980, 2026)),
        "month": chance.choice(["jan", "feb", "oct"]),
        "volume": f"{{{chance.randint(1, 300)}}}",
        "number": f'"{chance.randint(1, 12)}"',
        "pages": f"{{{number}--{number + 9}}}",
        "doi": f"{{10.1000/x.{number}\\_{number % 7}}}",
        "pmid": f"{{{10_000_000 + number}}}",
        "url": f"{{https://example.org/a\\_b/{number}}}",
        "keywords": f"{{{_words(chance, 5)}}}",
    }
    if abstracts:
        fields["abstract"] = f"{{{_words(chance, 170).capitalize()}, 50\\% of all.}}"
    body = ",\n".join(f"  {name:9} = {value}" for name, value in fields.items())
    return f"@article{{key{number:05},\n{body},\n}}\n"


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(count))


def measure(entries: int, *, abstracts: bool) -> dict[str, float]:
    """Loads a generated bibliography in a fresh interpreter."""
    with tempfile.TemporaryDirectory() as folder:
        text = bibliography(entries, abstracts=abstracts)
        (Path(folder) / "refs.bib").write_text(text, encoding="utf-8")
        command = [sys.executable, "-c", _LOAD, folder]
        ran = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(ran.stdout)
    return {**found, "size": len(text) / 1e6}


def main() -> int:
    """Prints one line for each kind of bibliography; exit code 1 where the target is missed."""
    entries = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    slowest = 0.0
    print(f"{'':18}{'MB':>6}{'entries':>9}{'problems':>10}{'wall s':>8}{'CPU s':>8}{'MiB':>6}")
    for abstracts in (False, True):
        found = measure(entries, abstracts=abstracts)
        slowest = max(slowest, found["wall"])
        name = "with abstracts" if abstracts else "without abstracts"
        print(
            f"{name:18}{found['size']:6.1f}{found['entries']:9.0f}{found['problems']:10.0f}"
            f"{found['wall']:8.2f}{found['cpu']:8.2f}{found['memory']:6.0f}"
        )
    print(f"target: {TARGET:.0f} s for 10,000 entries; slowest {slowest:.2f} s")
    return int(slowest > TARGET)


if __name__ == "__main__":
    sys.exit(main())
