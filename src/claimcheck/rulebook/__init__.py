"""The rule engine: what a rule is, where rules are found, which ones run, and what they report."""

from claimcheck.rulebook.rule import (
    A_CITATION,
    A_DIGIT,
    Case,
    Flag,
    Need,
    Precision,
    Preset,
    Rule,
    a_block,
    rule,
)

__all__ = [
    "A_CITATION",
    "A_DIGIT",
    "Case",
    "Flag",
    "Need",
    "Precision",
    "Preset",
    "Rule",
    "a_block",
    "rule",
]
