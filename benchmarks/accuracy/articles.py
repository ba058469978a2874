"""How many claims of an expert's key lie inside a found claim of the raw article.

    python -m benchmarks.accuracy.articles ARTICLE.txt KEY.yaml

The key gives each claim a tier, a line of the article and a few of its words ("trigger").
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import yaml

from claimcheck.language.claims import find_claims
from claimcheck.language.text.sentences import split_sentences
from claimcheck.model.claim import Claim


def _place(text: str, line: int, trigger: str) -> int:
    """Offset of the trigger words on their line; raises ``ValueError`` where they don't stand."""
    start = sum(len(part) for part in text.splitlines(keepends=True)[: line - 1])
    end = start + len(text.splitlines(keepends=True)[line - 1])
    at = text.lower().find(trigger.lower(), start, end)
    if at < 0:
        raise ValueError(f"line {line} does not hold {trigger!r}")
    return at


def _around(claims: list[Claim], at: int, text: str) -> Claim | None:
    """The claim whose sentence holds the offset ``at``."""
    sentence = next((s for s in split_sentences(text) if s.start <= at < s.end), None)
    return next((c for c in claims if sentence and sentence.overlaps(c.span)), None)


def _report(text: str, key: list[dict[str, Any]]) -> None:
    claims = find_claims(text)
    found: dict[int, list[bool]] = {}
    for entry in key:
        at = _place(text, entry["line"], entry["trigger"])
        claim = _around(claims, at, text)
        found.setdefault(entry["tier"], []).append(claim is not None)
        told = f"{claim.type}, {claim.attribution.kind}" if claim else "not found"
        print(
            f"{entry['id']}  tier {entry['tier']}  {entry['type']}, {entry['attribution']}: {told}"
        )
    for tier, hits in sorted(found.items()):
        print(f"tier {tier}: {sum(hits)} of {len(hits)} ({sum(hits) / len(hits):.1%})")
    print(f"{len(claims)} claims found in {len(split_sentences(text))} sentences")


def main() -> None:
    """Print what was found of each claim of the key, and the shares by tier."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("article", type=Path)
    parser.add_argument("key", type=Path)
    options = parser.parse_args()
    key = yaml.safe_load(options.key.read_text(encoding="utf-8"))
    _report(options.article.read_text(encoding="utf-8"), key["article"]["claims"])


if __name__ == "__main__":
    main()
