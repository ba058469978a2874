"""claimcheck makes every health claim in an article answer for itself.

>>> import claimcheck
>>> audit = claimcheck.audit_text("Vitamin C is highly effective for back pain.")
>>> [finding.rule for finding in audit.findings if finding.quote]
['wording/amplified-efficacy']
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimcheck.appraisal.profile import profile_study
    from claimcheck.appraisal.verdict import judge
    from claimcheck.config import Config, load_config
    from claimcheck.errors import ClaimcheckError
    from claimcheck.graph import EvidenceGraph
    from claimcheck.jsonio import from_json, to_json
    from claimcheck.language.claims import find_claims
    from claimcheck.language.people.population import find_population
    from claimcheck.language.support.weighing import weigh_support
    from claimcheck.language.wording import compare_wording, grade_wording
    from claimcheck.library.audits import audit, audit_text
    from claimcheck.library.rows import rows
    from claimcheck.model.claim import Claim
    from claimcheck.model.finding import Audit, Finding, Verdict
    from claimcheck.model.study import Study
    from claimcheck.model.wording import Strength, Wording
    from claimcheck.rulebook.rule import Flag, rule

_HOMES = {
    "Audit": "model.finding",
    "Claim": "model.claim",
    "ClaimcheckError": "errors",
    "Config": "config",
    "EvidenceGraph": "graph",
    "Finding": "model.finding",
    "Flag": "rulebook.rule",
    "Strength": "model.wording",
    "Study": "model.study",
    "Verdict": "model.finding",
    "Wording": "model.wording",
    "audit": "library.audits",
    "audit_text": "library.audits",
    "compare_wording": "language.wording",
    "find_claims": "language.claims",
    "find_population": "language.people.population",
    "from_json": "jsonio",
    "grade_wording": "language.wording",
    "judge": "appraisal.verdict",
    "load_config": "config",
    "profile_study": "appraisal.profile",
    "rows": "library.rows",
    "rule": "rulebook.rule",
    "to_json": "jsonio",
    "weigh_support": "language.support.weighing",
}

__all__ = [
    "Audit",
    "Claim",
    "ClaimcheckError",
    "Config",
    "EvidenceGraph",
    "Finding",
    "Flag",
    "Strength",
    "Study",
    "Verdict",
    "Wording",
    "audit",
    "audit_text",
    "compare_wording",
    "find_claims",
    "find_population",
    "from_json",
    "grade_wording",
    "judge",
    "load_config",
    "profile_study",
    "rows",
    "rule",
    "to_json",
    "weigh_support",
]


def __getattr__(name: str) -> Any:
    """Public names are imported when they are first used, so that ``import claimcheck`` is quick."""
    if name == "__version__":
        from claimcheck.packaged import installed_version

        return installed_version()
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
    value = getattr(import_module(f"claimcheck.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
