"""Which rules run: presets, names, families, options, paths; a mistake names the nearest right word."""

from __future__ import annotations

import pytest

from claimcheck.errors import ConfigurationError, UnknownNameError
from claimcheck.model.finding import Level
from claimcheck.rulebook.discovery import built_in_rules, find_rule
from claimcheck.rulebook.rule import Precision, Preset
from claimcheck.rulebook.selection import PathOverride, RuleChoice, choose, for_path

RULES = built_in_rules()


def names(choice: RuleChoice) -> list[str]:
    return [one.rule.name for one in choose(RULES, choice)]


def test_each_preset_holds_the_one_before_it() -> None:
    core, reviewer, strict = (
        set(names(RuleChoice(preset=p))) for p in (Preset.CORE, Preset.REVIEWER, Preset.STRICT)
    )
    assert core < reviewer <= strict
    assert "citation/retracted-study" in core


def test_advertising_law_runs_only_where_it_is_chosen() -> None:
    without = names(RuleChoice(preset=Preset.STRICT))
    assert not [n for n in without if n.startswith("regulation/")]


def test_a_family_a_name_and_all_can_be_selected_and_ignored() -> None:
    only = RuleChoice(select=("wording",), ignore=("wording/cure-word",))
    chosen = [n for n in names(only) if n.startswith("wording/")]
    assert "wording/proof-claim" in chosen
    assert "wording/cure-word" not in chosen
    assert not [n for n in names(only) if n.startswith("hygiene/")]


@pytest.mark.parametrize(
    "choice",
    [
        RuleChoice(select=("wording/cure-wrod",)),
        RuleChoice(ignore=("wording/cure-wrod",)),
        RuleChoice(overrides=(PathOverride("*", ignore=("wording/cure-wrod",)),)),
        RuleChoice(settings={"wording/cure-wrod": {}}),
    ],
)
def test_an_unknown_rule_is_an_error_that_names_the_did_you_mean(choice: RuleChoice) -> None:
    with pytest.raises(ConfigurationError, match="wording/cure-word"):
        choose(RULES, choice)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"phrase": ["x"]}, "phrases"),
        ({"phrases": "x"}, "list of words"),
        ({"phrases": [1]}, "list of words"),
        ({"level": "bad"}, "error, warning or note"),
    ],
)
def test_a_wrong_option_is_an_error(options: dict[str, object], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        choose(RULES, RuleChoice(settings={"wording/cure-word": options}))


def test_options_and_level_come_from_the_configuration() -> None:
    settings = {"wording/cure-word": {"phrases": ["zaps"], "level": "note"}}
    (one,) = (
        o
        for o in choose(RULES, RuleChoice(settings=settings))
        if o.rule.name == "wording/cure-word"
    )
    assert one.level is Level.NOTE
    assert dict(one.options)["phrases"] == ("zaps",)


def test_a_path_can_leave_rules_out() -> None:
    choice = RuleChoice(overrides=(PathOverride("old/*", ignore=("hygiene",)),))
    chosen = choose(RULES, choice)
    assert any(o.rule.family == "hygiene" for o in for_path(chosen, choice, "new/a.md"))
    assert not any(o.rule.family == "hygiene" for o in for_path(chosen, choice, "old/a.md"))


def test_a_rule_is_found_by_its_last_part() -> None:
    assert find_rule("cure-word", RULES).name == "wording/cure-word"
    with pytest.raises(UnknownNameError, match="cure-word"):
        find_rule("cure-wrod", RULES)


def test_no_two_rules_bear_one_name() -> None:
    listed = [r.name for r in RULES]
    assert len(listed) == len(set(listed)) > 60


@pytest.mark.parametrize(
    ("hits", "right", "lower"), [(40, 38, 0.835), (10, 10, 0.722), (0, 0, 0.0), (40, 20, 0.352)]
)
def test_the_lower_bound_of_a_precision_is_wilsons(hits: int, right: int, lower: float) -> None:
    assert Precision(hits, right).lower == pytest.approx(lower, abs=0.002)


@pytest.mark.parametrize("rule", [r for r in RULES if r.precision], ids=lambda r: r.name)
def test_a_text_rule_is_an_error_only_where_its_precision_earned_it(rule: object) -> None:
    from claimcheck.rulebook.rule import Need, Rule

    assert isinstance(rule, Rule)
    precision = rule.precision
    assert precision is not None
    assert 0 <= precision.right <= precision.hits
    if rule.level is Level.ERROR and rule.needs is Need.TEXT:
        assert precision.hits >= 10
        assert precision.lower >= 0.75
    if precision.hits >= 10 and precision.rate < 0.7:
        assert rule.preset is Preset.OFF
