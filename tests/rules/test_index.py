"""The index that loads rules when they are needed says what the rules say, and loses no finding."""

from __future__ import annotations

import subprocess
import sys
from functools import cache

import pytest

from claimcheck.auditing import ArticleInput
from claimcheck.auditing.article import build_dossier
from claimcheck.dossier import Context, Dossier
from claimcheck.readers import read_article
from claimcheck.reporters.rule_pages import ENGINE_INDEX
from claimcheck.rulebook.discovery import built_in_rules
from claimcheck.rulebook.listing import index_of, listed_rules
from claimcheck.rulebook.rule import Need, Rule
from claimcheck.rulebook.running import waits_in_vain, words_to_wait_for
from claimcheck.rulebook.selection import ChosenRule
from tests.rules.cases import TODAY

RULES = built_in_rules()
WAITING = [rule for rule in RULES if rule.words]
AGAIN = "run `python -m claimcheck.reporters.rule_pages docs/rules`"


def test_the_index_is_fresh() -> None:
    assert ENGINE_INDEX.read_text("utf-8") == index_of(RULES), AGAIN


def test_a_listed_rule_is_as_the_rule_itself() -> None:
    for listed, rule in zip(listed_rules(), RULES, strict=True):
        for name in ("name", "family", "level", "needs", "preset", "jurisdiction", "by_engine"):
            assert getattr(listed, name) == getattr(rule, name)
        assert listed.words == rule.words
        assert listed.check is rule.check
        assert listed.options == rule.options


@cache
def dossiers() -> tuple[Dossier, ...]:
    """Each example of each rule as an article of its own."""
    context = Context(TODAY, jurisdictions=frozenset({"eu", "us", "uk"}), commercial=True)
    texts = {case.plain for rule in RULES for case in (*rule.bad, *rule.good)}
    articles = (read_article(text.encode(), "example.md") for text in sorted(texts))
    return tuple(build_dossier(ArticleInput(article), context) for article in articles)


@pytest.mark.parametrize("rule", WAITING, ids=lambda r: r.name)
def test_a_rule_flags_nothing_where_none_of_its_words_stands(rule: Rule) -> None:
    chosen = ChosenRule(rule, rule.level)
    passed_over = [one for one in dossiers() if waits_in_vain(chosen, words_to_wait_for(one))]
    assert passed_over
    assert [flag for one in passed_over for flag in rule.check(one)] == []


def test_only_rules_of_words_wait_for_words() -> None:
    assert {rule.needs for rule in WAITING} == {Need.TEXT}


def test_a_rule_with_options_of_ones_own_waits_for_nothing() -> None:
    rule = next(rule for rule in WAITING if rule.options)
    ones_own = ChosenRule(rule, rule.level, (("phrases", ("moonshine",)),))
    assert not any(waits_in_vain(ones_own, words_to_wait_for(one)) for one in dossiers())


def test_a_short_text_loads_few_rules() -> None:
    code = (
        "import sys, claimcheck; claimcheck.audit_text('Ginger is highly effective for nausea.');"
        "print(sum(m.startswith('claimcheck.rules.') and m.count('.') == 3 for m in sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert 0 < int(told.stdout) < len(RULES) // 4
