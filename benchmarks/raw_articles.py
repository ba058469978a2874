"""What the default rules find in articles with no claims file, one line a finding.

    python -m benchmarks.raw_articles ../shared/articles

Each line gives the article, the line, the rule and at most five words of what is flagged, so that
the judgements in ``docs/findings-on-raw-articles.md`` can be held against it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import claimcheck
from claimcheck.model.finding import Finding

WORDS = 5


def main() -> None:
    """Read the folder from the command line and print the findings."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="a folder of articles (*.txt, *.md)")
    counts: Counter[str] = Counter()
    for name, finding in findings_in(parser.parse_args().folder):
        counts[finding.rule] += 1
        print(told(name, finding))
    print(f"{counts.total()} findings by {len(counts)} rules")


def findings_in(folder: Path) -> Iterator[tuple[str, Finding]]:
    """Every article's name and finding, as audited on its words alone."""
    for path in sorted(p for p in folder.iterdir() if p.suffix in {".txt", ".md"}):
        audit = claimcheck.audit_text(path.read_text("utf-8"), format=path.suffix[1:])
        for finding in audit.articles[0].findings:
            yield path.name, finding


def told(name: str, finding: Finding) -> str:
    """One finding on one line."""
    words = finding.quote.split()
    quote = " ".join(words[:WORDS]) + (" …" if len(words) > WORDS else "")
    place = f"{name}:{finding.line}" if finding.line else name
    return f"{place}\t{finding.rule}\t{finding.level.value}\t{quote or finding.message}"


if __name__ == "__main__":
    main()
