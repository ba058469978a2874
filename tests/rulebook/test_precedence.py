"""One fault is told once: the rule that says best what is wrong speaks."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.rulebook.discovery import built_in_rules
from claimcheck.rulebook.precedence import _SAME_SENTENCE, _SAME_WORDS


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
        ("Honey works better than any cough medicine.", ["wording/likened-to-medicine"]),
        ("Celery juice is nature's antibiotic.", ["wording/likened-to-medicine"]),
        ("Statins rot your muscles.", ["safety/discredited-care"]),
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
    assert told == ["wording/cure-word", "wording/hearsay-as-fact"]


def test_a_source_that_cannot_be_traced_is_not_missing_as_well() -> None:
    cited = "Zinc shortens colds [1].\n\nSmall trials hint that naps ease colds.\n\n## References\n\n1. Roe J. Zinc. J Test. 2019. doi:10.5555/zinc"
    config = claimcheck.Config(require_claims=False, select=("citation", "attribution"))
    told = [f.rule for f in claimcheck.audit_text(cited, config=config).findings]
    assert told == ["attribution/vague-source"]


_GIVE_WAY = {
    rule: _SAME_SENTENCE.get(rule, frozenset[str]()) | _SAME_WORDS.get(rule, set[str]())
    for rule in (*_SAME_SENTENCE, *_SAME_WORDS)
}


def test_every_rule_named_is_there_and_none_gives_way_in_a_circle() -> None:
    names = {rule.name for rule in built_in_rules()}
    assert set(_GIVE_WAY).union(*_GIVE_WAY.values()) <= names

    def above(name: str) -> set[str]:
        beyond = set(_GIVE_WAY.get(name, ()))
        return beyond.union(*(above(one) for one in beyond))

    assert not [name for name in _GIVE_WAY if name in above(name)]
