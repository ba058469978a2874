"""One fault is told once: the rule that says best what is wrong speaks."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.rulebook.discovery import built_in_rules
from claimcheck.rulebook.precedence import _GENERAL, _PARTICULAR, _SAME_WORDS


def rules_on(text: str, **settings: object) -> list[str]:
    config = claimcheck.Config(
        require_claims=False,
        ignore=("hygiene", "citation"),
        **settings,
    )
    return [f.rule for f in claimcheck.audit_text(text, config=config).findings if f.span]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Garlic is highly effective for colds.", ["wording/amplified-efficacy"]),
        ("Garlic cures colds.", ["wording/cure-word"]),
        ("Tea cures back pain.", ["wording/cure-word"]),
        ("Turmeric is clinically proven to heal the joints.", ["wording/proof-claim"]),
        ("Sugar rots your brain.", ["wording/figurative-harm"]),
        ("Reiki clears migraines.", ["wording/hearsay-as-fact"]),
        (
            "Reiki clears migraines. Mint cures colds.",
            ["wording/hearsay-as-fact", "wording/cure-word"],
        ),
    ],
)
def test_one_fault_is_told_once(text: str, told: list[str]) -> None:
    assert rules_on(text) == told


def test_a_rule_gives_way_to_none_that_does_not_run() -> None:
    select = ("wording/hearsay-as-fact",)
    assert rules_on("Garlic cures colds.", select=select) == ["wording/hearsay-as-fact"]


def test_a_graver_finding_gives_way_to_no_lighter_one() -> None:
    told = rules_on("Garlic cures colds.", rules={"wording/hearsay-as-fact": {"level": "error"}})
    assert told == ["wording/hearsay-as-fact", "wording/cure-word"]


def test_every_rule_named_is_there_and_none_gives_way_in_a_circle() -> None:
    names = {rule.name for rule in built_in_rules()}
    assert {_GENERAL, *_PARTICULAR, *_SAME_WORDS}.union(*_SAME_WORDS.values()) <= names
    assert _GENERAL not in _PARTICULAR

    def above(name: str) -> set[str]:
        beyond = _SAME_WORDS.get(name, set())
        return beyond.union(*(above(one) for one in beyond))

    assert not [name for name in _SAME_WORDS if name in above(name)]
