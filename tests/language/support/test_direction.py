"""Which way an effect points."""

from __future__ import annotations

import pytest

from claimcheck.language.support.direction import read_way
from claimcheck.language.text.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("It lowers the risk of stroke.", 1),
        ("It raises the risk of stroke.", -1),
        ("Mortality was reduced.", 1),
        ("Survival was reduced.", -1),
        ("It improves memory.", 1),
        ("Therapy reduced health anxiety.", 1),
        ("The drops lowered intraocular pressure.", 1),
        ("Oats lowered LDL cholesterol.", 1),
        ("The diet lowered HDL cholesterol.", -1),
        ("Pain improved more with the balm than with the dummy.", 1),
        ("Walking lowered pain more than rest did.", 1),
        ("Those who drank four or more cups had a lower risk of gout.", 1),
        ("The pain was less with the balm.", 1),
        ("It is harmful.", -1),
        ("It contains water.", 0),
        ("Death rates are told. More rain fell.", 0),
    ],
)
def test_less_of_something_bad_is_good(text: str, sign: int) -> None:
    assert read_way(Tokens(text)).sign == sign


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("It did not reduce pain.", True),
        ("There was no difference between groups.", True),
        ("It does not cause harm.", True),
        ("Pain fell with zinc and did not change with placebo.", False),
        ("Pain did not change with zinc.", True),
        ("It reduced pain, not only in women.", False),
        ("It reduced pain.", False),
    ],
)
def test_a_denied_effect_is_told_from_a_stated_one(text: str, denied: bool) -> None:
    assert read_way(Tokens(text)).denied is denied


def test_what_nobody_knows_is_said() -> None:
    assert read_way(Tokens("It remains unclear whether zinc helps.")).not_known
