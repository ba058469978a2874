"""An audit as flat rows, for data frames and spreadsheets."""

from __future__ import annotations

from typing import Any

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Audit, Finding


def rows(audit: Audit) -> list[dict[str, Any]]:
    """One flat dictionary per claim: ``pandas.DataFrame(claimcheck.rows(audit))``."""
    found = []
    for one in audit.articles:
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
                    "rules": ", ".join(
                        sorted({f.rule for f in one.findings if _is_about(f, claim)})
                    ),
                }
            )
    return found


def _is_about(finding: Finding, claim: Claim) -> bool:
    """Whether a finding names the claim, or lies in its words and names no other."""
    if finding.claim is not None or finding.span is None or not claim.anchored:
        return finding.claim == claim.id
    return finding.span.overlaps(claim.span)
