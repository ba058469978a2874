"""The committed pages of the rules are those that the rules make."""

from __future__ import annotations

import re
from pathlib import Path

from claimcheck.model.finding import Level
from claimcheck.reporters.rule_pages import main, pages, rule_page, write_pages
from claimcheck.rulebook.discovery import built_in_rules, find_rule
from claimcheck.rulebook.rule import Need

COMMITTED = Path(__file__).parents[2] / "docs" / "rules"
SOURCE = Path(__file__).parents[2] / "src"
AGAIN = "run `python -m claimcheck.reporters.rule_pages docs/rules`"


def test_no_committed_page_is_stale() -> None:
    made = pages(built_in_rules())
    kept = {p.relative_to(COMMITTED).as_posix(): p for p in COMMITTED.glob("**/*.md")}
    assert sorted(kept) == sorted(made), AGAIN
    stale = [name for name, path in kept.items() if path.read_text("utf-8") != made[name]]
    assert stale == [], AGAIN


def test_a_page_tells_what_why_instead_and_shows_every_example() -> None:
    rule = find_rule("wording/amplified-efficacy", built_in_rules())
    page = rule_page(rule)
    for told in (*rule.paragraphs, *(case.text for case in (*rule.bad, *rule.good)), rule.source):
        assert told in page


def test_phrases_that_a_page_leaves_to_a_file_are_in_that_file() -> None:
    for rule in built_in_rules():
        page = rule_page(rule)
        for name, default in rule.options:
            told = re.search(rf"- `{name}`: .* by default the (\d+) in `(.+)`", page)
            if told:
                kept = (SOURCE / told[2]).read_text("utf-8").splitlines()
                assert len(default) == int(told[1])
                assert [phrase for phrase in default if phrase not in kept] == []


def test_pages_of_rules_that_are_no_more_are_taken_away(tmp_path: Path) -> None:
    (tmp_path / "wording").mkdir()
    old = tmp_path / "wording" / "gone.md"
    old.write_text("# gone")
    assert write_pages(tmp_path, built_in_rules()) == len(built_in_rules()) + 1
    assert not old.exists()
    assert (tmp_path / "index.md").exists()


def test_the_command_asks_for_a_folder() -> None:
    assert main([]) == 2


def test_a_text_only_rule_is_an_error_only_where_its_measured_precision_earns_it() -> None:
    for rule in built_in_rules():
        studied = any(case.studies for case in rule.bad)
        if rule.needs is Need.TEXT and rule.level is Level.ERROR and not rule.by_engine | studied:
            assert rule.precision is not None, rule.name
            assert rule.precision.hits >= 10, rule.name
            assert rule.precision.lower >= 0.75, rule.name
