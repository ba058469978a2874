from __future__ import annotations

import pytest

from claimcheck.language.text.morphology import Form, verb_forms


@pytest.mark.parametrize(
    ("verb", "third", "past", "ing"),
    [
        ("reduce", "reduces", "reduced", "reducing"),
        ("modify", "modifies", "modified", "modifying"),
        ("destroy", "destroys", "destroyed", "destroying"),
        ("stop", "stops", "stopped", "stopping"),
        ("impair", "impairs", "impaired", "impairing"),
        ("lead to", "leads to", "led to", "leading to"),
        ("cut", "cuts", "cut", "cutting"),
        ("confer", "confers", "conferred", "conferring"),
        ("stir", "stirs", "stirred", "stirring"),
        ("ease", "eases", "eased", "easing"),
        ("lower", "lowers", "lowered", "lowering"),
        ("steer", "steers", "steered", "steering"),
        ("agree", "agrees", "agreed", "agreeing"),
        ("mimic", "mimics", "mimicked", "mimicking"),
        ("slash", "slashes", "slashed", "slashing"),
        ("bring about", "brings about", "brought about", "bringing about"),
    ],
)
def test_forms_are_spelt_as_english_spells_them(verb: str, third: str, past: str, ing: str) -> None:
    assert {verb, third, past, ing} <= set(verb_forms(verb))


def test_a_participle_of_its_own_is_told_from_the_past() -> None:
    assert verb_forms("drive")["driven"] is Form.PARTICIPLE
    assert verb_forms("drive")["drove"] is Form.PAST


def test_of_forms_written_alike_the_base_stands() -> None:
    assert verb_forms("cut")["cut"] is Form.BASE
