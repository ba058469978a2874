"""A project's own phrases: rules without code, and clear errors for what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

import claimcheck
from claimcheck.config import parse_config
from claimcheck.errors import ConfigurationError

LIST = """\
schema: claimcheck.terms/1
family: house
terms:
  - name: detox
    phrases: [detox, detoxify your body]
    message: "we do not write “{words}”"
    suggestion: say what is meant
    except: [detox ward]
"""


BOMB = "schema: claimcheck.terms/1\na: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)
)


def findings(root: Path, text: str) -> list[tuple[str, str]]:
    config = parse_config(
        {"term-lists": ["terms.yaml"], "select": ["house"], "require-claims": False}, root=root
    )
    audit = claimcheck.audit_text(text, config=config)
    return [(f.quote, f.message) for f in audit.articles[0].findings]


def test_phrases_are_flagged_with_the_projects_own_words(tmp_path: Path) -> None:
    (tmp_path / "terms.yaml").write_text(LIST)
    assert findings(tmp_path, "Our detox is gentle.") == [("detox", "we do not write “detox”")]


def test_exceptions_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "terms.yaml").write_text(LIST)
    assert findings(tmp_path, "She works on the detox ward.") == []


def test_quotations_and_questions_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "terms.yaml").write_text(LIST)
    assert findings(tmp_path, "> Our detox is gentle.\n\nDo you need a detox?") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("terms: []\n", "claimcheck.terms/1"),
        (LIST.replace("phrases", "phrase"), "phrases"),
        (LIST.replace("[detox, detoxify your body]", "[]"), "empty"),
        (LIST.replace("message: ", "mesage: "), "message"),
        (LIST + "    level: bad\n", "error, warning or note"),
        (LIST.replace("detox, ", '"..2 detox", '), "begins with words to look for"),
        (LIST.replace("detox, ", '"+", '), "a place of a template"),
        (LIST.replace("detox, ", '"€", '), "letters or digits"),
        (LIST.replace("say what is meant", "[x]"), "suggestion must be text"),
        (LIST.replace("name: detox", "name: de/tox"), "letters, digits and hyphens"),
        ("schema: [", "not valid YAML"),
        ("schema: claimcheck.terms/1\nterms: [\n", r"terms.yaml:2:8 is not valid YAML"),
        (BOMB, "aliases expand to too much"),
    ],
)
def test_a_wrong_list_is_an_error_that_says_where(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "terms.yaml").write_text(text)
    with pytest.raises(ConfigurationError, match=told):
        findings(tmp_path, "x")


@pytest.mark.parametrize("braces", ["{", "{0}", "{x}", "{words.__class__}", "}"])
def test_braces_in_a_message_stand_for_themselves(tmp_path: Path, braces: str) -> None:
    told = LIST.replace("we do not", f"{braces} we do not")
    (tmp_path / "terms.yaml").write_text(told.replace("say what is meant", f"'{braces}'"))
    assert findings(tmp_path, "Our detox is gentle.") == [
        ("detox", f"{braces} we do not write “detox”")
    ]


@pytest.mark.parametrize("option", ["diagnoses", "commands"])
def test_every_list_of_a_rule_is_checked_beforehand(tmp_path: Path, option: str) -> None:
    options = {"causation/blame": {option: ["", "x"]}}
    with pytest.raises(ConfigurationError, match=f"causation/blame: {option}"):
        claimcheck.audit_text("x", config=parse_config({"rules": options}, root=tmp_path))


def test_a_phrase_with_slots_is_found_in_every_form(tmp_path: Path) -> None:
    (tmp_path / "terms.yaml").write_text(LIST.replace("[detox,", '["purge+ your? <body>",'))
    text = "It purges your liver and purged colons."
    assert [quote for quote, _ in findings(tmp_path, text)] == [
        "purges your liver",
        "purged colons",
    ]


def test_a_wrong_phrase_in_a_rules_option_is_an_error_that_says_whose(tmp_path: Path) -> None:
    options = {"wording/hype-word": {"phrases": ["a <nonesuch> remedy"]}}
    with pytest.raises(ConfigurationError, match="wording/hype-word: phrases: there is no list"):
        claimcheck.audit_text("x", config=parse_config({"rules": options}, root=tmp_path))


def test_a_list_outside_the_project_is_refused(tmp_path: Path) -> None:
    (tmp_path / "terms.yaml").write_text(LIST)
    inner = tmp_path / "inner"
    inner.mkdir()
    config = parse_config({"term-lists": ["../terms.yaml"]}, root=inner)
    with pytest.raises(ConfigurationError, match="no term list"):
        claimcheck.audit_text("x", config=config)
