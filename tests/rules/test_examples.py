"""Every rule flags exactly the marked words of its bad examples, and nothing in its good ones."""

from __future__ import annotations

import pytest

from claimcheck.rulebook.discovery import built_in_rules
from claimcheck.rulebook.rule import Case, Rule
from tests.rules.cases import findings_of

RULES = built_in_rules()
BAD = [pytest.param(r, c, id=f"{r.name}-bad-{n}") for r in RULES for n, c in enumerate(r.bad, 1)]
GOOD = [pytest.param(r, c, id=f"{r.name}-good-{n}") for r in RULES for n, c in enumerate(r.good, 1)]

_FAULTING = ("wording/cure-word", "wording/figurative-effect")
"""Rules beside which those of the engine, and those that need company, are run."""


def _others(rule: Rule) -> tuple[Rule, ...]:
    beside = rule.by_engine or rule.name == "wording/effect-as-fact"
    return tuple(r for r in RULES if r.name in _FAULTING) if beside else ()


@pytest.mark.parametrize(("rule", "case"), BAD)
def test_exactly_the_marked_words_are_flagged(rule: Rule, case: Case) -> None:
    found = findings_of(rule, case, _others(rule))
    if case.whole:
        assert [(f.span, f.quote) for f in found] == [(None, "")]
    else:
        marked = tuple(words for one in (case, *case.more) for words in one.marked)
        assert tuple(f.quote for f in found) == marked


@pytest.mark.parametrize(("rule", "case"), GOOD)
def test_the_text_next_to_it_is_left_alone(rule: Rule, case: Case) -> None:
    assert findings_of(rule, case, _others(rule)) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_a_rule_tells_what_why_and_what_instead(rule: Rule) -> None:
    assert len(rule.paragraphs) == 3, "a docstring has three paragraphs: what, why, instead"
    assert rule.source


@pytest.mark.parametrize("rule", [r for r in RULES if not r.by_engine], ids=lambda r: r.name)
def test_a_rule_has_bad_and_good_examples(rule: Rule) -> None:
    assert rule.bad
    assert rule.good
