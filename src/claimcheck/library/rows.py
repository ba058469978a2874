"""An audit as flat rows, for data frames and spreadsheets."""

from __future__ import annotations

from typing import Any

from claimcheck.model.finding import Audit


def rows(audit: Audit) -> list[dict[str, Any]]:
    """One flat dictionary a claim: ``pandas.DataFrame(claimcheck.rows(audit))``."""
    found = []
    for one in audit.articles:
        told: dict[str | None, list[str]] = {}
        for finding in one.findings:
            told.setdefault(finding.claim, []).append(finding.rule)
        for judged in one.claims:
            claim, verdict = judged.claim, judged.verdict
            found.append(
                {
                    "path": one.path,
                    "claim": claim.id,
                    "quote": claim.quote,
                    "type": claim.type.value,
                    "strength": claim.strength.label,
                    "verdict": verdict.kind.value if verdict else None,
                    "suggestion": verdict.suggestion if verdict else "",
                    "studies": ", ".join(c.study for c in claim.citations),
                    "rules": ", ".join(sorted(set(told.get(claim.id, [])))),
                }
            )
    return found
