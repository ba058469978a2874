"""Rules that look for numbers and caveats take long, hostile text in their stride."""

from __future__ import annotations

import time

import pytest

from claimcheck.rulebook.discovery import built_in_rules
from claimcheck.rulebook.rule import Case, Rule
from tests.rules.cases import findings_of

NUMERIC = [
    r for r in built_in_rules() if r.family == "numbers" or r.name == "causation/ambiguous-link"
]
HOSTILE = {
    "percentages": "risk 20% and " * 800,
    "digits": "p = 0." + "1" * 6_000 + " risk by 30%",
    "statistics": "t(" + "1," * 3_000 + " p = .03 twice the risk",
    "counts": "the risk of 3 of 4 of " * 500 + "(40%) twice the risk",
    "intervals": "RR 0.5, 95% CI 0.1 to " * 500 + "p = 0.4",
    "caveats": "is linked to, cannot not does not " * 500 + "heart disease",
    "spaces": "twice the " + " " * 8_000 + "risk by 30%",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_rule_takes_long_over_hostile_text(text: str) -> None:
    for rule in NUMERIC:
        started = time.process_time()
        _run(rule, text)
        assert time.process_time() - started < 2, rule.name


def _run(rule: Rule, text: str) -> None:
    findings_of(rule, Case(text))
