"""How far the computed verdicts agree with an expert's reading of the same article.

``python -m benchmarks.agreement PATH/TO/KEY.yaml``, run from the root of the project.

The key names an article and gives a verdict on each of its claims, in an expert's own words;
``docs/articles/`` holds that article retold, and ``claims/`` models it. The verdicts of this
project are computed from wording and evidence, never read from the key: the key is opened here
and nowhere else. Claims are paired by the first part of their ids (``m01-…`` with ``M01``), and
where the expert calls two verdicts equally defensible, either counts.

Exit code 0 where every threshold is met, 1 where one is not.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

import claimcheck
from claimcheck.model.finding import JudgedClaim, VerdictKind

TIER_ONE = 0.85
"""Share of tier-1 claims on which the verdicts must agree; the aim is 0.90."""
SUPPORTED = 0.85
"""Share of the claims called supported by the key that must come out supported."""
ALL = 0.85
"""Aim for the claims of every tier; told, but no threshold."""

_NAMES = {
    "supported": VerdictKind.SUPPORTED,
    "supported_but_overstated": VerdictKind.OVERSTATED,
    "overstated": VerdictKind.OVERSTATED,
    "unsupported": VerdictKind.UNSUPPORTED,
    "contradicted": VerdictKind.CONTRADICTED,
    "uncitable_attribution": VerdictKind.UNCITABLE,
    "uncitable": VerdictKind.UNCITABLE,
}
_PAIR = re.compile(r"(\w+)/(\w+) for ([A-Z]\d+(?:, [A-Z]\d+)*)")
_REVERSED = {
    (VerdictKind.SUPPORTED, VerdictKind.CONTRADICTED),
    (VerdictKind.CONTRADICTED, VerdictKind.SUPPORTED),
}


@dataclass(frozen=True, slots=True)
class Expected:
    """What the expert says of one claim."""

    id: str
    tier: int
    verdict: VerdictKind
    accepted: frozenset[VerdictKind]
    reason: str


@dataclass(frozen=True, slots=True)
class Compared:
    """The expert's verdict and the computed one; ``None`` where no claim models it."""

    expected: Expected
    computed: JudgedClaim | None

    @property
    def kind(self) -> VerdictKind | None:
        """The verdict computed."""
        found = self.computed.verdict if self.computed else None
        return found.kind if found else None

    @property
    def agrees(self) -> bool:
        """Whether the computed verdict is one the expert accepts."""
        return self.kind in self.expected.accepted

    @property
    def is_reversed(self) -> bool:
        """Whether support and contradiction have changed places."""
        return (self.expected.verdict, self.kind) in _REVERSED


def read_key(key: dict[str, Any]) -> list[Expected]:
    """The expert's verdicts, with the pairs called borderline."""
    either = _borderline(key.get("notes", []))
    return [
        Expected(
            id=str(claim["id"]),
            tier=int(claim["tier"]),
            verdict=_NAMES[claim["verdict"]],
            accepted=frozenset({_NAMES[claim["verdict"]]}) | either.get(claim["id"], frozenset()),
            reason=str(claim.get("reason", "")),
        )
        for claim in key["article"]["claims"]
    ]


def _borderline(notes: Iterable[str]) -> dict[str, frozenset[VerdictKind]]:
    """``unsupported/contradicted for M35``: claims for which the expert accepts either verdict."""
    found: dict[str, frozenset[VerdictKind]] = {}
    for note in notes:
        if "orderline" in note:
            for one, other, ids in _PAIR.findall(note):
                for name in ids.split(", "):
                    pair = frozenset({_NAMES[one], _NAMES[other]})
                    found[name] = found.get(name, frozenset()) | pair
    return found


def judge_article(stem: str) -> dict[str, JudgedClaim]:
    """The computed verdicts on ``docs/articles/STEM.md``, by the first part of their ids."""
    audit = claimcheck.audit(f"docs/articles/{stem}.md")
    return {
        judged.claim.id.partition("-")[0].upper(): judged
        for article in audit.articles
        for judged in article.claims
        if judged.claim.modelled
    }


def compare(key: dict[str, Any]) -> list[Compared]:
    """The expert's verdicts beside the computed ones."""
    judged = judge_article(Path(key["article"]["id"]).stem)
    return [Compared(expected, judged.get(expected.id)) for expected in read_key(key)]


def _share(rows: Sequence[Compared]) -> float:
    return sum(row.agrees for row in rows) / len(rows) if rows else 1.0


def _line(name: str, rows: Sequence[Compared], note: str) -> str:
    met = sum(row.agrees for row in rows)
    return f"{name:<36} {met:3} of {len(rows):3}  {_share(rows):6.1%}  {note}"


def report(rows: Sequence[Compared]) -> list[str]:
    """Figures, confusion table and disagreements, as lines."""
    tier_one = [row for row in rows if row.expected.tier == 1]
    supported = [row for row in rows if row.expected.verdict is VerdictKind.SUPPORTED]
    return [
        _line("tier 1", tier_one, f"at least {TIER_ONE:.0%}, aim 90%"),
        _line("called supported, any tier", supported, f"at least {SUPPORTED:.0%}"),
        _line("all", rows, f"aim {ALL:.0%}"),
        f"support and contradiction reversed   {sum(row.is_reversed for row in rows):3}  (none allowed)",
        "",
        *_confusion(rows),
        "",
        *(line for row in rows if not row.agrees for line in _disagreement(row)),
    ]


def _confusion(rows: Sequence[Compared]) -> list[str]:
    kinds = list(VerdictKind)
    counts = Counter((row.expected.verdict, row.kind) for row in rows)
    head = "key (down) / computed (across)"
    return [
        f"{head:<32}" + "".join(f"{kind.value:>14}" for kind in kinds),
        *(
            f"{kind.value:<32}" + "".join(f"{counts[kind, other]:>14}" for other in kinds)
            for kind in kinds
        ),
    ]


def _disagreement(row: Compared) -> list[str]:
    computed = row.kind.value if row.kind else "no verdict"
    verdict = row.computed.verdict if row.computed else None
    return [
        f"{row.expected.id} (tier {row.expected.tier}): key {row.expected.verdict.value}, computed {computed}",
        f"    key: {row.expected.reason}",
        f"    computed: {'; '.join(verdict.reasons) if verdict else 'no claim models it'}",
    ]


def passes(rows: Sequence[Compared]) -> bool:
    """Whether every threshold is met."""
    tier_one = [row for row in rows if row.expected.tier == 1]
    supported = [row for row in rows if row.expected.verdict is VerdictKind.SUPPORTED]
    met = _share(tier_one) >= TIER_ONE and _share(supported) >= SUPPORTED
    return met and not any(row.is_reversed for row in rows)


def main(arguments: Sequence[str]) -> int:
    """Print the comparison; 0 where every threshold is met, 1 where not, 2 for wrong usage."""
    if len(arguments) != 1:
        print("usage: python -m benchmarks.agreement PATH/TO/KEY.yaml", file=sys.stderr)
        return 2
    rows = compare(yaml.safe_load(Path(arguments[0]).read_text(encoding="utf-8")))
    print("\n".join(report(rows)))
    return 0 if passes(rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
